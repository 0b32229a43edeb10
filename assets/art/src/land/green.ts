// What grows: limes, firs, fruit trees, hedges, stumps, saplings, reeds; drawn round the origin, roots on it.
import { C, circ, clip, ell, line, nth, type Point, rect, shape, spline } from '../lib.ts';
import { flat, LAND, type State, shade, tone } from './tools.ts';

const TRUNK = '#6E4A30';
const CROWN = [
  [-40, -44],
  [-62, -72],
  [-54, -104],
  [-30, -112],
  [-14, -142],
  [22, -146],
  [40, -120],
  [62, -102],
  [58, -66],
  [40, -44],
  [12, -34],
  [-16, -34],
] as const;
const ROUND = [
  [-34, -40],
  [-50, -72],
  [-36, -112],
  [0, -128],
  [36, -114],
  [50, -74],
  [36, -42],
  [0, -32],
] as const;
const POPLAR = [
  [-16, -30],
  [-24, -80],
  [-16, -140],
  [0, -176],
  [15, -142],
  [23, -82],
  [16, -32],
] as const;
const FIR = 'M0 -176L34 -112L22 -114L46 -66L30 -68L56 -20H-56L-30 -68L-46 -66L-22 -114L-34 -112Z';
const SHAPES = { lime: spline(CROWN, true), round: spline(ROUND, true), poplar: spline(POPLAR, true), fir: FIR };

interface Tree {
  readonly kind?: keyof typeof SHAPES;
  readonly w?: number;
  readonly trunk?: number;
}

/** A tree in leaf, shaded on its left, dotted where the light turns. */
export function tree(colour: string, { kind = 'lime', w = 4, trunk = 38 }: Tree = {}) {
  const crown = SHAPES[kind];
  const branches = kind === 'fir' || kind === 'poplar' ? '' : line('M0 -26L-16 -58M0 -34L18 -64', w * 0.8, TRUNK);
  return (
    shape(`M-7 2L-5 ${-trunk}H5L8 2Z`, TRUNK, w * 0.9) +
    flat(crown, colour) +
    clip(
      crown,
      flat('M-80 -190H-18C-40 -120 -44 -60 -14 0H-80Z', shade(colour)) +
        tone(-34, -150, 44, 130, { sp: 11, r0: 4, r1: 0.4, col: shade(colour), across: true }),
    ) +
    line(crown, w) +
    branches
  );
}

/** A tree that has lost its leaves. */
export const bare = (w = 6) =>
  line('M0 0V-74M0 -40L-26 -74M0 -54L24 -92M0 -70L-12 -108M-18 -64L-34 -66M14 -76L32 -78', w) +
  line('M0 0V-74M0 -40L-26 -74M0 -54L24 -92M0 -70L-12 -108', w * 0.36, '#8A7868');

export const stump = (w = 4) => shape('M-16 0L-13 -20H13L16 0Z', '#8A6A50', w) + ell(0, -20, 13, 5, '#D2B48C', w * 0.8);

/** A young tree tied to its stake: work in progress. */
export const sapling = (colour = '#7DB44C', w = 4) =>
  line('M9 4V-66', w + 1.5) +
  line('M9 4V-66', w * 0.5, '#D9B98A') +
  line('M0 2V-60', w) +
  line('M0 -34H9', w * 0.8, C.torche) +
  shape('M0 -48C-26 -50 -28 -72 -22 -82C-14 -98 12 -98 20 -82C28 -66 18 -50 0 -48Z', colour, w) +
  line('M-8 -66q6 -6 10 0M4 -78q6 -4 9 1', w * 0.5, shade(colour));

/** A bush or a length of hedge. */
export const bush = (colour: string, { w = 4, wide = 40, high = 30 } = {}) =>
  shape(
    spline(
      [
        [-wide, 0, 'c'],
        [-wide * 1.05, -high * 0.5],
        [-wide * 0.6, -high * 0.95],
        [-wide * 0.2, -high * 0.8],
        [wide * 0.2, -high * 1.1],
        [wide * 0.6, -high * 0.8],
        [wide * 1.05, -high * 0.5],
        [wide, 0, 'c'],
      ],
      true,
    ),
    colour,
    w,
  ) + line(`M${-wide * 0.5} ${-high * 0.4}q6 -8 12 0M${wide * 0.1} ${-high * 0.55}q6 -8 12 0`, w * 0.6, shade(colour));

export const reeds = (w = 3) =>
  [-18, -6, 6, 18]
    .map((dx, i) => {
      const top: Point = [dx + (i - 1.5) * 7, -60 - (i % 2) * 16];
      const stalk = `M${dx} 0Q${dx + 4} -30 ${top[0]} ${top[1]}`;
      return (
        line(stalk, w + 2) + line(stalk, w * 0.6, '#7DB44C') + ell(top[0], top[1] - 6, 4.4, 11, '#7A4B2C', w * 0.8)
      );
    })
    .join('');

/** Dry grass that comes through what nobody keeps. */
export const weeds = (w = 3, colour = '#7C8458') => line('M0 0l-7 -20M2 0l1 -27M5 0l9 -19M9 0l14 -10', w, colour);

/** A planter box with what grows in it. */
export const planter = (colour = '#C2674A', w = 3.4) =>
  shape('M-20 -34C-26 -52 -8 -58 0 -46C6 -60 26 -52 20 -34Z', '#7DB44C', w) +
  circ(-8, -44, 4, C.torche, w * 0.6) +
  circ(9, -42, 4, C.agent, w * 0.6) +
  rect(-26, -34, 52, 12, colour, w) +
  shape('M-22 -22H22L18 2H-18Z', colour, w);

/** A ring of leaves of this state, to pick from. */
export const leaf = (s: State, i: number) => nth(LAND[s].leaf, i % 3);
