// The river and its bridge: dry bed and closed bridge; banks replanted; a living river, a mended bridge.
import { brush, C, clip, line, type Point, shape } from '../../lib.ts';
import { bush, leaf, reeds, tree } from '../green.ts';
import { at, type Passer } from '../people.ts';
import { barrier, cone, duck, scaffold } from '../street.ts';
import { by, face, flat, LAND, put, type State, shade, through, tone } from '../tools.ts';
import { RIVER, RIVER_WIDTH, VALLEY } from './place.ts';

const FULL = VALLEY.band(RIVER, RIVER_WIDTH);
const LOW = VALLEY.band(
  RIVER.map(([x, z], i): Point => [x + (i % 2 ? 0.8 : -0.6), z]),
  RIVER_WIDTH.map((width) => width * 0.36),
);

const CRACKS = [
  [-16, 46],
  [-8, 56],
  [4, 63],
  [20, 72],
  [36, 84],
] as const;
const RIPPLES = [
  [-17, 46, 90],
  [-13, 52, 70],
  [-6, 57, 80],
  [0, 60, 50],
  [8, 67, 60],
  [24, 76, 60],
  [40, 87, 44],
  [60, 108, 34],
] as const;

function water(d: string, s: State) {
  const land = LAND[s];
  const light = by(s, '#C9D4D4', '#D6E9EE', '#E8FAFF');
  const ripples = RIPPLES.map(([x, z, wide]) => {
    const [px, py] = VALLEY.at(x, z);
    return brush(
      [
        [px - wide, py + 3],
        [px, py - 4],
        [px + wide, py + 2],
      ],
      by(s, 4, 6, 7),
      light,
      [0.1, 1, 1, 0.1],
    );
  });
  return (
    flat(d, land.water) +
    clip(d, tone(150, 620, 1500, 480, { sp: 15, r0: 0.6, r1: 6.4, col: land.water2 }) + ripples.join('')) +
    line(d, 4)
  );
}

/** The river. */
export function river(s: State) {
  if (s === 0) {
    const cracks = CRACKS.map(([x, z]) => {
      const [px, py] = VALLEY.at(x, z);
      return line(
        `M${px.toFixed(0)} ${py.toFixed(0)}l16 8l-8 12l20 6M${(px + 16).toFixed(0)} ${(py + 8).toFixed(0)}l22 -5`,
        3,
        '#7A6E58',
      );
    });
    return (
      shape(FULL, '#B5A583', 4) +
      clip(FULL, tone(150, 620, 1500, 480, { sp: 14, r0: 0.6, r1: 4.4, col: '#98896A' }) + cracks.join('')) +
      water(LOW, 0) +
      put(wreck(), ...VALLEY.at(-12, 50), 1.1)
    );
  }
  const near = [
    [-20, 40.5, 1.5],
    [-8.5, 48, 1.2],
    [12, 61.8, 0.8],
  ] as const;
  let drawn = water(FULL, s);
  for (const [x, z, k] of near.slice(0, s + 1)) drawn += put(reeds(), ...VALLEY.at(x, z), k * by(s, 0, 0.8, 1));
  const bank = [
    [36, 90.5],
    [49, 104],
    [56, 113],
  ] as const;
  for (const [i, [x, z]] of bank.entries())
    drawn += put(
      s === 1 ? bush(leaf(1, i), { wide: 26, high: 22 }) : tree(leaf(2, i), { kind: i === 1 ? 'poplar' : 'lime' }),
      ...VALLEY.at(x, z),
      by(s, 0, 0.7, 0.5),
    );
  if (s === 1)
    drawn +=
      at(VALLEY, 'worker', -1, 49.5, { tall: 2.2, flip: true }) +
      at(VALLEY, 'surveyor', 33, 79, { tall: 2.6, flip: true });
  if (s === 2)
    drawn +=
      put(duck(), ...VALLEY.at(-12, 50.5), 1.1) +
      put(duck(), ...VALLEY.at(-8.8, 52), 0.9) +
      put(angler(), ...VALLEY.at(1.5, 50), 1.15, true);
  return drawn;
}

const wreck = () =>
  `<circle cx="0" cy="-14" r="18" fill="none" stroke="${C.ink}" stroke-width="9"/><circle cx="0" cy="-14" r="18" fill="none" stroke="#6A6670" stroke-width="3"/>${line('M22 0l26 -34M40 -12l20 -6', 5)}`;
const angler = () => `${line('M18 -46L74 -92L96 -10', 2.6)}${put(seated(), 0, 0)}`;
const seated = () =>
  `<path d="M-18 -30H8V-22H-18Z" fill="#B98A5A" stroke="${C.ink}" stroke-width="3"/>${shape('M-12 -62Q0 -70 9 -60L18 -46L10 -30H-12Z', '#46708A', 3)}${shape('M-4 -30H14L18 -2H8L6 -18H-6Z', '#5A5A6A', 3)}<circle cx="2" cy="-74" r="9.500" fill="${C.sk1}" stroke="${C.ink}" stroke-width="3"/>${shape('M-16 -76Q0 -82 20 -77Q10 -72 -12 -72ZM-7 -79C-7 -90 10 -90 10 -79Z', '#F0CE7A', 2.6)}`;

