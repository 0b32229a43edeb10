import { brush, C, circ, clip, dots, ell, g, line, poly, rect, rng, spline as S, shape } from './lib.mjs';
export const PAL = [
  {
    sky: ['#8E9DB5', '#A9B0BD', '#C9C3BB', '#DCD0BC'],
    sun: '#E9DFC9',
    far: '#9AA0B2',
    far2: '#8B8F9B',
    mid: '#8C8A7C',
    ground: '#B5A482',
    ground2: '#A18F70',
    bank: '#94866C',
    river: ['#8C9A98', '#7B8988'],
    road: '#9C968E',
    ink: C.ink,
    wall: ['#CFC6BA', '#C3B8AB', '#D6CDBE', '#B9B0A6'],
    roof: ['#8D6E64', '#7C6A70', '#94786A'],
    win: '#454659',
    lit: 0,
    shut: '#8A8F95',
  },
  {
    sky: ['#8CBFD6', '#AFD3DC', '#DDE3CF', '#F6E4BC'],
    sun: '#FFE9A8',
    far: '#8DB0B5',
    far2: '#7CA394',
    mid: '#7F9C66',
    ground: '#B9BE78',
    ground2: '#A5AC66',
    bank: '#8FA05E',
    river: ['#69AFC0', '#4F98AD'],
    road: '#B0A898',
    ink: C.ink,
    wall: ['#F0DFC4', '#E4D2BA', '#F5E6CC', '#D9C9B4'],
    roof: ['#C2674A', '#7D6F80', '#B85A45'],
    win: '#3D4560',
    lit: 0.45,
    shut: '#5D8E96',
  },
  {
    sky: ['#4FB3D3', '#86CBDC', '#C9E6DC', '#FFF1C6'],
    sun: '#FFD75A',
    far: '#74B5B0',
    far2: '#57A184',
    mid: '#4F9550',
    ground: '#96C356',
    ground2: '#7FB047',
    bank: '#6BA23F',
    river: ['#3FA9CC', '#2C8BB4'],
    road: '#D9C9A4',
    ink: C.ink,
    wall: ['#FFF0D2', '#FFD9A0', '#FBE3C8', '#F9C9B0'],
    roof: ['#E0593A', '#7A5C86', '#C9452F'],
    win: '#3D4A6A',
    lit: 0.8,
    shut: '#0E7C7B',
  },
];
const W = 1920,
  _H = 760;
const I = 4; // ink weight for mid-ground
// ---- layers
export function sky(s) {
  const p = PAL[s];
  let o = '';
  const ys = [0, 110, 220, 300, 460];
  for (let i = 0; i < 4; i++) o += rect(0, ys[i], W, ys[i + 1] - ys[i] + 2, p.sky[i]);
  for (let i = 0; i < 3; i++)
    o += dots(-10, ys[i + 1] - 70, W + 20, 72, { sp: 15, r0: 0.3, r1: 8.6, col: p.sky[i + 1], ang: Math.PI / 2 });
  o +=
    circ(1500, 150, s === 0 ? 58 : 76, p.sun, 0) +
    (s === 2
      ? circ(1500, 150, 96, 'none', 0) +
        line(
          Array.from({ length: 16 }, (_, i) => {
            const a = (i * Math.PI) / 8,
              r1 = 100,
              r2 = i % 2 ? 124 : 138;
            return `M${1500 + r1 * Math.cos(a)} ${150 + r1 * Math.sin(a)}L${1500 + r2 * Math.cos(a)} ${150 + r2 * Math.sin(a)}`;
          }).join(''),
          6,
          p.sun,
        )
      : '');
  const cloud = (x, y, k, c) =>
    g(
      `<path d="${S(
        [
          [-120, 0, 'c'],
          [-132, -26],
          [-104, -46],
          [-78, -40],
          [-56, -78],
          [-8, -84],
          [22, -58],
          [56, -70],
          [88, -46],
          [112, -40],
          [130, -14],
          [124, 0, 'c'],
        ],
        true,
        0.5,
      )}" fill="${c}"/>`,
      `translate(${x} ${y}) scale(${k})`,
    );
  const cc = ['#B8BDC8', '#F7F3E6', '#FFFFFF'][s];
  o +=
    cloud(300, 150, 1, cc) +
    cloud(980, 96, 0.7, cc) +
    cloud(1730, 236, 0.8, cc) +
    (s === 0 ? cloud(640, 214, 1.1, '#A3A9B7') + cloud(1240, 190, 1, '#A3A9B7') : '');
  return o;
}
export function farHills(s) {
  const p = PAL[s];
  const a = S(
      [
        [-20, 370, 'c'],
        [120, 300],
        [330, 262],
        [560, 318],
        [760, 276],
        [980, 310],
        [1220, 240],
        [1480, 296],
        [1700, 256],
        [1940, 310, 'c'],
        [1940, 480, 'c'],
        [-20, 480, 'c'],
      ],
      true,
      0.42,
    ),
    b = S(
      [
        [-20, 420, 'c'],
        [160, 372],
        [420, 352],
        [700, 392],
        [980, 352],
        [1260, 340],
        [1560, 318],
        [1940, 370, 'c'],
        [1940, 520, 'c'],
        [-20, 520, 'c'],
      ],
      true,
      0.42,
    );
  const o = `<path d="${a}" fill="${p.far}"/>${clip(a, dots(0, 240, W, 170, { sp: 16, r0: 0.4, r1: 6, col: p.far2, ang: Math.PI / 2, op: 0.6 }))}<path d="${b}" fill="${p.far2}"/>`;
  return (
    o +
    (s === 2
      ? [
          [520, 0.52, 10],
          [600, 0.66, 40],
          [690, 0.5, 75],
        ]
          .map(([x, k, a]) => turbine(x, 360, k, a))
          .join('')
      : s === 1
        ? turbine(600, 362, 0.62, 20)
        : '')
  );
}
export function turbine(x, y, k = 1, a = 12, w = 5) {
  const bl = (r) => g(shape('M0 -6C11 -30 9 -72 0 -104C-7 -66 -7 -30 0 -6Z', '#fff', w), `rotate(${r})`);
  return g(
    shape('M-7 0L-3 -170H3L7 0Z', '#fff', w) +
      g(bl(a) + bl(a + 120) + bl(a + 240) + circ(0, 0, 9, '#fff', w), 'translate(0 -170)'),
    `translate(${x} ${y}) scale(${k})`,
  );
}
export function tree(x, y, k = 1, col = '#4E9E4A', w = 5, kind = 0) {
  const cr =
    kind === 1
      ? 'M0 -176L40 -104L26 -106L54 -54L30 -58L62 -18H-62L-30 -58L-54 -54L-26 -106L-40 -104Z'
      : S(
          [
            [-40, -40],
            [-60, -80],
            [-38, -122],
            [4, -140],
            [46, -118],
            [60, -78],
            [40, -40],
            [0, -28],
          ],
          true,
        );
  return g(
    rect(-8, -38, 16, 38, '#6E4A30', w * 0.9) +
      shape(cr, col, w) +
      clip(
        cr,
        `<path d="M-70 -180H-14L-34 0H-70Z" fill="#17132B" opacity=".2"/>${dots(-40, -150, 52, 140, { sp: 11, r0: 4.2, r1: 0.4, op: 0.25 })}`,
      ),
    `translate(${x} ${y}) scale(${k})`,
  );
}
const bare = (x, y, k) =>
  g(
    line('M0 0V-74M0 -40L-26 -74M0 -54L24 -92M0 -70L-12 -108M-18 -64L-34 -66M14 -76L32 -78', 7, C.ink) +
      line('M0 0V-74M0 -40L-26 -74M0 -54L24 -92M0 -70L-12 -108', 2.5, '#7A6A5C'),
    `translate(${x} ${y}) scale(${k})`,
  );
