/** Pure geometry of the overlay's own drawings: compass and bubbles. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Both axes of a position go from -AXIS to AXIS. */
export const AXIS = 2;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Where a position stands on a square compass: short to long rightwards, force to cooperation upwards. */
export function compassPoint(horizon: number, posture: number, size: number, margin: number): Point {
  const side = size - 2 * margin;
  const along = (value: number) => margin + ((clamp(value, -AXIS, AXIS) + AXIS) / (2 * AXIS)) * side;
  return { x: along(horizon), y: along(-posture) };
}

/** Moves points that hide one another apart, round their common place; the others stay. */
export function spread(points: readonly Point[], apart: number): Point[] {
  const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < apart;
  return points.map((point, index) => {
    const group = points.flatMap((other, at) => (near(point, other) ? [at] : []));
    if (group.length === 1) return point;
    const turn = (group.indexOf(index) / group.length) * 2 * Math.PI + Math.PI / 4;
    const reach = apart / (2 * Math.sin(Math.PI / group.length));
    return { x: point.x + Math.cos(turn) * reach, y: point.y + Math.sin(turn) * reach };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The outline of a bubble with its tail towards a mouth: one closed path. The tail leaves the nearest edge and stops
 * short of the mouth by `gap`; a mouth too close gives a bubble without a tail. With `before` it comes from that side, in
 * pixels, and bends round the face, to end at the level of the lips.
 */
export function bubblePath(box: Box, mouth: Point, radius: number, gap: number, before = 0): string {
  const { x, y, width, height } = box;
  const r = Math.min(radius, width / 2, height / 2);
  const right = x + width;
  const bottom = y + height;
  const tail = tailOf(box, mouth, r, gap, before);
  const at = (side: Side) => (tail?.side === side ? tail.path : '');
  const path = [
    `M${x + r} ${y}`,
    at('top'),
    `H${right - r}Q${right} ${y} ${right} ${y + r}`,
    at('right'),
    `V${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}`,
    at('bottom'),
    `H${x + r}Q${x} ${bottom} ${x} ${bottom - r}`,
    at('left'),
    `V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
  ].join('');
  return path.replace(/-?\d+\.\d+/g, (text) => String(round(Number(text))));
}

type Side = 'top' | 'right' | 'bottom' | 'left';

/** Which edge faces the mouth: sideways only when the mouth is level with the bubble. */
function sideFacing({ x, y, width, height }: Box, mouth: Point): Side | null {
  if (mouth.y < y) return 'top';
  if (mouth.y > y + height) return 'bottom';
  if (mouth.x < x) return 'left';
  return mouth.x > x + width ? 'right' : null;
}

function tailOf(box: Box, mouth: Point, r: number, gap: number, before: number): { side: Side; path: string } | null {
  const side = sideFacing(box, mouth);
  if (side === null) return null;
  const level = side === 'top' || side === 'bottom';
  const half = Math.min(14, Math.max(4, (level ? box.width : box.height) / 2 - r));
  const from = level ? box.x : box.y;
  const length = level ? box.width : box.height;
  const base = clamp(level ? mouth.x + before : mouth.y, from + r + half, from + length - r - half);
  const root = {
    x: level ? base : side === 'left' ? box.x : box.x + box.width,
    y: level ? (side === 'top' ? box.y : box.y + box.height) : base,
  };
  const tip = level && before !== 0 ? { x: mouth.x + Math.sign(before) * gap, y: mouth.y } : shortOf(root, mouth, gap);
  if (!tip) return null;
  // The outline runs clockwise: the two feet of the tail follow it.
  const forward = side === 'top' || side === 'right' ? 1 : -1;
  const foot = (sign: number): Point =>
    level ? { x: root.x + sign * forward * half, y: root.y } : { x: root.x, y: root.y + sign * forward * half };
  return { side, path: tailPath(foot(-1), tip, foot(1), level ? before : 0) };
}

/** Where a line towards a point stops short of it; null when it is already too close. */
function shortOf(from: Point, to: Point, gap: number): Point | null {
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  if (far <= gap) return null;
  const share = (far - gap) / far;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** From one foot to the tip and back to the other, straight or bent to a side. */
function tailPath(first: Point, tip: Point, last: Point, bend: number): string {
  if (bend === 0) return `L${first.x} ${first.y}L${tip.x} ${tip.y}L${last.x} ${last.y}`;
  const knee = ({ x, y }: Point) => `${(x + tip.x) / 2 + bend * 0.55} ${y + (tip.y - y) * 0.6}`;
  return `L${first.x} ${first.y}Q${knee(first)} ${tip.x} ${tip.y}Q${knee(last)} ${last.x} ${last.y}`;
}
