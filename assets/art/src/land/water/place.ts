// The water's edge: we stand on the near bank; the stream comes from the far right and passes at our feet.
import { space } from '../space.ts';

export const BANK = space({ eye: 3.4, focal: 1150, horizon: 440 });
/** The bed, from where it leaves the picture at our left to where it comes from. */
export const BED = [
  [-14, 7],
  [-7.4, 10],
  [-1.6, 13.6],
  [4, 18.4],
  [8.4, 25],
  [9.6, 34],
  [5.6, 46],
  [7.6, 64],
] as const;
export const WIDE = [8.4, 8.2, 8, 8.4, 9, 9.4, 9.6, 10];
