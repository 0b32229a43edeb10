// The town on its mound, in two rows, and the small square at its feet.
import { line, nth, type Point } from '../../lib.ts';
import { leaf, tree } from '../green.ts';
import { type HousePlan, house } from '../house.ts';
import { church, townHall } from '../landmarks.ts';
import { at } from '../people.ts';
import { bench, board, bunting, parasol, scaffold } from '../street.ts';
import { by, put, type State, toned } from '../tools.ts';
import { VALLEY } from './place.ts';

const BACK: readonly HousePlan[] = [
  { x: 24, z: 112, w: 7, d: 7, h: 6, y: 4.5, turn: -26, seed: 1, wall: 1 },
  { x: -27, z: 112, w: 7, d: 6, h: 6.5, y: 4, turn: 24, seed: 2, wall: 3, roof: 1 },
  { x: 15.5, z: 116, w: 7, d: 6, h: 7, y: 6.5, turn: -18, seed: 3, wall: 0, roof: 2, ridge: 'deep' },
  { x: -19, z: 114, w: 6.5, d: 6, h: 7, y: 6, turn: 18, seed: 4, wall: 2, roof: 1 },
];

/** The upper town round its church. */
export function townBack(s: State) {
  const houses = BACK.map((each) => house(VALLEY, { ...each, ink: 3.6 }, s)).join('');
  const works = s === 1 ? put(scaffold(70, 120), ...VALLEY.at(9.5, 110, 7), 0.8) : '';
  const trees =
    s === 0
      ? ''
      : (
          [
            [-11.5, 110, 6, 0.4],
            [22, 109, 4, 0.44],
          ] as const
        )
          .map(([x, z, y, k], i) => put(tree(leaf(s, i)), ...VALLEY.at(x, z, y), k * (s === 1 ? 0.7 : 1)))
          .join('');
  return houses + church(VALLEY, { x: -3, z: 112, y: 7, turn: -12, ink: 3.8 }, s) + works + trees;
}

const LEFT: readonly HousePlan[] = [
  { x: -37.5, z: 92, w: 8, d: 7, h: 6.2, turn: 32, seed: 5, wall: 2, roof: 2, shop: '#0E7C7B', pv: true },
  { x: -29.5, z: 96.5, w: 6.5, d: 7, h: 8, turn: 24, seed: 6, wall: 1, roof: 0, ridge: 'deep' },
  { x: -22.5, z: 99, w: 7, d: 7, h: 7.2, turn: 14, seed: 11, wall: 3, roof: 1, shop: '#E8562A' },
];
const RIGHT: readonly HousePlan[] = [
  { x: 29, z: 89, w: 8.5, d: 7, h: 5.6, turn: -34, seed: 9, wall: 2, roof: 2, pv: true },
  { x: 20.8, z: 94, w: 7, d: 7, h: 7.6, turn: -24, seed: 8, wall: 0, roof: 1, ridge: 'deep' },
  { x: 12.4, z: 97.5, w: 7.5, d: 7, h: 7, turn: -16, seed: 7, wall: 3, roof: 0, shop: '#D9573A', pv: true },
];

/** The lower town: shops, town hall. Boards and shutters first; then works; then light and people. */
export function townFront(s: State) {
  const row = (houses: readonly HousePlan[]) => houses.map((each) => house(VALLEY, each, s)).join('');
  let drawn = row(LEFT.toReversed()) + row(RIGHT.toReversed()) + townHall(VALLEY, { x: -10, z: 97, turn: -6 }, s);
  if (s === 0)
    drawn +=
      put(board('À VENDRE', { wide: 116 }), ...VALLEY.at(24, 88), 0.72) +
      put(board('BAIL', { wide: 80 }), ...VALLEY.at(-31, 89), 0.7);
  if (s === 1)
    drawn +=
      put(scaffold(74, 118, { floors: 3 }), ...VALLEY.at(12.6, 96.5), 1) +
      at(VALLEY, 'surveyor', 8.5, 90, { tall: 2.6 }) +
      at(VALLEY, 'baker', -25, 92, { tall: 2.6 });
  if (s === 2) {
    const [left, right] = [VALLEY.at(-21, 97, 6.4), VALLEY.at(14, 95, 6.6)];
    drawn +=
      bunting(left, right, 34) +
      at(VALLEY, 'baker', -27, 91, { tall: 2.6 }) +
      at(VALLEY, 'shopper', 17, 88, { tall: 2.6, flip: true }) +
      at(VALLEY, 'pupil', 14.6, 88.4, { tall: 2.6, flip: true });
  }
  return drawn;
}

