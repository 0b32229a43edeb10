import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Key } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon, type IconName } from '../parts/icons.tsx';

interface DialogButtonProps {
  readonly label: string;
  readonly heading: string; // of the dialog
  readonly icon: IconName;
  readonly hint?: string;
  readonly id?: string; // of the button, for a key that opens the dialog
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button and the dialog it opens. What is inside may close it. */
export function DialogButton({ label, heading, icon, hint, id, children }: DialogButtonProps) {
  const { keys } = useFace();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        id={id}
        class="button button-second"
        aria-haspopup="dialog"
        aria-keyshortcuts={keys ? hint : undefined}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name={icon} />
        <span class="sr-tight">{label}</span>
        {keys && hint && <Key name={hint} />}
      </button>
      <Dialog dialog={dialog} look="menu-dialog on-card edge-thick sheet" id={title} heading={heading} close={close}>
        {children(close)}
      </Dialog>
    </>
  );
}
