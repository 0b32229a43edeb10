// The pieces of powers that the stage moves by itself.
import { C, circ, clip, line, poly } from '../lib.mjs';
import { dome } from './hexagons.mjs';
import { at } from './kit.mjs';
import { slab } from './land.mjs';
import { flame, stamp } from './tools.mjs';

/** A length of sleeve that joins itself end to end: contours above and below, light, shade, rings every 40. */
function armStrip() {
  const rings = [20, 60, 100, 140].map((x) => `M${x - 3} 10Q${x + 9} 32 ${x - 3} 54`).join('');
  const band = (y, height, colour) => `<path d="M0 ${y}H160V${y + height}H0Z" fill="${colour}"/>`;
  return (
    band(2, 60, C.ink) +
    clip('M0 8H160V56H0Z', band(8, 48, C.elu) + band(42, 14, C.eluD) + line(rings, 3.6, C.eluL) + band(13, 5, C.eluL))
  );
}

/** A burst of `n` rays. */
export const burst = (x, y, n, inner, outer, colour, w = 6) =>
  poly(
    Array.from({ length: 2 * n }, (_, i) => {
      const r = i % 2 ? inner : outer;
      const a = (i * Math.PI) / n - Math.PI / 2;
      return [x + r * Math.cos(a), y + r * Math.sin(a)];
    }),
    colour,
    w,
  );

/** Each piece: width, height, drawing. */
export const PIECES = {
  'arm-strip': [160, 64, armStrip],
  slab: [580, 420, () => at(slab(), [290, 356], 0, 1.5)],
  field: [720, 420, () => at(dome(3, 56, ['ink', 'ink', 'ink', 'dash']), [360, 356])],
  'flame-0': [180, 270, () => at(flame(0), [90, 232])],
  'flame-1': [180, 270, () => at(flame(1), [90, 232])],
  'flame-2': [180, 270, () => at(flame(2), [90, 232])],
  stamp: [200, 240, () => at(stamp(), [100, 44])],
  spark: [
    160,
    160,
    () => burst(80, 80, 9, 36, 72, C.agent) + burst(80, 80, 9, 16, 38, C.white, 0) + circ(80, 80, 7, C.ink),
  ],
};
