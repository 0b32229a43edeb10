// Tiny ink-drawing toolkit: splines, tapered limbs, brush lines, halftones. No dependency.
/** A point of a drawing, in its own units. */
export type Point = readonly [x: number, y: number];

/** A point that a line goes through; `c` marks a corner. */
export type Knot = readonly [x: number, y: number, corner?: 'c'];

/** Something of a list that is known to be there. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list.at(index);
  if (found === undefined) throw new Error(`nothing stands at ${index} in a list of ${list.length}`);
  return found;
}

/** The inks of the house. */
export const C = {
  ink: '#17132B',
  paper: '#FFF8E7',
  white: '#FFFFFF',
  elu: '#6B1E5A',
  eluL: '#9B3C85',
  eluD: '#451039',
  agent: '#FFCB3D',
  agentD: '#D9971A',
  agentL: '#FFE08A',
  etat: '#1F62B0',
  etatL: '#5C97D8',
  etatD: '#123E78',
  torche: '#E8562A',
  torcheL: '#FF9052',
  torcheD: '#B93210',
  sk1: '#F2C6A0',
  sk1d: '#D99A72',
  sk2: '#A9673F',
  sk2d: '#7E4727',
  sk3: '#7A4529',
  sk3d: '#54291A',
  sk4: '#E9B48A',
  sk4d: '#C4845C',
};
const f = (n: number) => +n.toFixed(1);
let uid = 0;
/** A name that no other part of the drawing has. */
export const id = (prefix: string) => prefix + ++uid;

const apart = (a: Point | Knot, b: Point | Knot) => Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;

/** Which way a line runs through `b`, whose neighbours are `a` and `c`. */
function tangent(a: Knot, b: Knot, c: Knot): Point {
  if (b[2] === 'c') return [0, 0];
  const length = apart(a, b) + apart(b, c);
  return [(c[0] - a[0]) / length, (c[1] - a[1]) / length];
}

/** A smooth line through points: Catmull-Rom written as Bezier curves. */
export function spline(pts: readonly Knot[], closed = false, k = 0.5) {
  const n = pts.length;
  const at = (i: number) => nth(pts, closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)));
  let d = `M${f(at(0)[0])} ${f(at(0)[1])}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const [ax, ay] = tangent(p0, p1, p2);
    const [bx, by] = tangent(p1, p2, p3);
    const s = apart(p1, p2) * k * 0.72;
    d += `C${f(p1[0] + ax * s)} ${f(p1[1] + ay * s)} ${f(p2[0] - bx * s)} ${f(p2[1] - by * s)} ${f(p2[0])} ${f(p2[1])}`;
  }
  return d + (closed ? 'Z' : '');
}

/** A point of a line, and how far along it stands, from 0 to 1. */
export type Along = readonly [x: number, y: number, share: number];

/** Points every `step` along the smooth line through `pts`. */
export function sample(pts: readonly Knot[], step = 6): Along[] {
  const out: Along[] = [];
  const n = pts.length;
  const at = (i: number) => nth(pts, Math.max(0, Math.min(n - 1, i)));
  for (let i = 0; i < n - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const N = Math.max(2, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / step));
    for (let j = 0; j < N; j++) {
      const t = j / N;
      const t2 = t * t;
      const t3 = t2 * t;
      const q = (a: 0 | 1) =>
        0.5 *
        (2 * p1[a] +
          (-p0[a] + p2[a]) * t +
          (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t2 +
          (-p0[a] + 3 * p1[a] - 3 * p2[a] + p3[a]) * t3);
      out.push([q(0), q(1), (i + t) / (n - 1)]);
    }
  }
  out.push([at(n - 1)[0], at(n - 1)[1], 1]);
  return out;
}

/** A width told at even steps along a line, or the same all along. */
type Widths = number | readonly number[];

function widthAt(widths: Widths, t: number): number {
  if (typeof widths === 'number') return widths;
  const x = t * (widths.length - 1);
  const i = Math.min(widths.length - 2, Math.floor(x));
  return nth(widths, i) + (nth(widths, i + 1) - nth(widths, i)) * (x - i);
}

/** The contour of a limb: a line with its widths, its ends round or cut. */
export function limb(pts: readonly Knot[], widths: Widths, { cap = true, step = 10 } = {}) {
  const path = sample(pts, step);
  const [right, left]: [Point[], Point[]] = [[], []];
  for (const [i, [x, y, share]] of path.entries()) {
    const [a, b] = [nth(path, Math.max(0, i - 1)), nth(path, Math.min(path.length - 1, i + 1))];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const l = Math.hypot(dx, dy) || 1;
    const w = widthAt(widths, share) / 2;
    right.push([x - (dy / l) * w, y + (dx / l) * w]);
    left.push([x + (dy / l) * w, y - (dx / l) * w]);
  }
  const [w0, w1] = [widthAt(widths, 0) / 2, widthAt(widths, 1) / 2];
  const written = ([x, y]: Point) => `${f(x)} ${f(y)}`;
  const [start, end] = [written(nth(right, 0)), written(nth(left, -1))];
  let d = `M${right.map(written).join('L')}`;
  d += cap && w1 > 0.6 ? `A${f(w1)} ${f(w1)} 0 0 0 ${end}` : `L${end}`;
  d += `L${left.toReversed().slice(1).map(written).join('L')}`;
  if (cap && w0 > 0.6) d += `A${f(w0)} ${f(w0)} 0 0 0 ${start}`;
  return `${d}Z`;
}

/** A brush stroke through points; `prof` is how it swells and thins. */
export const brush = (pts: readonly Knot[], w = 7, col = C.ink, prof = [0.15, 1, 0.9, 0.15]) =>
  `<path d="${limb(
    pts,
    prof.map((p) => p * w),
    { step: 7 },
  )}" fill="${col}"/>`;
