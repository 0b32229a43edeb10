// Five endings that differ at a glance, in composition, light and silhouette; and ten years on.
import { C, circ, clip, ell, line, rect, shape } from '../../lib.mjs';
import { bare, bush, tree } from '../green.mjs';
import { PEOPLE } from '../people.mjs';
import { sky } from '../sky.mjs';
import { bench, bunting } from '../street.mjs';
import { face, flat, mix, put, shade, tone } from '../tools.mjs';
import { land, nearer, tinted } from './light.mjs';

const someone = (name, x, y, k, flip = false) => put(PEOPLE[name](), x, y, k, flip);
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
    const plates = [
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
    const guests = [
      ['elder', 770, 830, 1.7],
      ['mother', 660, 900, 2.2],
      ['reader', 520, 990, 2.8],
      ['clerk', 1180, 840, 1.8, true],
      ['baker', 1270, 900, 2.2, true],
      ['gardener', 1420, 990, 2.8, true],
      ['child', 1560, 1070, 3.4],
      ['wheelchair', 360, 1070, 3],
    ];
    return (
      tinted(sky(0), '#F7B733', 0.5) +
      view +
      trunk(200, 30) +
      trunk(1690, -30) +
      cloth +
      bunting([560, 640], [1360, 640], 24) +
      table +
      plates +
      guests.map((each) => someone(...each)).join('') +
      someone('dog', 960, 1075, 1.9) +
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

const FLAT_FACADES = [
  [250, 520, 270, 400, '#F3DDB8'],
  [560, 440, 330, 480, '#E9B48A'],
  [1320, 460, 300, 460, '#FFE3B8'],
];
/** Forced march: noon, a ribbon, and a street of painted boards held up by struts. The largest board keeps the traces. */
export const forcedMarch = {
  traces: { x: 820, y: 430, width: 560, height: 300 },
  draw() {
    const plain =
      rect(0, 0, 1920, 700, '#F4F0E2') +
      rect(0, 620, 1920, 470, '#D8C79E') +
      tone(0, 330, 1920, 290, { sp: 18, r0: 0.6, r1: 6.4, col: '#EBDFBF' }) +
      circ(1660, 170, 110, '#FFFFFF', 6) +
      tone(0, 700, 1920, 380, { sp: 20, r0: 0.6, r1: 6, col: '#C3AF82' });
    const strut = (x, y, w, h) =>
      line(
        `M${x + w} ${y + 40}L${x + w + 150} ${y + h}M${x + w} ${y + h * 0.5}L${x + w + 90} ${y + h}M${x + w} ${y + h}H${x + w + 160}`,
        16,
      ) +
      line(
        `M${x + w} ${y + 40}L${x + w + 150} ${y + h}M${x + w} ${y + h * 0.5}L${x + w + 90} ${y + h}M${x + w} ${y + h}H${x + w + 160}`,
        8,
        '#C99A62',
      );
    const board = ([x, y, w, h, colour]) =>
      strut(x, y, w, h) +
      rect(x, y, w, h, colour, 6) +
      shape(`M${x - 14} ${y}L${x + w / 2} ${y - 90}L${x + w + 14} ${y}Z`, '#C86C4C', 6) +
      [0, 1].map((i) => rect(x + w * (0.16 + i * 0.44), y + 50, w * 0.24, h * 0.22, '#8CC4D4', 5)).join('') +
      rect(x + w * 0.38, y + h - 130, w * 0.24, 130, '#6E4A30', 5) +
      line(`M${x + w - 24} ${y + 10}l-22 60l14 40l-30 70`, 4);
    const screen =
      strut(790, 390, 640, 540) +
      rect(790, 390, 640, 380, '#FFFDF5', 7) +
      line('M840 770V930M1380 770V930', 18) +
      line('M840 770V930M1380 770V930', 9, '#C99A62');
    const carpet =
      face(
        [
          [840, 1100],
          [1000, 800],
          [1120, 800],
          [1420, 1100],
        ],
        '#C2455A',
        6,
      ) + flat('M840 1100L1000 800H1030L930 1100Z', '#8E2F44');
    const ribbon =
      line('M600 960Q860 1030 1060 960', 26) +
      line('M600 960Q860 1030 1060 960', 17, '#D42B2B') +
      line('M1200 940Q1400 1020 1640 940', 26) +
      line('M1200 940Q1400 1020 1640 940', 17, '#1B3F9C') +
      line('M1060 960l40 60M1200 940l-20 70', 22) +
      line('M1060 960l40 60M1200 940l-20 70', 13, '#FFFDF5');
    const posts = [590, 1650]
      .map((x) => rect(x - 14, 860, 28, 240, C.agent, 6) + circ(x, 850, 26, C.agentD, 6))
      .join('');
    const scissors = put(
      line('M0 0L90 -70M0 -70L90 0', 13) +
        line('M0 0L90 -70M0 -70L90 0', 5, '#C8CCD6') +
        `<circle cx="-20" cy="14" r="22" fill="none" stroke="${C.ink}" stroke-width="10"/><circle cx="-20" cy="-84" r="22" fill="none" stroke="${C.ink}" stroke-width="10"/>`,
      1110,
      1010,
      1,
    );
    const wilted = put(
      shape('M-60 0L-46 -90H46L60 0Z', '#C2674A', 6) +
        line('M0 -90Q-10 -170 -60 -150M10 -90Q30 -180 84 -140M-10 -90Q-30 -140 -90 -110', 8, '#7C8458') +
        circ(-62, -146, 15, '#B08A8A', 4) +
        circ(86, -136, 15, '#B0A060', 4),
      330,
      1050,
      1.3,
    );
    return (
      plain +
      FLAT_FACADES.map(board).join('') +
      screen +
      carpet +
      posts +
      ribbon +
      scissors +
      wilted +
      someone('cat', 1800, 1050, 2.2)
    );
  },
};

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
    return (
      fog + cloud + patch + oak + plaque + seat + queue + tinted(someone('dog', 1480, 930, 1.5, true), '#F5EDDA', 0)
    );
  },
};