const stump = (x, y, k) =>
  g(
    shape('M-16 0L-13 -24H13L16 0Z', '#8A6A50', 5) + ell(0, -24, 13, 5, '#C9A884', 4),
    `translate(${x} ${y}) scale(${k})`,
  );
const sapling = (x, y, k) =>
  g(
    line('M10 4V-64', 4, '#C9A884') +
      line('M0 2V-44', 5) +
      shape('M0 -40C-22 -42 -26 -62 -22 -68C-6 -66 2 -56 0 -40Z', '#7DB44C', 4) +
      shape('M0 -34C18 -36 24 -52 20 -58C6 -56 -2 -48 0 -34Z', '#7DB44C', 4),
    `translate(${x} ${y}) scale(${k})`,
  );
export function forest(s) {
  const p = PAL[s],
    r = rng(7);
  let o = shape(
    S(
      [
        [1210, 470, 'c'],
        [1300, 404],
        [1440, 366],
        [1640, 346],
        [1940, 356, 'c'],
        [1940, 520, 'c'],
        [1210, 520, 'c'],
      ],
      true,
      0.42,
    ),
    p.mid,
    0,
    'none',
  );
  const cols = [
    ['#7E7A66', '#8C8068', '#6F6C62'],
    ['#6E9A55', '#88A860', '#5A8A5E'],
    ['#3F8E4A', '#5FAA4C', '#2E7A5A', '#8DB83E', '#D99A3C'],
  ][s];
  const L = [];
  for (let i = 0; i < 40; i++) {
    const x = 1300 + r() * 620;
    const y = 400 + (1 - (x - 1260) / 700) * 34 + r() * 74;
    L.push([x, y, r(), r()]);
  }
  L.sort((a, b) => a[1] - b[1]);
  for (const [x, y, a, b] of L) {
    const k = 0.42 + (y - 390) / 300 + 0.1 * a;
    if (s === 0) {
      if (a < 0.34) o += bare(x, y, k * 0.8);
      else if (a < 0.62) o += stump(x, y, k * 0.8);
      else if (a < 0.78) o += tree(x, y, k * 0.7, cols[Math.floor(b * 3)], 4.5, 1);
    } else if (s === 1) {
      if (a < 0.3) o += sapling(x, y, k * 0.8);
      else if (a < 0.4) o += stump(x, y, k * 0.7);
      else o += tree(x, y, k * 0.85, cols[Math.floor(b * 3)], 4.5, b > 0.6 ? 1 : 0);
    } else o += tree(x, y, k * 1.06, cols[Math.floor(b * 5)], 4.5, b > 0.55 && b < 0.85 ? 1 : 0);
  }
  return o;
}
const wins = (x, y, cols, rows, dx, dy, w, h, p, r, sh = true) => {
  let o = '';
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const L = r() < p.lit;
      const X = x + i * dx,
        Y = y + j * dy;
      if (sh && p !== PAL[0]) {
        o += rect(X - w * 0.42, Y, w * 0.36, h, p.shut, 2.6) + rect(X + w * 1.06, Y, w * 0.36, h, p.shut, 2.6);
      }
      o += rect(X, Y, w, h, p === PAL[0] && r() < 0.5 ? p.shut : L ? '#FFE27A' : p.win, 3);
      if (!(p === PAL[0])) o += line(`M${X + w / 2} ${Y}V${Y + h}`, 2);
      else if (r() < 0.25) o += line(`M${X} ${Y}L${X + w} ${Y + h}M${X + w} ${Y}L${X} ${Y + h}`, 3);
    }
  return o;
};
export function houseF(x, y, w, h, s, seed, { gable = false, pv = false, shop = '', wi = 0, ri = 0 } = {}) {
  const p = PAL[s],
    r = rng(seed * 97 + 13);
  const wall = p.wall[wi % 4],
    roof = p.roof[ri % 3];
  let o = '';
  const rh = gable ? w * 0.46 : h * 0.34;
  const wd = `M${x} ${y}V${y - h}H${x + w}V${y}Z`;
  if (gable) {
    const gd = `M${x} ${y}V${y - h}L${x + w / 2} ${y - h - rh}L${x + w} ${y - h}V${y}Z`;
    o +=
      shape(gd, wall, I) +
      clip(
        gd,
        `<path d="M${x} ${y}V${y - h - rh}H${x + w * 0.24}V${y}Z" fill="${C.ink}" opacity=".13"/>${dots(x + w * 0.2, y - h - rh, w * 0.4, h + rh, { sp: 9, r0: 3.2, r1: 0.3, op: 0.16 })}`,
      ) +
      shape(
        `M${x - 9} ${y - h + 8}L${x + w / 2} ${y - h - rh - 12}L${x + w + 9} ${y - h + 8}L${x + w + 2} ${y - h + 16}L${x + w / 2} ${y - h - rh + 6}L${x - 2} ${y - h + 16}Z`,
        roof,
        I,
      );
  } else {
    o +=
      rect(x + w * 0.72, y - h - rh - 22, w * 0.12, 34, '#A06A58', I) +
      shape(wd, wall, I) +
      clip(
        wd,
        `<path d="M${x} ${y}V${y - h}H${x + w * 0.22}V${y}Z" fill="${C.ink}" opacity=".13"/>${dots(x + w * 0.18, y - h, w * 0.4, h, { sp: 9, r0: 3.2, r1: 0.3, op: 0.16 })}`,
      );
    const rd = `M${x - 10} ${y - h}L${x + w * 0.12} ${y - h - rh}H${x + w * 0.88}L${x + w + 10} ${y - h}Z`;
    o +=
      shape(rd, roof, I) +
      clip(
        rd,
        `<path d="M${x - 20} ${y - h}V${y - h - rh}H${x + w * 0.3}L${x + w * 0.2} ${y - h}Z" fill="${C.ink}" opacity=".18"/>`,
      );
    for (let i = 1; i < 3; i++)
      o += line(`M${x + w * 0.16} ${y - h - rh + (rh * i) / 3}H${x + w * 0.84}`, 1.8, C.ink, 'opacity=".5"');
    if (pv && s === 2)
      o += g(
        [0, 1, 2]
          .map((i) =>
            shape(
              `M${i * w * 0.19} 0L${i * w * 0.19 + 5} ${-rh * 0.62}H${i * w * 0.19 + w * 0.16}L${i * w * 0.19 + w * 0.16 + 1} 0Z`,
              '#22356B',
              2.6,
            ),
          )
          .join(''),
        `translate(${x + w * 0.22} ${y - h - rh * 0.16})`,
      );
  }
  const cols = Math.max(1, Math.floor((w - 14) / 38)),
    rows = Math.max(1, Math.floor((h - 34) / 44));
  const gx = (w - cols * 16) / (cols + 1);
  o += wins(x + gx, y - h + 14, cols, rows, 16 + gx, 44, 16, 24, p, r, gx > 18);
  if (shop) {
    const sx = x + 5,
      sw = w - 10;
    o +=
      rect(sx, y - 36, sw, 36, s === 0 ? '#77726E' : '#FDF6E3', 3) +
      rect(sx + 7, y - 29, sw * 0.5, 24, s === 0 ? '#5A5A66' : s === 2 ? '#FFE27A' : '#BFD9DA', 2.6) +
      rect(sx + sw * 0.68, y - 31, sw * 0.22, 31, s === 0 ? '#5F5853' : '#6A4530', 2.6);
    if (s === 0)
      o += line(
        `M${sx + 7} ${y - 29}L${sx + 7 + sw * 0.5} ${y - 5}M${sx + 7 + sw * 0.5} ${y - 29}L${sx + 7} ${y - 5}`,
        3,
      );
    else {
      const n = Math.round(sw / 13);
      let aw = '';
      for (let i = 0; i < n; i++)
        aw += `<path d="M${sx - 3 + (i * (sw + 6)) / n} ${y - 42}h${(sw + 6) / n}v12a${(sw + 6) / n / 2} 6 0 0 1 ${-(sw + 6) / n} 0z" fill="${i % 2 ? '#fff' : shop}" stroke="${C.ink}" stroke-width="2.4"/>`;
      o += aw;
    }
  } else o += rect(x + w * 0.5 - 8, y - 30, 16, 30, s === 0 ? '#5F5853' : '#6A4530', 3);
  return o;
}
export function church(x, y, s) {
  const p = PAL[s];
  return (
    rect(x - 54, y - 104, 108, 104, p.wall[2], I) +
    shape(`M${x - 64} ${y - 104}L${x - 44} ${y - 150}H${x + 74}L${x + 64} ${y - 104}Z`, p.roof[1], I) +
    rect(x - 84, y - 190, 50, 190, p.wall[0], I) +
    clip(
      `M${x - 84} ${y - 190}h50v190h-50Z`,
      `<path d="M${x - 84} ${y - 190}h16v190h-16Z" fill="${C.ink}" opacity=".18"/>`,
    ) +
    shape(`M${x - 92} ${y - 190}L${x - 59} ${y - 310}L${x - 26} ${y - 190}Z`, p.roof[1], I) +
    clip(
      `M${x - 92} ${y - 190}L${x - 59} ${y - 310}L${x - 26} ${y - 190}Z`,
      `<path d="M${x - 92} ${y - 190}L${x - 59} ${y - 310}L${x - 64} ${y - 190}Z" fill="${C.ink}" opacity=".25"/>`,
    ) +
    circ(x - 59, y - 156, 15, '#FFF8E7', I) +
    line(`M${x - 59} ${y - 156}V${y - 167}M${x - 59} ${y - 156}H${x - 51}`, 3) +
    shape(`M${x - 68} ${y - 96}V${y - 120}A9 9 0 0 1 ${x - 50} ${y - 120}V${y - 96}Z`, p.win, 3) +
    [0, 1, 2]
      .map((i) =>
        shape(
          `M${x - 22 + i * 28} ${y - 30}V${y - 68}A7 7 0 0 1 ${x - 8 + i * 28} ${y - 68}V${y - 30}Z`,
          s === 2 ? '#FFE27A' : p.win,
          3,
        ),
      )
      .join('')
  );
}
export function mairie(x, y, s) {
  const p = PAL[s],
    r = rng(5);
  let o = '';
  const w = 190,
    h = 118;
  o +=
    rect(x - w / 2, y - h, w, h, s === 0 ? '#D3C9B8' : '#FFF6E0', I) +
    clip(
      `M${x - w / 2} ${y - h}h${w}v${h}h${-w}Z`,
      `<path d="M${x - w / 2} ${y - h}h36v${h}h-36Z" fill="${C.ink}" opacity=".12"/>${dots(x - w / 2 + 30, y - h, 70, h, { sp: 9, r0: 3.2, r1: 0.3, op: 0.16 })}`,
    ) +
    shape(
      `M${x - w / 2 - 10} ${y - h}L${x - w / 2 + 16} ${y - h - 46}H${x + w / 2 - 16}L${x + w / 2 + 10} ${y - h}Z`,
      p.roof[1],
      I,
    ) +
    shape(`M${x - 40} ${y - h}L${x} ${y - h - 42}L${x + 40} ${y - h}Z`, s === 0 ? '#D3C9B8' : '#FFF6E0', I) +
    rect(x - 12, y - h - 86, 24, 46, s === 0 ? '#D3C9B8' : '#FFF6E0', I) +
    shape(`M${x - 18} ${y - h - 86}L${x} ${y - h - 112}L${x + 18} ${y - h - 86}Z`, p.roof[1], I) +
    circ(x, y - h - 66, 9, '#fff', 3) +
    line(`M${x} ${y - h - 66}v-6M${x} ${y - h - 66}h5`, 2);
  o +=
    wins(x - w / 2 + 18, y - h + 16, 2, 1, 40, 0, 18, 30, p, r) +
    wins(x + w / 2 - 76, y - h + 16, 2, 1, 40, 0, 18, 30, p, r) +
    wins(x - w / 2 + 18, y - h + 66, 2, 1, 40, 0, 18, 32, p, r) +
    wins(x + w / 2 - 76, y - h + 66, 2, 1, 40, 0, 18, 32, p, r) +
    shape(`M${x - 15} ${y}V${y - 44}A15 15 0 0 1 ${x + 15} ${y - 44}V${y}Z`, '#6A4530', 3.4) +
    rect(x - 24, y - h + 10, 48, 32, '#fff', 3) +
    line(`M${x - 16} ${y - h + 22}h32M${x - 12} ${y - h + 31}h24`, 3, C.ink);
  // flag
  o +=
    line(`M${x + 40} ${y - h + 44}L${x + 64} ${y - h + 8}`, 4) +
    g(
      `${(s === 0 ? ['#7E86A0', '#D8D3C8', '#A8807A'] : ['#1B3F9C', '#fff', '#D42B2B']).map((c, i) => `<path d="M${i * 14} ${0}q7 -4 14 0v26q-7 4 -14 0z" fill="${c}"/>`).join('')}<path d="M0 0q7 -4 14 0q7 4 14 0q7 -4 14 0v26q-7 4 -14 0q-7 -4 -14 0q-7 4 -14 0z" fill="none" stroke="${C.ink}" stroke-width="3"/>`,
      `translate(${x + 62} ${y - h - 2})`,
    );
  return o;
}
export function townHill(s) {
  const p = PAL[s];
  return (
    shape(
      S(
        [
          [640, 520, 'c'],
          [720, 452],
          [860, 410],
          [1010, 398],
          [1150, 424],
          [1260, 478],
          [1330, 520, 'c'],
        ],
        true,
        0.42,
      ),
      p.mid,
      0,
      'none',
    ) +
    clip(
      S(
        [
          [640, 520, 'c'],
          [720, 452],
          [860, 410],
          [1010, 398],
          [1150, 424],
          [1260, 478],
          [1330, 520, 'c'],
        ],
        true,
        0.42,
      ),
      dots(640, 390, 300, 140, { sp: 12, r0: 4.4, r1: 0.3, op: 0.16 }),
    )
  );
}
export function townBack(s) {
  return (
    houseF(778, 430, 70, 84, s, 1, { wi: 1, ri: 0 }) +
    houseF(1086, 430, 76, 80, s, 2, { wi: 3, ri: 1 }) +
    church(960, 420, s) +
    houseF(1020, 424, 62, 88, s, 3, { gable: true, wi: 0, ri: 2 }) +
    houseF(850, 430, 58, 76, s, 4, { gable: true, wi: 2, ri: 1 })
  );
}
export function townFront(s) {
  const _p = PAL[s];
  return (
    houseF(700, 502, 84, 88, s, 5, { wi: 2, ri: 2, pv: true, shop: s ? '#0E7C7B' : '#777' }) +
    houseF(784, 502, 66, 116, s, 6, { gable: true, wi: 1, ri: 0 }) +
    mairie(960, 508, s) +
    houseF(1064, 504, 74, 104, s, 7, { wi: 3, ri: 0, shop: s ? '#D9573A' : '#777', pv: true }) +
    houseF(1138, 504, 60, 84, s, 8, { gable: true, wi: 0, ri: 1 }) +
    houseF(1198, 506, 86, 74, s, 9, { wi: 2, ri: 2, pv: true }) +
    (s === 0
      ? g(
          `${rect(0, -34, 74, 26, '#fff', 3.4) + line('M8 -8V20M66 -8V20', 4)}<text x="37" y="-15" font-family="Bangers" font-size="19" text-anchor="middle" fill="${C.torcheD}">À VENDRE</text>`,
          'translate(1196 500)',
        )
      : '') +
    (s === 2
      ? tree(866, 510, 0.42, '#4E9E4A', 5) +
        tree(1056, 510, 0.4, '#5FAA4C', 5) +
        g(
          [0, 1, 2, 3, 4, 5, 6, 7]
            .map(
              (i) =>
                `<path d="M${i * 26} ${Math.sin((i / 7) * Math.PI) * 16}l9 20l9 -19z" fill="${[C.torche, C.agent, C.etat, C.elu][i % 4]}" stroke="${C.ink}" stroke-width="2.4"/>`,
            )
            .join('') + line('M-6 -2Q100 34 204 -2', 2.6),
          'translate(862 356)',
        )
      : '')
  );
}
export function station(s) {
  const p = PAL[s],
    _r = rng(31);
  let o = '';
  const y = 520;
  o += `${rect(420, y - 78, 200, 78, s === 0 ? '#C3B8AB' : '#FFE3B8', I) + clip(`M420 ${y - 78}h200v78h-200Z`, `<path d="M420 ${y - 78}h40v78h-40Z" fill="${C.ink}" opacity=".13"/>${dots(450, y - 78, 90, 78, { sp: 9, r0: 3.2, r1: 0.3, op: 0.16 })}`) + shape(`M408 ${y - 78}L430 ${y - 112}H610L632 ${y - 78}Z`, p.roof[0], I) + rect(484, y - 132, 72, 132, s === 0 ? '#CFC6BA' : '#FFF1D4', I) + shape(`M474 ${y - 132}L520 ${y - 164}L566 ${y - 132}Z`, p.roof[0], I) + circ(520, y - 108, 16, '#fff', I) + line(`M520 ${y - 108}v-11M520 ${y - 108}h8`, 3) + rect(490, y - 84, 60, 20, s === 0 ? '#8C8C94' : C.etat, 3)}<text x="520" y="${y - 68}" font-family="Bangers" font-size="19" text-anchor="middle" fill="#fff" letter-spacing="2">GARE</text>`;
  for (const x of [432, 456, 568, 594])
    o +=
      shape(
        `M${x} ${y - 10}V${y - 44}A8 8 0 0 1 ${x + 16} ${y - 44}V${y - 10}Z`,
        s === 0 ? p.shut : s === 2 ? '#FFE27A' : p.win,
        3,
      ) + (s === 0 ? line(`M${x - 3} ${y - 44}l22 26M${x + 19} ${y - 44}l-22 26`, 4, '#6A5A4A') : '');
  o +=
    shape(`M504 ${y}V${y - 40}A16 16 0 0 1 536 ${y - 40}V${y}Z`, s === 0 ? '#5F5853' : '#6A4530', 3.4) +
    (s === 0
      ? line(`M500 ${y - 34}L540 ${y - 12}M540 ${y - 34}L500 ${y - 12}`, 6, '#9A8468') +
        line(`M500 ${y - 34}L540 ${y - 12}M540 ${y - 34}L500 ${y - 12}`, 1.5, C.ink)
      : '');
  if (s === 1) o += scaffold(604, y, 64, 120);
  // rail
  o += rect(0, y, 700, 12, p.road, 0) + line(`M0 ${y + 14}H716`, 5) + line(`M0 ${y + 26}H716`, 5);
  let sl = '';
  for (let x = 6; x < 716; x += 22) sl += `M${x} ${y + 11}l-6 18`;
  o += line(sl, 5, s === 0 ? '#7A5C48' : '#5A3A2A');
  if (s === 0)
    o += [60, 150, 250, 330, 640]
      .map((x) => line(`M${x} ${y + 26}l-6 -22M${x + 4} ${y + 26}l2 -26M${x + 8} ${y + 26}l9 -18`, 3.4, '#7C8458'))
      .join('');
  if (s > 0) o += train(s === 1 ? 40 : 120, y + 18, s);
  return o;
}
export function train(x, y, s) {
  const c = s === 1 ? '#8FB5C9' : '#0E7C7B';
  const car = (x, front) =>
    `${shape(front ? `M${x} ${y - 8}V${y - 56}H${x + 112}Q${x + 150} ${y - 52} ${x + 160} ${y - 8}Z` : `M${x} ${y - 8}V${y - 56}H${x + 150}V${y - 8}Z`, '#fff', I)}<path d="M${x + 2} ${y - 26}H${x + (front ? 152 : 148)}V${y - 10}H${x + 2}Z" fill="${c}"/>${[0, 1, 2, 3].map((i) => rect(x + 12 + i * 29, y - 48, 20, 16, s === 2 ? '#FFE9A8' : '#3D4560', 3, C.ink, 3)).join('')}${front ? shape(`M${x + 126} ${y - 48}Q${x + 144} ${y - 44} ${x + 148} ${y - 30}H${x + 126}Z`, '#3D4560', 3) : ''}${circ(x + 28, y - 4, 8, C.ink)}${circ(x + 122, y - 4, 8, C.ink)}`;
  return car(x, false) + line(`M${x + 150} ${y - 14}h8`, 6) + car(x + 156, true);
}
export function scaffold(x, y, w, h, n = 3) {
  let o = '';
  for (let i = 0; i <= 2; i++)
    o += line(`M${x + (i * w) / 2} ${y}V${y - h}`, 6) + line(`M${x + (i * w) / 2} ${y}V${y - h}`, 2.4, C.agent);
  for (let j = 1; j <= n; j++) o += rect(x - 6, y - (j * h) / n, w + 12, 7, '#E9C7A0', 3);
  o += line(`M${x} ${y}L${x + w / 2} ${y - h / n}M${x + w / 2} ${y - h / n}L${x + w} ${y - (2 * h) / n}`, 3, C.ink);
  return o;
}
export function factory(s) {
  const p = PAL[s],
    _r = rng(77);
  let o = '';
  const y = 690;
  const wall = ['#A8958A', '#C9A48E', '#E9B896'][s],
    wd = ['#8E7C74', '#A98672', '#C98F6C'][s];
  // platform
  o += shape(
    S(
      [
        [-20, 640, 'c'],
        [120, 622],
        [330, 620],
        [470, 642],
        [552, 690],
        [540, 740],
        [470, 770, 'c'],
        [-20, 770, 'c'],
      ],
      true,
      0.42,
    ),
    p.road,
    0,
    'none',
  );
  // chimney
  const ch = `M318 ${y - 90}L330 ${y - 372}H362L376 ${y - 90}Z`;
  o +=
    shape(ch, s === 2 ? '#D98A66' : wd, 5) +
    clip(
      ch,
      `<path d="M310 ${y}V${y - 380}H338L330 ${y}Z" fill="${C.ink}" opacity=".2"/>${dots(328, y - 372, 30, 290, { sp: 9, r0: 3.4, r1: 0.3, op: 0.3 })}`,
    ) +
    shape(`M324 ${y - 360}H368V${y - 376}H324Z`, wd, 5) +
    (s === 2
      ? `${rect(329, y - 300, 36, 120, C.elu, 0, C.ink)}<text transform="translate(354 ${y - 186}) rotate(-90)" font-family="Bangers" font-size="27" fill="#fff" letter-spacing="3">COMMUNS</text>`
      : line(`M346 ${y - 330}l-9 40l12 24l-8 36`, 3.4));
  // sawtooth hall
  const n = 3,
    bw = 96;
  for (let i = 0; i < n; i++) {
    const x = 20 + i * bw;
    const d = `M${x} ${y - 120}V${y - 196}L${x + bw} ${y - 120}Z`;
    o +=
      shape(d, ['#8C94A0', '#AEB9BE', '#7FB9C9'][s], 5) +
      clip(
        d,
        line(`M${x + 24} ${y - 200}V${y - 110}M${x + 48} ${y - 200}V${y - 110}M${x + 72} ${y - 200}V${y - 110}`, 3.4),
      );
    if (s === 0)
      o += clip(
        d,
        poly(
          [
            [x + 26, y - 160],
            [x + 46, y - 152],
            [x + 40, y - 126],
            [x + 26, y - 128],
          ],
          '#3B3A48',
          3,
        ),
      );
    if (s === 2)
      o += g(
        shape('M0 0L72 57L66 66L-6 9Z', '#22356B', 3) + line('M18 14L12 22M36 28L30 36M54 42L48 50', 2, '#9CC2EC'),
        `translate(${x + 18} ${y - 192})`,
      );
  }
  const hall = `M14 ${y}V${y - 124}H312V${y}Z`;
  o +=
    shape(hall, wall, 5) +
    clip(
      hall,
      `<path d="M14 ${y}V${y - 130}H74V${y}Z" fill="${C.ink}" opacity=".16"/>${dots(60, y - 124, 150, 124, { sp: 11, r0: 4.4, r1: 0.3, op: 0.2 })}`,
    );
  for (let i = 0; i < 5; i++) {
    const x = 30 + i * 56;
    if (i === 2) continue;
    o +=
      rect(x, y - 100, 38, 44, s === 2 ? '#FFE27A' : s === 1 ? '#7FA6B0' : '#4A4958', 4) +
      line(`M${x + 19} ${y - 100}v44M${x} ${y - 78}h38`, 3);
    if (s === 0 && i % 2 === 0)
      o +=
        poly(
          [
            [x + 6, y - 96],
            [x + 18, y - 88],
            [x + 10, y - 70],
          ],
          '#D6DCE0',
          0,
        ) + line(`M${x} ${y - 56}l38 -44`, 5, '#8A755C');
  }
  o +=
    rect(136, y - 104, 60, 104, s === 0 ? '#6C5F58' : s === 1 ? '#8A6A50' : '#0E7C7B', 5) +
    (s === 2
      ? rect(142, y - 98, 48, 46, '#FFE9A8', 3) + line(`M166 ${y - 52}V${y}`, 4)
      : line(`M136 ${y - 70}h60M136 ${y - 36}h60`, 3));
  if (s === 0) {
    o += g(
      `${rect(-44, -20, 88, 34, '#E9DFC9', 4)}<text x="0" y="6" font-family="Bangers" font-size="24" text-anchor="middle" fill="${C.torcheD}">FERMÉ</text>`,
      `translate(166 ${y - 64}) rotate(-7)`,
    );
    o += [10, 52, 96, 226, 270, 330]
      .map((x, _i) => line(`M${x} ${y + 4}l-8 -26M${x + 4} ${y + 4}l3 -34M${x + 9} ${y + 4}l11 -22`, 4, '#6F7A4E'))
      .join('');
  }
  if (s === 1) {
    o += scaffold(208, y, 104, 170, 4) + crane(404, y, 0.92);
  }
  if (s === 2) {
    o +=
      rect(30, y - 152, 230, 0, 'none') +
      g(
        `${rect(-96, -22, 192, 44, '#FFF8E7', 5, C.ink, 8)}<text x="0" y="12" font-family="Bangers" font-size="33" text-anchor="middle" fill="${C.elu}" letter-spacing="2">LA FABRIQUE</text>`,
        `translate(166 ${y - 150}) rotate(-2)`,
      ) +
      tree(430, y + 4, 0.56, '#5FAA4C', 5) +
      tree(484, y + 22, 0.44, '#3F8E4A', 5) +
      bike(372, y + 26, 0.62) +
      bike(330, y + 32, 0.62) +
      person(250, y + 30, 0.9, C.torche) +
      person(214, y + 34, 0.9, C.agent, '#2E4A52');
  }
  return o;
}
export function crane(x, y, k = 1) {
  return g(
    line('M0 0V-330M26 0V-330M0 -330L26 -300L0 -270L26 -240L0 -210L26 -180L0 -150L26 -120L0 -90L26 -60L0 -30L26 0', 5) +
      line('M0 0V-330M26 0V-330', 2, C.agent) +
      shape('M-150 -344H150V-328H-150Z', C.agent, 5) +
      line('M13 -400L-140 -344M13 -400L140 -344', 4) +
      rect(-4, -352, 34, 34, C.agent, 5) +
      rect(-156, -330, 46, 30, '#7C7F8C', 5) +
      line('M118 -328V-210', 3.4) +
      rect(96, -210, 44, 28, '#C9A884', 4),
    `translate(${x} ${y}) scale(${k})`,
  );
}
export const person = (x, y, k = 1, c = C.elu, tr = '#2B2140', sk = C.sk2) =>
  g(
    `${line('M-5 -28L-7 -1H-4M5 -28L8 -1H12', 7.5) + line('M-5 -28L-7 -3M5 -28L8 -3', 3.4, tr) + line('M-10 -50Q-18 -42 -17 -29M10 -50Q19 -43 17 -30', 6.5) + shape('M-9 -55Q0 -59 9 -55Q12 -40 11 -25H-11Q-12 -40 -9 -55Z', c, 3) + line('M-10 -49Q-17 -42 -17 -33M10 -49Q18 -43 17 -34', 2.8, c) + circ(-17, -29, 2.6, sk) + circ(17, -30, 2.6, sk) + circ(0, -66, 9.5, sk, 3)}<path d="M-9 -67A9.5 9.5 0 0 1 9 -69Q2 -73 -2 -71Q-7 -71 -9 -67Z" fill="${C.ink}" stroke="${C.ink}" stroke-width="3" stroke-linejoin="round"/>`,
    `translate(${x} ${y}) scale(${k})`,
  );
