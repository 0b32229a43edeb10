// The wall of a deadlock, and what else is drawn between the heroes, in 480 x 360.
import { C, ell, poly, rect } from '../lib.mjs';

export const put = (drawing, x, y, k = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) scale(${k}) rotate(${turn})">${drawing}</g>`;

export const star = (x, y, points, outer, inner, fill, w = 7) =>
  poly(
    Array.from({ length: points * 2 }, (_, index) => {
      const r = index % 2 ? inner : outer * (index % 4 ? 0.86 : 1);
      const angle = (index * Math.PI) / points - Math.PI / 2;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
    fill,
    w,
  );

export const brick = (x, y, w, tone) => rect(x, y, w, 42, tone ? '#D98E6B' : '#C9714C', 5, C.ink, 3);

/** Courses of bricks, the last one unfinished: it is still being built. */
export const wall = () =>
  [0, 1, 2, 3, 4, 5, 6]
    .flatMap((row) => {
      const shift = row % 2 ? -36 : 0;
      const count = row === 6 ? 3 : row % 2 ? 5 : 4;
      return Array.from({ length: count }, (_, column) => {
        const left = Math.max(96, 96 + column * 72 + shift);
        const right = Math.min(384, 96 + (column + 1) * 72 + shift);
        return brick(left, 304 - row * 44, right - left, (row * 2 + column) % 3);
      });
    })
    .join('');

/** Shadow on the ground, so that what stands there stands somewhere. */
export const grounded = (drawing, width = 150) => ell(240, 346, width, 11, 'rgba(23,19,43,.28)') + drawing;
