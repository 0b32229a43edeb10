// Eyes, brows and mouths: the only things an expression changes, drawn for a face of three quarters or a profile.
import type { Expression } from '../../../../src/view/picture/stageModel.ts';
import { brush, C, circ, clip, g, line, type Point, shape } from '../lib.ts';
import type { Cast } from './cast.ts';
import { blob } from './kit.ts';

/** What an expression does to a face. */
export interface Mood {
  readonly inner: number; // ends of the brow
  readonly outer: number;
  readonly open: number; // of the lids
  readonly low: number;
  readonly slant: number;
  readonly look: Point;
  readonly mouth: Expression;
}

export const EXPRESSIONS: Readonly<Record<Expression, Mood>> = {
  neutral: { inner: 0, outer: 0, open: 0.86, low: 0.72, slant: 0, look: [0.25, 0], mouth: 'neutral' },
  determined: { inner: 11, outer: -7, open: 0.74, low: 0.55, slant: 0.42, look: [0.42, -0.05], mouth: 'determined' },
  worried: { inner: -17, outer: 8, open: 1.02, low: 0.8, slant: -0.34, look: [-0.15, -0.12], mouth: 'worried' },
  glad: { inner: -7, outer: -5, open: 0.92, low: 0.38, slant: -0.05, look: [0.25, -0.1], mouth: 'glad' },
};
const MOUTH_INSIDE = '#5A1220';

interface Eye {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly inner: number;
  readonly lash?: boolean;
}

/** An eye seen from the front; `inner` says on which side the nose is: 1 right, -1 left. */
export function eye({ x, y, rx, ry, inner, lash = false }: Eye, e: Mood, gaze = 1) {
  const high = (side: number) => ry * e.open * 1.36 * (1 - e.slant * side * inner);
  const upper = `C${x - rx * 0.62} ${y - high(-1)} ${x + rx * 0.62} ${y - high(1)} ${x + rx} ${y + 2}`;
  const low = y + ry * e.low * 1.3;
  const d = `M${x - rx} ${y + 2}${upper}C${x + rx * 0.6} ${low} ${x - rx * 0.6} ${low} ${x - rx} ${y + 2}Z`;
  const px = x + e.look[0] * gaze * rx * 0.7;
  const py = y - ry * 0.08 + e.look[1] * ry * 0.6;
  const pupil = circ(px, py, ry * 0.62, C.ink) + circ(px + ry * 0.2, py - ry * 0.24, ry * 0.2, C.white);
  const outer = x - inner * rx;
  const wing = lash ? line(`M${outer} ${y + 1}L${outer - inner * 10} ${y - 8}`, 5.5) : '';
  return (
    `<path d="${d}" fill="#fff"/>${clip(d, pupil)}` +
    line(
      `M${x - rx * 0.55} ${y + ry * e.low * 0.86}Q${x} ${low - ry * 0.3} ${x + rx * 0.55} ${y + ry * e.low * 0.86}`,
      3,
    ) +
    line(`M${x - rx - 1} ${y + 3}${upper}`, 6.5) +
    wing
  );
}

interface EyeSide {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly lash?: boolean;
}

/** An eye in profile, looking right. */
export function eyeSide({ x, y, r, lash = false }: EyeSide, e: Mood) {
  const top = y - r * e.open * (1.05 - e.slant * 0.45);
  const d = `M${x - r} ${y + 3}Q${x - r * 0.1} ${top - r * 0.25} ${x + r * 0.74} ${top + 4}Q${x + r * 0.96} ${y} ${x + r * 0.6} ${y + r * e.low}Q${x - r * 0.2} ${y + r * e.low} ${x - r} ${y + 3}Z`;
  const pupil = g(
    circ(0, 0, r * 0.62, C.ink),
    `translate(${x + r * (0.3 + e.look[0] * 0.25)} ${y + e.look[1] * r * 0.5}) scale(.72 1)`,
  );
  const wing = lash ? line(`M${x + r * 0.74} ${top + 4}L${x + r * 1.15} ${top - 5}`, 5) : '';
  return (
    `<path d="${d}" fill="#fff"/>${clip(d, pupil + circ(x + r * 0.5, y - r * 0.26, r * 0.14, C.white))}` +
    line(`M${x - r - 3} ${y + 4}Q${x - r * 0.1} ${top - r * 0.25} ${x + r * 0.74} ${top + 4}`, 6.5) +
    line(
      `M${x + r * 0.6} ${y + r * e.low}Q${x + r * 0.1} ${y + r * e.low + 1} ${x - r * 0.3} ${y + r * e.low * 0.8}`,
      3,
    ) +
    wing
  );
}

/** A brow from its outer to its inner end. */
export function brow([ox, oy]: Point, [ix, iy]: Point, e: Mood, { w = 14, col = C.ink, arc = 6 } = {}) {
  const [o, i] = [oy + e.outer, iy + e.inner];
  const middle: Point = [(ox + ix) / 2, (o + i) / 2 - arc];
  return brush([[ox, o], middle, [ix, i]], w, col, [0.2, 1, 0.8]);
}

const chin = (x: number, y: number, w: number, h: number) =>
  brush(
    [
      [x - w * 0.16, y],
      [x + w * 0.14, y - 1],
    ],
    h,
  );
