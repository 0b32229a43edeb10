// The hall itself: tiles that lead to the corner, a high wall with its clock, an arcade, and what lies beyond it.
import { C, circ, clip, line, rect, shape } from '../../lib.mjs';
import { leaf } from '../green.mjs';
import { nameplate } from '../landmarks.mjs';
import { by, face, flat, LAND, mix, put, shade, tone } from '../tools.mjs';
import { ARCADE, COUNTER_WALL, HALL } from './place.mjs';

const HEIGHT = 13;

/** Hills seen through the arches. */
export function hallView(s) {
  const land = LAND[s];
  const far = 'M1080 470C1220 380 1330 400 1450 430C1560 380 1720 350 1940 400V700H1080Z';
  return (
    flat(far, land.far) +
    clip(far, tone(1080, 370, 860, 160, { sp: 15, r0: 0.6, r1: 6, col: land.far2 })) +
    flat('M1080 560C1240 490 1400 500 1560 520S1820 470 1940 500V800H1080Z', land.mid) +
    flat('M1080 640C1300 590 1600 620 1940 590V820H1080Z', land.grass)
  );
}

/** An arch of the arcade, as a hole. */
function arch(u) {
  const foot = [ARCADE.on(u, 0), ARCADE.on(u + 3.2, 0)];
  const spring = [ARCADE.on(u, 5), ARCADE.on(u + 3.2, 5)];
  const top = ARCADE.on(u + 1.6, 7.6);
  return `M${foot[0]}L${spring[0]}Q${spring[0][0] + 6} ${top[1]} ${top}Q${spring[1][0] - 6} ${top[1]} ${spring[1]}L${foot[1]}Z`;
}
const ARCHES = [0.9, 5.1, 9.3].map(arch);

function floor(s) {
  const [light, dark] = [by(s, '#CFC6B8', '#E4D8C0', '#F0E2C4'), by(s, '#B3AA9E', '#CDBFA4', '#DCC79C')];
  let tiles = '';
  for (let i = -9; i < 12; i++) for (let j = 0; j < 12; j++) if ((i + j) % 2 === 0) tiles += HALL.ground(diamond(i, j));
  return rect(-20, 560, 1960, 540, light) + flat(tiles, dark);
}
/** Tiles are laid aslant, along both walls. */
function diamond(i, j) {
  const point = (a, b) => [
    5.2 + a * 2.1 * 0.906 + b * 2.1 * 0.55,
    Math.max(4.2, 25 + a * 2.1 * 0.423 - b * 2.1 * 0.83),
  ];
  return [point(i, j), point(i + 1, j), point(i + 1, j + 1), point(i, j + 1)];
}

