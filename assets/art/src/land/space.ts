// A place in perspective: metres in, points of the picture out. The lens is shifted, so that walls stay upright.
import { type Knot, nth, type Point, spline } from '../lib.ts';
import { through } from './tools.ts';

/** A place on the ground in metres, across and away, and how high over it. */
export type Spot = readonly [x: number, z: number, y?: number];

interface Lens {
  readonly eye: number;
  readonly focal: number;
  readonly horizon: number;
  readonly middle?: number;
  readonly turn?: number;
}

export type Space = ReturnType<typeof space>;

/**
 * A point of view over flat ground.
 * `eye`: its height in metres; `focal`: pixels a metre at one metre; `horizon`, `middle`: its point in the picture;
 * `turn`: how far the gaze turns to the right, in degrees.
 */
export function space({ eye, focal, horizon, middle = 960, turn = 0 }: Lens) {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const seen = (x: number, z: number): Point => [x * cos - z * sin, Math.max(1, x * sin + z * cos)];
  /** The point of the picture where metre (x, z) at height y is seen. */
  const at = (x: number, z: number, y = 0): Point => {
    const [across, away] = seen(x, z);
    return [middle + (focal * across) / away, horizon - (focal * (y - eye)) / away];
  };
  /** Pixels a metre there. */
  const scale = (x: number, z: number) => focal / seen(x, z)[1];
  const ground = (points: readonly Spot[]) => through(points.map(([x, z, y]) => at(x, z, y)));
  /** A band on the ground along a line, as a road or a river; `width` may change along it. */
  const band = (line: readonly Spot[], width: number | readonly number[]) => {
    const [left, right]: [Point[], Point[]] = [[], []];
    for (const [i, [x, z, y = 0]] of line.entries()) {
      const [bx, bz] = nth(line, Math.max(0, i - 1));
      const [ax, az] = nth(line, Math.min(line.length - 1, i + 1));
      const length = Math.hypot(ax - bx, az - bz);
      const half = (typeof width === 'number' ? width : nth(width, i)) / 2;
      const [ox, oz] = [((az - bz) / length) * half, ((bx - ax) / length) * half];
      left.push(at(x + ox, z + oz, y));
      right.push(at(x - ox, z - oz, y));
    }
    const ends = (side: readonly Point[]): Knot[] =>
      side.map(([x, y], i) => (i === 0 || i === side.length - 1 ? [x, y, 'c'] : [x, y]));
    return spline([...ends(left), ...ends(right.toReversed())], true, 0.46);
  };
  return { at, scale, ground, band };
}

/** Four corners that go round. */
export type Quad = readonly [Point, Point, Point, Point];

/** Whether a wall whose corners go round is turned to us. */
export function towardsUs(points: readonly Point[]) {
  let area = 0;
  for (const [i, [x, y]] of points.entries()) {
    const [nx, ny] = nth(points, (i + 1) % points.length);
    area += x * ny - nx * y;
  }
  return area < 0;
}

/** Where the light comes from, across and away: from the right, over our shoulder. */
const SUN: Point = [0.75, -0.6];

/** A block to be built: `x`, `z` its near left corner, `w`, `d` its sides, `turn` its angle, `y` the ground under it. */
export interface Plan {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly turn?: number;
  readonly y?: number;
}

/** A side of a block. Front, right, back and left are 0 to 3. */
export interface Wall {
  readonly side: number;
  readonly along: number; // its length in metres
  readonly lit: boolean;
  readonly seen: boolean; // turned to us
  readonly on: (u: number, v: number) => Point; // `u` metres along it, `v` up
  readonly out: (u: number, v: number, by: number) => Point; // the same, `by` metres before it
  readonly quad: (u: number, v: number, du: number, dv: number) => Quad;
}

export type Block = ReturnType<typeof block>;

/** An upright block. Gives a point by its place in the block (across, up, deep), and its walls. */
export function block(place: Space, { x, z, w, d, turn = 0, y = 0 }: Plan) {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const point = (across: number, up: number, deep = 0) =>
    place.at(x + across * cos - deep * sin, z + across * sin + deep * cos, y + up);
  const wall = (side: number, along: number, [nx, nz]: Point, out: Wall['out']): Wall => {
    const on = (u: number, v: number) => out(u, v, 0);
    return {
      side,
      along,
      on,
      out,
      lit: (nx * cos - nz * sin) * SUN[0] + (nx * sin + nz * cos) * SUN[1] > 0.1,
      quad: (u, v, du, dv) => [on(u, v), on(u + du, v), on(u + du, v + dv), on(u, v + dv)],
      seen: towardsUs([on(0, 0), on(along, 0), on(along, 3), on(0, 3)]),
    };
  };
  const walls: readonly [Wall, Wall, Wall, Wall] = [
    wall(0, w, [0, -1], (u, v, by) => point(u, v, -by)),
    wall(1, d, [1, 0], (u, v, by) => point(w + by, v, u)),
    wall(2, w, [0, 1], (u, v, by) => point(w - u, v, d + by)),
    wall(3, d, [-1, 0], (u, v, by) => point(-by, v, d - u)),
  ];
  return { point, walls, middle: place.at(x + (w / 2) * cos - (d / 2) * sin, z + (w / 2) * sin + (d / 2) * cos, y) };
}
