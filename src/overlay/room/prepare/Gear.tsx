import { PARLEY_SECONDS } from '../../../domain/session.ts';
import type { PrepareView, PrintKind } from '../../../view/room/prepareModel.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';

const PRINTS: readonly PrintKind[] = ['cards', 'sheet', 'ballots'];

function Timers({ view }: { view: PrepareView }) {
  const { t, act } = useFace();
  const words = t.roomPrepare;
  const set = (seconds: number) => act({ type: 'SET_PARLEY', ms: seconds * 1000 });
  return (
    <div class="gear-row listed row wrap">
      <label class="simulate inline middle gap-6">
        <input type="checkbox" checked={view.timers} onChange={() => act({ type: 'SET_TIMERS', on: !view.timers })} />
        <strong>{words.timers}</strong>
      </label>
      {view.timers && (
        <span class="stepper inline middle gap-6" data-again>
          <span>{words.parley}</span>
          <button
            type="button"
            class="letter-button grid centre edge-hair on-white rigid"
            aria-label={words.parleyLess}
            disabled={view.parleySeconds <= PARLEY_SECONDS.least}
            onClick={() => set(view.parleySeconds - PARLEY_SECONDS.step)}
          >
            −
          </button>
          <output class="centred bold">{words.parleySeconds(view.parleySeconds)}</output>
          <button
            type="button"
            class="letter-button grid centre edge-hair on-white rigid"
            aria-label={words.parleyMore}
            disabled={view.parleySeconds >= PARLEY_SECONDS.most}
            onClick={() => set(view.parleySeconds + PARLEY_SECONDS.step)}
          >
            +
          </button>
        </span>
      )}
    </div>
  );
}

function ProjectorGear({ view }: { view: PrepareView }) {
  const { t } = useFace();
  const words = t.roomPrepare;
  const { link, blocked } = view.projector;
  return (
    <div class="gear-row listed row wrap">
      <p>
        <Icon name={link === 'absent' ? 'cross' : 'tick'} /> <strong>{t.roomWords.projector[link]}</strong>
      </p>
      {link === 'absent' ? (
        <Button action={{ type: 'OPEN_PROJECTOR' }} icon="screen">
          {t.roomWords.openProjector}
        </Button>
      ) : (
        <Button action={{ type: 'TEST_PROJECTOR' }} icon="reveal">
          {words.test}
        </Button>
      )}
      <p class="quiet">{blocked ? t.roomWords.blocked : words.testNote}</p>
    </div>
  );
}

/** The projector, time, paper. */
export function Gear({ view }: { view: PrepareView }) {
  const { t } = useFace();
  const words = t.roomPrepare;
  return (
    <section class="console-panel gear grid gap-8 on-card edge-line shrink-x" aria-label={words.projector}>
      {view.desk === 'console' && <ProjectorGear view={view} />}
      <Timers view={view} />
      <div class="gear-row listed row wrap">
        <strong>{words.print}</strong>
        {PRINTS.map((what) => (
          <Button key={what} action={{ type: 'PRINT', what }} icon="print">
            {words.prints[what]}
          </Button>
        ))}
      </div>
    </section>
  );
}
