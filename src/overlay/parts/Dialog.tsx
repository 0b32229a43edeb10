import type { ComponentChildren, RefObject } from 'preact';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';

interface DialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly look: string; // its class
  readonly id: string; // of its heading
  readonly heading: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A dialog of the page: its heading, what it holds, and the button that closes it. */
export function Dialog({ dialog, look, id, heading, close, children }: DialogProps) {
  const { t } = useFace();
  return (
    <dialog ref={dialog} class={look} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
      <button type="button" class="button button-main menu-close wide" onClick={close}>
        <Icon name="close" />
        <span>{t.menu.close}</span>
      </button>
    </dialog>
  );
}