/** The bridge's own frame: t along it from our bank (0) to the town (1), v up, side -1 towards us .. 1 beyond. */
const A: Point = [13.4, 57.6];
const B: Point = [-5.6, 68.6];
const LENGTH = Math.hypot(B[0] - A[0], B[1] - A[1]);
const DIR: Point = [(B[0] - A[0]) / LENGTH, (B[1] - A[1]) / LENGTH];
const on = (t: number, v: number, side = -1) =>
  VALLEY.at(A[0] + (B[0] - A[0]) * t + DIR[1] * side * 2.5, A[1] + (B[1] - A[1]) * t + DIR[0] * side * -2.5, v);
const deck = (t: number) => 0.2 + 3.6 * Math.sin(Math.PI * t);
const steps = <T>(from: number, to: number, count: number, map: (t: number) => T) =>
  Array.from({ length: count + 1 }, (_, i) => map(from + ((to - from) * i) / count));
const arch = (from: number, to: number, high: number) =>
  steps(0, 1, 10, (u) => on(from + (to - from) * u, -0.3 + high * Math.sqrt(Math.sin(Math.PI * u))));
/** Its arch: from, to, how high. */
const ARCH: readonly [from: number, to: number, high: number] = [0.76, 0.24, 3];

function span(s: State) {
  const { stone, road } = LAND[s];
  const top = steps(0, 1, 14, (t) => on(t, deck(t) + 0.9));
  const back = steps(0, 1, 14, (t) => on(t, deck(t) + 0.9, 1));
  const floor = [...steps(0, 1, 14, (t) => on(t, deck(t))), ...steps(1, 0, 14, (t) => on(t, deck(t), 1))];
  const farWall = [...back, ...steps(1, 0, 14, (t) => on(t, deck(t), 1))];
  const wall = [...top, on(1, 0), ...arch(...ARCH), on(0, 0)];
  const d = through(wall);
  const ring = through(arch(0.79, 0.21, 3.42).slice(1, -1), false);
  const stones = steps(
    0.12,
    0.88,
    9,
    (t) => `M${on(t, deck(t) + 0.3).map(Math.round)}L${on(t + (0.5 - t) * 0.08, deck(t) - 0.5).map(Math.round)}`,
  );
  const coping = through(top, false);
  return {
    behind: shape(through(farWall), shade(stone), 4) + shape(through(floor), road, 3.4),
    before:
      flat(d, stone) +
      clip(d, tone(840, 740, 460, 150, { sp: 12, r0: 0.6, r1: 4.6, col: shade(stone), op: 0.8 })) +
      line(d, 4.6) +
      line(ring + stones.join(''), 2.6, shade(stone)) +
      line(coping, 9) +
      line(coping, 4, '#FFF8E7'),
  };
}

/** The bridge: cracked and closed; propped and worked on; mended with bricks that show, and walked on. */
export function bridge(s: State) {
  const { behind, before } = span(s);
  const walker = (name: Passer, t: number, flip = false) =>
    at(VALLEY, name, A[0] + (B[0] - A[0]) * t, A[1] + (B[1] - A[1]) * t, { y: deck(t), tall: 2.5, flip });
  const walkers = by(
    s,
    '',
    walker('surveyor', 0.62, true),
    walker('mother', 0.28, true) + walker('pupil', 0.4, true) + walker('cyclist', 0.66) + walker('retired', 0.84, true),
  );
  let over = '';
  if (s === 0)
    over =
      line(
        `M${on(0.42, 3.8).map(Math.round)}l-10 22l12 16l-14 24l8 14M${on(0.7, 3.2).map(Math.round)}l8 18l-10 18`,
        3.6,
      ) +
      put(barrier(), ...on(0.06, 1.9, 0), 0.9) +
      put(barrier(), ...on(0.93, 2, 0), 0.6);
  if (s === 1)
    over =
      put(scaffold(110, 92, { floors: 2 }), ...on(0.64, -0.8), 0.9) +
      put(cone(), ...on(0.1, 1.9, 0), 1) +
      put(cone(), ...on(0.2, 2.6, 0), 0.9);
  if (s === 2)
    over = (
      [
        [0.42, 2.4],
        [0.45, 1.7],
        [0.71, 2.2],
        [0.4, 1.2],
      ] as const
    )
      .map(([t, v]) => face([on(t, v), on(t + 0.05, v), on(t + 0.05, v + 0.6), on(t, v + 0.6)], '#D98A66', 2.4))
      .join('');
  return behind + walkers + before + over;
}
