import type { HotSeatView } from '../../../view/room.ts';
import { Button, Key } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { ParleyMoves, ReflectionMoves, SettlementMoves } from '../Gestures.tsx';
import { Projector } from '../projector/Projector.tsx';
import { readingOfKey } from '../readingOfKey.ts';

export interface TogetherProps {
  readonly view: Extract<HotSeatView, { kind: 'together' }>;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** What everybody may look at, with the few gestures of the moment below. */
export function Together({ view, stageRef }: TogetherProps) {
  const { t, keys, act } = useFace();
  const { main, settlement, parley, reflection, undo } = view;
  useShortcuts(keys, (key) => {
    const reading = readingOfKey(key, view.view.reading);
    if (reading) act({ type: 'READING', reading });
    else if (key === 'n' && main.ready) act(main.event);
    else if (key === 'u' && undo.steps.length > 0) act({ type: 'UNDO', steps: 1 });
    else return false;
    return true;
  });
  return (
    <div class="together">
      <Projector view={view.view} stageRef={stageRef} />
      <footer class="together-bar">
        <Button
          action={{ type: 'UNDO', steps: 1 }}
          icon="back"
          hint="U"
          look="plain"
          disabled={undo.steps.length === 0}
        >
          {t.roomConsole.undo}
        </Button>
        <Button action={{ type: 'HAND_OVER', to: 'console' }} look="plain">
          {t.roomHotSeat.toConsole}
        </Button>
        <span class="console-gap" />
        {parley && <ParleyMoves parley={parley} />}
        {settlement && <SettlementMoves desk={settlement} />}
        {reflection && <ReflectionMoves reflection={reflection} />}
        <button
          type="button"
          class="button button-main"
          aria-disabled={!main.ready}
          aria-keyshortcuts={keys ? 'N' : undefined}
          onClick={() => act(main.event)}
        >
          <span>{t.roomWords.main[main.label]}</span>
          <Icon name="next" />
          {keys && <Key name="N" />}
        </button>
      </footer>
    </div>
  );
}
