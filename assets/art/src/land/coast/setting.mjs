// Around the coast: sea, cape and lighthouse behind; the sand and the road; marram grass and its fence in front.
import { C, clip, line, rect, shape } from '../../lib.mjs';
import { weeds } from '../green.mjs';
import { PEOPLE } from '../people.mjs';
import { by, flat, LAND, mix, put, shade, tone } from '../tools.mjs';
import { COAST, seen, shore } from './place.mjs';

const lighthouse = (w = 4) =>
  shape('M-22 0L-15 -150H15L22 0Z', '#FFFDF5', w) +
  flat('M-20 -28H20L18 -64H-18ZM-17 -96H17L15.500 -132H-15.500Z', C.torche) +
  shape('M-22 0L-15 -150H15L22 0Z', 'none', w) +
  rect(-22, -160, 44, 12, '#3A3357', w) +
  rect(-13, -186, 26, 26, '#FFE27A', w) +
  shape('M-19 -186H19L0 -206Z', '#3A3357', w);
const gull = (x, y, k) =>
  put(line('M-34 0Q-18 -22 0 0Q18 -22 34 0', 9) + line('M-34 0Q-18 -22 0 0Q18 -22 34 0', 4, '#fff'), x, y, k);

/** Sea and cape. */
export function coastBack(s) {
  const land = LAND[s];
  const sea = by(s, '#7E97A4', '#5FA3BA', '#3E9FC4');
  const cape = 'M900 432L1000 380L1160 352L1330 330L1560 340L1760 320L1940 330V470H900Z';
  const waves = [470, 520, 590, 690, 820]
    .map(
      (y, i) =>
        `M${60 - i * 30} ${y}q${60 + i * 16} -16 ${120 + i * 32} 0t${120 + i * 32} 0M${560 - i * 60} ${y + 22}q${50 + i * 14} -14 ${100 + i * 28} 0`,
    )
    .join('');
  return (
    rect(-20, 430, 1960, 670, sea) +
    tone(-20, 440, 1400, 560, { sp: 19, r0: 0.6, r1: 8, col: shade(sea), op: 0.6 }) +
    line(waves, 5, '#EAFAFF') +
    shape(cape, land.far2, 0, 'none') +
    clip(cape, tone(900, 320, 1040, 150, { sp: 15, r0: 0.6, r1: 5.6, col: shade(land.far2), op: 0.5 })) +
    put(lighthouse(), 1010, 386, 0.9) +
    gull(360, 250, 1) +
    gull(520, 190, 0.8) +
    gull(700, 300, 0.6)
  );
}

/** Sand, then the land behind it. */
export function coastGround(s) {
  const land = LAND[s];
  const sand = by(s, '#D9C49A', '#E6CF9C', '#F2DDA8');
  const strip = (from, to, fill, w) =>
    shape(
      COAST.ground([
        shore(-0.1, from),
        shore(0.5, from),
        shore(1, from),
        shore(1, to),
        shore(0.5, to),
        shore(-0.1, to),
      ]),
      fill,
      w,
    );
  const beach = COAST.ground([
    shore(-0.1),
    shore(0.3, -0.6),
    shore(0.6, 0.8),
    shore(1, 0),
    shore(1, 9),
    shore(-0.1, 9),
  ]);
  return (
    shape(beach, sand, 4) +
    clip(beach, tone(-20, 430, 1960, 660, { sp: 18, r0: 0.6, r1: 4.6, col: shade(sand), op: 0.5 })) +
    line(`M${seen(-0.05, -0.8)}Q${seen(0.3, -1.6)} ${seen(0.6, -0.4)}L${seen(1, -0.6)}`, 9, '#FFFFFF') +
    flat(COAST.ground([shore(-0.1, 9), shore(1, 9), shore(1, 120), shore(-0.1, 120)]), land.grass) +
    clip(
      COAST.ground([shore(-0.1, 9), shore(1, 9), shore(1, 120), shore(-0.1, 120)]),
      tone(600, 440, 1340, 650, { sp: 20, r0: 0.6, r1: 6, col: land.grass2, op: 0.8 }),
    ) +
    strip(9, 13, by(s, land.road, land.road, mix(land.road, land.grass, 0.45)), 3.6)
  );
}

/** The dune we stand in. */
export function coastFront(s) {
  const sand = by(s, '#C9B286', '#D6BE8A', '#E3CB94');
  const dune = 'M-20 980C240 940 520 1000 700 1060L760 1100H-20Z';
  const right = 'M1940 960C1760 950 1560 1000 1440 1100H1940Z';
  const slats = Array.from(
    { length: 16 },
    (_, i) => `M${20 + i * 40} ${1090 - Math.sin(i / 5) * 30}v${-112 + (i % 3) * 8}`,
  ).join('');
  const fence =
    s === 0
      ? line('M60 1080L150 960M230 1090L260 990', 14) + line('M60 1080L150 960M230 1090L260 990', 7, '#B09468')
      : line(slats, 15) + line(slats, 8, '#C9A36A') + line('M0 1010Q300 960 660 1030M0 1050Q300 1000 660 1062', 4);
  const marram = by(
    s,
    [[420, 1050, 3]],
    [
      [120, 980, 3.4],
      [420, 1030, 3],
      [1700, 1010, 3],
    ],
    [
      [90, 980, 4],
      [300, 1000, 3.4],
      [520, 1050, 3.6],
      [1660, 1030, 3.8],
      [1850, 990, 4],
    ],
  );
  return (
    shape(dune, sand, 6) +
    shape(right, sand, 6) +
    marram.map(([x, y, k]) => put(weeds(4.4, by(s, '#8A8254', '#8A9A4C', '#6A9A3E')), x, y, k)).join('') +
    fence +
    (s === 2 ? put(PEOPLE.cat(), 1600, 1050, 1.6, true) : '')
  );
}
