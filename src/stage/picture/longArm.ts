import { type Figure, figureOf, pointOf } from '../../art/figures.ts';
import { heroPlace } from '../../art/pictures.ts';
import { type ByRole, ROLES, type Role } from '../../domain/vocabulary.ts';
import { type Drawing, drawing, type Item, type Size, type Sprite, type StagePoint, type Stroke } from './item.ts';
import { INK, PAPER } from './palette.ts';

/** Mister Fantastique's arm becomes a bridge: it goes over heads, sags between the pairs, and people walk on it. */

const SLEEVE = { cloth: '#6B1E5A', light: '#9B3C85', dark: '#451039', shirt: '#FFFDF6' };
const HAND = { skin: '#F2C6A0', deep: '#C07E5C' };

/** Widths and heights below are in units of a figure, a thousand or so high. */
const WIDTH = 52;
const OVER_HEADS = 66;
const SAG = 112;
const PASSER = { width: 92, height: 138 };

/** Where the arm leaves the pose in which it is drawn. */
const LEAVES = [
  [262, -818],
  [292, -900],
  [320, -1005],
] as const;
/** The shoulder on which the hand is laid: the one away from him, so that the arm passes over the head and not before the face. */
const LAID: ByRole<readonly [number, number]> = {
  elected: [0, -700],
  agent: [158, -590],
  state: [-124, -730],
  torch: [-112, -590],
};
/** How far before the hand the arm starts to come down. */
const DROP = 170;

const PER_SPAN = 12;

/** A smooth line through points. */
function through(points: readonly StagePoint[]): StagePoint[] {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))] as StagePoint;
  const curve = (index: number, t: number, axis: 'x' | 'y') => {
    const [a, b, c, d] = [at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis]];
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3);
  };
  const spans = points.slice(1).flatMap((_, index) =>
    Array.from({ length: PER_SPAN }, (_step, step) => {
      const t = step / PER_SPAN;
      return { x: curve(index, t, 'x'), y: curve(index, t, 'y') };
    }),
  );
  return [...spans, at(points.length - 1)];
}

/** Above the head of a hero who stands in the way. */
function overHead(role: Role, size: Size): StagePoint {
  const figure = figureOf(role, size);
  return pointOf(figure, 0, -heroPlace(role, 'stand').feet.y - OVER_HEADS);
}

/** The line of the arm, from his forearm to the shoulder it reaches: over every head on its way, sagging in the middle. */
function lineOf(far: Role, own: Figure, size: Size): StagePoint[] {
  const heads = ROLES.slice(1, ROLES.indexOf(far) + 1).map((role) => overHead(role, size));
  const [first, ...others] = heads;
  const [dx, dy] = LAID[far];
  const target = figureOf(far, size);
  const low = { x: size.width / 2, y: Math.max(...heads.map(({ y }) => y)) + SAG * own.scale };
  return through([
    ...LEAVES.map(([x, y]) => pointOf(own, x, y)),
    ...(first ? [first] : []),
    ...(others.length > 0 ? [low, ...others] : []),
    pointOf(target, dx * 1.06, dy - DROP),
    pointOf(target, dx, dy),
  ]);
}

/** Unit normals along a line, to its right. */
function normalAt(line: readonly StagePoint[], index: number): StagePoint {
  const [a, b] = [line[Math.max(0, index - 1)] as StagePoint, line[Math.min(line.length - 1, index + 1)] as StagePoint];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

const beside = (line: readonly StagePoint[], by: number): StagePoint[] =>
  line.map(({ x, y }, index) => {
    const normal = normalAt(line, index);
    return { x: x + normal.x * by, y: y + normal.y * by };
  });

/** Folds of the sleeve: one across it every few points. */
function folds(line: readonly StagePoint[], scale: number): Stroke[] {
  return line.flatMap((at, index): Stroke[] => {
    if (index % 4 !== 2 || index > line.length - 6) return [];
    const { x, y } = normalAt(line, index);
    const half = WIDTH * 0.36 * scale;
    const points = [-1, 0, 1].map((side) => ({
      x: at.x + x * half * side + (side === 0 ? y * 9 * scale : 0),
      y: at.y + y * half * side - (side === 0 ? x * 9 * scale : 0),
    }));
    const share = index / line.length;
    return [{ points, color: SLEEVE.light, width: 3.6 * scale, span: [share, Math.min(1, share + 0.04)] }];
  });
}

/** Fingers and palm along x, the wrist at the origin. */
const FINGERS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [30, -21],
    [58, -24],
    [80, -14],
  ],
  [
    [34, -7],
    [68, -8],
    [90, 4],
  ],
  [
    [34, 8],
    [64, 9],
    [84, 19],
  ],
  [
    [28, 21],
    [54, 24],
    [70, 31],
  ],
  [
    [6, -18],
    [24, -40],
    [44, -46],
  ],
];

