// The State's geometry: hexagons inked when the rule is known, dashed when it can be discussed, dotted when nobody said it.
import { C, g } from '../lib.ts';

/** A hexagon standing on a point. */
export function hexagon(x: number, y: number, r: number) {
  const corners = Array.from({ length: 6 }, (_, i) => {
    const a = Math.PI / 6 + (i * Math.PI) / 3;
    return `${(x + r * Math.cos(a)).toFixed(1)} ${(y + r * Math.sin(a)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** How well a rule is known. */
type Known = 'ink' | 'dash' | 'dot';

const STROKES = {
  ink: (r: number) => `stroke="${C.etatD}" stroke-width="${(r * 0.13).toFixed(1)}"`,
  dash: (r: number) =>
    `stroke="${C.etat}" stroke-width="${(r * 0.11).toFixed(1)}" stroke-dasharray="${(r * 0.34).toFixed(1)} ${(r * 0.22).toFixed(1)}"`,
  dot: (r: number) =>
    `stroke="#3F7FCB" stroke-width="${(r * 0.1).toFixed(1)}" stroke-dasharray="0 ${(r * 0.24).toFixed(1)}"`,
};

const FILLS = { ink: '#BCD8F4', dash: '#DCEAF9', dot: '#F1F6FC' };

/** One cell of a field, by how well its rule is known. */
export const cell = (x: number, y: number, r: number, kind: Known = 'ink') =>
  `<path d="${hexagon(x, y, r * 0.96)}" fill="${FILLS[kind]}" stroke-linejoin="round" stroke-linecap="round" ${STROKES[kind](r)}/>`;

/** Cells in a half circle round the origin, the outermost known the least. */
export function dome(rings: number, r: number, kinds: readonly Known[] = ['ink', 'ink', 'dash', 'dot']) {
  let drawn = '';
  for (let q = -rings; q <= rings; q++)
    for (let row = 0; row <= rings; row++) {
      const ring = Math.max(Math.abs(q + row), Math.abs(q), Math.abs(row));
      if (ring !== rings && ring !== rings - 1) continue;
      drawn += cell((q + row / 2) * r * 1.732, -row * r * 1.5, r, kinds[ring] ?? 'dot');
    }
  return g(drawn);
}
