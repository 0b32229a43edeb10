// What is forced through in 480 x 360: the arrow comes from the left, the stage turns it.
import type { ByRole, Role } from '../../../../src/domain/vocabulary.ts';
import { C, clip, line, merge, P, type Point, poly, rect, St, shape } from '../lib.ts';
import { half, pencilHalf } from './land-slab.ts';
import { brick, put, star, wall } from './wall.ts';

/** The sleeve of each role, and its shade. */
const SLEEVES: ByRole<{ readonly cloth: string; readonly shade: string }> = {
  elected: { cloth: C.elu, shade: C.eluD },
  agent: { cloth: C.agent, shade: C.agentD },
  state: { cloth: C.etat, shade: C.etatD },
  torch: { cloth: C.torche, shade: C.torcheD },
};

const clod = (points: readonly Point[]) => poly(points, '#B5794A', 6);
const pairs = (text: string) =>
  text.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',');
    return [Number(x), Number(y)];
  });

const ARROW = 'M34 76L236 150L252 104L418 236L206 262L222 214L18 142Z';

function arrow(role: Role) {
  const { cloth, shade } = SLEEVES[role];
  return (
    shape(ARROW, C.paper, 26, C.paper) +
    shape(ARROW, cloth, 9) +
    line('M40 128L216 194', 8, shade) +
    line('M262 128L372 214', 7, C.white)
  );
}

/** An arrow goes through the slab and breaks it. */
export const forced = (role: Role) =>
  star(272, 208, 12, 178, 112, C.agentL, 8) +
  put(half(-1), 196, 236, 1, -15) +
  put(half(1), 314, 240, 1, 17) +
  arrow(role) +
  clod(pairs('90,326 120,304 134,336')) +
  clod(pairs('398,318 432,322 412,350')) +
  poly(pairs('196,344 214,326 230,348'), '#8DB255', 5) +
  line('M54 214L22 226M60 248L34 276M438 120L462 96M452 156L478 150', 8);

/** The same, held back by a rope: what it breaks through to is only pencilled. */
export const held = (role: Role) =>
  put(pencilHalf(-1), 196, 236, 1, -15) +
  put(pencilHalf(1), 314, 240, 1, 17) +
  arrow(role) +
  merge(
    [
      St('M98 92C78 112 70 146 78 170', '#D9B98A', 15),
      St('M122 100C102 122 94 154 102 180', '#D9B98A', 15),
      P(
        'M66 128C66 112 84 106 98 114C114 104 134 116 128 132C136 150 116 164 100 156C84 166 62 150 66 128Z',
        '#D9B98A',
      ),
    ],
    6,
  ) +
  line('M84 122Q98 136 112 126M82 146Q98 136 114 146', 5, '#9A7748');

/** Half of the wall of a deadlock, leaning away from the breach. */
const leaning = (side: number) => {
  const edge =
    side < 0 ? 'L252 0L226 84L256 150L222 220L250 290L232 372' : 'L240 0L258 84L230 150L260 220L228 290L246 372';
  const kept = side < 0 ? `M60 0${edge}H60Z` : `M420 0${edge}H420Z`;
  const outline = side < 0 ? 'M96 40H240V348H96Z' : 'M240 40H312V84H384V348H240Z';
  return `<g transform="translate(${side * 34} 0) rotate(${side * 8} ${side < 0 ? 96 : 384} 348)">${clip(
    kept,
    shape(outline, C.paper, 24, C.paper) + wall(),
  )}</g>`;
};

const CUT = 'M18 196L318 196V152L464 222L318 292V248L18 248Z';

/** The wall of a deadlock is breached along one line; the knot that held it is cut. */
export function arbitrated(role: Role) {
  const { cloth, shade } = SLEEVES[role];
  return (
    leaning(-1) +
    leaning(1) +
    star(246, 222, 12, 128, 78, C.agentL, 7) +
    shape(CUT, C.paper, 26, C.paper) +
    shape(CUT, cloth, 9) +
    line('M30 236H322', 8, shade) +
    line('M330 174L440 224', 7, C.white) +
    cutRope(-1, [C.eluL, C.agent]) +
    cutRope(1, [C.etatL, C.torcheL]) +
    put(brick(-36, -21, 62, true), 206, 118, 0.8, -24) +
    put(brick(-36, -21, 62, false), 292, 92, 0.8, 30) +
    put(rect(-18, -16, 36, 32, '#C9714C', 5, C.ink, 3), 250, 56, 0.8, 12)
  );
}

/** Two strands of the knot, cut, hanging on their side. */
const cutRope = (side: number, [one, other]: readonly [string, string]) =>
  `<g transform="translate(240 0) scale(${side} 1)">${
    line('M206 306C160 296 110 318 84 304M210 326C170 338 120 322 92 336', 38, C.paper) +
    merge([St('M206 306C160 296 110 318 84 304', one, 18), St('M210 326C170 338 120 322 92 336', other, 18)], 6) +
    line('M82 304L62 294M82 306L58 308M90 336L68 330M90 338L66 346', 6)
  }</g>`;
