import type { HotSeatView } from '../../../view/room/face.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { useShortcuts } from '../../parts/shortcuts.ts';
import { Gestures } from '../Gestures.tsx';
import { keyName, ROOM_KEYS, readingOfKey } from '../keys.ts';
import { MainButton } from '../MainButton.tsx';
import { Projector } from '../projector/Projector.tsx';
import { Saying } from '../Saying.tsx';

interface TogetherProps {
  readonly view: Extract<HotSeatView, { kind: 'together' }>;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** What everybody may look at, with the few gestures of the moment below. */
export function Together({ view, stageRef }: TogetherProps) {
  const { t, keys, act } = useFace();
  const { main, settlement, parley, saying, reflection, undo } = view;
  useShortcuts(keys, (key) => {
    const name = keyName(key, 'together');
    const reading = readingOfKey(key, view.view.reading);
    if (reading) act({ type: 'READING', reading });
    else if (name === 'main' && main.ready) act(main.event);
    else if (name === 'undo' && undo.steps.length > 0) act({ type: 'UNDO', steps: 1 });
    else return false;
    return true;
  });
  return (
    <div class="together grid">
      <Projector view={view.view} stageRef={stageRef} />
      <footer class="together-bar row wrap on-paper">
        <Button
          action={{ type: 'UNDO', steps: 1 }}
          icon="back"
          hint={ROOM_KEYS.undo}
          look="plain"
          disabled={undo.steps.length === 0}
        >
          {t.roomConsole.undo}
        </Button>
        <Button action={{ type: 'HAND_OVER', to: 'console' }} look="plain">
          {t.roomHotSeat.toConsole}
        </Button>
        <span class="grow" />
        <Gestures parley={parley} settlement={settlement} reflection={reflection} />
        {/* Asked once all is sealed only: before, it would tell the others who knows something. */}
        {saying?.due ? <Saying saying={saying} /> : <MainButton main={main} />}
      </footer>
    </div>
  );
}
