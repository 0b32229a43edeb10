// Tiny ink-drawing toolkit: splines, tapered limbs, brush lines, halftones. No dependency.
export const C = {
  ink: '#17132B',
  paper: '#FFF8E7',
  white: '#FFFFFF',
  elu: '#6B1E5A',
  eluL: '#9B3C85',
  eluD: '#451039',
  agent: '#FFCB3D',
  agentD: '#D9971A',
  agentL: '#FFE08A',
  etat: '#1F62B0',
  etatL: '#5C97D8',
  etatD: '#123E78',
  torche: '#E8562A',
  torcheL: '#FF9052',
  torcheD: '#B93210',
  sk1: '#F2C6A0',
  sk1d: '#D99A72',
  sk2: '#A9673F',
  sk2d: '#7E4727',
  sk3: '#7A4529',
  sk3d: '#54291A',
  sk4: '#E9B48A',
  sk4d: '#C4845C',
};
const f = (n) => +n.toFixed(1);
let uid = 0;
export const id = (p) => p + ++uid;
export function spline(pts, closed = false, k = 0.5) {
  // pts [x,y,'c'?]; Catmull-Rom -> bezier, 'c' = corner
  const n = pts.length,
    P = (i) => (closed ? pts[(i + n) % n] : pts[Math.max(0, Math.min(n - 1, i))]);
  let d = `M${f(pts[0][0])} ${f(pts[0][1])}`;
  const m = closed ? n : n - 1;
  for (let i = 0; i < m; i++) {
    const p0 = P(i - 1),
      p1 = P(i),
      p2 = P(i + 1),
      p3 = P(i + 2);
    const d12 = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) || 1;
    const t = (a, b, c, corner) => {
      if (corner) return [0, 0];
      const da = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1,
        dc = Math.hypot(c[0] - b[0], c[1] - b[1]) || 1;
      const vx = (c[0] - a[0]) / (da + dc),
        vy = (c[1] - a[1]) / (da + dc);
      return [vx, vy];
    };
    const [ax, ay] = t(p0, p1, p2, p1[2] === 'c'),
      [bx, by] = t(p1, p2, p3, p2[2] === 'c');
    const s = d12 * k * 0.72;
    d += `C${f(p1[0] + ax * s)} ${f(p1[1] + ay * s)} ${f(p2[0] - bx * s)} ${f(p2[1] - by * s)} ${f(p2[0])} ${f(p2[1])}`;
  }
  return d + (closed ? 'Z' : '');
}
export function sample(pts, step = 6) {
  const out = [];
  const n = pts.length,
    P = (i) => pts[Math.max(0, Math.min(n - 1, i))];
  for (let i = 0; i < n - 1; i++) {
    const [p0, p1, p2, p3] = [P(i - 1), P(i), P(i + 1), P(i + 2)];
    const L = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]);
    const N = Math.max(2, Math.ceil(L / step));
    for (let j = 0; j < N; j++) {
      const t = j / N,
        t2 = t * t,
        t3 = t2 * t;
      const q = (a) =>
        0.5 *
        (2 * p1[a] +
          (-p0[a] + p2[a]) * t +
          (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t2 +
          (-p0[a] + 3 * p1[a] - 3 * p2[a] + p3[a]) * t3);
      out.push([q(0), q(1), (i + t) / (n - 1)]);
    }
  }
  out.push([pts[n - 1][0], pts[n - 1][1], 1]);
  return out;
}
const lerpW = (ws, t) => {
  if (typeof ws === 'number') return ws;
  const x = t * (ws.length - 1),
    i = Math.min(ws.length - 2, Math.floor(x));
  return ws[i] + (ws[i + 1] - ws[i]) * (x - i);
};
export function limb(pts, ws, { cap = true, step = 10 } = {}) {
  const s = sample(pts, step);
  const A = [],
    B = [];
  for (let i = 0; i < s.length; i++) {
    const a = s[Math.max(0, i - 1)],
      b = s[Math.min(s.length - 1, i + 1)];
    const dx = b[0] - a[0],
      dy = b[1] - a[1],
      l = Math.hypot(dx, dy) || 1,
      w = lerpW(ws, s[i][2]) / 2;
    A.push([s[i][0] - (dy / l) * w, s[i][1] + (dx / l) * w]);
    B.push([s[i][0] + (dy / l) * w, s[i][1] - (dx / l) * w]);
  }
  const w1 = lerpW(ws, 1) / 2,
    w0 = lerpW(ws, 0) / 2;
  let d = `M${A.map((p) => `${f(p[0])} ${f(p[1])}`).join('L')}`;
  const e = B[B.length - 1];
  d += cap && w1 > 0.6 ? `A${f(w1)} ${f(w1)} 0 0 0 ${f(e[0])} ${f(e[1])}` : `L${f(e[0])} ${f(e[1])}`;
  d += `L${B.reverse()
    .slice(1)
    .map((p) => `${f(p[0])} ${f(p[1])}`)
    .join('L')}`;
  if (cap && w0 > 0.6) d += `A${f(w0)} ${f(w0)} 0 0 0 ${f(A[0][0])} ${f(A[0][1])}`;
  return `${d}Z`;
}
export const brush = (pts, w = 7, col = C.ink, prof = [0.15, 1, 0.9, 0.15]) =>
  `<path d="${limb(
    pts,
    prof.map((p) => p * w),
    { step: 7 },
  )}" fill="${col}"/>`;
