import { badgeUrl } from '../../art/pictures.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { useFace } from './context.ts';
import { compassPoint, spread } from './geometry.ts';
import { axisWord } from './wording.ts';

/** Something that stands on the compass: a hero's badge, or the letter of a card. */
export interface Standing {
  readonly key: string;
  readonly name: string; // said in the twin list
  readonly horizon: number;
  readonly posture: number;
  readonly mark: { readonly badge: Role } | { readonly letter: string; readonly chosen: boolean };
}

const SIZE = 220;
const MARGIN = 34;

function Mark({ mark, x, y }: { mark: Standing['mark']; x: number; y: number }) {
  if ('badge' in mark) return <image href={badgeUrl(mark.badge)} x={x - 19} y={y - 20} width="38" height="40" />;
  return (
    <g class={mark.chosen ? 'compass-card compass-chosen' : 'compass-card'} transform={`translate(${x} ${y})`}>
      <rect x="-16" y="-16" width="32" height="32" rx="6" />
      <text y="8">{mark.letter}</text>
    </g>
  );
}

/** Four quadrants, short to long and force to cooperation, with a list that says the same. */
export function Compass({ title, standing }: { title: string; standing: readonly Standing[] }) {
  const { t } = useFace();
  const points = spread(
    standing.map(({ horizon, posture }) => compassPoint(horizon, posture, SIZE, MARGIN)),
    36,
  );
  const middle = SIZE / 2;
  return (
    <figure class="compass wide lines-115 grid middle bold">
      <span class="span-all" aria-hidden="true">
        {t.axes.cooperation}
      </span>
      <span class="compass-west" aria-hidden="true">
        {t.axes.short}
      </span>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" class="compass-square">
        <rect class="compass-field" x="3" y="3" width={SIZE - 6} height={SIZE - 6} />
        <path class="compass-axes" d={`M${middle} 3V${SIZE - 3}M3 ${middle}H${SIZE - 3}`} />
        {standing.map((each, index) => {
          const { x, y } = points[index] ?? { x: middle, y: middle };
          return <Mark key={each.key} mark={each.mark} x={x} y={y} />;
        })}
      </svg>
      <span class="compass-east" aria-hidden="true">
        {t.axes.long}
      </span>
      <span class="span-all" aria-hidden="true">
        {t.axes.force}
      </span>
      <figcaption class="sr-only">
        {title}
        <ul>
          {standing.map(({ key, name, horizon, posture }) => (
            <li key={key}>
              {t.common.says(name)}{' '}
              {t.positions.stands(axisWord(t.axes.horizons, horizon), axisWord(t.axes.postures, posture))}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
