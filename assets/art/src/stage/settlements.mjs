// What four positions become, drawn between the heroes in 480 x 360: each told by its shape alone.
import { C, dots, ell, line, merge, P, poly, rect, St, shape } from '../lib.mjs';
import { holding } from './hold.mjs';
import { pencilSlab, slab } from './land-slab.mjs';

export const put = (drawing, x, y, k = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) scale(${k}) rotate(${turn})">${drawing}</g>`;

/** A ring of paper behind a drawing, so that it stands off any land. */
const halo = (d, width = 26) => line(d, width, C.paper);

export const star = (x, y, points, outer, inner, fill, w = 7) =>
  poly(
    Array.from({ length: points * 2 }, (_, index) => {
      const r = index % 2 ? inner : outer * (index % 4 ? 0.86 : 1);
      const angle = (index * Math.PI) / points - Math.PI / 2;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }),
    fill,
    w,
  );

/** Four forearms lift one slab together. */
const alliance = () =>
  Array.from({ length: 9 }, (_, index) => {
    const angle = Math.PI * (1.08 + index * 0.105);
    const at = (r) => `${(240 + Math.cos(angle) * r * 1.18).toFixed(0)} ${(190 + Math.sin(angle) * r).toFixed(0)}`;
    return line(`M${at(168)}L${at(186)}`, 15, C.paper) + line(`M${at(168)}L${at(186)}`, 7);
  }).join('') +
  halo('M52 150C90 250 390 250 428 150Z', 34) +
  put(slab(), 240, 142, 1.06) +
  holding('elected', [34, 404], [104, 212], 12) +
  holding('agent', [152, 396], [192, 238], 4) +
  holding('state', [328, 396], [288, 238], -4) +
  holding('torch', [446, 404], [376, 212], -12);

const trestle = (x, y) =>
  line(`M${x - 34} ${y + 104}L${x} ${y}L${x + 34} ${y + 104}M${x - 20} ${y + 62}H${x + 20}`, 26, C.paper) +
  line(`M${x - 34} ${y + 104}L${x} ${y}L${x + 34} ${y + 104}M${x - 20} ${y + 62}H${x + 20}`, 15) +
  line(`M${x - 34} ${y + 104}L${x} ${y}L${x + 34} ${y + 104}M${x - 20} ${y + 62}H${x + 20}`, 6, '#C98F54');

/** The slab is put down half way, on two trestles: one half stands, the other is still a sketch. */
const compromise = () =>
  `<clipPath id="whole"><path d="M-400 -200H4L-8 -20L12 20L-6 160H-400Z"/></clipPath><clipPath id="sketch"><path d="M400 -200H4L-8 -20L12 20L-6 160H400Z"/></clipPath>` +
  trestle(130, 246) +
  trestle(350, 246) +
  put(
    shape(
      'M-180 4C-150 -12 -110 -8 -70 -14C-20 -20 40 -12 90 -16C130 -18 160 -8 180 4L172 22C168 40 150 44 140 58C120 62 112 84 84 84C60 100 20 92 -6 104C-40 98 -70 102 -92 84C-120 82 -128 60 -146 54C-160 44 -170 38 -172 18Z',
      C.paper,
      24,
      C.paper,
    ) + `<g clip-path="url(#whole)">${slab()}</g><g clip-path="url(#sketch)">${pencilSlab()}</g>`,
    240,
    168,
    1.06,
  ) +
  holding('agent', [14, 404], [60, 202], 14) +
  holding('state', [466, 404], [420, 202], -14);

