// A place in perspective: metres in, points of the picture out. The lens is shifted, so that walls stay upright.
import { spline } from '../lib.mjs';
import { through } from './tools.mjs';

/**
 * A point of view over flat ground.
 * `eye`: its height in metres; `focal`: pixels a metre at one metre; `horizon`, `middle`: its point in the picture;
 * `turn`: how far the gaze turns to the right, in degrees.
 */
export function space({ eye, focal, horizon, middle = 960, turn = 0 }) {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const seen = (x, z) => [x * cos - z * sin, Math.max(1, x * sin + z * cos)];
  /** The point of the picture where metre (x, z) at height y is seen. */
  const at = (x, z, y = 0) => {
    const [across, away] = seen(x, z);
    return [middle + (focal * across) / away, horizon - (focal * (y - eye)) / away];
  };
  /** Pixels a metre there. */
  const scale = (x, z) => focal / seen(x, z)[1];
  const ground = (points) => through(points.map(([x, z, y]) => at(x, z, y)));
  /** A band on the ground along a line, as a road or a river; `width` may change along it. */
  const band = (line, width) => {
    const sides = [[], []];
    for (const [i, [x, z, y = 0]] of line.entries()) {
      const [bx, bz] = line[Math.max(0, i - 1)];
      const [ax, az] = line[Math.min(line.length - 1, i + 1)];
      const length = Math.hypot(ax - bx, az - bz);
      const half = (typeof width === 'number' ? width : width[i]) / 2;
      const [ox, oz] = [((az - bz) / length) * half, ((bx - ax) / length) * half];
      sides[0].push(at(x + ox, z + oz, y));
      sides[1].push(at(x - ox, z - oz, y));
    }
    const corner = ([x, y]) => [x, y, 'c'];
    const [left, right] = sides;
    const ends = (side) => side.map((point, i) => (i === 0 || i === side.length - 1 ? corner(point) : point));
    return spline([...ends(left), ...ends(right.toReversed())], true, 0.46);
  };
  return { at, scale, ground, band };
}

/** Whether a wall whose corners go round is turned to us. */
export function towardsUs(points) {
  let area = 0;
  for (const [i, [x, y]] of points.entries()) {
    const [nx, ny] = points[(i + 1) % points.length];
    area += x * ny - nx * y;
  }
  return area < 0;
}

/** Where the light comes from, across and away: from the right, over our shoulder. */
const SUN = [0.75, -0.6];

/**
 * An upright block: `x`, `z` its near left corner, `w`, `d` its sides, `turn` its angle, `y` the ground under it.
 * Gives a point by its place in the block: across, up, deep.
 */
export function block(place, { x, z, w, d, turn = 0, y = 0 }) {
  const angle = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const point = (across, up, deep = 0) =>
    place.at(x + across * cos - deep * sin, z + across * sin + deep * cos, y + up);
  const normal = (side) =>
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ][side];
  const lit = (side) => {
    const [nx, nz] = normal(side);
    return (nx * cos - nz * sin) * SUN[0] + (nx * sin + nz * cos) * SUN[1] > 0.1;
  };
  /** The four walls in order: front, right, back, left; each maps (along, up) to the picture. */
  const walls = [
    { along: w, on: (u, v) => point(u, v, 0) },
    { along: d, on: (u, v) => point(w, v, u) },
    { along: w, on: (u, v) => point(w - u, v, d) },
    { along: d, on: (u, v) => point(0, v, d - u) },
  ].map((wall, side) => ({
    ...wall,
    side,
    lit: lit(side),
    quad: (u, v, du, dv) => [wall.on(u, v), wall.on(u + du, v), wall.on(u + du, v + dv), wall.on(u, v + dv)],
    seen: towardsUs([wall.on(0, 0), wall.on(wall.along, 0), wall.on(wall.along, 3), wall.on(0, 3)]),
  }));
  return { point, walls, middle: place.at(x + (w / 2) * cos - (d / 2) * sin, z + (w / 2) * sin + (d / 2) * cos, y) };
}