const MOUTHS = {
  neutral: (x: number, y: number, w: number) =>
    brush(
      [
        [x - w * 0.46, y - 1],
        [x - w * 0.1, y + 4],
        [x + w * 0.2, y + 2],
        [x + w * 0.5, y - 5],
      ],
      7.5,
      C.ink,
      [0.3, 1, 1, 0.4],
    ) + chin(x, y + 20, w, 5),
  determined: (x: number, y: number, w: number) =>
    brush(
      [
        [x - w * 0.46, y + 4],
        [x - w * 0.2, y],
        [x + w * 0.12, y + 1],
        [x + w * 0.5, y - 8],
      ],
      9,
      C.ink,
      [0.45, 1, 1, 0.6],
    ) +
    brush(
      [
        [x + w * 0.54, y - 16],
        [x + w * 0.6, y - 2],
      ],
      5,
    ) +
    chin(x, y + 21, w * 1.3, 7),
  worried: (x: number, y: number, w: number) =>
    shape(
      blob([
        [x - w * 0.4, y + 13],
        [x - w * 0.16, y - 4],
        [x + w * 0.14, y - 5],
        [x + w * 0.42, y + 7],
        [x + w * 0.2, y + 13],
        [x - w * 0.12, y + 14],
      ]),
      MOUTH_INSIDE,
      5,
    ) +
    line(`M${x - w * 0.18} ${y + 2}L${x + w * 0.22} ${y + 2}`, 5, C.white) +
    chin(x, y + 29, w, 5),
  glad: (x: number, y: number, w: number) => {
    const d = blob([
      [x - w * 0.52, y - 8, 'c'],
      [x, y],
      [x + w * 0.58, y - 15, 'c'],
      [x + w * 0.36, y + 20],
      [x, y + 30],
      [x - w * 0.34, y + 18],
    ]);
    const teeth = `<path d="${blob([
      [x - w * 0.6, y - 14],
      [x, y - 4],
      [x + w * 0.66, y - 20],
      [x + w * 0.5, y + 4],
      [x, y + 12],
      [x - w * 0.44, y + 6],
    ])}" fill="#fff"/>`;
    const tongue = `<ellipse cx="${x}" cy="${y + 31}" rx="${w * 0.26}" ry="10" fill="#D0616A"/>`;
    return (
      `<path d="${d}" fill="${MOUTH_INSIDE}"/>${clip(d, tongue + teeth)}${line(d, 5)}` +
      brush(
        [
          [x - w * 0.62, y - 14],
          [x - w * 0.54, y - 4],
        ],
        5,
      ) +
      brush(
        [
          [x + w * 0.66, y - 22],
          [x + w * 0.64, y - 9],
        ],
        5,
      )
    );
  },
};

/** A mouth seen from the front, turned to the right; `flip` turns it to the left. */
export const mouth = (e: Mood, x: number, y: number, w: number, flip = false) =>
  flip ? g(MOUTHS[e.mouth](0, 0, w), `translate(${x} ${y}) scale(-1 1)`) : MOUTHS[e.mouth](x, y, w);

/** A mouth in profile: from the lips at x, y back into the cheek. */
export function mouthSide(e: Mood, x: number, y: number, w: number) {
  if (e.mouth === 'neutral')
    return brush(
      [
        [x, y],
        [x - w * 0.5, y + 2],
        [x - w, y - 2],
      ],
      7,
      C.ink,
      [0.7, 1, 0.3],
    );
  if (e.mouth === 'determined')
    return (
      brush(
        [
          [x + 1, y],
          [x - w * 0.5, y + 1],
          [x - w * 0.95, y + 7],
        ],
        9,
        C.ink,
        [0.7, 1, 0.4],
      ) +
      brush(
        [
          [x - w * 1.02, y - 4],
          [x - w * 1.08, y + 10],
        ],
        5,
      )
    );
  const wide = e.mouth === 'glad';
  const back = wide ? [x - w * 1.1, y - 9] : [x - w * 0.8, y + 7];
  const drop = wide ? 22 : 13;
  const d = `M${x + 3} ${y - 4}Q${x - w * 0.5} ${y - (wide ? 1 : 6)} ${back[0]} ${back[1]}Q${x - w * 0.7} ${y + drop} ${x - 4} ${y + drop - 2}Q${x - 9} ${y + drop * 0.5} ${x + 3} ${y - 4}Z`;
  const teeth = `<path d="M${x + 8} ${y - 8}L${x - w * 1.2} ${y - 12}L${x - w} ${y + (wide ? 5 : 1)}L${x + 4} ${y + (wide ? 7 : 2)}Z" fill="#fff"/>`;
  const cheek = wide
    ? brush(
        [
          [x - w * 1.2, y - 18],
          [x - w * 1.26, y - 2],
        ],
        5,
      )
    : '';
  return `<path d="${d}" fill="${MOUTH_INSIDE}"/>${clip(d, teeth)}${line(d, 5)}${cheek}`;
}

/** A warm cheek. */
export const cheek = (x: number, y: number, c: Cast) =>
  `<ellipse cx="${x}" cy="${y}" rx="21" ry="12" fill="${c.blush}" fill-opacity=".6"/>`;

/** The drop of who worries. */
export const sweat = (x: number, y: number, k = 1) =>
  g(
    shape('M0 -24C7 -9 13 -2 13 7A13 13 0 0 1 -13 7C-13 -2 -7 -9 0 -24Z', '#BFE3F2', 4) +
      line('M-6 6A7 7 0 0 0 0 13', 3, C.white),
    `translate(${x} ${y}) scale(${k}) rotate(14)`,
  );
