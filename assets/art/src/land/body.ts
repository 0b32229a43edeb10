// How a passer-by is built: joints, clothes, hair. Drawn round the origin, feet on it, a grown-up about 100 high.
import { C, circ, limb, merge, P, type Point, shape } from '../lib.ts';
import { mix, put } from './tools.ts';

const SKIN: readonly [string, string, string, string] = [C.sk1, C.sk4, C.sk2, C.sk3];
const HAIR = { dark: '#2A1B16', brown: '#6B4226', grey: '#B9B4AE', white: '#F2EEE4', red: '#B5502A', blond: '#D9A84A' };
const W = 3.2;

/** Where a limb folds, then where it ends. */
type Limb = readonly [jointX: number, jointY: number, endX: number, endY: number];

interface Joints {
  readonly hip: Point;
  readonly top: Point; // between the shoulders
  readonly head: Point;
  readonly legs: readonly [back: Limb, front: Limb];
  readonly arms: readonly [back: Limb, front: Limb];
}

/** Where the joints of each posture are. */
const POSES: Readonly<
  Record<'stand' | 'walk' | 'chat' | 'point' | 'carry' | 'dig' | 'sit' | 'bent' | 'cheer', Joints>
> = {
  stand: {
    hip: [0, -46],
    top: [1, -78],
    head: [3, -92],
    legs: [
      [-6, -24, -8, -2],
      [6, -24, 8, -2],
    ],
    arms: [
      [-13, -60, -12, -44],
      [13, -61, 13, -45],
    ],
  },
  walk: {
    hip: [0, -46],
    top: [3, -78],
    head: [7, -92],
    legs: [
      [-9, -25, -20, -4],
      [10, -26, 16, -2],
    ],
    arms: [
      [-12, -62, -15, -47],
      [15, -62, 22, -50],
    ],
  },
  chat: {
    hip: [-2, -46],
    top: [0, -78],
    head: [4, -92],
    legs: [
      [-7, -24, -10, -2],
      [4, -24, 8, -2],
    ],
    arms: [
      [-12, -61, -7, -47],
      [16, -64, 24, -74],
    ],
  },
  point: {
    hip: [-2, -46],
    top: [1, -78],
    head: [5, -92],
    legs: [
      [-8, -24, -12, -2],
      [6, -24, 10, -2],
    ],
    arms: [
      [-14, -63, -7, -50],
      [18, -76, 34, -84],
    ],
  },
  carry: {
    hip: [-2, -44],
    top: [4, -75],
    head: [10, -88],
    legs: [
      [-10, -24, -17, -3],
      [8, -25, 12, -2],
    ],
    arms: [
      [16, -58, 27, -56],
      [18, -62, 29, -60],
    ],
  },
  dig: {
    hip: [-6, -42],
    top: [12, -66],
    head: [24, -76],
    legs: [
      [-12, -24, -18, -2],
      [4, -25, 10, -2],
    ],
    arms: [
      [22, -50, 34, -44],
      [24, -54, 26, -36],
    ],
  },
  sit: {
    hip: [0, -30],
    top: [-2, -61],
    head: [2, -75],
    legs: [
      [16, -31, 18, -3],
      [18, -28, 22, -2],
    ],
    arms: [
      [-8, -46, 6, -36],
      [10, -46, 18, -37],
    ],
  },
  bent: {
    hip: [-4, -43],
    top: [8, -70],
    head: [17, -81],
    legs: [
      [-9, -23, -12, -2],
      [3, -22, 3, -2],
    ],
    arms: [
      [6, -52, 16, -44],
      [18, -56, 24, -46],
    ],
  },
  cheer: {
    hip: [0, -46],
    top: [1, -78],
    head: [2, -92],
    legs: [
      [-7, -24, -11, -2],
      [7, -24, 11, -2],
    ],
    arms: [
      [-15, -84, -19, -102],
      [17, -85, 22, -103],
    ],
  },
};

const leg = ([kx, ky, fx, fy]: Limb, [hx, hy]: Point, width: number) =>
  limb(
    [
      [hx, hy],
      [kx, ky],
      [fx, fy],
    ],
    [width, width * 0.8, width * 0.62],
    { step: 9 },
  );
const foot = ([, , x, y]: Limb) => P(`M${x - 4} ${y + 2}V${y - 4}Q${x + 6} ${y - 5} ${x + 10} ${y + 2}Z`, C.ink);
const arm = ([ex, ey, hx, hy]: Limb, [sx, sy]: Point, width: number) =>
  limb(
    [
      [sx, sy],
      [ex, ey],
      [hx, hy],
    ],
    [width, width * 0.85, width * 0.7],
    { step: 8 },
  );
