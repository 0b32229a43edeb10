// Around the square: the houses and the church behind, the ground, and the awning we look from under.
import { C, clip, ell, line, rect, shape } from '../../lib.mjs';
import { bush, leaf, tree } from '../green.mjs';
import { house } from '../house.mjs';
import { church } from '../landmarks.mjs';
import { PEOPLE } from '../people.mjs';
import { bunting, lamp } from '../street.mjs';
import { by, flat, LAND, mix, put, shade, tone } from '../tools.mjs';
import { SQUARE } from './place.mjs';

const BEHIND = [
  { x: -9, z: 57, w: 8, d: 7, h: 7.2, turn: 6, seed: 41, wall: 1, roof: 0 },
  { x: 19, z: 55, w: 8, d: 7, h: 6.6, turn: -14, seed: 42, wall: 3, roof: 2 },
  { x: -17, z: 60, w: 8, d: 7, h: 6, turn: 14, seed: 43, wall: 0, roof: 1, ridge: 'deep' },
  { x: 12, z: 60, w: 7, d: 7, h: 8, turn: -6, seed: 44, wall: 2, roof: 1, ridge: 'deep' },
];

/** The hill behind, and the houses that close the square. */
export function squareBack(s) {
  const land = LAND[s];
  const hill = 'M-20 420C200 330 380 300 620 344C860 300 1100 306 1300 350C1540 310 1760 330 1940 380V548H-20Z';
  const houses = [2, 3, 0, 1].map((i) => house(SQUARE, { ...BEHIND[i], ink: 3.6 }, s)).join('');
  const trees = [
    [-2.6, 58, 0.8],
    [11.4, 56, 0.66],
  ].map(([x, z, k], i) => (s === 0 ? '' : put(tree(leaf(s, i)), ...SQUARE.at(x, z), k)));
  return (
    flat(hill, land.far2) +
    clip(hill, tone(-10, 300, 1940, 180, { sp: 16, r0: 0.6, r1: 6, col: shade(land.far2), op: 0.4 })) +
    church(SQUARE, { x: 0, z: 64, turn: -5, ink: 3.8, spire: 12 }, s) +
    houses +
    trees.join('')
  );
}

/** Asphalt, then asphalt half lifted, then sanded ground and setts; slabs run to the church. */
export function squareGround(s) {
  const floor = by(s, '#9A979A', '#B3AA9C', '#DCCDA8');
  const pave = SQUARE.ground([
    [-14, 6],
    [22, 6],
    [21, 54],
    [-11, 54],
  ]);
  const kerb = (x) =>
    flat(
      SQUARE.ground([
        [x, 5],
        [x + 2.6, 5],
        [x + 2.2, 54],
        [x + 0.2, 54],
      ]),
      by(s, '#B9B4AE', '#CFC6B4', '#EADFC2'),
    );
  const lines = [-6, -1, 4, 9, 14]
    .map((x) => `M${SQUARE.at(x, 5).map(Math.round)}L${SQUARE.at(x, 54).map(Math.round)}`)
    .join('');
  const cross = [10, 14, 19, 25, 32, 41]
    .map((z) => `M${SQUARE.at(-12, z).map(Math.round)}L${SQUARE.at(22, z).map(Math.round)}`)
    .join('');
  return (
    rect(-20, 452, 1960, 640, floor) +
    clip(pave, tone(-20, 560, 1960, 530, { sp: 20, r0: 0.6, r1: 6, col: shade(floor), op: 0.34 })) +
    kerb(-14.2) +
    kerb(14.4) +
    (s === 2 ? line(lines + cross, 2.6, mix(floor, '#8A7048', 0.5)) : '') +
    (s === 0
      ? line(
          `M${SQUARE.at(3, 9).map(Math.round)}l60 30l-20 34l70 26M${SQUARE.at(7, 16).map(Math.round)}l40 14l-14 20l48 12`,
          3.4,
          '#6F6C72',
        )
      : '') +
    put(lamp(s === 2), ...SQUARE.at(-8.4, 30), 1.1) +
    put(lamp(s === 2), ...SQUARE.at(13.6, 30), 1.1)
  );
}

/** What frames the view: the café's awning above, a table and a chair's back below; in state 0 the awning is rolled. */
export function squareFront(s) {
  const colour = by(s, '#8A8A86', '#0E7C7B', '#C9452F');
  const valance = Array.from({ length: 14 }, (_, i) =>
    shape(`M${-30 + i * 150} 0H${120 + i * 150}V40a75 44 0 0 1 -150 0Z`, i % 2 ? '#FFFDF5' : colour, 5),
  ).join('');
  const rolled = rect(-20, -20, 1960, 46, '#8A8A86', 5) + line('M-20 10H1940', 3);
  const chair = (x, flip) =>
    put(
      line('M-50 0L-40 -150M50 0L40 -150', 15) +
        line('M-50 0L-40 -150M50 0L40 -150', 7, '#B98A5A') +
        shape('M-58 -160Q0 -190 58 -160L52 -110Q0 -134 -52 -110Z', '#B98A5A', 5) +
        line('M-46 -76H46', 11) +
        line('M-46 -76H46', 5, '#B98A5A'),
      x,
      1110,
      1.1,
      flip,
    );
  const cup =
    rect(-16, -30, 32, 28, '#FFFDF5', 4, C.ink, 6) + line('M16 -22q14 2 0 14', 4) + ell(0, -2, 30, 7, '#FFFDF5', 4);
  const table =
    ell(0, 0, 210, 44, by(s, '#B9B4AE', '#E9D9B4', '#F6E3B4'), 5.5) +
    put(cup, -60, -14, 1.1) +
    (s === 0
      ? ''
      : put(bush(leaf(s, 0), { wide: 26, high: 26 }) + shape('M-20 0H20L16 30H-16Z', '#C2674A', 4), 60, -34, 1));
  return (
    (s === 0 ? rolled : valance + (s === 2 ? bunting([-10, 96], [700, 110], 40) : '')) +
    put(bollard(s), 128, 1060, 1.5) +
    chair(1610) +
    put(table, 1790, 1060)
  );
}

/** A stone post, and who likes to sit on it. */
const bollard = (s) =>
  shape('M-40 40L-32 -60Q0 -84 32 -60L40 40Z', LAND[s].stone, 4) +
  line('M-33 -44H33', 3) +
  put(PEOPLE.cat(), 0, -66, 1.2);
