import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { Gestures } from '../Gestures.tsx';

/** What may be done besides going on, when there is anything. */
export function GesturesPanel({ view: { parley, settlement, reflection } }: { view: ConsoleView }) {
  const { t } = useFace();
  if (!settlement && !parley && !reflection) return null;
  return (
    <section class="console-panel moves row wrap" aria-label={t.roomConsole.moves} data-keep="moves" tabIndex={-1}>
      <Gestures parley={parley} settlement={settlement} reflection={reflection} />
    </section>
  );
}
