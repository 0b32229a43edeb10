// Soft consensus: everything is pale, and one tree.
import { C, circ, ell, line, rect, shape } from '../../lib.mjs';
import { tree } from '../green.mjs';
import { someone } from '../people.mjs';
import { bench } from '../street.mjs';
import { put, tone } from '../tools.mjs';

const QUEUE = [
  'grandmother',
  'student',
  'mother',
  'pupil',
  'retired',
  'clerk',
  'worker',
  'wheelchair',
  'shopper',
  'baker',
  'surveyor',
];
/** Soft consensus: one tree, one bench for two, a plaque, a queue; the rest is a pale nothing where traces are drawn. */
export const softConsensus = {
  traces: { x: 170, y: 170, width: 900, height: 300 },
  draw() {
    const fog =
      rect(0, 0, 1920, 1080, '#F5EDDA') +
      circ(1500, 210, 90, '#FFFDF5') +
      tone(0, 560, 1920, 160, { sp: 20, r0: 0.6, r1: 6, col: '#E6DAC0' }) +
      rect(0, 700, 1920, 380, '#E6DAC0') +
      tone(0, 760, 1920, 320, { sp: 22, r0: 0.6, r1: 5, col: '#D6C7A6' });
    const cloud =
      shape(
        'M120 470C40 470 30 380 110 360C90 280 190 240 260 280C300 160 480 130 560 200C660 120 860 130 900 220C1010 190 1110 260 1080 350C1170 370 1170 470 1080 470Z',
        '#FFFDF5',
        5,
      ) +
      circ(1130, 540, 20, '#FFFDF5', 5) +
      circ(1172, 590, 12, '#FFFDF5', 5);
    const patch = ell(1230, 876, 250, 46, '#C9BC98') + ell(1236, 872, 80, 20, '#9CC85C', 5);
    const oak = put(tree('#7DB446', { w: 3 }), 1240, 880, 2);
    const plaque = put(
      line('M0 0V-60', 8) + rect(-44, -104, 88, 50, C.agent, 4) + line('M-28 -86H28M-20 -72H20', 4),
      1090,
      900,
      1,
    );
    const seat =
      put(bench(), 1330, 896, 1.3) + someone('elder', 1300, 900, 1.5) + someone('reader', 1366, 900, 1.5, true);
    const queue = QUEUE.map((name, i) =>
      someone(name, 1010 - i * 92, 930 + ((i * 37) % 11) + i * 4, 1.7 + i * 0.05),
    ).join('');
    return fog + cloud + patch + oak + plaque + seat + queue + someone('dog', 1480, 930, 1.5, true);
  },
};