/** Floor and walls. The arches are holes: the sky and the villages show through. */
export function hall(s) {
  const stone = by(s, '#C4BAAE', '#EBDCC0', '#FBEBCB');
  const left = [
    COUNTER_WALL.on(-6, 0),
    COUNTER_WALL.on(23, 0),
    COUNTER_WALL.on(23, HEIGHT),
    COUNTER_WALL.on(-6, HEIGHT),
  ];
  const right = [ARCADE.on(0, 0), ARCADE.on(15, 0), ARCADE.on(15, HEIGHT), ARCADE.on(0, HEIGHT)];
  const wall = `M${right.join('L')}Z`;
  const tiles = clip(
    `M-20 1100H1940V${ARCADE.on(14, 0)[1]}L${ARCADE.on(0, 0)}L${COUNTER_WALL.on(-4, 0)}L-20 800Z`,
    floor(s),
  );
  const cornice = [6.4, 10.4].map((v) => `M${COUNTER_WALL.on(-6, v)}L${COUNTER_WALL.on(23, v)}`).join('');
  const ledge = `M${ARCADE.on(0, 10.4)}L${ARCADE.on(15, 10.4)}`;
  const [cx, cy] = COUNTER_WALL.on(11.5, 8.4);
  const time =
    circ(cx, cy, 62, '#FFFDF5', 5) +
    line(`M${cx} ${cy}V${cy - 42}M${cx} ${cy}H${cx + 28}`, 6) +
    line(`M${cx} ${cy - 54}v8M${cx + 54} ${cy}h-8M${cx} ${cy + 54}v-8M${cx - 54} ${cy}h8`, 4);
  return (
    tiles +
    roof(s) +
    face(left, shade(stone), 4.4) +
    clip(
      `M${left.join('L')}Z`,
      tone(-20, 0, 1240, 330, { sp: 16, r0: 5, r1: 0.5, col: mix(shade(stone), C.ink, 0.3), op: 0.6 }),
    ) +
    `<path d="${wall}${ARCHES.join('')}" fill="${stone}" fill-rule="evenodd" stroke="${C.ink}" stroke-width="4.400" stroke-linejoin="round"/>` +
    ARCHES.map((d, i) => line(d, 9, shade(stone)) + line(d, 4) + keystone(i, stone)).join('') +
    line(cornice + ledge, 9) +
    line(cornice + ledge, 4, stone) +
    time
  );
}
/** A glazed roof: the sky shows between its ribs. */
function roof(s) {
  const corner = COUNTER_WALL.on(23, HEIGHT);
  const ribs = [-260, 120, 420, 690, 930, 1150]
    .map((x) => `M${corner}L${x} -10`)
    .concat([1420, 1640, 1860, 2200].map((x) => `M${corner}L${x} -10`));
  const iron = by(s, '#5A5668', '#3F5A6A', '#0E7C7B');
  return line(ribs.join(''), 11) + line(ribs.join(''), 5, iron);
}

function keystone(i, stone) {
  const u = [0.9, 5.1, 9.3][i] + 1.6;
  return face(ARCADE.quad(u - 0.35, 7.2, 0.7, 1.1), mix(stone, '#FFFFFF', 0.3), 3.6);
}

/** What stands near us: a ficus in its pot, a ticket machine, the rope of a queue that has no end. */
export function hallFront(s) {
  const number = by(s, '97', '41', '4');
  const machine =
    shape('M-60 40V-210Q-60 -230 -40 -230H40Q60 -230 60 -210V40Z', '#C2455A', 5) +
    rect(-42, -206, 84, 60, '#2A2438', 4) +
    `<text x="0" y="-160" font-size="52" text-anchor="middle" fill="#FFE27A">${number}</text>` +
    rect(-26, -120, 52, 14, C.ink) +
    shape('M-20 -108H20V-60L12 -66L4 -60L-4 -66L-12 -60L-20 -66Z', '#FFFDF5', 3.4) +
    put(nameplate('TICKET', '#451039', 100, 26), 0, -24);
  const pot = shape('M-56 -90H56L40 40H-40Z', '#C2674A', 5) + rect(-64, -108, 128, 26, '#C2674A', 5);
  const leaves = [-62, -40, -18, 6, 30, 54].map((x, i) =>
    put(
      shape('M0 0C-34 -60 -30 -120 0 -170C30 -120 34 -60 0 0Z', leaf(s, i), 4.4) +
        line('M0 -4V-140', 3, shade(leaf(s, i))),
      x * 0.34,
      -96,
      0.8 + (i % 3) * 0.16,
    ).replace('<g transform="', `<g transform="rotate(${x * 0.9} ${x * 0.34} -96) `),
  );
  const plant =
    s === 0
      ? line('M0 -104Q-10 -190 -60 -240M0 -104Q10 -200 50 -226', 8, '#6E4A30') +
        shape('M-60 -240Q-90 -236 -84 -200Q-62 -206 -60 -240Z', '#9C9468', 4)
      : leaves.join('');
  return put(plant + pot, 1800, 1060, 1.1) + put(machine, 130, 1060, 1.05);
}
