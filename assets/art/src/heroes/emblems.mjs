// What tells a role without words or colour: its badge, a shape and a glyph; and its tints.
import { C, circ, line, rect } from '../lib.mjs';
import { hexagon } from './hexagons.mjs';
import { at } from './kit.mjs';

export const TINTS = {
  elected: { own: C.elu, light: '#EFD9EA', middle: '#D9B3D0', on: C.white },
  agent: { own: C.agent, light: '#FFF1C4', middle: '#FFE08A', on: C.ink },
  state: { own: C.etat, light: '#D5E5F7', middle: '#A9C9EC', on: C.white },
  torch: { own: C.torche, light: '#FFDFCD', middle: '#FFBE9C', on: C.ink },
};

/** The drop of a flame, of radius 1. */
const DROP =
  'M.05 -1.25C.55 -.7 1 -.3 .92 .3C.85 .85 .4 1.02 0 1.02C-.45 1.02 -.9 .8 -.92 .25C-.95 -.2 -.62 -.3 -.5 -.75C-.25 -.6 -.05 -.8 .05 -1.25Z';
const HEART = 'M.06 -.42C.4 -.05 .5 .2 .4 .45C.3 .68 -.3 .68 -.4 .42C-.48 .1 -.1 0 .06 -.42Z';
const scaled = (d, r) => d.replace(/-?\d*\.?\d+/g, (n) => ` ${+(Number(n) * r).toFixed(1)}`);
const filled = (d, fill, w = 0) =>
  `<path d="${d}" fill="${fill}"${w ? ` stroke="${C.ink}" stroke-width="${w}" stroke-linejoin="round"` : ''}/>`;

const BADGES = {
  /** A circle crossed by the wave of a baton. */
  elected: (r, { own, on }) =>
    circ(0, 0, r, own, 5) + line(scaled('M-.5 .1C-.3 -.5 .02 .5 .2 -.1S.5 -.4 .55 -.5', r), r * 0.17, on),
  /** A square of bricks. */
  agent: (r, { own, on }) =>
    rect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, own, 5, C.ink, r * 0.12) +
    rect(-r * 0.55, r * 0.14, r * 1.1, r * 0.36, on) +
    rect(-r * 0.55, -r * 0.34, r * 0.49, r * 0.36, on) +
    rect(r * 0.06, -r * 0.34, r * 0.49, r * 0.36, on),
  /** A hexagon in a hexagon, the inner one open to discussion. */
  state: (r, { own, on }) =>
    filled(hexagon(0, 0, r * 1.06), own, 5) +
    `<path d="${hexagon(0, 0, r * 0.62)}" fill="none" stroke="${on}" stroke-width="${r * 0.13}" stroke-dasharray="${r * 0.3} ${r * 0.16}"/>` +
    circ(0, 0, r * 0.2, on),
  /** A flame. */
  torch: (r, { own, on }) => filled(scaled(DROP, r), own, 5) + filled(scaled(HEART, r), on),
};

/** The badge of a role, its middle at a point. */
export const badge = (role, middle, r) => at(BADGES[role](r, TINTS[role]), middle);
