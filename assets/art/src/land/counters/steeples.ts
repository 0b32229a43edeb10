// Three steeples seen through the arches: each with its banner and its wall; a path being laid; one line for three.
import { C, clip, line, rect, shape } from '../../lib.ts';
import { leaf, tree } from '../green.ts';
import { PEOPLE } from '../people.ts';
import { bunting } from '../street.ts';
import { by, flat, LAND, put, type State, shade } from '../tools.ts';

const VILLAGES: readonly Village[] = [
  { x: 1276, y: 566, k: 0.8, high: 150, cap: 'point', words: 'ICI !' },
  { x: 1472, y: 588, k: 1, high: 132, cap: 'bulb', words: 'NON, ICI' },
  { x: 1712, y: 606, k: 1.24, high: 160, cap: 'saddle', words: 'CHEZ NOUS' },
];
const CAPS = {
  point: 'M-22 0L0 -74L22 0Z',
  bulb: 'M-20 0Q-26 -24 -6 -40L0 -66L6 -40Q26 -24 20 0Z',
  saddle: 'M-26 0L-20 -34H20L26 0Z',
};
const cottage = (x: number, roof: string, wall: string) =>
  put(
    rect(-26, -34, 52, 34, wall, 3.4) +
      shape('M-32 -32L-18 -54H18L32 -32Z', roof, 3.4) +
      rect(-6, -18, 12, 18, '#6E4A30', 2.6),
    x,
    0,
  );

interface Village {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  readonly high: number; // of its steeple
  readonly cap: keyof typeof CAPS;
  readonly words: string; // of its banner
}

function village({ high, cap, words }: Village, s: State) {
  const land = LAND[s];
  const body =
    rect(-18, -high, 36, high, land.wall[0], 4) +
    flat(`M-18 ${-high}h11v${high}h-11Z`, shade(land.wall[0])) +
    rect(-7, -high + 18, 14, 24, by(s, land.glass, land.glass, '#FFE27A'), 2.8);
  const houses =
    cottage(-52, land.roof[0], land.wall[1]) +
    cottage(50, land.roof[2], land.wall[2]) +
    cottage(88, land.roof[1], land.wall[3]);
  const sheet = `${shape('M-62 -26H62V12H-62Z', '#FFFDF5', 3.4)}<text x="0" y="3" font-size="25" text-anchor="middle" fill="${C.torcheD}">${words}</text>`;
  const wall = shape('M-96 6V-18H118V6Z', land.stone, 3.4) + line('M-70 -18V6M-30 -6H20M50 -18V-4M86 -10V6', 2.4);
  return (
    put(body + put(shape(CAPS[cap], land.roof[1], 4), 0, -high), 0, 0) +
    houses +
    (s === 0 ? put(sheet, 4, -62) + wall : '') +
    (s > 0 ? put(tree(leaf(s, 1)), -88, 6, s === 2 ? 0.6 : 0.4) : '')
  );
}

const train = () =>
  shape('M0 -8V-46H150Q184 -42 194 -8Z', '#FFFDF5', 3.6) +
  flat('M2 -24H188L192 -10H2Z', '#0E7C7B') +
  [12, 44, 76, 108].map((x) => rect(x, -40, 22, 13, '#3D4560', 2.4)).join('') +
  shape('M-158 -8V-46H-6V-8Z', '#FFFDF5', 3.6) +
  flat('M-156 -24H-8V-10H-156Z', '#0E7C7B') +
  [-146, -112, -78, -44].map((x) => rect(x, -40, 22, 13, '#FFE9A8', 2.4)).join('');

/** The steeples. */
export function steeples(s: State) {
  const villages = VILLAGES.map((each) => put(village(each, s), each.x, each.y, each.k)).join('');
  const way = 'M1180 640C1320 600 1480 640 1600 652S1820 640 1930 660';
  if (s === 0) return villages + line('M1180 650C1320 620 1480 650 1930 660', 5, shade(LAND[0].grass));
  if (s === 1)
    return (
      villages +
      line(way, 17) +
      line(way, 10, '#D9B98A') +
      put(PEOPLE.worker(), 1392, 640, 0.62) +
      put(PEOPLE.surveyor(), 1560, 660, 0.66, true) +
      put(PEOPLE.mother(), 1640, 664, 0.66)
    );
  const sleepers = clip('M1100 600H1940V700H1100Z', line(way, 16, '#5A3A2A', 'stroke-dasharray="5 12"'));
  return (
    villages +
    bunting([1276, 404], [1472, 424], 26) +
    bunting([1474, 424], [1700, 372], 30) +
    line(way, 20, '#C2B598') +
    sleepers +
    line(way, 4) +
    put(train(), 1470, 650, 0.72)
  );
}