export const bike = (x, y, k = 1) =>
  g(
    `<circle cx="-26" cy="-18" r="18" fill="none" stroke="${C.ink}" stroke-width="5"/><circle cx="26" cy="-18" r="18" fill="none" stroke="${C.ink}" stroke-width="5"/>${line('M-26 -18L-10 -46H16L26 -18M-10 -46L2 -18L16 -46M-26 -18H2M16 -46L12 -58H24M-12 -46L-16 -56H-6', 4.4)}`,
    `translate(${x} ${y}) scale(${k})`,
  );
const riverD = S(
  [
    [1066, 500, 'c'],
    [1040, 540],
    [960, 580],
    [840, 620],
    [700, 690],
    [600, 770, 'c'],
    [1090, 770, 'c'],
    [1086, 700],
    [1110, 640],
    [1160, 580],
    [1176, 530],
    [1150, 500, 'c'],
  ],
  true,
  0.45,
);
const riverLow = S(
  [
    [1086, 506, 'c'],
    [1072, 545],
    [1010, 590],
    [930, 640],
    [840, 700],
    [790, 770, 'c'],
    [1000, 770, 'c'],
    [1000, 700],
    [1040, 640],
    [1110, 580],
    [1134, 536],
    [1126, 506, 'c'],
  ],
  true,
  0.45,
);
export function ground(s) {
  const p = PAL[s];
  return `<path d="${S(
    [
      [-20, 530, 'c'],
      [400, 520],
      [700, 506],
      [1000, 500],
      [1400, 490],
      [1940, 470, 'c'],
      [1940, 770, 'c'],
      [-20, 770, 'c'],
    ],
    true,
    0.3,
  )}" fill="${p.ground}"/>${dots(500, 520, 560, 250, { sp: 15, r0: 0.4, r1: 5, col: p.ground2, ang: Math.PI / 2 })}`;
}
export function river(s) {
  const p = PAL[s];
  let o = '';
  if (s === 0) {
    o +=
      shape(riverD, '#A69A80', 4) +
      clip(
        riverD,
        dots(600, 500, 600, 270, { sp: 13, r0: 0.5, r1: 4, col: '#8B7F68', ang: Math.PI / 2 }) +
          [
            [700, 720],
            [760, 690],
            [1060, 720],
            [900, 640],
            [1120, 620],
          ]
            .map(([x, y]) => line(`M${x} ${y}l14 10l-6 16l18 8M${x + 14} ${y + 10}l20 -4`, 3, '#7A6E58'))
            .join(''),
      ) +
      shape(riverLow, p.river[0], 3.4);
  } else o += shape(riverD, p.river[0], 4);
  const d = s === 0 ? riverLow : riverD;
  o += clip(
    d,
    dots(600, 500, 600, 270, { sp: 14, r0: 0.4, r1: 6, col: p.river[1], ang: Math.PI / 2 }) +
      [
        [1080, 560, 60],
        [980, 612, 90],
        [860, 676, 110],
        [980, 690, 80],
        [760, 736, 120],
        [960, 742, 90],
      ]
        .map(([x, y, w]) =>
          brush(
            [
              [x - w / 2, y],
              [x, y - 5],
              [x + w / 2, y],
            ],
            s === 0 ? 4 : 6,
            s === 2 ? '#E6FAFF' : '#D6E6EA',
            [0.1, 1, 1, 0.1],
          ),
        )
        .join(''),
  );
  if (s === 2)
    o +=
      reeds(640, 752, 1) + reeds(1092, 748, 0.9) + reeds(1120, 660, 0.7) + duck(880, 704, 0.9) + duck(930, 722, 0.75);
  if (s === 1) o += reeds(650, 752, 0.8) + reeds(1098, 740, 0.7);
  return o;
}
const reeds = (x, y, k) =>
  g(
    [-18, -6, 6, 18]
      .map(
        (d, i) =>
          line(`M${d} 0Q${d + 4} -30 ${d + (i - 1.5) * 7} ${-60 - (i % 2) * 16}`, 5.5) +
          line(`M${d} 0Q${d + 4} -30 ${d + (i - 1.5) * 7} ${-60 - (i % 2) * 16}`, 2.4, '#7DB44C') +
          ell(d + (i - 1.5) * 7, -66 - (i % 2) * 16, 4.4, 11, '#7A4B2C', 3),
      )
      .join(''),
    `translate(${x} ${y}) scale(${k})`,
  );
