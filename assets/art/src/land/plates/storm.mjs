// Healthy conflict: a gorge after the storm, and the bridge mended in its middle.
import { clip, line, shape } from '../../lib.mjs';
import { bush, tree } from '../green.mjs';
import { someone } from '../people.mjs';
import { sky } from '../sky.mjs';
import { flat, put, tone } from '../tools.mjs';
import { tinted } from './light.mjs';

const GOLD = '#FFCB3D';
/** The bridge's back: its height at x. */
const deck = (x) => 706 - 424 * ((x - 430) / 1060) * (1 - (x - 430) / 1060);
const SPAN = 'M430 706Q960 494 1490 706V850H1352Q960 520 568 850H430Z';

/** One side of the gorge: rock in two tones, grass on its brow, a mast that holds the cloth. */
function cliff() {
  return (
    shape('M-20 690L250 668L432 700V850L498 900L448 1000L520 1100H-20Z', '#A08A72', 7) +
    flat('M-20 760L170 740L262 800L206 900L300 1000L262 1100H-20Z', '#7E6A5A') +
    line('M330 760L372 850L340 930M420 920L388 990', 5, '#7E6A5A') +
    shape('M-20 690L250 662L432 698L380 730L236 712L120 742L-20 726Z', '#7FB048', 6) +
    line('M300 680V70', 22) +
    line('M300 680V70', 12, '#6E4A30')
  );
}

const CROSSING = [
  ['grandmother', 196, 1.9],
  ['student', 560, 1.8],
  ['mother', 700, 1.8],
  ['surveyor', 850, 1.9],
  ['gardener', 1040, 1.9, true],
  ['worker', 1170, 1.8, true],
  ['clerk', 1310, 1.8, true],
  ['retired', 1650, 1.9, true],
];

/** Stones of the bridge, then the gold that mends them. */
function bridge() {
  const joints = [500, 590, 690, 800, 1120, 1230, 1330, 1420]
    .map((x) => `M${x} ${deck(x).toFixed(0)}L${x + (960 - x) * 0.12} ${(deck(x) + 62).toFixed(0)}`)
    .join('');
  const seam = 'M934 606L962 634L938 660L974 690M640 652l26 28l-22 26l30 34M1266 650l-20 30l30 24l-26 36';
  return (
    shape(SPAN, '#E2D3B2', 7) +
    clip(SPAN, tone(430, 590, 1060, 260, { sp: 15, r0: 0.6, r1: 5.4, col: '#B9A47A' })) +
    line(joints, 4, '#A08A62') +
    line(SPAN, 7) +
    line('M430 706Q960 494 1490 706', 15) +
    line('M430 706Q960 494 1490 706', 6, '#FFF8E7') +
    line(seam, 19) +
    line(seam, 10, GOLD)
  );
}

/** Healthy conflict: two banks, a bridge broken and mended with seams of gold; they meet in its middle, and argue. */
export const healthyConflict = {
  traces: { x: 600, y: 150, width: 720, height: 250 },
  draw() {
    const light =
      flat('M860 -20L1230 -20L1620 720H420Z', '#FFF1C8') +
      tone(360, 430, 1320, 300, { sp: 20, r0: 0.6, r1: 8, col: '#FFDF94' }) +
      flat('M860 -20L930 -20L700 720H420Z', '#FFFDF0') +
      flat('M1090 -20L1230 -20L1620 720H1330Z', '#FFFDF0');
    const hills =
      flat('M380 700Q560 560 760 640T1180 610T1560 700V1100H380Z', '#7FA5A0') +
      tone(380, 600, 1180, 200, { sp: 18, r0: 0.6, r1: 6, col: '#5F8A8E' });
    const water =
      flat('M440 1010Q960 960 1480 1010V1100H440Z', '#48AECF') +
      line('M640 1040q50 -14 100 0M900 1056q50 -14 100 0M1150 1036q50 -14 100 0', 6, '#E8FAFF');
    const cloth =
      shape('M560 118Q960 160 1360 118L1350 424Q960 462 570 424Z', '#FFFDF5', 6) +
      line('M560 118L300 84M1360 118L1620 84M570 424L300 380M1350 424L1620 380', 5);
    const people = CROSSING.map(([name, x, k, flip]) =>
      someone(name, x, x < 430 || x > 1490 ? 690 : deck(x) - 4, k, flip),
    ).join('');
    return (
      tinted(sky(3), '#1F62B0', 0.18) +
      light +
      hills +
      water +
      put(cliff(), 0, 0) +
      put(cliff(), 1920, 0, 1, true) +
      cloth +
      bridge() +
      people +
      put(tree('#4E9E4A'), 96, 700, 2) +
      put(bush('#2E7A5A'), 1790, 700, 1.5)
    );
  },
};
