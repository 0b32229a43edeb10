import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { Gestures } from '../Gestures.tsx';
import { Saying, useQuestion } from '../Saying.tsx';

/** What a table says aloud may be noted as soon as it is said. */
function EarlySaying({ saying }: { saying: NonNullable<ConsoleView['saying']> }) {
  return (
    <details class="facts">
      <summary>{useQuestion(saying)}</summary>
      <Saying saying={saying} />
    </details>
  );
}

/** What may be done besides going on, when there is anything. */
export function GesturesPanel({ view: { parley, saying, settlement, reflection } }: { view: ConsoleView }) {
  const { t } = useFace();
  const early = saying && !saying.due ? saying : null;
  if (!settlement && !parley && !reflection && !early) return null;
  return (
    <section
      class="console-panel moves row wrap on-card edge-line shrink-x"
      aria-label={t.roomConsole.moves}
      data-keep="moves"
      tabIndex={-1}
    >
      <Gestures parley={parley} settlement={settlement} reflection={reflection} />
      {early && <EarlySaying saying={early} />}
    </section>
  );
}