/** A shape to be inked with others as one silhouette: filled, or a stroke of a width. */
type Inked =
  | { readonly d: string; readonly fill: string }
  | { readonly d: string; readonly stroke: string; readonly sw: number };

/** A filled shape to be inked with others. */
export const P = (d: string, fill: string): Inked => ({ d, fill });
/** A stroke to be inked with others. */
export const St = (d: string, stroke: string, sw: number): Inked => ({ d, stroke, sw });

/** Inks shapes in two passes, the contours first: they merge into one silhouette. */
export function merge(shapes: readonly Inked[], w = 5) {
  const round = 'stroke-linecap="round" stroke-linejoin="round"';
  const under = shapes.map((each) =>
    'sw' in each
      ? `<path d="${each.d}" fill="none" stroke="${C.ink}" stroke-width="${each.sw + 2 * w}" ${round}/>`
      : `<path d="${each.d}" fill="${C.ink}" stroke="${C.ink}" stroke-width="${2 * w}" stroke-linejoin="round"/>`,
  );
  const over = shapes.map((each) =>
    'sw' in each
      ? `<path d="${each.d}" fill="none" stroke="${each.stroke}" stroke-width="${each.sw}" ${round}/>`
      : `<path d="${each.d}" fill="${each.fill}"/>`,
  );
  return [...under, ...over].join('');
}

/** A filled shape with its contour. */
export const shape = (d: string, fill: string, w = 5, ink = C.ink) =>
  `<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${w}" stroke-linejoin="round" stroke-linecap="round"/>`;
/** A contour alone; `o` is more attributes. */
export const line = (d: string, w = 4, col = C.ink, o = '') =>
  `<path d="${d}" fill="none" stroke="${col}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${o}/>`;
/** A circle; without a contour if `w` is 0. */
export const circ = (x: number, y: number, r: number, fill: string, w = 0) =>
  `<circle cx="${f(x)}" cy="${f(y)}" r="${f(r)}" fill="${fill}"${w ? ` stroke="${C.ink}" stroke-width="${w}"` : ''}/>`;
/** An ellipse, likewise. */
export const ell = (x: number, y: number, rx: number, ry: number, fill: string, w = 0) =>
  `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(rx)}" ry="${f(ry)}" fill="${fill}"${w ? ` stroke="${C.ink}" stroke-width="${w}"` : ''}/>`;
/** A rectangle, likewise; `rx` rounds its corners. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, sw = 0, ink = C.ink, rx = 0) =>
  `<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" fill="${fill}"${sw ? ` stroke="${ink}" stroke-width="${sw}" stroke-linejoin="round"` : ''}${rx ? ` rx="${rx}"` : ''}/>`;
/** A straight-sided shape, likewise. */
export const poly = (pts: readonly Point[], fill: string, w = 0) =>
  `<path d="M${pts.map((p) => `${f(p[0])} ${f(p[1])}`).join('L')}Z" fill="${fill}"${w ? ` stroke="${C.ink}" stroke-width="${w}" stroke-linejoin="round"` : ''}/>`;
/** The path of a straight-sided shape. */
export const polyd = (pts: readonly Point[]) => `M${pts.map((p) => `${f(p[0])} ${f(p[1])}`).join('L')}Z`;
/** A group: `t` is its transform, `o` more attributes. */
export const g = (s: string, t = '', o = '') => `<g${t ? ` transform="${t}"` : ''}${o ? ` ${o}` : ''}>${s}</g>`;
/** A drawing kept within a contour. */
export const clip = (d: string, s: string) => {
  const i = id('c');
  return `<clipPath id="${i}"><path d="${d}"/></clipPath><g clip-path="url(#${i})">${s}</g>`;
};
/** A halftone: one path of dots, from radius `r0` to `r1` in the direction `ang`. */
export function dots(
  x: number,
  y: number,
  w: number,
  h: number,
  { sp = 11, ang = 0, r0 = 5.2, r1 = 0.6, col = C.ink, op = 1 } = {},
) {
  let d = '';
  const [c, s] = [Math.cos(ang), Math.sin(ang)];
  const along = [x, x + w].flatMap((a) => [y, y + h].map((b) => a * c + b * s));
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const st = sp * Math.SQRT1_2;
  let row = 0;
  for (let yy = y; yy <= y + h; yy += st, row++)
    for (let xx = x + (row % 2 ? st : 0); xx <= x + w; xx += st * 2) {
      const t = Math.max(0, Math.min(1, (xx * c + yy * s - from) / (to - from)));
      const r = r0 + (r1 - r0) * t;
      if (r < 0.45) continue;
      d += `M${f(xx - r)} ${f(yy)}a${f(r)} ${f(r)} 0 1 0 ${f(2 * r)} 0a${f(r)} ${f(r)} 0 1 0 ${f(-2 * r)} 0`;
    }
  return `<path d="${d}" fill="${col}"${op < 1 ? ` opacity="${op}"` : ''}/>`;
}

/** A rectangle of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A whole picture of a size; `view` is what it shows of the drawing, from 0, 0 if nothing is told. */
export const svg = (w: number, h: number, body: string, view: Box = { x: 0, y: 0, width: w, height: h }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">${body}</svg>`;

/** A picture cut out of a drawing, at its own size. */
export const boxed = (box: Box, body: string) => svg(box.width, box.height, body, box);

/** Chance that is the same each time. */
export function rng(seed: number) {
  let s = seed >>> 0;
  return () => {
    s = (s * 1664525 + 1013904223) >>> 0;
    return s / 4294967296;
  };
}

/** Takes a picture by its name and its drawing. */
export type Write = (name: string, drawing: string) => void;
