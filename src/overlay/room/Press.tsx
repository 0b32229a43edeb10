import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useRoom } from './context.ts';
import type { FaceAction } from './props.ts';

export interface PressProps {
  readonly children: ComponentChildren;
  readonly action: FaceAction;
  readonly icon?: IconName;
  readonly look?: 'main' | 'plain' | 'second';
  readonly hint?: string; // the single key that does the same
  readonly disabled?: boolean;
  readonly pressed?: boolean; // for what is on or off
  readonly label?: string; // said instead of the words, when they are too few
  readonly done?: () => void; // called once sent: closes the dialog it stands in
}

/** A button that sends one action of the room, and says its key. */
export function Press(props: PressProps) {
  const { children, action, icon, look = 'second', hint, disabled, pressed, label, done } = props;
  const { act, keys } = useRoom();
  return (
    <button
      type="button"
      class={`button button-${look}`}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      aria-keyshortcuts={keys ? hint : undefined}
      onClick={() => {
        act(action);
        done?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
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
