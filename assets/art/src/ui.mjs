import { hexd } from './bodies.mjs';
import { C, circ, dots, g, id, line, rect, shape } from './lib.mjs';
export const HERO = {
  elu: {
    c: C.elu,
    t: '#EFD9EA',
    t2: '#D9B3D0',
    name: 'MISTER FANTASTIQUE',
    sub: 'L’élu·e',
    on: '#fff',
    shape: 'cercle',
  },
  agent: {
    c: C.agent,
    t: '#FFF1C4',
    t2: '#FFE08A',
    name: 'L’AGENT',
    sub: 'La fonction publique territoriale',
    on: C.ink,
    shape: 'carré',
  },
  etat: {
    c: C.etat,
    t: '#D5E5F7',
    t2: '#A9C9EC',
    name: 'L’ÉTAT',
    sub: 'Ses services, ses formes',
    on: '#fff',
    shape: 'hexagone',
  },
  torche: {
    c: C.torche,
    t: '#FFDFCD',
    t2: '#FFBE9C',
    name: 'LA TORCHE',
    sub: 'Acteurs socio-économiques',
    on: C.ink,
    shape: 'flamme',
  },
};
// shape-coded badge, centre 0,0, r
export function badge(k, x, y, r, { fill, ink = C.ink, w = 5, glyph = true } = {}) {
  const h = HERO[k];
  fill = fill || h.c;
  const on = h.on;
  let s = '';
  if (k === 'elu')
    s =
      circ(0, 0, r, fill, w, ink) +
      (glyph
        ? line(
            `M${-r * 0.5} ${r * 0.1}C${-r * 0.3} ${-r * 0.5} ${r * 0.02} ${r * 0.5} ${r * 0.2} ${-r * 0.1}S${r * 0.5} ${-r * 0.4} ${r * 0.55} ${-r * 0.5}`,
            r * 0.17,
            on,
          )
        : '');
  if (k === 'agent')
    s =
      rect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8, fill, w, ink, r * 0.12) +
      (glyph
        ? `<path d="M${-r * 0.55} ${r * 0.5}H${r * 0.55}V${r * 0.14}H${-r * 0.55}ZM${-r * 0.55} ${r * 0.02}H${-r * 0.06}V${-r * 0.34}H${-r * 0.55}ZM${r * 0.06} ${r * 0.02}H${r * 0.55}V${-r * 0.34}H${r * 0.06}Z" fill="${on}"/>`
        : '');
  if (k === 'etat')
    s = `<path d="${hexd(0, 0, r * 1.06)}" fill="${fill}" stroke="${ink}" stroke-width="${w}" stroke-linejoin="round"/>${glyph ? `<path d="${hexd(0, 0, r * 0.62)}" fill="none" stroke="${on}" stroke-width="${r * 0.13}" stroke-dasharray="${r * 0.3} ${r * 0.16}"/>${circ(0, 0, r * 0.2, on)}` : ''}`;
  if (k === 'torche')
    s = `<path d="M${r * 0.05} ${-r * 1.25}C${r * 0.55} ${-r * 0.7} ${r} ${-r * 0.3} ${r * 0.92} ${r * 0.3}C${r * 0.85} ${r * 0.85} ${r * 0.4} ${r * 1.02} 0 ${r * 1.02}C${-r * 0.45} ${r * 1.02} ${-r * 0.9} ${r * 0.8} ${-r * 0.92} ${r * 0.25}C${-r * 0.95} ${-r * 0.2} ${-r * 0.62} ${-r * 0.3} ${-r * 0.5} ${-r * 0.75}C${-r * 0.25} ${-r * 0.6} ${-r * 0.05} ${-r * 0.8} ${r * 0.05} ${-r * 1.25}Z" fill="${fill}" stroke="${ink}" stroke-width="${w}" stroke-linejoin="round"/>${glyph ? `<path d="M${r * 0.06} ${-r * 0.42}C${r * 0.4} ${-r * 0.05} ${r * 0.5} ${r * 0.2} ${r * 0.4} ${r * 0.45}C${r * 0.3} ${r * 0.68} ${-r * 0.3} ${r * 0.68} ${-r * 0.4} ${r * 0.42}C${-r * 0.48} ${r * 0.1} ${-r * 0.1} ${r * 0.0} ${r * 0.06} ${-r * 0.42}Z" fill="${on}"/>` : ''}`;
  return g(s, `translate(${x} ${y})`);
}
export const T = (s, x, y, size, { f = 'Atkinson', w = 500, fill = C.ink, a = 'start', ls = 0, extra = '' } = {}) =>
  `<text x="${x}" y="${y}" font-family="${f}" font-size="${size}" font-weight="${w}" fill="${fill}" text-anchor="${a}"${ls ? ` letter-spacing="${ls}"` : ''} ${extra}>${s}</text>`;
