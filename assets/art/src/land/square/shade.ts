// Shade: one dying plane tree in its collar of tar; young limes on stakes; an avenue.
import { line, shape } from '../../lib.ts';
import { bare, leaf, sapling, tree } from '../green.ts';
import { at } from '../people.ts';
import { bench } from '../street.ts';
import { by, put, type State } from '../tools.ts';
import { SQUARE } from './place.ts';

const PLACES = [
  [-5.4, 33],
  [12.4, 31],
  [-5.9, 26.5],
  [13, 24.4],
  [-6.4, 20],
] as const;
const pit = (x: number, z: number, fill: string) =>
  shape(
    SQUARE.ground([
      [x - 0.9, z - 0.9],
      [x + 0.9, z - 0.9],
      [x + 0.9, z + 0.9],
      [x - 0.9, z + 0.9],
    ]),
    fill,
    3.4,
  );
const shadeOn = (x: number, z: number) =>
  `<path d="${SQUARE.ground([
    [x - 3.4, z - 1.4],
    [x + 0.6, z - 2],
    [x + 1.4, z + 1],
    [x - 2.8, z + 1.8],
  ])}" fill="#17132B" opacity=".22"/>`;

/** Trees along the square. */
export function shade(s: State) {
  if (s === 0)
    return (
      pit(-5.4, 33, '#6F6C72') +
      put(bare(7), ...SQUARE.at(-5.4, 33), 1.9) +
      pit(13, 24.4, '#6F6C72') +
      put(line('M0 0V-26', 16) + line('M0 0V-26', 8, '#8A6A50'), ...SQUARE.at(13, 24.4), 1.3)
    );
  const grown = PLACES.map(([x, z], i) => {
    const k = SQUARE.scale(x, z) / 30;
    const drawing = by(s, '', sapling(leaf(1, i)), tree(leaf(2, i), { w: 3.4, trunk: 60 }));
    return (
      (s === 2 ? shadeOn(x, z) : '') +
      pit(x, z, by(s, '', '#A67C52', '#8DB858')) +
      put(drawing, ...SQUARE.at(x, z), k * by(s, 0, 1.1, 1.36))
    );
  });
  if (s === 1)
    return grown.join('') + at(SQUARE, 'gardener', 11.2, 23.6) + at(SQUARE, 'worker', -4.4, 19.4, { flip: true });
  return grown.join('') + put(bench(), ...SQUARE.at(12.2, 22.6), 1) + at(SQUARE, 'reader', 12.2, 22.4, { flip: true });
}