export const P = (d, fill, o = {}) => ({ d, fill, ...o });
export const St = (d, col, sw, o = {}) => ({ d, fill: 'none', stroke: col, sw, ...o });
// two-pass inked group: outer contour w, shapes merge into one silhouette
export function merge(shapes, w = 5, ink = C.ink, extra = '') {
  let a = '',
    b = '';
  for (const s of shapes) {
    if (s.raw) {
      b += s.raw;
      continue;
    }
    if (s.sw) {
      a += `<path d="${s.d}" fill="none" stroke="${ink}" stroke-width="${s.sw + 2 * w}" stroke-linecap="round" stroke-linejoin="round"/>`;
      b += `<path d="${s.d}" fill="none" stroke="${s.stroke}" stroke-width="${s.sw}" stroke-linecap="round" stroke-linejoin="round"/>`;
    } else {
      a += `<path d="${s.d}" fill="${ink}" stroke="${ink}" stroke-width="${2 * w}" stroke-linejoin="round"/>`;
      b += `<path d="${s.d}" fill="${s.fill}"/>`;
    }
  }
  return a + b + extra;
}
export const shape = (d, fill, w = 5, ink = C.ink, o = '') =>
  `<path d="${d}" fill="${fill}" stroke="${ink}" stroke-width="${w}" stroke-linejoin="round" stroke-linecap="round" ${o}/>`;
export const line = (d, w = 4, col = C.ink, o = '') =>
  `<path d="${d}" fill="none" stroke="${col}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${o}/>`;
export const circ = (x, y, r, fill, w = 0, ink = C.ink) =>
  `<circle cx="${f(x)}" cy="${f(y)}" r="${f(r)}" fill="${fill}"${w ? ` stroke="${ink}" stroke-width="${w}"` : ''}/>`;
export const ell = (x, y, rx, ry, fill, w = 0, ink = C.ink, rot = 0) =>
  `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(rx)}" ry="${f(ry)}" fill="${fill}"${w ? ` stroke="${ink}" stroke-width="${w}"` : ''}${rot ? ` transform="rotate(${rot} ${f(x)} ${f(y)})"` : ''}/>`;
export const rect = (x, y, w, h, fill, sw = 0, ink = C.ink, rx = 0) =>
  `<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" fill="${fill}"${sw ? ` stroke="${ink}" stroke-width="${sw}" stroke-linejoin="round"` : ''}${rx ? ` rx="${rx}"` : ''}/>`;
export const poly = (pts, fill, w = 0, ink = C.ink) =>
  `<path d="M${pts.map((p) => `${f(p[0])} ${f(p[1])}`).join('L')}Z" fill="${fill}"${w ? ` stroke="${ink}" stroke-width="${w}" stroke-linejoin="round"` : ''}/>`;
export const polyd = (pts) => `M${pts.map((p) => `${f(p[0])} ${f(p[1])}`).join('L')}Z`;
export const g = (s, t = '', o = '') => `<g${t ? ` transform="${t}"` : ''}${o ? ` ${o}` : ''}>${s}</g>`;
export const clip = (d, s) => {
  const i = id('c');
  return `<clipPath id="${i}"><path d="${d}"/></clipPath><g clip-path="url(#${i})">${s}</g>`;
};
// halftone ramp: one path of dots; dir = angle of decreasing size
export function dots(
  x,
  y,
  w,
  h,
  { sp = 11, ang = 0, r0 = 5.2, r1 = 0.6, col = C.ink, op = 1, curve = 1, inside = null } = {},
) {
  let d = '';
  const c = Math.cos(ang),
    s = Math.sin(ang);
  let mn = 1e9,
    mx = -1e9;
  for (const [a, b] of [
    [x, y],
    [x + w, y],
    [x, y + h],
    [x + w, y + h],
  ]) {
    const t = a * c + b * s;
    mn = Math.min(mn, t);
    mx = Math.max(mx, t);
  }
  const st = sp * Math.SQRT1_2;
  let row = 0;
  for (let yy = y; yy <= y + h; yy += st, row++)
    for (let xx = x + (row % 2 ? st : 0); xx <= x + w; xx += st * 2) {
      let t = (xx * c + yy * s - mn) / (mx - mn);
      if (inside && !inside(xx, yy)) continue;
      t = Math.max(0, Math.min(1, t)) ** curve;
      const r = r0 + (r1 - r0) * t;
      if (r < 0.45) continue;
      d += `M${f(xx - r)} ${f(yy)}a${f(r)} ${f(r)} 0 1 0 ${f(2 * r)} 0a${f(r)} ${f(r)} 0 1 0 ${f(-2 * r)} 0`;
    }
  return `<path d="${d}" fill="${col}"${op < 1 ? ` opacity="${op}"` : ''}/>`;
}
export const svg = (w, h, body, { bg = 'none', vb } = {}) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${w}" height="${h}" viewBox="${vb || `0 0 ${w} ${h}`}">${bg !== 'none' ? `<rect width="100%" height="100%" fill="${bg}"/>` : ''}${body}</svg>`;
export function rng(seed) {
  let s = seed >>> 0;
  return () => {
    s = (s * 1664525 + 1013904223) >>> 0;
    return s / 4294967296;
  };
}