/** The hand laid at the end of the arm. */
function handStrokes(line: readonly StagePoint[], scale: number): Stroke[] {
  const end = line.at(-1) as StagePoint;
  const { x: nx, y: ny } = normalAt(line, line.length - 1);
  const place = ([x, y]: readonly [number, number]): StagePoint => ({
    x: end.x + (ny * x + nx * y) * 1.2 * scale,
    y: end.y + (-nx * x + ny * y) * 1.2 * scale,
  });
  const palm = [place([0, 0]), place([26, 0])];
  const fingers = FINGERS.map((points) => points.map(place));
  const span = [0.93, 1] as const;
  const pass = (color: string, more: number): Stroke[] => [
    { points: palm, color, width: (50 + more) * scale, span },
    ...fingers.map((points) => ({ points, color, width: (17 + more) * scale, span })),
  ];
  const creases = [-14, 0.5, 14].map((y) => ({
    points: [place([34, y]), place([50, y + 1])],
    color: HAND.deep,
    width: 3.5 * scale,
    span,
  }));
  return [...pass(PAPER, 32), ...pass(INK, 11), ...pass(HAND.skin, 0), ...creases];
}

/** A band across the end of the sleeve. */
function cuff(line: readonly StagePoint[], from: number, to: number, color: string, scale: number): Stroke[] {
  const points = line.slice(line.length + from, line.length + to);
  const span = [0.9, 0.94] as const;
  return [
    { points, color: INK, width: (WIDTH + 26) * scale, span, flat: true },
    { points: points.slice(), color, width: (WIDTH + 10) * scale, span, flat: true },
  ];
}

function armDrawing(line: readonly StagePoint[], scale: number): Drawing {
  const shown = [0, 0.94] as const;
  const sleeve = (color: string, width: number): Stroke => ({
    points: line.slice(0, -1),
    color,
    width: width * scale,
    span: shown,
    flat: true,
  });
  return drawing('arm-bridge', [
    sleeve(PAPER, WIDTH + 38),
    ...handStrokes(line, scale),
    sleeve(INK, WIDTH + 18),
    sleeve(SLEEVE.cloth, WIDTH),
    {
      points: beside(line.slice(0, -1), WIDTH * 0.33 * scale),
      color: SLEEVE.dark,
      width: WIDTH * 0.34 * scale,
      span: shown,
      flat: true,
    },
    ...folds(line, scale),
    ...cuff(line, -4, -1, SLEEVE.shirt, scale),
    ...cuff(line, -7, -3, SLEEVE.light, scale),
  ]);
}

/** Who walks over the lowest part of the arm, from left to right. */
function passers(line: readonly StagePoint[], size: Size, scale: number): Sprite[] {
  const width = PASSER.width * scale;
  const height = PASSER.height * scale;
  const apart = Math.min(size.width * 0.07, width * 1.35);
  return [-1, 0, 1].map((step, index) => {
    const x = size.width / 2 + step * apart;
    const near = line.reduce((best, point) => (Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best));
    const y = near.y - (WIDTH * 0.5 + 2) * scale - height / 2;
    return { id: `passer-${index}`, texture: `prop-hero/passer-${index}`, x, y, width, height, alpha: 1, flip: false };
  });
}

/** The arm that draws two positions closer, and who walks on it once it spans the middle. */
export function longArm(bridged: readonly [Role, Role], size: Size): Item[] {
  const far = bridged.filter((role) => role !== 'elected').at(-1);
  if (!far) return [];
  const own = figureOf('elected', size);
  const line = lineOf(far, own, size);
  return [armDrawing(line, own.scale), ...(far === 'agent' ? [] : passers(line, size, own.scale))];
}
