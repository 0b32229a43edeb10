import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { ROOM_KEYS } from '../keys.ts';
import { Projector } from '../projector/Projector.tsx';

interface PreviewProps {
  readonly view: ConsoleView;
  readonly stageRef: (element: HTMLElement | null) => void;
}

/** What the room sees, small: the very page of the projector, its picture still. */
export function Preview({ view, stageRef }: PreviewProps) {
  const { t } = useFace();
  const { frozen, black } = view.room;
  const words = t.roomConsole;
  const note = black ? words.blackNote : frozen ? words.frozenNote : words.sameAsRoom;
  return (
    <section class="console-panel preview grid gap-10 on-card edge-line shrink-x" aria-label={words.room}>
      <div class="preview-screen relative clip edge-hair" inert aria-hidden="true" data-frozen={frozen}>
        <Projector view={{ ...view.room.view, black }} stageRef={stageRef} />
      </div>
      <div class="preview-words lines-120 column gap-5">
        <h2>{words.room}</h2>
        <p class="preview-moment bold">{t.roomWords.moments[view.moment]}</p>
        <p class="quiet">{note}</p>
        <div class="preview-ways grid sink gap-6">
          <Button action={{ type: 'FREEZE', on: !frozen }} icon="freeze" hint={ROOM_KEYS.freeze} pressed={frozen}>
            {words.freeze}
          </Button>
          <Button action={{ type: 'BLACK', on: !black }} icon="dark" hint={ROOM_KEYS.black} pressed={black}>
            {words.blackOut}
          </Button>
        </div>
      </div>
    </section>
  );
}