const balloon = (x, y, color, turn) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${
    merge([P('M0 34C-30 30 -34 -10 -22 -28C-10 -44 18 -42 26 -24C36 -2 26 30 0 34Z', color)], 5) +
    shape('M-6 34L6 34L0 44Z', color, 4) +
    line('M-12 -20Q-4 -30 6 -28', 5, C.white)
  }</g>`;

/** A cloud of agreement: four tired balloons lift a sketch of nothing much. */
const soft = () =>
  line('M150 190Q120 150 118 118M206 176Q190 120 196 84M276 176Q300 120 290 92M332 190Q372 156 372 126', 12, C.paper) +
  line('M150 190Q120 150 118 118M206 176Q190 120 196 84M276 176Q300 120 290 92M332 190Q372 156 372 126', 4) +
  balloon(116, 76, C.eluL, -14) +
  balloon(196, 42, C.agent, -4) +
  balloon(290, 50, C.etatL, 8) +
  balloon(374, 84, C.torcheL, 20) +
  merge(
    [
      P(
        'M92 268C48 262 44 206 92 200C98 160 160 150 184 180C206 150 272 150 292 180C320 152 382 162 388 202C436 208 432 266 388 270C376 306 322 310 300 288C276 318 212 318 188 288C164 312 104 306 92 268Z',
        '#FFFDF5',
      ),
    ],
    7,
  ) +
  dots(104, 236, 280, 62, {
    sp: 15,
    ang: -Math.PI / 2,
    r0: 4.4,
    r1: 0.4,
    col: '#CFC6D8',
    inside: (x, y) => Math.abs(x - 240) < 128 && y < 292,
  }) +
  put(pencilSlab(), 240, 222, 0.52) +
  line(
    'M150 332Q144 344 150 352M240 336Q234 348 240 356M330 330Q324 342 330 350',
    6,
    '#6B6676',
    'stroke-dasharray="3 9"',
  );

export const brick = (x, y, w, tone) => rect(x, y, w, 42, tone ? '#D98E6B' : '#C9714C', 5, C.ink, 3);

/** Courses of bricks, the last one unfinished: it is still being built. */
export const wall = () =>
  [0, 1, 2, 3, 4, 5, 6]
    .flatMap((row) => {
      const shift = row % 2 ? -36 : 0;
      const count = row === 6 ? 3 : row % 2 ? 5 : 4;
      return Array.from({ length: count }, (_, column) => {
        const left = Math.max(96, 96 + column * 72 + shift);
        const right = Math.min(384, 96 + (column + 1) * 72 + shift);
        return brick(left, 304 - row * 44, right - left, (row * 2 + column) % 3);
      });
    })
    .join('');

/** A wall, and before it two ropes pulled against one another into a knot. */
const deadlock = () =>
  shape('M96 40H312V84H384V348H96Z', C.paper, 24, C.paper) +
  wall() +
  line('M252 84L238 118L262 146L244 178', 6) +
  line('M26 232C60 224 120 226 176 230M454 232C420 224 360 226 304 230', 40, C.paper) +
  merge([St('M26 232C60 224 120 226 176 230', C.eluL, 20)], 6) +
  merge([St('M454 232C420 224 360 226 304 230', C.etatL, 20)], 6) +
  line('M40 224L54 236M72 224L86 236M104 224L118 236', 5, C.eluD) +
  line('M376 236L390 224M408 236L422 224', 5, C.etatD) +
  merge(
    [
      St('M168 230C196 190 262 186 292 214', C.eluL, 26),
      St('M312 230C284 274 216 276 188 248', C.etatL, 26),
      St('M196 206C226 236 250 244 288 258', C.torcheL, 24),
      St('M194 262C214 236 262 214 290 202', C.agent, 24),
    ],
    6,
  ) +
  line('M214 200Q240 190 268 200M212 260Q240 272 266 262M224 232L240 240', 5) +
  line('M150 176L128 160M152 288L128 304M330 176L352 160M328 288L352 304', 15, C.paper) +
  line('M150 176L128 160M152 288L128 304M330 176L352 160M328 288L352 304', 7);

/** Shadow on the ground, so that what stands there stands somewhere. */
export const grounded = (drawing, width = 150) => ell(240, 346, width, 11, 'rgba(23,19,43,.28)') + drawing;

export const settlements = {
  alliance,
  compromise: () => grounded(compromise(), 170),
  soft,
  deadlock: () => grounded(deadlock(), 160),
};
