// The hall of the county seat: a wall of eleven counters runs from the left, an arcade opens on three villages.
import type { Point } from '../../lib.ts';
import { block, space } from '../space.ts';

export const HALL = space({ eye: 3.3, focal: 1020, horizon: 470 });

const CORNER: Point = [5.2, 25];
/** The wall of counters, from the left to the far corner. */
export const COUNTER_WALL = block(HALL, {
  x: CORNER[0] - 23 * 0.906,
  z: CORNER[1] - 23 * 0.423,
  w: 23,
  d: 0.1,
  turn: 25,
}).walls[0];
/** One bay a counter, in metres. */
export const BAY = 2.02;
