// The cover: the same valley, pencilled on the left where the title stands, inked on the right where the four stand.
import { C, circ, clip, line, rect, shape } from '../../lib.mjs';
import { outline } from '../../outline.mjs';
import { pencilled } from '../pencil.mjs';
import { PEOPLE } from '../people.mjs';
import { flat, put, tone } from '../tools.mjs';
import { land } from './light.mjs';

/** Where ink begins, from the top to the foot of the page. */
const EDGE = [
  [1010, -10],
  [900, 200],
  [860, 430],
  [760, 640],
  [640, 860],
  [600, 1090],
];
const right = `M${EDGE.join('L')}H1940V-10Z`;
const left = `M${EDGE.join('L')}H-20V-10Z`;

/** Beams that turn round the sun behind the steeple. */
function beams(x, y, count, colour) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const [a, b] = [(i / count) * 2 * Math.PI, ((i + 0.5) / count) * 2 * Math.PI];
    d += `M${x} ${y}L${Math.round(x + 1700 * Math.cos(a))} ${Math.round(y + 1700 * Math.sin(a))}L${Math.round(x + 1700 * Math.cos(b))} ${Math.round(y + 1700 * Math.sin(b))}Z`;
  }
  return flat(d, colour);
}

function inkedSky() {
  return (
    rect(0, 0, 1920, 760, '#5DB6D6') +
    beams(1250, 420, 18, '#7CC6DD') +
    circ(1250, 420, 330, '#FFF1C8') +
    circ(1250, 420, 250, '#FFE08A') +
    tone(600, -4, 1340, 190, { sp: 17, r0: 8, r1: 0.6, col: '#4AA3C6' })
  );
}

/** How far right of the edge a point is. */
function inside(x, y) {
  const i = Math.max(0, EDGE.findIndex(([, ey]) => ey > y) - 1);
  const [[ax, ay], [bx, by]] = [EDGE[i], EDGE[i + 1] ?? EDGE[i]];
  return x - (ax + ((bx - ax) * (y - ay)) / (by - ay || 1));
}

/** The edge is a halftone: paper dots that shrink into the ink, as a print that comes out. */
function printing() {
  let dots = '';
  const step = 17;
  for (let row = 0; row * step < 1090; row++)
    for (let x = 420 + (row % 2) * step; x < 1200; x += step * 2) {
      const depth = inside(x, row * step);
      const r = (1 - depth / 200) * 14;
      if (depth > -22 && r > 1.5) dots += circ(x, row * step, Math.min(13.5, r), '#FFF8E7');
    }
  return dots;
}

/** A giant pencil that lies across the near bank, its line just ending where ink begins. */
const pencil = () =>
  put(
    `<g transform="rotate(-24)">${shape('M0 -26H330V26H0Z', C.agent, 5)}${flat('M0 8H330V26H0Z', C.agentD)}${shape('M330 -26H372V26H330Z', '#C8CCD6', 5)}${shape('M372 -26Q412 -26 412 0T372 26Z', '#E58A8A', 5)}${shape('M0 -26L-64 0L0 26Q10 13 0 0Q10 -13 0 -26Z', '#F3D9A8', 5)}${shape('M-42 -9L-64 0L-42 9Z', '#6B6676', 4)}${line('M0 -8H330', 3)}</g>`,
    560,
    985,
  );

/** The far hills have no ink of their own: a pencil line gives them one here. */
const HILLS = line(
  'M-20 470C90 400 190 352 262 336L284 268Q400 244 548 280L566 344C680 392 820 446 960 500M404 256V214H396V202H404V208H411V202H419V208H427V202H435V214H428V256M-20 520C160 478 330 470 520 512S720 560 900 600',
  3.8,
  '#6B6676',
  'stroke-dasharray="11 7"',
);

/** The cover. */
export function cover() {
  const valley = land('wide', { rest: 2 });
  const paper = rect(0, 0, 1920, 1080, '#FFF8E7') + tone(0, 820, 900, 260, { sp: 22, r0: 0.6, r1: 5, col: '#EFE2C2' });
  return (
    paper +
    clip(left, HILLS + pencilled(outline(valley))) +
    clip(right, inkedSky() + valley) +
    printing() +
    pencil() +
    put(PEOPLE.child(), 700, 1050, 1.5)
  );
}
