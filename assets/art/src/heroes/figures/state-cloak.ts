// The State's cloak: two halves like a bell, a trellis in the hem, and the short cape that follows the arms.
import { brush, C, line, type Point } from '../../lib.ts';
import { hexagon } from '../hexagons.ts';
import { angleOf, at, blob, cel, mix, polar, ramp, trace } from '../kit.ts';
import type { Trunk } from '../rig.ts';

export const CLOTH = { light: C.etat, dark: C.etatD };
/** Height of the hem above the ground: the boots show below. */
export const HEM = -44;

/** A trellis of hexagons in the hem, fading upwards. */
export function lattice(x0: number, x1: number) {
  let drawn = '';
  for (let row = 0; row < 4; row++)
    for (let x = x0 + (row % 2 ? 27 : 0); x < x1 + 27; x += 54)
      drawn += `<path d="${hexagon(x, HEM - 26 - row * 47, 26)}" stroke-opacity="${0.6 - row * 0.14}"/>`;
  return `<g fill="none" stroke="#BFE0FF" stroke-width="3.5">${drawn}</g>`;
}

/** One half of the cloak, from the collar to the hem; `s` is its side. */
export function panel(body: Trunk, s: number, [outer, inner]: readonly [outer: number, inner: number], lift = 0) {
  const [nape, shoulder] = [body.point(s * 0.2, 0), body.across(s, 0.1)];
  const hemOut: Point = [outer, HEM + 8 - lift];
  const hemIn: Point = [inner, HEM + 14 - lift * 0.5];
  const bow = mix(shoulder, hemOut, 0.42);
  const waist = body.point(s * 0.34, 0.9);
  const edge = [nape, body.point(s * 0.24, 0.4), waist, mix(waist, hemIn, 0.5), hemIn];
  const d = blob(
    [
      nape,
      shoulder,
      [bow[0] + s * 16, bow[1]],
      [...hemOut, 'c'],
      [(outer + inner) / 2, HEM + 22 - lift],
      [...hemIn, 'c'],
      mix(waist, hemIn, 0.5),
      waist,
      body.point(s * 0.24, 0.4),
    ],
    0.36,
  );
  const [left, right] = [Math.min(outer, inner), Math.max(outer, inner)];
  const folds =
    brush(
      [
        mix(shoulder, hemOut, 0.3),
        mix(shoulder, [outer * 0.86 + inner * 0.14, HEM], 0.6),
        [outer * 0.8 + inner * 0.2, HEM - 20],
      ],
      7,
    ) + brush([mix(waist, hemIn, 0.2), [(outer + inner * 1.6) / 2.6, -260], [(outer + inner) / 2, HEM - 30]], 6);
  return (
    cel(d, CLOTH.light, CLOTH.dark, {
      dx: 26,
      dy: -2,
      inside: ramp(left + 10, -620, 90, 640, { sp: 13, r0: 5.4, col: C.etatD }) + lattice(left, right) + folds,
    }) +
    line(trace(edge), 13) +
    line(trace(edge), 6, C.agent)
  );
}

/** Half of the short cape: it hangs from the collar and follows the arm beneath. */
export function cape(body: Trunk, s: number, joint: Point) {
  const shoulder = body.across(s * 0.96, 0.07);
  const turn = angleOf(shoulder, joint);
  const end = mix(shoulder, joint, 0.86);
  const [out, under] = [polar(end, turn - 90 * s, 62), polar(end, turn + 90 * s, 66)];
  const inner = body.point(s * 0.16, 0.5);
  const top = polar(mix(shoulder, joint, 0.1), turn - 90 * s, 54);
  const d = blob(
    [
      body.point(s * 0.16, -0.03),
      top,
      [...out, 'c'],
      polar(end, turn, 16),
      [...under, 'c'],
      mix(under, inner, 0.5),
      [...inner, 'c'],
      body.point(s * 0.12, 0.22),
    ],
    0.36,
  );
  const hem = trace([out, polar(end, turn, 12), under, mix(under, inner, 0.5), inner]);
  const [x, y] = [Math.min(out[0], inner[0]), Math.min(out[1], shoulder[1])];
  const leaf = `<path d="M0 -15C12 -12 12 12 0 15C-12 12 -12 -12 0 -15Z" fill="${C.agent}" stroke="${C.ink}" stroke-width="3.5"/>`;
  const oak = [0.16, 0.25, 0.34, 0.43].map((v, i) => at(leaf, body.point(s * (0.3 + i * 0.02), v), -28 * s)).join('');
  return (
    cel(d, CLOTH.light, CLOTH.dark, {
      dx: s < 0 ? 26 : 18,
      dy: -4,
      inside: s < 0 ? ramp(x + 20, y - 20, 90, 340, { sp: 12, r0: 5, col: C.etatD }) : '',
    }) +
    line(hem, 13) +
    line(hem, 6, C.agent) +
    oak
  );
}
