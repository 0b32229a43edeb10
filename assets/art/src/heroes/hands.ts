// Hands: wrist at 0, 0, pointing along x, some 95 long, thumb towards negative y.
import { brush, line, merge, P, St } from '../lib.ts';
import type { Cast } from './cast.ts';
import { blob } from './kit.ts';

const finger = (d: string, c: Cast, w = 15) => St(d, c.skin, w);
const palm = (points: string, c: Cast) => P(blob(points), c.skin);
const crease = (d: string, c: Cast, w = 4) => line(d, w, c.deep);

/** Every hand, by how it is held. */
export const HANDS = {
  /** Spread, palm to us: a hail, a refusal, an appeal. */
  open: (c: Cast) =>
    merge(
      [
        palm('-8 -16, 14 -25, 44 -25, 54 0, 46 25, 16 25, -8 16', c),
        finger('M42 -18L76 -40', c, 16),
        finger('M48 -7L94 -18', c, 16.5),
        finger('M48 7L92 12', c, 16),
        finger('M42 18L76 38', c, 14),
        finger('M10 -14Q24 -38 34 -52', c, 17),
      ],
      5,
    ) +
    crease('M20 18Q38 10 40 -12', c) +
    crease('M16 -4Q28 -10 32 -22', c, 3.5),

  /** Fingers together and straight, thumb aside: the hand of an oath, or of a stop. */
  palm: (c: Cast) =>
    merge(
      [
        palm('-8 -17, 14 -29, 48 -31, 56 0, 48 30, 14 28, -8 17', c),
        finger('M44 -23L88 -25', c, 15),
        finger('M46 -7L98 -8', c, 15.5),
        finger('M46 9L92 10', c, 15),
        finger('M44 24L78 27', c, 13),
        finger('M8 -16Q22 -42 44 -52', c, 17),
      ],
      5,
    ) +
    crease('M18 22Q40 14 42 -16', c) +
    crease('M12 0Q28 -8 30 -24', c, 3.5),

  /** Closed round a stick that crosses it. */
  grip: (c: Cast) =>
    merge([palm('-8 -17, 12 -31, 42 -34, 57 -18, 57 24, 40 36, 10 30, -8 17', c)], 5) +
    line('M28 -14Q18 -8 27 -2Q18 4 27 10Q18 16 28 22Q22 28 30 33', 4) +
    line('M28 -2H54M28 10H55M29 22H53', 4) +
    thumb('M10 -16Q28 -26 46 -22', c),

  /** Closed on itself. */
  fist: (c: Cast) =>
    merge([palm('-8 -17, 12 -31, 46 -32, 60 -16, 60 20, 44 34, 12 29, -8 17', c)], 5) +
    line('M60 -10H40M61 3H46M58 16H40', 4) +
    thumb('M8 -4Q26 -12 44 0Q46 8 42 12', c),

  /** The forefinger out. */
  point: (c: Cast) =>
    merge(
      [palm('-8 -16, 12 -28, 40 -28, 54 -8, 54 20, 38 32, 12 28, -8 16', c), finger('M36 -17Q70 -22 106 -19', c, 16)],
      5,
    ) +
    line('M54 -2H34Q26 4 34 10H55M34 10Q28 16 36 21H50', 4) +
    thumb('M8 -6Q24 -18 44 -8', c),

  /** Palm up, seen from its edge: something is offered. */
  offer: (c: Cast) =>
    merge(
      [
        palm('-8 -15, 14 -18, 44 -13, 54 2, 44 17, 14 20, -8 15', c),
        finger('M44 10Q70 10 86 -6', c, 13),
        finger('M46 4Q78 2 96 -14', c, 14),
        finger('M44 -4Q72 -8 92 -24', c, 14),
        finger('M12 -10Q28 -22 36 -42', c, 16),
      ],
      5,
    ) + crease('M8 12Q30 18 52 11', c),

  /** Flat, back of the hand up: it calms, it presses, it takes support. */
  flat: (c: Cast) =>
    merge(
      [
        palm('-8 -16, 14 -24, 46 -24, 56 0, 46 22, 14 22, -8 16', c),
        finger('M44 -17L86 -19', c, 13),
        finger('M48 -3L96 -3', c, 13.5),
        finger('M46 11L88 13', c, 13),
        finger('M12 14Q28 32 50 36', c, 15),
      ],
      5,
    ) + crease('M46 -10L50 -9M49 4L53 4', c),

  /** Thumb and forefinger joined: a sheet, a thread, a nuance. */
  pinch: (c: Cast) =>
    merge(
      [
        palm('-8 -16, 12 -26, 38 -26, 52 -6, 48 20, 16 26, -8 16', c),
        finger('M42 16Q66 22 72 36', c, 13),
        finger('M46 4Q76 8 86 22', c, 14),
        finger('M36 -18Q72 -34 92 -8', c, 15),
      ],
      5,
    ) + thumb('M14 -2Q44 -2 84 -4', c),

  /** Held out to be shaken. */
  shake: (c: Cast) =>
    merge(
      [
        palm('-8 -17, 14 -24, 46 -20, 58 2, 48 24, 14 24, -8 17', c),
        finger('M46 -8Q74 -4 94 6', c, 14),
        finger('M46 6Q72 10 88 19', c, 14),
        finger('M42 17Q62 22 76 30', c, 13),
        finger('M10 -14Q34 -34 56 -32', c, 17),
      ],
      5,
    ),

  /** Hanging, at rest. */
  rest: (c: Cast) =>
    merge(
      [
        palm('-8 -15, 14 -21, 40 -20, 50 0, 42 19, 16 21, -8 15', c),
        finger('M38 -14Q66 -16 84 -6', c, 14),
        finger('M42 -1Q68 2 82 12', c, 14),
        finger('M38 11Q58 16 70 26', c, 13),
        finger('M10 -12Q32 -30 58 -26', c, 15),
      ],
      5,
    ) +
    brush(
      [
        [16, -10],
        [30, -12],
        [40, -6],
      ],
      4,
      c.deep,
    ),

  /** Laid on a sleeve, a hip or a heart: the back of the hand, fingers together. */
  laid: (c: Cast) =>
    merge(
      [
        palm('-8 -16, 14 -23, 40 -22, 50 0, 40 21, 14 22, -8 16', c),
        finger('M38 -16Q62 -18 74 -8', c, 14),
        finger('M42 -3Q70 -4 80 6', c, 14),
        finger('M40 10Q64 12 72 20', c, 13),
        finger('M10 -12Q22 -32 40 -38', c, 16),
      ],
      5,
    ),
};

/** A thumb folded over the hand, its root lost in the palm. */
function thumb(d: string, c: Cast) {
  const [x, y] = d.slice(1).split(/[^-\d]/);
  return `${merge([finger(d, c, 16)], 4.5)}<circle cx="${x}" cy="${y}" r="13" fill="${c.skin}"/>`;
}