const duck = (x, y, k) =>
  g(
    shape('M-30 0C-30 16 24 18 26 -2C10 -8 -4 -6 -10 -2C-20 -10 -28 -8 -30 0Z', '#fff', 4) +
      circ(20, -14, 11, '#2E7A5A', 4) +
      shape('M30 -16L42 -11L30 -8Z', C.agent, 3),
    `translate(${x} ${y}) scale(${k})`,
  );
export function bridge(s) {
  const st = ['#B3AA9C', '#C9BFA9', '#E3D3B0'][s];
  const d =
    'M720 590C820 540 1010 530 1180 566L1216 590V616C1180 600 1160 596 1140 600C1136 560 1030 560 1026 604C1010 606 980 606 966 608C960 562 850 566 846 624C800 632 760 640 724 652Z';
  return (
    shape(d, st, 5) +
    clip(
      d,
      `<path d="M700 640C820 580 1010 570 1220 606V660H700Z" fill="${C.ink}" opacity=".14"/>${line('M740 604l30 -10M790 588h34M850 574h36M910 566h40M980 562h36M1050 562h38M1110 570h36M1170 584h20', 2.4, C.ink, 'opacity=".45"')}`,
    ) +
    line('M720 590C820 540 1010 530 1180 566L1216 590', 11) +
    line('M720 590C820 540 1010 530 1180 566L1216 590', 4, '#fff', 'opacity=".7"') +
    (s === 0
      ? line('M930 548l10 24l-8 20', 3.4) +
        g(rect(-26, -26, 52, 20, C.torche, 3.4) + line('M-18 -6V8M18 -6V8M-26 -16h52', 3.4), 'translate(850 556)')
      : '') +
    (s === 2
      ? person(890, 560, 0.8, C.etat) +
        bike(980, 556, 0.5) +
        person(980, 546, 0.7, C.elu) +
        person(1090, 560, 0.8, C.agent)
      : s === 1
        ? person(960, 552, 0.8, C.elu)
        : '')
  );
}
const fieldD = S(
  [
    [1200, 520, 'c'],
    [1400, 498],
    [1660, 486],
    [1940, 480, 'c'],
    [1940, 770, 'c'],
    [1130, 770, 'c'],
    [1130, 690],
    [1160, 600],
  ],
  true,
  0.35,
);
export function farm(s) {
  const _p = PAL[s];
  let o = shape(fieldD, ['#B89A6A', '#C2B968', '#8FBF4E'][s], 4);
  const strips = [
    '#A3855A,#B89A6A',
    '#D9C36A,#A9B45C,#8FA85A,#CBB766',
    '#F0CE5A,#6FAE46,#A8CF5A,#4E9550,#E9B94C,#7FBE52',
  ][s].split(',');
  let st = '';
  const V = [1330, 470];
  const N = 11;
  for (let i = 0; i < N; i++) {
    const a = 1050 + i * 92,
      b = a + 92;
    st += `<path d="M${V[0] + i * 26} ${V[1]}L${a - 160 + i * 14} 770H${b - 160 + i * 14 + 14}L${V[0] + (i + 1) * 26} ${V[1]}Z" fill="${strips[i % strips.length]}"/>`;
    if (s === 2 && i % 3 === 0) {
      for (let j = 1; j < 7; j++) {
        const t = j / 7;
        const x = V[0] + i * 26 + (a - 160 + i * 14 - V[0] - i * 26) * t,
          y = V[1] + 300 * t;
        st += circ(x, y - 6 * t, 5 + 13 * t, ['#2E7A5A', '#3F8E4A'][j % 2], 2 + 2 * t);
      }
    } else if (s === 1 && i % 4 === 0)
      for (let j = 1; j < 7; j++) {
        const t = j / 7;
        const x = V[0] + i * 26 + (a - 160 + i * 14 - V[0] - i * 26) * t,
          y = V[1] + 300 * t;
        st += g(
          line('M0 0V-18', 3.4) +
            shape(
              'M0 -12C-10 -14 -12 -24 -10 -28C-2 -26 1 -20 0 -12ZM0 -10C8 -11 12 -20 10 -24C3 -23 -1 -18 0 -10Z',
              '#6E9A55',
              2,
            ),
          `translate(${x} ${y}) scale(${0.4 + t})`,
        );
      }
    else {
      let l = '';
      for (let j = 0; j < 3; j++) {
        const u = (j + 1) / 4;
        l += `M${V[0] + (i + u) * 26} ${V[1]}L${a - 160 + i * 14 + 92 * u} 770`;
      }
      st += line(l, s === 0 ? 3 : 2, C.ink, `opacity="${s === 0 ? 0.35 : 0.22}"`);
    }
  }
  o += clip(
    fieldD,
    st +
      (s === 0
        ? [
            [1300, 640],
            [1480, 600],
            [1640, 690],
            [1380, 720],
            [1780, 620],
          ]
            .map(([x, y]) =>
              line(`M${x} ${y}l26 14l-10 22l30 12M${x + 26} ${y + 14}l30 -10M${x + 16} ${y + 36}l-26 12`, 4, '#6E5638'),
            )
            .join('')
        : ''),
  );
  o += line(fieldD, 4);
  // farmhouse
  const b = (x, y) =>
    g(
      houseF(0, 0, 120, 66, s, 21, { wi: 0, ri: 0, pv: true }) +
        shape('M-74 0V-58L-34 -92L6 -58V0Z', ['#8E6B5C', '#B0604A', '#C9452F'][s], 4.4) +
        shape('M-84 -54L-34 -98L16 -54L8 -46L-34 -82L-76 -46Z', ['#6F6068', '#6C5C70', '#6A4F78'][s], 4.4) +
        rect(-52, -40, 36, 40, s === 0 ? '#5F5853' : '#6A4530', 3.4) +
        line('M-52 -40L-16 0M-16 -40L-52 0', 3),
      `translate(${x} ${y}) scale(.95)`,
    );
  o += b(1640, 520);
  if (s > 0)
    o +=
      tree(1790, 524, 0.62, s === 1 ? '#6E9A55' : '#3F8E4A', 5) +
      tree(1560, 520, 0.4, s === 1 ? '#88A860' : '#5FAA4C', 5);
  else o += bare(1800, 524, 1);
  if (s === 0) o += tractor(1440, 640, 0.8, '#8F8A86');
  if (s === 1) o += tractor(1500, 650, 0.8, '#D9573A') + person(1360, 650, 1, C.agent) + person(1392, 656, 1, C.torche);
  if (s === 2)
    o +=
      stall(1380, 690, 1) +
      person(1330, 704, 1.1, C.elu) +
      person(1484, 706, 1.1, C.etat) +
      cow(1740, 640, 0.8) +
      cow(1830, 672, 0.9);
  return o;
}
const tractor = (x, y, k, c) =>
  g(
    shape('M-60 -40H10V-96H-34L-44 -60H-60Z', c, 5) +
      rect(-28, -88, 30, 34, '#BFD9DA', 4) +
      shape('M10 -40V-66H66V-40Z', c, 5) +
      line('M50 -66V-92', 6) +
      circ(-28, -26, 32, C.ink) +
      circ(-28, -26, 14, '#FFE08A', 4) +
      circ(48, -18, 20, C.ink) +
      circ(48, -18, 8, '#FFE08A', 3.4),
    `translate(${x} ${y}) scale(${k})`,
  );
