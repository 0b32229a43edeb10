// The square, close: we stand on its corner. The school on the left, the shops on the right, both sides run to the church.
import { space } from '../space.ts';

export const SQUARE = space({ eye: 5.2, focal: 1180, horizon: 452, turn: 0 });
