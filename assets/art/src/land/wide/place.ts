// The wide composition: a valley from a hill. A road and a river cross as an X, and lead the eye to the square.
import { space } from '../space.ts';

export const VALLEY = space({ eye: 20, focal: 1400, horizon: 400 });

/** The river from the near bank to where the valley hides it, with its width. */
export const RIVER = [
  [-25, 38],
  [-17, 48],
  [-6, 57],
  [7, 66],
  [23, 75],
  [42, 88],
  [62, 108],
  [84, 130],
  [120, 150],
  [170, 160],
] as const;
export const RIVER_WIDTH = [15, 13, 12, 11, 11, 11, 11, 10, 9, 8];