export const D = (s, x, y, size, o = {}) => T(s, x, y, size, { f: 'Bangers', w: 400, ls: size * 0.035, ...o });
export const Bb = (s, x, y, size, o = {}) => T(s, x, y, size, { f: 'Balsamiq Sans', w: 700, ...o });
export function portrait(heads, k, expr, x, y, r, { ring = true, w = 6, pop = true } = {}) {
  const h = HERO[k];
  const i = id('p');
  const y0 = { elu: 0.0, agent: 0.0, etat: -0.03, torche: 0.08 }[k],
    sc = { elu: r / 178, agent: r / 180, etat: r / 180, torche: r / 182 }[k];
  const frame = {
    elu: `<circle r="${r}"/>`,
    agent: `<rect x="${-r * 0.96}" y="${-r * 0.96}" width="${r * 1.92}" height="${r * 1.92}" rx="${r * 0.12}"/>`,
    etat: `<path d="${hexd(0, 0, r * 1.1)}"/>`,
    torche: `<path d="M0 ${-r * 1.12}C${r * 0.7} ${-r * 0.95} ${r * 1.08} ${-r * 0.4} ${r * 1.04} ${r * 0.15}C${r} ${r * 0.75} ${r * 0.5} ${r} 0 ${r}C${-r * 0.5} ${r} ${-r} ${r * 0.75} ${-r * 1.04} ${r * 0.15}C${-r * 1.08} ${-r * 0.4} ${-r * 0.7} ${-r * 0.95} 0 ${-r * 1.12}Z"/>`,
  }[k];
  const sh = frame.replace('/>', ` fill="${h.t2}"/>`);
  const st =
    frame.replace('/>', ` fill="none" stroke="${C.ink}" stroke-width="${w + 6}"/>`) +
    frame.replace('/>', ` fill="none" stroke="${h.c}" stroke-width="${w}"/>`);
  const top = pop ? `<rect x="${-r * 0.84}" y="${-r * 2}" width="${r * 1.68}" height="${r * 1.6}"/>` : '';
  return g(
    `<clipPath id="${i}b">${frame}</clipPath><clipPath id="${i}">${frame}${top}</clipPath><g clip-path="url(#${i}b)">${sh}${dots(-r * 1.1, -r * 1.1, r * 2.2, r * 2.2, { sp: r * 0.13, r0: r * 0.05, r1: 0.4, ang: -Math.PI / 2, col: h.c, op: 0.5 })}</g>${ring ? st : ''}<g clip-path="url(#${i})">${g(neck(k) + heads[k](expr), `translate(0 ${r * y0}) scale(${sc})`)}</g>${ring ? g(`<clipPath id="${i}d"><rect x="${-r * 1.3}" y="${r * 0.2}" width="${r * 2.6}" height="${r * 1.2}"/></clipPath><g clip-path="url(#${i}d)">${st}</g>`) : ''}`,
    `translate(${x} ${y})`,
  );
}
const neck = (k) =>
  ({
    elu:
      shape('M-44 110H40V220H-44Z', C.sk1d, 6) +
      shape('M-170 300L-60 180L0 240L60 180L170 300Z', C.elu, 7) +
      shape('M-50 176L0 240L-30 262L-76 200ZM54 176L4 240L34 262L80 200Z', '#FFFDF6', 6),
    agent:
      shape('M-60 90H60V200H-60Z', C.sk2d, 6) +
      shape('M-220 320C-200 200 -130 180 -70 170L0 230L70 170C130 180 200 200 220 320Z', C.agent, 7),
    etat:
      shape('M-44 100H44V200H-44Z', C.sk4d, 6) +
      shape('M-230 320C-200 190 -130 180 -84 130L0 190L90 130C140 180 210 190 230 320Z', C.etatD, 7) +
      line('M-80 136L0 198L86 136', 8, C.agent),
    torche:
      shape('M-36 100H40V190H-36Z', C.sk3d, 6) +
      shape('M-190 320C-180 220 -120 190 -70 180H80C130 190 180 220 190 320Z', C.torche, 7) +
      shape('M-84 150C-40 196 50 196 92 148L100 196C50 236 -40 236 -90 198Z', C.agent, 7),
  })[k];
export function bubble(x, y, w, h, tail, { fill = '#fff', ink = C.ink, sw = 5, kind = 'say', r = 34 } = {}) {
  const rr = Math.min(r, h / 2);
  let d;
  if (kind === 'say') {
    const [tx, ty, bx] = tail;
    const side = tx > x + w && ty > y && ty < y + h;
    const lside = tx < x && ty > y && ty < y + h;
    const below = ty > y + h;
    const _by = below ? y + h : y;
    d = `M${x + rr} ${y}`;
    if (!below && !side && !lside) d += `H${bx - 16}L${tx} ${ty}L${bx + 20} ${y}`;
    d += `H${x + w - rr}Q${x + w} ${y} ${x + w} ${y + rr}`;
    if (side) d += `V${bx - 16}L${tx} ${ty}L${x + w} ${bx + 18}`;
    d += `V${y + h - rr}Q${x + w} ${y + h} ${x + w - rr} ${y + h}`;
    if (below) d += `H${bx + 20}L${tx} ${ty}L${bx - 16} ${y + h}`;
    d += `H${x + rr}Q${x} ${y + h} ${x} ${y + h - rr}`;
    if (lside) d += `V${bx + 18}L${tx} ${ty}L${x} ${bx - 16}`;
    d += `V${y + rr}Q${x} ${y} ${x + rr} ${y}Z`;
  }
  return `<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${sw}" stroke-linejoin="round"/>`;
}
