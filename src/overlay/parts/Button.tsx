import type { ComponentChildren } from 'preact';
import type { Language } from '../../domain/vocabulary.ts';
import type { FaceAct } from './act.ts';
import { useFace } from './context.ts';
import { Icon, type IconName } from './icons.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly action: FaceAct;
  readonly icon?: IconName | undefined; // before the words
  readonly trail?: IconName; // after them
  readonly look?: 'main' | 'plain' | 'second';
  readonly hint?: string; // the single key that does the same
  readonly disabled?: boolean;
  readonly pressed?: boolean; // for what is on or off
  readonly label?: string; // said instead of the words, when they are too few
  readonly again?: true; // it counts, and may be pressed again at once
  readonly lang?: Language; // of the words, when it is not the page's
  readonly done?: () => void; // called first: closes the dialog it stands in, so that the focus may go on
}

/** A button that does one action, and says its key. */
export function Button(props: ButtonProps) {
  const { children, action, icon, trail, look = 'second', hint, disabled, pressed, label, lang, again, done } = props;
  const { act, keys } = useFace();
  return (
    <button
      type="button"
      class={`button button-${look}`}
      lang={lang}
      data-again={again}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      aria-keyshortcuts={keys ? hint : undefined}
      onClick={() => {
        done?.();
        act(action);
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {trail && <Icon name={trail} />}
      {keys && hint && <Key name={hint} />}
    </button>
  );
}

/** A key of the keyboard, drawn beside what it does; silent, since the button already says it. */
export function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
