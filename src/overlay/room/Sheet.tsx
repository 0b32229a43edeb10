import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useRoom } from './context.ts';
import { Key } from './Press.tsx';

export interface SheetProps {
  readonly label: string; // on the button that opens it
  readonly heading: string;
  readonly icon: IconName;
  readonly hint?: string;
  readonly id?: string; // of the button, for a key that opens it
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button and the dialog it opens. What is inside may close it. */
export function Sheet({ label, heading, icon, hint, id, children }: SheetProps) {
  const { t, keys } = useRoom();
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
      <dialog ref={dialog} class="menu-dialog sheet" aria-labelledby={title}>
        <h2 id={title}>{heading}</h2>
        {children(close)}
        <button type="button" class="button button-main menu-close" onClick={close}>
          <Icon name="close" />
          <span>{t.roomWords.close}</span>
        </button>
      </dialog>
    </>
  );
}
