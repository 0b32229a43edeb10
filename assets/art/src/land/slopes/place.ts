// The resort: we stand on the balcony of a chalet. The run comes down the mountain, the village waits below.
import type { Point } from '../../lib.ts';
import { space } from '../space.ts';

export const RESORT = space({ eye: 6, focal: 1080, horizon: 560 });
/** The lift line, from its lower station to the top, in the picture. */
export const LIFT = [
  [1180, 760],
  [800, 250],
] as const;
export const along = (t: number): Point => [
  LIFT[0][0] + (LIFT[1][0] - LIFT[0][0]) * t,
  LIFT[0][1] + (LIFT[1][1] - LIFT[0][1]) * t,
];
