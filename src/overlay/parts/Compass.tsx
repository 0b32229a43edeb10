import { badgeUrl } from '../../art/pictures.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { useFace } from './context.ts';
import { compassPoint, spread } from './geometry.ts';
import { axisWord } from './wording.ts';

/** Somebody who stands on the compass, by its badge. */
export interface Standing {
  readonly role: Role;
  readonly name: string; // said in the twin list
  readonly horizon: number;
  readonly posture: number;
}

const SIZE = 220;
const MARGIN = 34;

/** Four quadrants, short to long and force to cooperation, with a list that says the same. */
export function Compass({ title, standing }: { title: string; standing: readonly Standing[] }) {
  const { t } = useFace();
  const points = spread(
    standing.map(({ horizon, posture }) => compassPoint(horizon, posture, SIZE, MARGIN)),
    36,
  );
  const middle = SIZE / 2;
  return (
    <figure class="compass wide lines-115 grid middle bold from-centre">
      <span class="span-all" aria-hidden="true">
        {t.axes.cooperation}
      </span>
      <span class="compass-west to-end" aria-hidden="true">
        {t.axes.short}
      </span>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" class="compass-square">
        <rect class="blank stroked stroke-50" x="3" y="3" width={SIZE - 6} height={SIZE - 6} />
        <path class="compass-axes hollow stroked round-ends" d={`M${middle} 3V${SIZE - 3}M3 ${middle}H${SIZE - 3}`} />
        {standing.map(({ role }, index) => {
          const { x, y } = points[index] ?? { x: middle, y: middle };
          return <image key={role} href={badgeUrl(role)} x={x - 19} y={y - 20} width="38" height="40" />;
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
          {standing.map(({ role, name, horizon, posture }) => (
            <li key={role}>
              {t.common.says(name)}{' '}
              {t.positions.stands(axisWord(t.axes.horizons, horizon), axisWord(t.axes.postures, posture))}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