const GOLD = '#FFCB3D';
/** Healthy conflict: after the storm, a gorge, a bridge broken and mended with seams of gold; they meet in its middle. */
export const healthyConflict = {
  traces: { x: 640, y: 120, width: 640, height: 260 },
  draw() {
    const storm = tinted(sky(3), '#2C8AB2', 0.16);
    const beam =
      flat('M980 -20L1240 -20L1500 700H520Z', '#FFF1C8', 0.85) +
      tone(520, 430, 980, 260, { sp: 20, r0: 0.6, r1: 6, col: '#FFE08A' });
    const rainbow = [
      ['#E8562A', 640],
      ['#FFCB3D', 604],
      ['#7DB446', 568],
      ['#5C97D8', 532],
    ]
      .map(([colour, r]) => `<circle cx="960" cy="760" r="${r}" fill="none" stroke="${colour}" stroke-width="37"/>`)
      .join('');
    const hills =
      flat('M-20 560Q300 420 640 560T1300 540T1940 520V1100H-20Z', '#5F8A8E') +
      tone(-20, 520, 1960, 180, { sp: 18, r0: 0.6, r1: 6, col: '#4A7078' });
    const cliff = (flip) =>
      put(
        shape('M-20 640L330 610L520 690L480 760L560 820L500 920L570 1100H-20Z', '#8E7A66', 7) +
          flat('M-20 700L200 690L300 760L240 860L330 960L290 1100H-20Z', '#6E5C50') +
          shape('M-20 640L330 610L520 690L440 700L300 660L-20 690Z', '#7FB048', 6),
        flip ? 1920 : 0,
        0,
        1,
        flip,
      );
    const water =
      flat('M540 1010Q960 960 1380 1010V1100H540Z', '#48AECF') +
      line('M640 1040q50 -14 100 0M900 1050q50 -14 100 0M1150 1036q50 -14 100 0', 6, '#E8FAFF');
    const span = 'M430 700Q960 520 1490 700V790Q1380 745 1300 735A340 330 0 0 0 620 735Q540 745 430 790Z';
    const bridge =
      shape(span, '#DCCBA4', 7) +
      clip(span, tone(430, 660, 1060, 130, { sp: 15, r0: 0.6, r1: 5, col: '#B9A47A' })) +
      line('M520 692l34 40M640 656l26 44M780 628l14 42M1140 628l-14 42M1280 656l-26 44M1400 692l-34 40', 4, '#8E7A5C');
    const seam = 'M950 600L972 640L936 668L966 700M700 640l22 30l-26 30l20 36M1240 640l-26 36l30 26l-22 36';
    const seams = line(seam, 17) + line(seam, 9, GOLD);
    const cloth =
      shape('M610 96Q960 130 1310 96L1302 396Q960 430 618 396Z', '#FFFDF5', 6) +
      line('M610 96L470 40M1310 96L1450 40', 5);
    const people = [
      ['surveyor', 880, 616, 2],
      ['gardener', 1050, 616, 2, true],
      ['mother', 760, 636, 1.9],
      ['worker', 1180, 640, 1.9, true],
      ['child', 965, 612, 1.9],
      ['student', 620, 668, 1.9],
      ['baker', 1310, 672, 1.9, true],
      ['grandmother', 330, 640, 2.1],
      ['retired', 1560, 640, 2.1, true],
    ]
      .map((each) => someone(...each))
      .join('');
    return (
      storm +
      beam +
      rainbow +
      hills +
      water +
      cliff(false) +
      cliff(true) +
      cloth +
      people +
      bridge +
      seams +
      put(tree('#4E9E4A'), 150, 640, 2.1) +
      put(bush('#2E7A5A'), 1760, 640, 1.8)
    );
  },
};

