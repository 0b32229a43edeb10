// Around the resort: peaks that have less snow each year, the slope and its firs, the balcony we look from.
import { C, clip, line, rect, rng, shape } from '../../lib.mjs';
import { planter, tree } from '../green.mjs';
import { PEOPLE } from '../people.mjs';
import { by, flat, LAND, mix, put, shade, tone } from '../tools.mjs';

const PEAKS =
  'M-20 560L120 380L210 430L380 190L470 260L560 210L700 330L840 120L960 60L1060 150L1150 110L1290 260L1400 210L1560 330L1700 240L1940 400V620H-20Z';
const SNOW =
  'M380 190L470 260L560 210L600 245L560 300L520 268L470 330L430 270L360 330L330 262ZM840 120L960 60L1060 150L1150 110L1220 184L1170 260L1110 210L1060 290L990 190L930 280L880 210L800 260L790 200ZM1400 210L1470 262L1430 300L1380 262L1340 250Z';

/** Peaks. */
export function peaks(s) {
  const land = LAND[s];
  const rock = by(s, '#A9A7B8', '#9FB0C0', '#8FB4C6');
  return (
    flat(PEAKS, rock) +
    clip(
      PEAKS,
      flat('M960 60L1060 150L1020 620H760L900 300ZM380 190L430 270L400 560H220Z', shade(rock), 0.5) +
        tone(-20, 330, 1960, 240, { sp: 17, r0: 0.6, r1: 6.6, col: shade(rock), op: 0.5 }),
    ) +
    flat(SNOW, '#FFFFFF') +
    flat('M-20 560Q300 470 620 520T1240 500T1940 540V720H-20Z', mix(land.far2, land.mid, 0.5))
  );
}

/** The slope and the meadow of the village. */
export function alp(s) {
  const land = LAND[s];
  const slope = 'M-20 700C200 520 460 380 760 250C900 230 1010 300 1130 430C1300 560 1560 640 1940 650V1100H-20Z';
  const random = rng(21);
  const firs = Array.from({ length: 26 }, (_, i) => {
    const t = random();
    const right = i % 2 === 1;
    const x = right ? 1160 + t * 720 : 60 + t * 480;
    const y = right ? 500 + t * 130 + random() * 40 : 690 - t * 250 + random() * 50;
    return [x, y, 0.34 + ((y - 400) / 500) * 0.5];
  }).sort((a, b) => a[1] - b[1]);
  return (
    shape(slope, land.grass, 4.4) +
    clip(slope, tone(-20, 330, 1960, 760, { sp: 20, r0: 0.6, r1: 6.4, col: land.grass2, op: 0.8 })) +
    firs
      .map(([x, y, k], i) =>
        put(tree(by(s, '#6E7A66', '#4E7E5A', '#2E7A5A'), { kind: 'fir', w: 4 }), x, y, k * (i % 3 ? 1 : 1.2)),
      )
      .join('')
  );
}

/** The balcony: its rail of cut-out boards, skis or bicycles against it. */
export function balcony(s) {
  const boards = Array.from(
    { length: 25 },
    (_, i) =>
      shape(`M${-30 + i * 80} 1100V944H${42 + i * 80}V1100Z`, i % 2 ? '#B07A4A' : '#A06C40', 5) +
      shape(`M${6 + i * 80} 1000q-16 -22 -16 6q0 20 16 30q16 -10 16 -30q0 -28 -16 -6Z`, '#6E4A30', 0, 'none'),
  ).join('');
  const skis =
    line('M0 0L-40 -330M34 0L10 -332', 26) +
    line('M0 0L-40 -330M34 0L10 -332', 16, C.torche) +
    line('M-6 -60L30 -60M-24 -200L18 -204', 7);
  const pots = [230, 520].map((x) => put(planter(by(s, '#8A8278', '#C2674A', '#C2674A')), x, 926, 1.7)).join('');
  return (
    boards +
    rect(-20, 916, 1960, 34, '#C98F56', 6) +
    (s === 0 ? put(skis, 1740, 1060) : pots) +
    by(s, '', put(PEOPLE.cat(), 1660, 916, 1.8, true), put(PEOPLE.cat(), 1660, 916, 1.8, true))
  );
}
