// The wall of a deadlock, and what else is drawn between the heroes, in 480 x 360.
import { C, ell, type Point, poly, rect } from '../lib.ts';

export const put = (drawing: string, x: number, y: number, k = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) scale(${k}) rotate(${turn})">${drawing}</g>`;

export const star = (x: number, y: number, points: number, outer: number, inner: number, fill: string, w = 7) =>
  poly(
    Array.from({ length: points * 2 }, (_, index): Point => {
      const r = index % 2 ? inner : outer * (index % 4 ? 0.86 : 1);
      const angle = (index * Math.PI) / points - Math.PI / 2;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
    fill,
    w,
  );

export const brick = (x: number, y: number, w: number, pale: boolean) =>
  rect(x, y, w, 42, pale ? '#D98E6B' : '#C9714C', 5, C.ink, 3);

/** Courses of bricks, the last one unfinished: it is still being built. */
export const wall = () =>
  [0, 1, 2, 3, 4, 5, 6]
    .flatMap((row) => {
      const shift = row % 2 ? -36 : 0;
      const count = row === 6 ? 3 : row % 2 ? 5 : 4;
      return Array.from({ length: count }, (_, column) => {
        const left = Math.max(96, 96 + column * 72 + shift);
        const right = Math.min(384, 96 + (column + 1) * 72 + shift);
        return brick(left, 304 - row * 44, right - left, (row * 2 + column) % 3 !== 0);
      });
    })
    .join('');

/** Shadow on the ground, so that what stands there stands somewhere. */
export const grounded = (drawing: string, width = 150) => ell(240, 346, width, 11, 'rgba(23,19,43,.28)') + drawing;
