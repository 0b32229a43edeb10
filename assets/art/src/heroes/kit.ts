// What every hero is drawn with: shapes written as text, flat light over a dark tone, ramps of dots.
import { C, clip, g, type Knot, line, type Point, spline } from '../lib.ts';

/** From where a head is seen: `threeq` and `profile` look right, `turned` looks left. */
export type View = 'threeq' | 'profile' | 'turned';

/** Reads points written as 'x y, x y c', where c marks a corner. */
export const pts = (text: string): Knot[] =>
  text.split(',').map((part) => {
    const [x, y, corner] = part.trim().split(/\s+/);
    return corner ? [Number(x), Number(y), 'c'] : [Number(x), Number(y)];
  });

/** Points, or the text of points. */
type Knots = string | readonly Knot[];

/** A closed outline through the points of a text, or of a list. */
export const blob = (points: Knots, k = 0.5) => spline(typeof points === 'string' ? pts(points) : points, true, k);

/** An open line through the points of a text, or of a list. */
export const trace = (points: Knots) => spline(typeof points === 'string' ? pts(points) : points);

/** A point, whatever else is told of it. */
export type Near = readonly [x: number, y: number, more?: unknown];

export const mix = (p: Near, q: Near, t: number): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
export const distance = (p: Near, q: Near) => Math.hypot(q[0] - p[0], q[1] - p[1]);
export const angleOf = (p: Near, q: Near) => (Math.atan2(q[1] - p[1], q[0] - p[0]) * 180) / Math.PI;
export const polar = ([x, y]: Near, degrees: number, r: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [x + Math.cos(a) * r, y + Math.sin(a) * r];
};
const round = (n: number) => +n.toFixed(1);

/** Places a drawing at a point, turned and scaled; a negative `fy` turns it over. */
export const at = (drawing: string, [x, y]: Near, degrees = 0, k = 1, fy = 1) =>
  g(drawing, `translate(${round(x)} ${round(y)}) rotate(${round(degrees)}) scale(${round2(k)} ${round2(k * fy)})`);
const round2 = (n: number) => +n.toFixed(2);

/**
 * A flat shape under one light from the upper right: its dark tone, the light tone slid over it, then the contour.
 * `inside` is drawn on the light, under the contour.
 */
export function cel(d: string, light: string, dark: string, { dx = 8, dy = -6, w = 6, inside = '', ink = C.ink } = {}) {
  const lit = `<path d="${d}" fill="${light}" transform="translate(${dx} ${dy})"/>`;
  return `<path d="${d}" fill="${dark}"/>${clip(d, lit + inside)}${w ? line(d, w, ink) : ''}`;
}

/** The same for a limb: the contour lies beneath, so that a tight fold of the outline leaves no ink inside the joint. */
export function celLimb(d: string, light: string, dark: string, { dx = 8, dy = -6, inside = '' } = {}) {
  const lit = `<path d="${d}" fill="${light}" transform="translate(${dx} ${dy})"/>`;
  return `${line(d, 9)}<path d="${d}" fill="${dark}"/>${clip(d, lit + inside)}`;
}

/** A flat shape with drawings kept inside it, under the contour. */
export const solid = (d: string, fill: string, inside = '', w = 6) =>
  `<path d="${d}" fill="${fill}"/>${inside ? clip(d, inside) : ''}${w ? line(d, w) : ''}`;

/**
 * Halftone whose dots shrink from left to right, turned by `turn` degrees round its middle.
 * Each column is one dashed line of round caps: a dozen elements where separate dots would take hundreds.
 */
export function ramp(
  x: number,
  y: number,
  width: number,
  height: number,
  { sp = 11, r0 = 4.8, r1 = 0.6, col = C.ink, turn = 0 } = {},
) {
  const step = sp * Math.SQRT1_2;
  const columns = Math.max(2, Math.round(width / step));
  let lines = '';
  for (let i = 0; i < columns; i++) {
    const size = 2 * (r0 + ((r1 - r0) * i) / (columns - 1));
    const top = y + (i % 2 ? step : 0);
    lines += `<path d="M${round(x + i * step)} ${round(top)}V${round(y + height)}" stroke-width="${round(size)}"/>`;
  }
  const middle = `${round(x + width / 2)} ${round(y + height / 2)}`;
  return g(
    lines,
    turn ? `rotate(${turn} ${middle})` : '',
    `fill="none" stroke="${col}" stroke-linecap="round" stroke-dasharray="0 ${round(step * 2)}"`,
  );
}