const NIGHT = '#15123A';
/** The flame went out: night on the square, shutters down, a lamp that smokes. Far off, one window, one match. */
export const flameOut = {
  traces: { x: 1120, y: 190, width: 640, height: 280 },
  draw() {
    const view = tinted(land('square', { rest: 0 }), NIGHT, 0.74);
    const stars = [
      [120, 160],
      [320, 90],
      [700, 130],
      [900, 60],
      [1460, 90],
      [1740, 60],
      [560, 250],
      [80, 330],
      [1860, 130],
    ]
      .map(([x, y], i) => circ(x, y, i % 2 ? 4 : 6, '#FFF8E7'))
      .join('');
    const night =
      rect(0, 0, 1920, 1080, '#1E1A4A') +
      tone(0, 260, 1920, 220, { sp: 18, r0: 0.6, r1: 7, col: '#2E2A62' }) +
      stars +
      circ(360, 190, 84, '#FFF1C8') +
      circ(326, 172, 76, '#1E1A4A');
    const sheet =
      rect(1080, 160, 720, 340, '#2A2650', 7) +
      line('M1080 220H1800M1080 280H1800M1080 340H1800M1080 400H1800M1080 450H1800', 3, '#3B3668') +
      rect(1060, 140, 760, 34, '#4A4670', 7);
    const lamp =
      shape('M-60 0L-44 -40H44L60 0Z', '#3A3357', 6) +
      shape('M-50 -40L-62 -190H62L50 -40Z', '#4A4A6A', 6) +
      flat('M-50 -40L-62 -190H-20L-14 -40Z', '#2E2C4C') +
      shape('M-76 -190H76L44 -236H-44Z', '#3A3357', 6) +
      line('M-30 -238Q0 -300 30 -238', 8) +
      circ(0, -70, 9, '#E8562A');
    const smoke =
      'M620 690C560 600 700 560 660 470C620 380 520 400 560 300C590 230 690 240 680 170C672 120 620 110 600 60';
    const curl = line(smoke, 46, '#2E2A62') + line(smoke, 30, '#5A567E') + line(smoke, 12, '#8A86A6');
    const hope =
      rect(1010, 588, 26, 34, '#FFE27A', 4) +
      put(tinted(PEOPLE.girl(), NIGHT, 0.3), 1040, 742, 1.2) +
      put(
        shape('M0 0C-14 -12 -6 -26 0 -40C8 -26 14 -12 0 0Z', '#FFCB3D', 3) +
          `<circle cx="0" cy="-16" r="54" fill="none" stroke="#FFE08A" stroke-width="6" stroke-dasharray="0 15" stroke-linecap="round"/>`,
        1066,
        706,
        0.8,
      );
    return (
      night +
      view +
      flat('M-20 900Q600 820 1200 880T1940 860V1100H-20Z', '#0F0C2C') +
      sheet +
      curl +
      put(lamp, 620, 960, 1.15) +
      put(tinted(bare(6), NIGHT, 0.5), 1820, 960, 3) +
      hope +
      tinted(someone('cat', 860, 960, 1.7), NIGHT, 0.2)
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
