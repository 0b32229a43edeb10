import { badgeUrl } from '../../../../art/pictures.ts';
import { ROLES } from '../../../../domain/vocabulary.ts';
import { useFace } from '../../../parts/context.ts';

/** A round table seen from above, its chairs on an ellipse; the four sit, the others wait. */
const TABLE = { x: 600, y: 260, rx: 330, ry: 150 };
const SEATS = 8;
const CHAIR = 46;

/** Where a chair stands: the first at the left, then clockwise. */
function seat(index: number): { x: number; y: number } {
  const angle = Math.PI + (index / SEATS) * 2 * Math.PI;
  return { x: TABLE.x + Math.cos(angle) * (TABLE.rx + 90), y: TABLE.y + Math.sin(angle) * (TABLE.ry + 72) };
}

/** Who is missing from the table? The picture asks, the room answers. */
export function EmptyChairs() {
  const { t } = useFace();
  const chairs = Array.from({ length: SEATS }, (_, index) => ({ ...seat(index), role: ROLES[index / 2] ?? null }));
  return (
    <svg class="high shrink-y wide" viewBox="0 0 1200 520" role="img" aria-label={t.roomProjector.debrief.chairs}>
      <ellipse class="chairs-shade" cx={TABLE.x} cy={TABLE.y + 22} rx={TABLE.rx} ry={TABLE.ry} />
      <ellipse class="chairs-table" cx={TABLE.x} cy={TABLE.y} rx={TABLE.rx} ry={TABLE.ry} />
      <path class="chairs-sheet stroked stroke-50 round-joins" d="M470 215l150-28 86 66-160 34z" />
      <path class="chairs-lines hollow stroke-50" d="M505 222l96-17M522 240l104-18M540 258l70-12" />
      {chairs.map(({ x, y, role }, index) =>
        role ? (
          <image key={index} href={badgeUrl(role)} x={x - 52} y={y - 55} width="104" height="110" />
        ) : (
          <g key={index} class="chairs-empty">
            <circle class="hollow" cx={x} cy={y} r={CHAIR} />
            <text x={x} y={y + 22}>
              ?
            </text>
          </g>
        ),
      )}
    </svg>
  );
}
