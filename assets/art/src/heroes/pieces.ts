// The pieces of powers that the stage moves by itself.
import { C, circ, clip, g, line, type Point, poly, rect, shape } from '../lib.ts';
import { dome } from './hexagons.ts';
import { at, cel, ramp } from './kit.ts';
import { slab } from './land.ts';
import { outlineDefs } from './outline.ts';
import { walker } from './passers.ts';
import { flame, stamp, wrench } from './tools.ts';

/** A length of sleeve that joins itself end to end: contours above and below, light, shade, rings every 40. */
function armStrip() {
  const rings = [20, 60, 100, 140].map((x) => `M${x - 3} 10Q${x + 9} 32 ${x - 3} 54`).join('');
  const band = (y: number, height: number, colour: string) =>
    `<path d="M0 ${y}H160V${y + height}H0Z" fill="${colour}"/>`;
  return (
    band(2, 60, C.ink) +
    clip('M0 8H160V56H0Z', band(8, 48, C.elu) + band(42, 14, C.eluD) + line(rings, 3.6, C.eluL) + band(13, 5, C.eluL))
  );
}

/** A burst of `n` rays. */
export const burst = (x: number, y: number, n: number, inner: number, outer: number, colour: string, w = 6) =>
  poly(
    Array.from({ length: 2 * n }, (_, i): Point => {
      const r = i % 2 ? inner : outer;
      const a = (i * Math.PI) / n - Math.PI / 2;
      return [x + r * Math.cos(a), y + r * Math.sin(a)];
    }),
    colour,
    w,
  );

/** Someone who walks on a long arm: feet on the lower edge. */
const passer = (n: number, colour: string, hail: boolean) => () =>
  outlineDefs('ol', 3, 8) + g(walker([110, 306], colour, n, 3, hail), '', 'filter="url(#ol)"');

const PICTOGRAMS = {
  plan: () =>
    line('M-30 -20H26V22H-30Z', 6) + line('M-18 8V-8H0V8M0 -2H14', 5) + shape('M26 -20Q38 -20 38 -8H26Z', C.paper, 5),
  wrench: () => at(wrench(), [-2, 0], -24, 0.36),
  bricks: () => line('M-34 -22H34V22H-34ZM-34 0H34M0 -22V0M-16 0V22M16 0V22', 6),
};

/** A block of load, 150 by 104: a crate with its content drawn on it; over the threshold it is hatched. */
function load(content: keyof typeof PICTOGRAMS, over = false) {
  const [light, dark] = over ? [C.torcheL, C.torche] : [C.agent, C.agentD];
  const hatch = line('M-60 124L60 4M-22 130L98 10M16 136L136 16M54 142L174 22M92 148L212 28', 11, C.torcheD);
  const face = over ? hatch : ramp(6, 4, 70, 100, { col: dark, r0: 4.4 });
  const box = 'M8 8H142V98H8Z';
  return (
    shape(box, C.paper, 15, C.paper) +
    cel(box, light, dark, { dx: 8, dy: -6, w: 7, inside: face }) +
    line('M8 28H142', 5) +
    at(rect(-44, -32, 88, 64, C.paper, 5) + PICTOGRAMS[content](), [75, 62], 0, 0.84)
  );
}

const bolt = (x: number, y: number) => circ(x, y, 11, '#8C94A6', 5) + line(`M${x - 5} ${y - 4}L${x + 5} ${y + 4}`, 4);

/** The plate that joins two halves of a slab, and the wrench that tightens it. */
function brace() {
  const plate = 'M20 62H220V118H20Z';
  return (
    shape(plate, C.paper, 18, C.paper) +
    cel(plate, '#D8DCE6', '#A9B0C2', { dx: 8, dy: -8, w: 6 }) +
    bolt(46, 90) +
    bolt(96, 90) +
    bolt(146, 90) +
    bolt(194, 90) +
    at(shape('M-120 0H140', 'none', 54, C.paper) + wrench(), [206, 76], -46, 0.62)
  );
}

/** Each piece: width, height, drawing. */
export const PIECES: Readonly<Record<string, readonly [width: number, height: number, draw: () => string]>> = {
  'arm-strip': [160, 64, armStrip],
  slab: [580, 420, () => at(slab(), [290, 356], 0, 1.5)],
  field: [720, 420, () => at(dome(3, 56, ['ink', 'ink', 'ink', 'dash']), [360, 356])],
  'flame-0': [180, 270, () => at(flame(0), [90, 232])],
  'flame-1': [180, 270, () => at(flame(1), [90, 232])],
  'flame-2': [180, 270, () => at(flame(2), [90, 232])],
  stamp: [200, 240, () => at(stamp(), [100, 44])],
  'passer-0': [220, 330, passer(0, C.torche, false)],
  'passer-1': [220, 330, passer(1, C.agent, true)],
  'passer-2': [220, 330, passer(3, '#2F8F7F', false)],
  'load-plan': [150, 104, () => load('plan')],
  'load-wrench': [150, 104, () => load('wrench')],
  'load-bricks': [150, 104, () => load('bricks')],
  'load-over': [150, 104, () => load('bricks', true)],
  brace: [320, 150, brace],
  spark: [
    160,
    160,
    () => burst(80, 80, 9, 36, 72, C.agent) + burst(80, 80, 9, 16, 38, C.white, 0) + circ(80, 80, 7, C.ink),
  ],
};
