import { figureOf, pointOf } from '../../art/figures.ts';
import { type CentredBox, type Drawing, drawing, type Size, type StagePoint, type Stroke } from './item.ts';
import { PAPER, PENCIL_BLUE } from './palette.ts';

/** The norm: a frame of hexagons inked from the State's raised hand, round what was settled and along the ground. */

const DEEP = '#123E78';
const PALE = '#BCD8F4';

/** How far a cell is from the hand, in cells: the near ones are ruled, then to be discussed, then nobody has said them. */
const RULED = 7;
const DISCUSSED = 11;

/** A hexagon standing on a point. */
const hexagon = ({ x, y }: StagePoint, radius: number): StagePoint[] =>
  Array.from({ length: 7 }, (_, index) => {
    const angle = Math.PI / 6 + (index * Math.PI) / 3;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

function cellStrokes(at: StagePoint, radius: number, far: number, span: readonly [number, number]): Stroke[] {
  const points = hexagon(at, radius * 0.9);
  const halo = { points, color: PAPER, width: radius * 0.36, span };
  if (far > DISCUSSED) {
    const dash = [0, radius * 0.26];
    return [halo, { points, color: PENCIL_BLUE, width: radius * 0.13, dash, span }];
  }
  const dash = far > RULED ? { dash: [radius * 0.36, radius * 0.28] } : {};
  return [
    halo,
    { points, color: PALE, width: radius * 0.25, span },
    { points, color: DEEP, width: radius * 0.13, span, ...dash },
  ];
}

/** Every cell of the net whose middle is kept. */
function cells(size: Size, radius: number, kept: (at: StagePoint) => boolean): StagePoint[] {
  const [across, down] = [radius * Math.sqrt(3), radius * 1.5];
  const columns = Math.ceil(size.width / across / 2) + 1;
  const rows = Math.ceil(size.height / down) + 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 2 * columns + 1 }, (_cell, column) => ({
      x: size.width / 2 + (column - columns + (row % 2) / 2) * across,
      y: size.height * 0.985 - row * down,
    })),
  )
    .flat()
    .filter(kept);
}

/** The net round a settlement that takes this box. */
export function normNet(size: Size, { x, y, width, height }: CentredBox): Drawing {
  const radius = size.height * 0.062;
  const [left, right] = [figureOf('agent', size), figureOf('state', size)];
  const room = { from: left.x + 235 * left.scale, to: right.x - 250 * right.scale };
  const inBox = (at: StagePoint) =>
    Math.abs(at.x - x) < width * 0.5 && Math.abs(at.y - y) < height * 0.5 + radius * 0.4;
  const framing = (at: StagePoint) =>
    at.x > room.from && at.x < room.to && at.y > size.height * 0.34 && at.y < size.height * 0.9;
  const ground = (at: StagePoint) => at.y > size.height * 0.9;
  const hand = pointOf(right, 372, -760);
  const pitch = radius * Math.sqrt(3);
  const all = cells(size, radius, (at) => !inBox(at) && (framing(at) || ground(at))).map((at) => ({
    at,
    far: Math.hypot(at.x - hand.x, at.y - hand.y) / pitch,
  }));
  const furthest = Math.max(...all.map(({ far }) => far)) + 1.5;
  const strokes = all.flatMap(({ at, far }) => cellStrokes(at, radius, far, [far / furthest, (far + 1.5) / furthest]));
  return drawing('net-norm', strokes);
}
