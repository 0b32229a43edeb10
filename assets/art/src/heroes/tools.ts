// What the heroes hold or pull: toolbox, wrench, rope, plan, torch, stamp.
import { C, circ, line, nth, rect, shape } from '../lib.ts';
import { at, cel, ramp, solid } from './kit.ts';

/** Its handle at the origin, hanging below. */
export const toolbox = () =>
  line('M-44 30V4Q-44 -6 -34 -6H34Q44 -6 44 4V30', 20) +
  line('M-44 30V4Q-44 -6 -34 -6H34Q44 -6 44 4V30', 9, '#8C94A6') +
  cel('M-98 28H98L92 128H-92Z', C.torche, C.torcheD, {
    dx: 14,
    dy: -6,
    inside: ramp(-96, 26, 70, 110, { col: C.torcheD, r0: 4.6 }),
  }) +
  solid('M-104 24H104V54H-104Z', C.torcheL, '<path d="M-104 24H-70V54H-104Z" fill="#E8562A"/>') +
  rect(-18, 42, 36, 26, C.agent, 5, C.ink, 4);

/** Lying along x, its middle at the origin. */
export const wrench = () =>
  cel(
    'M-60 -13H64L78 -34C98 -48 126 -42 134 -24L104 -18L100 2L126 14C116 34 88 36 74 24L64 13H-60C-74 26 -100 26 -112 10L-90 4V-6L-112 -12C-100 -28 -74 -28 -60 -13Z',
    '#B9C0D0',
    '#808AA0',
    { dx: 4, dy: -6, w: 5.5 },
  ) + line('M-40 0H54', 5, '#808AA0');

/** A rope along points, twisted. */
export function rope(d: string) {
  const twist = `<path d="${d}" fill="none" stroke="#9A7748" stroke-width="16" stroke-dasharray="4 18"/>`;
  return line(d, 26) + line(d, 16, '#D9B98A') + twist;
}

/** A rolled plan, its middle at the origin, along x. */
export const plan = () =>
  cel('M-96 -18H96V20H-96Z', '#FFF6DE', '#E9D9AE', { dx: 0, dy: -10, w: 5 }) +
  `<ellipse cx="-96" cy="1" rx="9" ry="19" fill="#E9D9AE" stroke="${C.ink}" stroke-width="5"/><ellipse cx="96" cy="1" rx="9" ry="19" fill="#FFF6DE" stroke="${C.ink}" stroke-width="5"/>` +
  line('M92 1a4 7 0 1 0 8 0', 3) +
  rect(-12, -19, 22, 40, C.torcheD, 4.5) +
  circ(-1, 26, 13, C.torcheD, 4.5);

/** A sheet held by its top edge, at the origin. */
export const sheet = () =>
  shape('M-10 -6L96 -14L104 118L2 128Z', '#FFFDF5', 5) +
  line('M16 18L80 13M18 40L84 35M20 62L62 59', 5, '#8B83A3') +
  at(circ(0, 0, 15, C.torcheD, 4), [78, 92]);

const FLAMES: readonly (readonly [outer: string, inner: string])[] = [
  [
    'M0 -196C44 -132 70 -98 62 -46C56 2 30 24 0 24C-30 24 -58 2 -62 -44C-66 -80 -40 -96 -34 -134C-18 -122 -8 -150 0 -196Z',
    'M6 -140C28 -92 44 -72 38 -36C34 -2 18 12 0 12C-20 12 -38 -4 -40 -34C-42 -62 -14 -84 6 -140Z',
  ],
  [
    'M22 -206C34 -140 76 -106 64 -48C56 4 30 24 0 24C-32 24 -60 0 -62 -42C-64 -90 -30 -104 -36 -150C-8 -130 4 -160 22 -206Z',
    'M16 -136C26 -96 46 -68 38 -34C34 -2 18 12 0 12C-20 12 -38 -6 -38 -36C-38 -66 -2 -86 16 -136Z',
  ],
  [
    'M-24 -200C10 -146 34 -150 42 -118C66 -94 72 -70 64 -42C56 2 30 24 0 24C-32 24 -60 2 -64 -46C-66 -100 -30 -130 -24 -200Z',
    'M-12 -140C14 -104 42 -74 40 -36C36 -2 18 12 0 12C-20 12 -40 -4 -40 -36C-42 -74 -22 -96 -12 -140Z',
  ],
] as const;

/** A flame standing on the origin, in one of its three poses. */
export const flame = (n = 0) =>
  solid(
    nth(FLAMES, n)[0],
    C.torche,
    `<path d="${nth(FLAMES, n)[1]}" fill="${C.torcheL}"/><path d="M${n * 4 - 2} -84C14 -56 24 -44 20 -24C18 -6 10 4 0 4C-10 4 -20 -6 -20 -24C-22 -44 ${n * 2 - 10} -58 ${n * 4 - 2} -84Z" fill="${C.agent}"/>`,
  );

/** The torch: its grip at the origin, head up. */
export const torchStick = (n = 0, lit = true) =>
  (lit ? at(flame(n), [0, -150]) : smoke()) +
  shape('M-46 -150H46L34 -108H-34Z', '#8C94A6', 6) +
  line('M-40 -136H40', 4) +
  cel('M-14 -108H14L9 84H-9Z', '#96643F', '#6A4028', { dx: 6, dy: 0 });
const smoke = () =>
  line('M-6 -166C-30 -196 20 -214 -2 -248C-16 -270 8 -290 2 -306', 9, '#8C8698') +
  line('M16 -168C30 -186 2 -202 16 -222', 7, '#B4ABC8') +
  circ(-14, -160, 7, C.torcheL, 4) +
  circ(10, -158, 5, C.agent, 3);

/** A stamp with a cross handle: the handle's middle at the origin, the sole 180 below. */
export const stamp = () =>
  cel('M-24 10C-26 60 -40 84 -78 112H78C40 84 26 60 24 10Z', '#8C94A6', '#5F677C', { dx: 12, dy: -4 }) +
  cel('M-72 -20Q-86 -20 -86 0Q-86 20 -72 20H72Q86 20 86 0Q86 -20 72 -20Z', '#96643F', '#6A4028', { dx: 6, dy: -10 }) +
  line('M-52 -8H40', 4, '#C39873') +
  cel('M-96 108H96V152H-96Z', C.etat, C.etatD, { dx: 14, dy: -10 }) +
  solid('M-86 152H86V172H-86Z', C.torcheD, '', 5);
