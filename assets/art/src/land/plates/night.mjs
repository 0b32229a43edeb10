// The flame went out: everything is dark, and one match.
import { C, circ, limb, line, rect, shape } from '../../lib.mjs';
import { PEOPLE } from '../people.mjs';
import { flat, put, tone } from '../tools.mjs';
import { land, tinted } from './light.mjs';

const NIGHT = '#15123A';
const STARS = [
  [120, 160],
  [240, 60],
  [700, 130],
  [900, 60],
  [560, 250],
  [80, 330],
  [1010, 190],
];

function sky() {
  return (
    rect(0, 0, 1920, 1080, '#1E1A4A') +
    tone(0, 260, 1920, 220, { sp: 18, r0: 0.6, r1: 7, col: '#2E2A62' }) +
    STARS.map(([x, y], i) => circ(x, y, i % 2 ? 4 : 6, '#FFF8E7')).join('') +
    circ(360, 190, 84, '#FFF1C8') +
    circ(326, 172, 76, '#1E1A4A')
  );
}

/** The bookshop at our right, its shutter down: the traces are drawn on it as on a slate. */
function shop() {
  const slats = [250, 310, 370, 430, 490, 550, 610].map((y) => `M1110 ${y}H1800`).join('');
  return (
    shape('M1030 1100V-20H1940V1100Z', '#2B2648', 8) +
    tone(1030, 700, 900, 380, { sp: 18, r0: 0.6, r1: 7, col: '#201C3C' }) +
    rect(1070, 40, 780, 96, '#3A3460', 6) +
    `<text x="1460" y="112" font-size="72" text-anchor="middle" fill="#6A6490" letter-spacing="6">LIBRAIRIE</text>` +
    rect(1100, 180, 710, 480, '#322D56', 7) +
    line(slats, 3, '#413B68') +
    rect(1084, 160, 742, 34, '#4A4470', 7) +
    rect(1100, 690, 710, 50, '#3A3460', 6) +
    put(
      `<g transform="rotate(-5)">${rect(-120, -40, 240, 80, '#E9DFC9', 6)}<text x="0" y="22" font-size="58" text-anchor="middle" fill="${C.torcheD}">À LOUER</text></g>`,
      1680,
      800,
    )
  );
}

const lamp = () =>
  shape('M-70 0L-52 -44H52L70 0Z', '#3A3357', 6) +
  shape('M-54 -44L-68 -210H68L54 -44Z', '#4A4A72', 6) +
  flat('M-54 -44L-68 -210H-22L-16 -44Z', '#2E2C52') +
  line('M-20 -52V-202M24 -52V-202', 4) +
  shape('M-84 -210H84L48 -260H-48Z', '#3A3357', 6) +
  line('M-34 -262Q0 -330 34 -262', 9) +
  circ(4, -78, 8, '#E8562A');

/** Smoke that thins as it climbs to the moon. */
function smoke() {
  const path = [
    [636, 640],
    [570, 560],
    [690, 480],
    [620, 390],
    [520, 330],
    [600, 240],
    [660, 160],
    [560, 90],
  ];
  return (
    `<path d="${limb(path, [16, 52, 58, 50, 40, 26, 14, 3])}" fill="#5A567E"/>` +
    `<path d="${limb(path, [4, 20, 24, 20, 15, 9, 4, 1])}" fill="#8A86A6"/>`
  );
}

/** Someone small, who strikes a match. */
const match = () =>
  `<circle cx="29" cy="-58" r="92" fill="#FFE08A" opacity=".16"/><circle cx="29" cy="-58" r="92" fill="none" stroke="#FFE08A" stroke-width="7" stroke-dasharray="0 17" stroke-linecap="round"/>` +
  tinted(PEOPLE.girl(), NIGHT, 0.16) +
  line('M21 -36L29 -50', 3.4) +
  shape('M29 -48C20 -56 25 -66 29 -76C34 -66 38 -56 29 -48Z', '#FFCB3D', 3.4);

/** The flame went out: night on the square, a lamp that smokes. One window, one match. */
export const flameOut = {
  traces: { x: 1130, y: 210, width: 650, height: 430 },
  draw() {
    const view = tinted(land('square', { rest: 0 }), NIGHT, 0.76);
    return (
      sky() +
      view +
      rect(808, 455, 22, 26, '#FFE27A', 3) +
      flat('M-20 900Q500 830 1030 880V1100H-20Z', '#0F0C2C') +
      shop() +
      smoke() +
      put(lamp(), 640, 980, 1.2) +
      put(match(), 890, 1010, 1.9) +
      put(tinted(PEOPLE.cat(), NIGHT, 0.2), 1180, 1060, 1.9)
    );
  },
};