const hand = ([, , x, y]: Limb, skin: string) => P(circlePath(x, y, 3.8), skin);
const circlePath = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** Hair and hats, on a head of radius 10 at the origin, looking right. */
const CROWNS = {
  short: (c: string) =>
    shape('M-10.500 1C-13 -8 -6 -14 2 -13C9 -12 11 -8 10 -5C4 -9 -1 -7 -5 -3C-6 0 -8 2 -10.500 1Z', c, W - 0.6),
  long: (c: string) =>
    shape('M9 -7C4 -15 -9 -14 -11 -3C-12 5 -14 10 -12 15C-7 17 -4 13 -4 7C-4 0 -2 -6 9 -7Z', c, W - 0.6),
  bun: (c: string) =>
    circ(-9, -11, 5, c, W - 0.6) + shape('M-10 2C-13 -8 -6 -13 2 -13C8 -12 10 -9 10 -6C2 -8 -5 -6 -6 2Z', c, W - 0.6),
  afro: (c: string) =>
    shape('M9 -4C14 -14 4 -20 -4 -18C-15 -18 -19 -6 -13 3C-9 8 -6 4 -6 0C-4 -6 2 -6 9 -4Z', c, W - 0.6),
  bald: (c: string) => shape('M-10 2C-12 -2 -10 -5 -7 -5C-5 -1 -6 3 -8 5Z', c, W - 0.8),
  cap: (c: string) => shape('M-10 -3C-10 -15 8 -15 9 -5L18 -3Q17 0 9 -2Z', c, W - 0.4),
  helmet: (c: string) => shape('M-12 -3C-12 -17 11 -17 12 -3L16 0H-13Z', c, W - 0.4),
  straw: (c: string) =>
    shape('M-18 -2Q0 -9 18 -3Q12 2 -16 2Z', c, W - 0.4) + shape('M-8 -5C-8 -15 8 -15 8 -6Q0 -8 -8 -5Z', c, W - 0.4),
  scarf: (c: string) =>
    shape('M9 -8C4 -15 -10 -14 -11 -2C-12 6 -9 12 -3 12C2 12 -2 8 -3 4C-4 -3 0 -7 9 -8Z', c, W - 0.6),
};

/** What a passer-by wears on its head, and its face. */
interface Look {
  readonly crown?: keyof typeof CROWNS;
  readonly hair?: keyof typeof HAIR;
  readonly hat?: string; // its colour: it hides the hair
  readonly glasses?: boolean;
  readonly beard?: boolean;
}

interface Clothes extends Look {
  readonly pose: keyof typeof POSES;
  readonly top: string;
  readonly legs?: string;
  readonly skin: 0 | 1 | 2 | 3;
  readonly dress?: boolean;
  readonly wide?: number;
  readonly apron?: string;
  readonly thing?: string; // what it holds
}

function head([x, y]: Point, skin: string, { crown = 'short', hair = 'dark', hat, glasses, beard }: Look) {
  return put(
    shape('M-9.500 0C-10 -12 9 -13 9.500 -2L13 2L9.500 3.500C9 9 4 11 -1 10C-6 9 -9 6 -9.500 0Z', skin, W - 0.4) +
      (beard ? shape('M-6 4C-2 5 3 5 9 4C8 12 0 14 -5 9Z', HAIR[hair], 2) : '') +
      circ(5.5, -1, 1.4, C.ink) +
      (glasses ? `<circle cx="5" cy="-1" r="3.600" fill="none" stroke="${C.ink}" stroke-width="1.600"/>` : '') +
      CROWNS[crown](hat ?? HAIR[hair]),
    x,
    y,
  );
}

/** Coats, aprons, skirts: what covers the body from shoulder to hip or knee. */
function body({ hip: [hx, hy], top: [tx, ty] }: Joints, { dress, wide = 0 }: Clothes, colour: string) {
  const low = dress ? 18 : 2;
  const flare = dress ? 15 : 10;
  return P(
    `M${tx - 10 - wide} ${ty + 3}Q${tx} ${ty - 5} ${tx + 9 + wide} ${ty + 3}Q${hx + 11 + wide} ${(ty + hy) / 2} ${hx + flare + wide} ${hy + low}H${hx - flare - wide}Q${hx - 11 - wide} ${(ty + hy) / 2} ${tx - 10 - wide} ${ty + 3}Z`,
    colour,
  );
}

/** Somebody, by posture and clothes. */
export function somebody(clothes: Clothes) {
  const { pose, top, legs = '#3A3357', skin, thing = '' } = clothes;
  const joints = POSES[pose];
  const tone = SKIN[skin];
  const [back, front] = joints.arms;
  const shoulder = ([x, y]: Point, by: number): Point => [x + by, y + 5];
  const bare = clothes.dress ? tone : legs;
  return (
    merge([P(arm(back, shoulder(joints.top, -7), 9), mix(top, '#2B2352', 0.25)), hand(back, tone)], W - 0.6) +
    merge(
      [
        P(leg(joints.legs[0], [joints.hip[0] - 4, joints.hip[1]], 11), mix(bare, '#2B2352', 0.25)),
        foot(joints.legs[0]),
      ],
      W - 0.6,
    ) +
    merge([P(leg(joints.legs[1], [joints.hip[0] + 4, joints.hip[1]], 11), bare), foot(joints.legs[1])], W - 0.6) +
    merge([body(joints, clothes, top)], W - 0.6) +
    (clothes.apron ? shape(`M${joints.top[0] - 1} ${joints.top[1] + 14}h9l3 ${30}h-14Z`, clothes.apron, 2.2) : '') +
    head(joints.head, tone, clothes) +
    thing +
    merge([P(arm(front, shoulder(joints.top, 6), 9), top), hand(front, tone)], W - 0.6)
  );
}
