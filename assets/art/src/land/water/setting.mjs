// Around the stream: a valley that closes behind, grass on both sides, the near bank with its gauge.
import { C, clip, line, rect, shape } from '../../lib.mjs';
import { bush, leaf, reeds, tree, weeds } from '../green.mjs';
import { house } from '../house.mjs';
import { church } from '../landmarks.mjs';
import { PEOPLE } from '../people.mjs';
import { by, flat, LAND, mix, put, shade, tone } from '../tools.mjs';
import { BANK } from './place.mjs';

/** Far slopes, and a village asleep among poplars. */
export function waterBack(s) {
  const land = LAND[s];
  const far = 'M-20 400C180 300 360 270 560 330C760 250 980 240 1180 320C1400 250 1700 260 1940 350V520H-20Z';
  const near = 'M-20 440C300 380 560 420 820 434S1400 380 1940 430V520H-20Z';
  const poplars = [
    [120, 470, 0.9],
    [180, 474, 1],
    [236, 476, 0.8],
    [1500, 470, 0.9],
    [1560, 474, 1.05],
    [1624, 474, 0.86],
  ];
  const homes = [
    { x: -20, z: 84, w: 8, d: 7, h: 6, turn: 14, seed: 4, wall: 1, roof: 0 },
    { x: -9, z: 86, w: 8, d: 7, h: 7, turn: 8, seed: 6, wall: 3, roof: 2, ridge: 'deep' },
    { x: -30, z: 88, w: 8, d: 7, h: 6, turn: 20, seed: 9, wall: 0, roof: 1 },
  ];
  return (
    flat(far, land.far) +
    clip(far, tone(-20, 250, 1960, 180, { sp: 16, r0: 0.6, r1: 6, col: land.far2 })) +
    flat(near, land.mid) +
    rect(-20, 474, 1960, 630, land.grass) +
    tone(-20, 480, 1960, 620, { sp: 22, r0: 0.6, r1: 6.4, col: land.grass2, op: 0.8 }) +
    church(BANK, { x: -16, z: 92, turn: -6, ink: 3.4, spire: 12 }, s) +
    homes.map((each) => house(BANK, { ...each, ink: 3.2 }, s)).join('') +
    poplars
      .map(([x, y, k], i) =>
        put(
          s === 0 ? line('M0 0V-120M0 -50L-16 -86M0 -70L14 -104', 6, '#7A6A5C') : tree(leaf(s, i), { kind: 'poplar' }),
          x,
          y,
          k,
        ),
      )
      .join('')
  );
}

/** A staff that measures the water: what it says is the whole question. */
function staff() {
  const marks = Array.from({ length: 8 }, (_, i) => flat(`M-12 ${-28 - i * 36}H${i % 2 ? 2 : 12}v18H-12Z`, C.ink)).join(
    '',
  );
  return (
    rect(-17, -320, 34, 340, '#FFFDF5', 5) +
    marks +
    flat('M-14 -320H14V-300H-14Z', C.torche) +
    rect(-17, -320, 34, 340, 'none', 5)
  );
}

/** The near bank. */
export function waterFront(s) {
  const land = LAND[s];
  const brow = 'M-20 1010C260 1000 520 1040 760 1070L820 1100H-20Z';
  const right = 'M1940 900C1780 900 1560 960 1380 1100H1940Z';
  const bough = 'M1960 60C1800 40 1700 110 1560 90C1640 140 1740 130 1800 110C1860 150 1900 160 1960 150Z';
  const leaves = [
    [1560, 96],
    [1640, 128],
    [1720, 100],
    [1800, 150],
    [1880, 120],
    [1930, 190],
    [1600, 60],
    [1760, 60],
    [1860, 50],
  ];
  const fringe = leaves
    .map(([x, y], i) =>
      put(shape('M0 0C-26 40 -22 110 -6 150C10 110 22 50 0 0Z', i % 2 ? leaf(s, 0) : shade(leaf(s, 1)), 4), x, y, 1),
    )
    .join('');
  const near = by(
    s,
    put(weeds(6), 200, 1030, 3) + put(weeds(6), 560, 1060, 2.4),
    put(bush(leaf(1, 0)), 190, 1050, 2) + put(reeds(), 520, 1080, 1.6),
    put(reeds(), 150, 1060, 2.2) + put(reeds(), 560, 1084, 1.8) + put(bush(leaf(2, 1)), 330, 1076, 2),
  );
  return (
    put(staff(), 930, 1090, 1.05) +
    shape(brow, mix(land.grass2, C.ink, 0.28), 6) +
    shape(right, mix(land.grass2, C.ink, 0.28), 6) +
    near +
    put(s === 0 ? weeds(6) : bush(leaf(s, 2)), 1720, 1030, s === 0 ? 3 : 2.6) +
    (s === 2 ? put(PEOPLE.cat(), 1530, 1050, 1.8, true) : '') +
    (s === 0
      ? line('M1960 60C1800 60 1700 110 1560 90M1760 84L1690 150M1850 70L1800 170', 14, '#6E4A30')
      : shape(bough, '#6E4A30', 5) + fringe)
  );
}