const SLAB = [
  [-21, 82],
  [-15, 76.5],
  [4, 75],
  [16, 78.5],
  [17, 86],
  [6, 91],
  [-16, 91],
] as const;
const SPOTS = [
  [-15, 80],
  [-10, 79],
  [-5, 78.4],
  [0, 78.2],
  [5, 78.6],
  [10, 80],
] as const;

/** A small car, seen from its side. */
export function motor(colour: string) {
  return (
    `<path d="M-50 0C-54 -18 -48 -26 -34 -28L-20 -48H20L36 -28C48 -26 52 -16 50 0Z" fill="${colour}" stroke="#17132B" stroke-width="5" stroke-linejoin="round"/>` +
    `<path d="M-26 -29L-16 -42H17L27 -29Z" fill="#CFE3EA" stroke="#17132B" stroke-width="3.500"/><circle cx="-28" cy="0" r="10"/><circle cx="28" cy="0" r="10"/>`
  );
}

/** People and shade where cars stood. */
function livedIn() {
  let drawn = '';
  for (const [i, [x, z]] of (
    [
      [-11, 87],
      [-2, 88],
      [8, 87],
    ] as const
  ).entries())
    drawn += put(tree(leaf(2, i)), ...VALLEY.at(x, z), 0.72);
  drawn +=
    put(bench(), ...VALLEY.at(-6, 83), 0.62) +
    at(VALLEY, 'reader', -6, 82.8, { tall: 2.5 }) +
    at(VALLEY, 'wheelchair', 1, 81, { tall: 2.5 }) +
    at(VALLEY, 'grandmother', 4.4, 81.4, { tall: 2.5, flip: true }) +
    at(VALLEY, 'child', 8, 80, { tall: 2.7 }) +
    at(VALLEY, 'dog', 10, 79.4, { tall: 2.4, flip: true });
  for (const [i, [x, z]] of (
    [
      [-15.5, 80],
      [12.5, 80.4],
    ] as const
  ).entries())
    drawn += put(tree(leaf(2, i + 1)), ...VALLEY.at(x, z), 0.86);
  return drawn;
}

/** The square: cars to its edge; a trial summer, tables between the cars; then limes, benches, a fête. */
export function square(s: State) {
  const d = VALLEY.ground(SLAB);
  const floor = by(s, '#8D8A8C', '#B3AA9A', '#DCCBA4');
  const colours = ['#B85A45', '#5C97D8', '#E9DFC9', '#7A5C86', '#8C8A7C', '#D9971A'];
  let drawn =
    `<path d="${d}" fill="${floor}" stroke="#17132B" stroke-width="4" stroke-linejoin="round"/>` +
    toned(d, 620, 700, 640, 70, { sp: 13, r1: 3.6, col: by(s, '#6F6C72', '#8E8778', '#C2AE84') });
  const marks = SPOTS.map(
    ([x, z]) => `M${VALLEY.at(x - 2.4, z - 1).map(Math.round)}L${VALLEY.at(x - 2, z + 4).map(Math.round)}`,
  ).join('');
  if (s < 2) drawn += line(marks, 3, '#F3EFE4');
  const cars = by<readonly Point[]>(s, SPOTS, SPOTS.slice(4), []);
  const row = by<readonly Point[]>(
    s,
    [
      [-13, 86],
      [-7, 86.5],
      [-1, 86.6],
      [6, 86],
    ],
    [[6, 86]],
    [],
  );
  for (const [i, [x, z]] of [...row, ...cars].entries())
    drawn += put(motor(nth(colours, i % 6)), ...VALLEY.at(x, z), 0.86, i % 2 === 1);
  if (s === 1)
    drawn +=
      put(parasol('#FFCB3D'), ...VALLEY.at(-13, 80), 0.62) +
      put(parasol('#E8562A'), ...VALLEY.at(-6, 79), 0.62) +
      at(VALLEY, 'elder', -10.4, 79.4, { tall: 2.6 }) +
      at(VALLEY, 'clerk', -2.4, 80, { tall: 2.6 }) +
      at(VALLEY, 'child', 0.4, 79.4, { tall: 2.6 });
  if (s === 2) drawn += livedIn();
  return (
    drawn +
    (s === 0 ? line(`M${VALLEY.at(-3, 79, 4.4)}q8 -14 0 -28M${VALLEY.at(4, 79, 4.4)}q8 -14 0 -28`, 4, '#E8562A') : '')
  );
}
