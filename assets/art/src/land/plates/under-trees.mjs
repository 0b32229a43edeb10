// Two pages under the trees: the alliance's long table, and the valley ten years on.
import { C, circ, ell, line, shape } from '../../lib.mjs';
import { bush } from '../green.mjs';
import { someone } from '../people.mjs';
import { sky } from '../sky.mjs';
import { bench, bunting } from '../street.mjs';
import { face, flat, mix, put, shade, tone } from '../tools.mjs';
import { land, nearer, tinted } from './light.mjs';

const lantern = (x, y, colour) =>
  put(line('M0 -40V-18', 3) + circ(0, 0, 19, colour, 4) + line('M-9 -16H9M-9 16H9', 3), x, y, 1.1);

function canopy(colour) {
  const clump =
    'M-150 0C-190 -70 -120 -130 -40 -110C20 -150 130 -120 140 -40C190 10 130 90 60 66C10 110 -90 100 -110 50C-150 60 -170 30 -150 0Z';
  const clumps = [
    [40, 60, 1.3],
    [260, 90, 1.2],
    [480, 40, 1.3],
    [700, 90, 1.1],
    [930, 40, 1.2],
    [1160, 80, 1.2],
    [1390, 40, 1.3],
    [1620, 90, 1.3],
    [1860, 60, 1.4],
    [120, 210, 0.9],
    [1810, 220, 1],
  ];
  const layer = (draw) => clumps.map(([x, y, k], i) => put(draw(i), x, y, k)).join('');
  return (
    layer(() => shape(clump, shade(colour), 12)) +
    layer((i) => flat(clump, i % 2 ? shade(colour) : mix(colour, shade(colour), 0.5))) +
    layer((i) =>
      i % 2 ? '' : flat('M-60 -40C0 -100 110 -90 110 -30C140 20 80 50 30 30C-30 40 -90 10 -60 -40Z', colour),
    )
  );
}

/** Who sits along the table, from the far end. */
const GUESTS = [
  ['clerk', 806, 850, 1.7],
  ['mother', 690, 930, 2.3],
  ['reader', 545, 1030, 3],
  ['elder', 372, 1120, 3.6],
  ['baker', 1130, 850, 1.7, true],
  ['student', 1245, 930, 2.3, true],
  ['elder', 1375, 1030, 3, true],
  ['gardener', 1560, 1130, 3.4, true],
];
/** What they share. */
const dishes = () =>
  [
    [930, 800, 0.6],
    [1010, 820, 0.7],
    [900, 860, 0.9],
    [1050, 890, 1],
    [880, 950, 1.2],
    [1080, 980, 1.4],
    [960, 1040, 1.7],
  ]
    .map(([x, y, k], i) =>
      put(
        ell(0, 0, 34, 12, '#fff', 4) +
          (i % 2
            ? circ(0, -8, 12, ['#D9573A', C.agent, '#7DB44C'][i % 3], 3.4)
            : shape('M-12 -4V-44Q0 -54 12 -44V-4Z', '#2E7A5A', 3.4)),
        x,
        y,
        k,
      ),
    )
    .join('');

/** Alliance: one long table under the limes, golden evening. The cloth between the trunks keeps the traces. */
export const alliance = {
  traces: { x: 560, y: 330, width: 800, height: 250 },
  draw() {
    const view = tinted(land('square', { rest: 2, parking: 2 }), '#F7B733', 0.3);
    const trunk = (x, lean) =>
      shape(
        `M${x - 50} 1100Q${x - 30 + lean} 600 ${x - 20 + lean * 2} 60H${x + 50 + lean * 2}Q${x + 50 + lean} 600 ${x + 90} 1100Z`,
        '#6E4A30',
        7,
      ) +
      flat(
        `M${x - 50} 1100Q${x - 30 + lean} 600 ${x - 20 + lean * 2} 60H${x + lean * 2}Q${x - 4 + lean} 600 ${x - 8} 1100Z`,
        '#4E3222',
      );
    const cloth =
      shape('M520 300Q960 350 1400 300L1392 610Q960 660 528 610Z', '#FFFDF5', 6) +
      line('M520 300L180 250M1400 300L1760 250', 5);
    const table =
      face(
        [
          [150, 1100],
          [840, 760],
          [1080, 760],
          [1770, 1100],
        ],
        '#FFFDF5',
        6,
      ) + flat('M150 1100L840 760H900L420 1100Z', '#EFE2C2');
    return (
      tinted(sky(0), '#F7B733', 0.5) +
      view +
      trunk(200, 30) +
      trunk(1690, -30) +
      cloth +
      bunting([560, 640], [1360, 640], 24) +
      GUESTS.map((each) => someone(...each)).join('') +
      table +
      dishes() +
      someone('dog', 1790, 1060, 2.2, true) +
      canopy('#5FA84A') +
      [
        [420, 250],
        [640, 300],
        [1280, 300],
        [1500, 250],
      ]
        .map(([x, y], i) => lantern(x, y, [C.agent, C.torche, '#FFFDF5', '#F6B9C9'][i]))
        .join('')
    );
  },
};

/** Ten years on: the valley from under a tree that has grown, an old friend and a child on its bench. */
export const epilogue = {
  traces: { x: 700, y: 560, width: 900, height: 380 },
  draw() {
    const view = nearer(land('wide', { rest: 2 }), 1.05, 990, 540);
    const trunk =
      shape('M60 1100Q160 760 120 420Q90 200 -20 60V-20H400Q330 160 300 420Q290 760 420 1100Z', '#6E4A30', 8) +
      flat('M60 1100Q160 760 120 420Q90 200 -20 60V-20H130Q190 200 190 420Q190 760 150 1100Z', '#4E3222') +
      line('M240 300q-14 90 0 160M270 560q-20 120 20 240M210 700q-6 60 6 110', 5, '#4E3222');
    const hill =
      shape('M-20 960Q360 900 760 1010T1400 1100H-20Z', '#6A9A3E', 7) +
      tone(-20, 990, 900, 110, { sp: 18, r0: 0.6, r1: 5, col: '#558032' });
    const friends =
      put(bench(4), 560, 1010, 2.1) +
      someone('elder', 520, 1006, 2.5) +
      someone('child', 640, 1012, 2.5) +
      someone('dog', 770, 1040, 1.9);
    return sky(0) + view + hill + trunk + canopy('#5FA84A') + friends + put(bush('#2E7A5A'), 60, 1080, 2.4);
  },
};
