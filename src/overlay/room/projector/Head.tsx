import { SEASONS } from '../../../domain/vocabulary.ts';
import type { ProjectorView } from '../../../view/room/projectorModel.ts';
import { useFace } from '../../parts/context.ts';
import { Timer } from '../Timer.tsx';

/** The mandate as twelve leaves, half a year each: turned, open, to come. */
function Calendar({ progress }: Pick<ProjectorView, 'progress'>) {
  const { t } = useFace();
  const { year, half } = progress;
  const now = (year - 1) * 2 + half - 1;
  return (
    <div class="calendar row bold one-line em-gap-40">
      <svg viewBox={`0 0 ${SEASONS * 14 - 4} 22`} aria-hidden="true">
        {Array.from({ length: SEASONS }, (_, leaf) => (
          <rect
            key={leaf}
            class={
              leaf < now
                ? 'inked blank stroked stroke-24'
                : leaf === now
                  ? 'leaf-open blank stroked stroke-24'
                  : 'blank stroked stroke-24'
            }
            x={leaf * 14 + 1.5}
            y={leaf === now ? 1.5 : 5}
            width="8"
            height={leaf === now ? 19 : 12}
          />
        ))}
      </svg>
      <span aria-hidden="true">{t.roomProjector.year(year)}</span>
      <span class="sr-only">{t.roomProjector.calendar(year, half)}</span>
    </div>
  );
}

/** The name on the strip: the tension while it is played, else the scenario. */
function nameOf({ scene, progress }: ProjectorView, acts: Readonly<Record<1 | 2 | 3, string>>): string | null {
  switch (scene.kind) {
    case 'test':
    case 'welcome':
    case 'ended':
      return null;
    case 'roles':
    case 'epilogue':
    case 'debrief':
    case 'closing':
      return progress.scenario;
    default:
      return `${acts[progress.act]} · ${progress.tension}`;
  }
}

/** Scenes that belong to a tension, and so to a moment of the mandate. */
const isPlayed = (name: string | null, { scene }: ProjectorView): boolean =>
  name !== null && !['roles', 'epilogue', 'debrief', 'closing'].includes(scene.kind);

/** The strip at the top: which tension, where in the mandate, how much time. */
export function Head({ view }: { view: ProjectorView }) {
  const { t } = useFace();
  const name = nameOf(view, t.acts);
  return (
    <header class="projector-head row">
      {view.scene.kind === 'debrief' && (
        <p class="protected bold one-line in-yellow">{t.roomProjector.debrief.protected}</p>
      )}
      {name && <p class="projector-name clip one-line">{name}</p>}
      <span class="projector-gap grow" />
      {isPlayed(name, view) && <Calendar progress={view.progress} />}
      {view.timer && <Timer timer={view.timer} />}
    </header>
  );
}
