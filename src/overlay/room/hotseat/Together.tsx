import type { HotSeatView } from '../../../view/room.ts';
import { Icon } from '../../parts/icons.tsx';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { useRoom } from '../context.ts';
import { ParleyMoves, ReflectionMoves, SettlementMoves } from '../Gestures.tsx';
import { Key, Press } from '../Press.tsx';
import { Projector } from '../projector/Projector.tsx';
import { readingOfKey } from '../projector/ProjectorFace.tsx';

export interface TogetherProps {
  readonly view: Extract<HotSeatView, { kind: 'together' }>;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** What everybody may look at, with the few gestures of the moment below. */
export function Together({ view, stageRef }: TogetherProps) {
  const { t, keys, act } = useRoom();
  const { main, settlement, parley, reflection, undo } = view;
  useShortcuts(keys, (key) => {
    const reading = readingOfKey(key, view.view.reading);
    if (reading) act({ type: 'setReading', reading });
    else if (key === 'n' && main.ready) act(main.action);
    else if (key === 'u' && undo.steps.length > 0) act({ type: 'back', steps: 1 });
    else return false;
    return true;
  });
  return (
    <div class="together">
      <Projector view={view.view} stageRef={stageRef} />
      <footer class="together-bar">
        <Press action={{ type: 'back', steps: 1 }} icon="back" hint="U" look="plain" disabled={undo.steps.length === 0}>
          {t.roomConsole.undo}
        </Press>
        <Press action={{ type: 'handOver', to: 'console' }} look="plain">
          {t.roomHotSeat.toConsole}
        </Press>
        <span class="console-gap" />
        {parley && <ParleyMoves parley={parley} />}
        {settlement && <SettlementMoves desk={settlement} />}
        {reflection && <ReflectionMoves reflection={reflection} />}
        <button
          type="button"
          class="button button-main"
          aria-disabled={!main.ready}
          aria-keyshortcuts={keys ? 'N' : undefined}
          onClick={() => act(main.action)}
        >
          <span>{t.roomWords.main[main.label]}</span>
          <Icon name="next" />
          {keys && <Key name="N" />}
        </button>
      </footer>
    </div>
  );
}
