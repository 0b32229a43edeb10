import type { PrepareView, PrintKind } from '../../view/prepareModel.ts';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { useRoom } from '../room/context.ts';
import { Press } from '../room/Press.tsx';

const PRINTS: readonly PrintKind[] = ['cards', 'sheet', 'ballots'];
/** A parley's seconds: least, most, step. */
const PARLEY = { least: 30, most: 300, step: 30 } as const;

function Timers({ view }: { view: PrepareView }) {
  const { t, act } = useRoom();
  const words = t.roomPrepare;
  const set = (seconds: number) => act({ type: 'setParley', seconds });
  return (
    <div class="gear-row">
      <label class="simulate">
        <input type="checkbox" checked={view.timers} onChange={() => act({ type: 'setTimers', on: !view.timers })} />
        <strong>{words.timers}</strong>
      </label>
      {view.timers && (
        <span class="stepper">
          <span>{words.parley}</span>
          <button
            type="button"
            class="letter-button"
            aria-label={words.parleyLess}
            disabled={view.parleySeconds <= PARLEY.least}
            onClick={() => set(view.parleySeconds - PARLEY.step)}
          >
            −
          </button>
          <output>{words.parleySeconds(view.parleySeconds)}</output>
          <button
            type="button"
            class="letter-button"
            aria-label={words.parleyMore}
            disabled={view.parleySeconds >= PARLEY.most}
            onClick={() => set(view.parleySeconds + PARLEY.step)}
          >
            +
          </button>
        </span>
      )}
    </div>
  );
}

/** Time, reading, projector, paper. */
export function Gear({ view }: { view: PrepareView }) {
  const { t, act } = useRoom();
  const words = t.roomPrepare;
  const { reading, projector } = view;
  return (
    <section class="console-panel gear" aria-label={words.projector}>
      <Timers view={view} />
      {view.desk === 'console' && (
        <div class="gear-row">
          <p>
            <strong>{t.roomWords.projector[projector.link]}</strong>
          </p>
          {projector.link === 'absent' && (
            <Press action={{ type: 'openProjector' }} icon="screen">
              {t.roomWords.openProjector}
            </Press>
          )}
          {projector.link !== 'absent' && (
            <Press action={{ type: 'testProjector' }} icon="reveal">
              {words.test}
            </Press>
          )}
          <p class="quiet">{projector.blocked ? t.roomWords.blocked : words.testNote}</p>
        </div>
      )}
      <ReadingChoice
        settings={{ reading: reading.mode, scale: reading.scale }}
        choose={(choice) =>
          act({
            type: 'setReading',
            reading: { mode: choice.reading ?? reading.mode, scale: choice.scale ?? reading.scale },
          })
        }
      />
      <div class="gear-row">
        <strong>{words.print}</strong>
        {PRINTS.map((what) => (
          <Press key={what} action={{ type: 'print', what }} icon="print">
            {words.prints[what]}
          </Press>
        ))}
      </div>
    </section>
  );
}
