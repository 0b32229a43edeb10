// The sky says the urgency: 0 calm morning, 1 haze, 2 heavy heat, 3 storm, 4 red dusk. Flat bands married by halftones.
import { C, circ, clip, line, rect, spline } from '../lib.mjs';
import { flat, put, tone, toned } from './tools.mjs';

const W = 1920;
const CLOUD = spline(
  [
    [-150, 0, 'c'],
    [-160, -26],
    [-126, -48],
    [-92, -40],
    [-66, -84],
    [-8, -92],
    [26, -62],
    [62, -76],
    [98, -50],
    [126, -42],
    [158, -14],
    [150, 0, 'c'],
  ],
  true,
  0.5,
);
const ANVIL = spline(
  [
    [-260, 0, 'c'],
    [-270, -30],
    [-210, -56],
    [-230, -110],
    [-150, -150],
    [-90, -128],
    [-40, -190],
    [60, -196],
    [120, -150],
    [200, -164],
    [250, -110],
    [220, -64],
    [280, -34],
    [260, 0, 'c'],
  ],
  true,
  0.5,
);
const cloud = (x, y, k, colour, under) =>
  put(flat(CLOUD, colour) + (under ? flat(`M-150 0Q-60 -26 20 -12T150 0Z`, under) : ''), x, y, k);

/** Bands from the top to the horizon, each married to the next by dots. */
function bands(colours, ys) {
  let drawn = '';
  for (const [i, colour] of colours.entries()) drawn += rect(0, ys[i], W, (ys[i + 1] ?? 700) - ys[i] + 2, colour);
  for (let i = 1; i < colours.length; i++)
    drawn += tone(-10, ys[i] - 78, W + 20, 80, { sp: 17, r0: 0.6, r1: 8.6, col: colours[i] });
  return drawn;
}

function rays(x, y, from, to, count, colour, w) {
  let d = '';
  for (let i = 0; i < count; i++) {
    const a = (i * 2 * Math.PI) / count;
    const far = i % 2 ? to : (from + to * 2) / 3;
    d += `M${(x + from * Math.cos(a)).toFixed(0)} ${(y + from * Math.sin(a)).toFixed(0)}L${(x + far * Math.cos(a)).toFixed(0)} ${(y + far * Math.sin(a)).toFixed(0)}`;
  }
  return line(d, w, colour);
}

const birds = (x, y, k) =>
  put(
    line(
      'M-20 0Q-10 -12 0 0Q10 -12 20 0M30 -20Q38 -30 46 -20Q54 -30 62 -20M-50 -26Q-43 -34 -36 -26Q-29 -34 -22 -26',
      4,
    ),
    x,
    y,
    k,
  );

/** A storm cloud, its belly dotted. */
const anvil = (x, y, k, colour, belly) =>
  put(flat(ANVIL, colour) + toned(ANVIL, -280, -110, 570, 112, { sp: 15, r0: 0.6, r1: 6, col: belly }), x, y, k);

const SKIES = [
  () =>
    bands(['#5DB6D6', '#8CCDDD', '#C4E4DC', '#FFF1C8'], [0, 170, 290, 400]) +
    circ(1480, 240, 74, '#FFE08A') +
    rays(1480, 240, 96, 140, 16, '#FFE9A8', 6) +
    cloud(330, 230, 1.15, '#FFFFFF', '#D8EEF0') +
    cloud(1010, 150, 0.8, '#FFFFFF', '#D8EEF0') +
    cloud(1760, 350, 0.9, '#FFFFFF', '#E4F2EC') +
    birds(720, 300, 1),
  () =>
    bands(['#9CC3CE', '#BCD3D0', '#DEDFC6', '#F6E6BE'], [0, 170, 290, 400]) +
    circ(1480, 230, 78, '#FFE9A8') +
    clip(
      'M1402 230a78 78 0 1 0 156 0a78 78 0 1 0 -156 0',
      tone(1390, 230, 190, 80, { sp: 15, r0: 0.6, r1: 5, col: '#F6E6BE' }),
    ) +
    cloud(300, 250, 1.2, '#EDE9DA', '#D6DCD0') +
    cloud(960, 330, 1.1, '#F2EAD2') +
    cloud(1700, 380, 1.2, '#F2EAD2'),
  () =>
    bands(['#D8C48E', '#EBCB84', '#F6D27C', '#FFDF94'], [0, 160, 290, 410]) +
    circ(1480, 220, 112, '#FFF3C4') +
    `<circle cx="1480" cy="220" r="140" fill="none" stroke="#FFF3C4" stroke-width="7" stroke-dasharray="0 17" stroke-linecap="round"/><circle cx="1480" cy="220" r="166" fill="none" stroke="#FFF3C4" stroke-width="5" stroke-dasharray="0 19" stroke-linecap="round"/>` +
    line('M120 360q40 -14 80 0t80 0t80 0M760 410q40 -14 80 0t80 0M1120 340q40 -14 80 0t80 0', 5, '#E3B662'),
  () =>
    bands(['#4B4B68', '#66667F', '#8E8A94', '#C9BFA8'], [0, 190, 310, 420]) +
    anvil(420, 300, 1.2, '#3B3B58', '#66667F') +
    anvil(1150, 250, 1.35, '#434360', '#66667F') +
    anvil(1800, 330, 1.1, '#3B3B58', '#66667F') +
    `<path d="M1076 214L1020 296H1056L1012 402L1130 274H1086L1126 214Z" fill="#FFE08A" stroke="${C.ink}" stroke-width="5" stroke-linejoin="round"/>` +
    line(
      'M330 330l-26 70M400 330l-26 70M470 330l-26 70M540 330l-26 70M1000 300l-26 70M1070 300l-26 70M1400 310l-26 70M1470 310l-26 70M1720 360l-26 70M1790 360l-26 70',
      4,
      '#A9A6B4',
    ),
  () =>
    bands(['#4A1F4E', '#8A2E4C', '#CF4A38', '#F28A45'], [0, 170, 290, 410]) +
    circ(1420, 420, 150, '#FFC45A') +
    rays(1420, 420, 176, 250, 22, '#FFA552', 7) +
    anvil(300, 270, 1.1, '#6B2450', '#A8384C') +
    anvil(980, 200, 0.8, '#7A2850', '#A8384C') +
    anvil(1700, 250, 1, '#6B2450', '#A8384C') +
    birds(860, 330, 1.1),
];

export const SKY_STATES = SKIES.length;
/** The sky in one of its five urgencies. */
export const sky = (s) => SKIES[s]();
