import type { MainMove } from '../../view/room/consoleModel.ts';
import { Key } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { ROOM_KEYS } from './keys.ts';

interface MainButtonProps {
  readonly main: MainMove;
  readonly icon?: IconName;
  readonly look?: string; // a class of its own
  readonly waiting?: string; // id of the words that tell what it waits for
}

/** The one obvious thing to do next. It never loses the focus: what it waits for is said when it is pressed too soon. */
export function MainButton({ main, icon = 'next', look, waiting }: MainButtonProps) {
  const { t, keys, act } = useFace();
  const { label, ready, event } = main;
  return (
    <button
      type="button"
      class={look ? `button button-main ${look}` : 'button button-main'}
      aria-disabled={!ready}
      aria-describedby={ready ? undefined : waiting}
      aria-keyshortcuts={keys ? ROOM_KEYS.main : undefined}
      onClick={() => act(event)}
    >
      <span>{t.roomWords.main[label]}</span>
      <Icon name={icon} />
      {keys && <Key name={ROOM_KEYS.main} />}
    </button>
  );
}
