// The hall of the county seat: a wall of eleven counters runs from the left, an arcade opens on three villages.

import { wallsOf } from '../house.mjs';
import { space } from '../space.mjs';

export const HALL = space({ eye: 3.3, focal: 1020, horizon: 470 });

const CORNER = [5.2, 25];
const wallFrom = (spec) => wallsOf(HALL, spec).walls[0];
/** The wall of counters, from the left to the far corner, and the arcade, from the corner to the right. */
export const COUNTER_WALL = wallFrom({ x: CORNER[0] - 23 * 0.906, z: CORNER[1] - 23 * 0.423, w: 23, d: 0.1, turn: 25 });
export const ARCADE = wallFrom({ x: CORNER[0], z: CORNER[1], w: 14, d: 0.1, turn: -34 });
/** One bay a counter, in metres. */
export const BAY = 2.02;