const cow = (x, y, k) =>
  g(
    `${line('M-30 -20V0M-16 -20V0M18 -20V0M30 -20V0', 9) + shape('M-44 -54Q0 -64 42 -54V-22Q0 -14 -44 -22Z', '#fff', 4.4)}<path d="M-20 -56Q0 -60 6 -44Q-4 -28 -22 -36ZM22 -50Q36 -50 36 -36Q26 -30 20 -40Z" fill="${C.ink}"/>${shape('M40 -62H64L68 -38L52 -32L38 -42Z', '#fff', 4.4)}${shape('M52 -42H68V-32H54Z', '#F4B8A8', 3)}`,
    `translate(${x} ${y}) scale(${k})`,
  );
const stall = (x, y, k) =>
  g(
    line('M-58 0V-84M58 0V-84', 6) +
      rect(-64, -44, 128, 44, '#C99A62', 5) +
      [0, 1, 2, 3, 4, 5]
        .map((i) =>
          circ(-50 + i * 20, -48, 10, ['#D9573A', '#FFCB3D', '#7DB44C', '#E8562A', '#6FAE46', '#B0307E'][i], 3.4),
        )
        .join('') +
      [0, 1, 2, 3, 4, 5, 6]
        .map(
          (i) =>
            `<path d="M${-77 + i * 22} -104h22v18a11 9 0 0 1 -22 0z" fill="${i % 2 ? '#fff' : '#0E7C7B'}" stroke="${C.ink}" stroke-width="4"/>`,
        )
        .join(''),
    `translate(${x} ${y}) scale(${k})`,
  );
export function foreground(s) {
  const p = PAL[s];
  const d = S(
    [
      [-20, 742, 'c'],
      [180, 732],
      [420, 744],
      [600, 770, 'c'],
      [-20, 780, 'c'],
    ],
    true,
    0.3,
  );
  return shape(d, p.bank, 4);
}
export function lights(_s) {
  return '';
}
export const LAYERS = [
  'sky',
  'farHills',
  'forest',
  'townHill',
  'townBack',
  'ground',
  'station',
  'townFront',
  'river',
  'bridge',
  'farm',
  'factory',
  'foreground',
];
const F = {
  sky,
  farHills,
  forest,
  townHill,
  townBack,
  ground,
  station,
  townFront,
  river,
  bridge,
  farm,
  factory,
  foreground,
};
// state: number or per-layer map
export function vista(state) {
  const st = (n) => (typeof state === 'number' ? state : (state[n] ?? state.default ?? 0));
  return LAYERS.map((n) => `<g id="layer-${n}">${F[n](st(n))}</g>`).join('');
}
