// The coast: we stand in the dune. The sea is on the left; beach, seafront and houses run away to the cape.
import type { Point } from '../../lib.ts';
import { space } from '../space.ts';

export const COAST = space({ eye: 6.4, focal: 1120, horizon: 430 });
/** A place by how far along the shore it is (0 at our feet, 1 at the cape) and how far inland, in metres. */
export const shore = (t: number, inland = 0): Point => [-15 + 25 * t + inland * 0.98, 8 + 58 * t + inland * 0.16];
export const seen = (t: number, inland = 0, y = 0) => COAST.at(...shore(t, inland), y);
