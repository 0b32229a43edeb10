// A portrait: the head breaks out of the top of a frame that has the shape of its role.
import type { Role } from '../../../../src/domain/vocabulary.ts';
import type { Expression } from '../../../../src/view/picture/stageModel.ts';
import { C, dots, g, id, line } from '../lib.ts';
import { CAST, type Cast } from './cast.ts';
import { TINTS } from './emblems.ts';
import { head } from './heads/all.ts';
import { hexagon } from './hexagons.ts';
import { cel, solid } from './kit.ts';

const FRAMES = {
  elected: (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  agent: (r: number) => `M${-r * 0.96} ${-r * 0.96}H${r * 0.96}V${r * 0.96}H${-r * 0.96}Z`,
  state: (r: number) => hexagon(0, 0, r * 1.1),
  torch: (r: number) =>
    `M0 ${-r * 1.12}C${r * 0.7} ${-r * 0.95} ${r * 1.08} ${-r * 0.4} ${r * 1.04} ${r * 0.15}C${r} ${r * 0.75} ${r * 0.5} ${r} 0 ${r}C${-r * 0.5} ${r} ${-r} ${r * 0.75} ${-r * 1.04} ${r * 0.15}C${-r * 1.08} ${-r * 0.4} ${-r * 0.7} ${-r * 0.95} 0 ${-r * 1.12}Z`,
};
const stem = (d: string, skin: Cast) =>
  solid(d, skin.skin, `<path d="M-80 60H80V128Q10 170 -80 140Z" fill="${skin.dark}"/>`);

/** Shoulders, in the space of a head. */
const BUSTS = {
  elected: (skin: Cast) =>
    stem('M-44 90H44V230H-44Z', skin) +
    cel('M-190 320C-176 236 -130 214 -62 184L0 244L62 184C130 214 176 236 190 320Z', C.elu, C.eluD, { dx: 26 }) +
    solid('M-52 172L0 236L-32 266L-80 200ZM56 172L4 236L36 266L84 200Z', '#FFFDF6') +
    solid('M-4 250L-44 226V280ZM4 250L44 226V280Z', C.eluD, '', 5),
  agent: (skin: Cast) =>
    stem('M-60 90H60V210H-60Z', skin) +
    cel('M-230 320C-206 204 -130 184 -70 170L0 234L70 170C130 184 206 204 230 320Z', C.agent, C.agentD, { dx: 30 }) +
    solid('M-64 164L0 236L-56 264L-106 186ZM64 164L0 236L56 264L106 186Z', C.agentL, '', 5),
  state: (skin: Cast) =>
    stem('M-46 90H48V200H-46Z', skin) +
    cel('M-230 320C-204 214 -150 196 -96 170L0 220L100 170C150 196 206 214 232 320Z', C.etat, C.etatD, { dx: 30 }) +
    cel('M-96 124Q0 240 100 124L112 226Q0 300 -106 226Z', '#1B4684', '#0E2D5E', { dx: 18 }) +
    line('M-94 140Q0 250 98 140', 8, C.agent),
  torch: (skin: Cast) =>
    stem('M-38 90H42V200H-38Z', skin) +
    cel('M-190 320C-180 226 -120 196 -70 180H80C130 196 180 226 190 320Z', C.torche, C.torcheD, { dx: 26 }) +
    cel('M-96 138C-40 190 50 190 104 136L112 204C50 254 -50 254 -106 206Z', C.agent, C.agentD, { dx: 14, dy: -10 }) +
    line('M-74 178Q0 220 84 176', 6),
};
const SIZES = { elected: 0.52, agent: 0.52, state: 0.52, torch: 0.5 };
const DROPS = { elected: -0.16, agent: -0.1, state: -0.16, torch: -0.04 };

/** A portrait round 0, 0 in a frame of radius r. */
export function portrait(role: Role, expression: Expression, r: number) {
  const { own, middle } = TINTS[role];
  const frame = FRAMES[role](r);
  const [inside, above, below] = [id('p'), id('p'), id('p')];
  const tone = dots(-r * 1.1, -r * 1.1, r * 2.2, r * 2.2, {
    sp: r * 0.13,
    r0: r * 0.05,
    r1: 0.4,
    ang: -Math.PI / 2,
    col: own,
    op: 0.5,
  });
  const ring = line(frame, 12) + line(frame, 6, own);
  const bust = BUSTS[role](CAST[role]) + head(role, 'threeq', expression);
  const k = (SIZES[role] * r) / 100;
  return (
    `<clipPath id="${inside}"><path d="${frame}"/></clipPath>` +
    `<clipPath id="${above}"><path d="${frame}M${-r * 0.9} ${-r * 2}H${r * 0.9}V${-r * 0.4}H${-r * 0.9}Z"/></clipPath>` +
    `<clipPath id="${below}"><path d="M${-r * 1.3} ${r * 0.2}H${r * 1.3}V${r * 1.4}H${-r * 1.3}Z"/></clipPath>` +
    `<g clip-path="url(#${inside})"><path d="${frame}" fill="${middle}"/>${tone}</g>${ring}` +
    `<g clip-path="url(#${above})">${g(bust, `translate(0 ${(r * DROPS[role]).toFixed(1)}) scale(${k.toFixed(3)})`)}</g>` +
    `<g clip-path="url(#${below})">${ring}</g>`
  );
}
