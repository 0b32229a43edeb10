// Forced march: a street of painted boards inaugurated at noon, before empty chairs.
import { C, circ, line, rect, shape } from '../../lib.mjs';
import { someone } from '../people.mjs';
import { space } from '../space.mjs';
import { face, flat, put, shade, tone } from '../tools.mjs';

const PLACE = space({ eye: 2.6, focal: 1050, horizon: 560 });
/** The boards, in a line that runs away: where, how wide, how high, their paint. */
const BOARDS = [
  [-9.4, 12.4, 4.6, 5.2, '#F3DDB8', '#C86C4C'],
  [-5.4, 16.6, 4.6, 6.4, '#E9B48A', '#7A5C86'],
  [6.6, 14.4, 4.4, 5.6, '#C9E6DC', '#C94C33'],
];
const TURN = 0.42;

/** A painted front, its thickness, and the struts that hold it up. */
function board([x, z, wide, high, paint, roof]) {
  const on = (u, v, back = 0) => PLACE.at(x + u * 0.93 - back * 0.3, z + u * TURN * (x < 0 ? 1 : -1) + back, v);
  const strut = (v, far) => `M${on(wide * 0.98, v, 0.2)}L${on(wide + far * 0.7, 0, 0.5)}`;
  const struts = `${strut(high * 0.8, 2.6) + strut(high * 0.45, 1.5)}M${on(wide, 0, 0.2)}L${on(wide + 1.9, 0, 0.5)}`;
  const quad = (u, v, du, dv) => [on(u, v), on(u + du, v), on(u + du, v + dv), on(u, v + dv)];
  const shadow = PLACE.ground([
    [x, z],
    [x + wide * 0.93, z + wide * TURN * (x < 0 ? 1 : -1)],
    [x + wide * 0.93 - 3, z - 2.2],
    [x - 3, z - 2.6],
  ]);
  const windows = [0.14, 0.58]
    .flatMap((u) =>
      [0.5, 0.74].map(
        (v) =>
          face(quad(wide * u, high * v, wide * 0.26, high * 0.15), '#8CC4D4', 4) +
          flat(
            `M${on(wide * u, high * v)}L${on(wide * (u + 0.16), high * (v + 0.15))}L${on(wide * u, high * (v + 0.15))}Z`,
            '#CFE8EE',
          ),
      ),
    )
    .join('');
  return (
    flat(shadow, C.ink, 0.32) +
    line(struts, 17) +
    line(struts, 8, '#C99A62') +
    face([on(wide, 0), on(wide, 0, 0.35), on(wide, high, 0.35), on(wide, high)], '#8A6A46', 4) +
    face([on(0, 0), on(wide, 0), on(wide, high), on(0, high)], paint, 6) +
    face([on(-0.2, high - 0.1), on(wide + 0.2, high - 0.1), on(wide * 0.5, high + 1.5)], roof, 6) +
    windows +
    face(quad(wide * 0.4, 0, wide * 0.2, high * 0.34), '#6E4A30', 4.4) +
    line(`M${on(wide * 0.9, high * 0.96).map(Math.round)}l-26 54l18 34l-30 60`, 4.4) +
    flat(`M${on(0, 0)}L${on(wide * 0.3, 0)}L${on(0, high * 0.16)}Z`, shade(paint))
  );
}

/** The largest board is still blank: what was drawn is pinned there, and what faded shows its paper. */
const billboard = () =>
  flat('M640 800L1300 800L1190 900L430 900Z', C.ink, 0.32) +
  line('M700 640V812M1240 640V812', 22) +
  line('M700 640V812M1240 640V812', 12, '#C99A62') +
  rect(600, 270, 740, 400, '#FFFDF5', 8) +
  rect(588, 246, 764, 36, C.torche, 7) +
  [640, 1300].map((x) => circ(x, 300, 8, '#C8CCD6', 3)).join('') +
  shape('M1340 670L1262 670Q1300 640 1296 596L1340 604Z', '#E9DFC9', 5);

const chair = () =>
  line('M-44 0L-36 -96M44 0L36 -96M-36 -96L-42 -196M36 -96L42 -196', 13) +
  line('M-44 0L-36 -96M44 0L36 -96M-36 -96L-42 -196M36 -96L42 -196', 5, '#C8CCD6') +
  shape('M-52 -92H52L44 -112H-44Z', '#FFFDF5', 5) +
  shape('M-50 -196H50L46 -140H-46Z', '#FFFDF5', 5);

/** The cut ribbon, the scissors left on the carpet, a balloon that got away. */
function party() {
  const carpet =
    face(
      [
        [640, 1100],
        [880, 830],
        [1060, 830],
        [1300, 1100],
      ],
      '#C2455A',
      6,
    ) + flat('M640 1100L880 830H920L760 1100Z', '#8E2F44');
  const ribbons = [
    ['M470 930Q640 1000 800 950L846 1010', '#D42B2B'],
    ['M1460 930Q1290 1000 1140 950L1096 1012', '#1B3F9C'],
  ]
    .map(([d, colour]) => line(d, 27) + line(d, 17, colour))
    .join('');
  const posts = [462, 1468].map((x) => rect(x - 15, 830, 30, 220, C.agent, 6) + circ(x, 822, 26, C.agentD, 6)).join('');
  const ring = (x, y) => `<circle cx="${x}" cy="${y}" r="19" fill="none" stroke="${C.ink}" stroke-width="10"/>`;
  const scissors =
    line('M0 0L96 -46M0 -46L96 0', 15) + line('M0 0L96 -46M0 -46L96 0', 6, '#E4E6EE') + ring(-18, 12) + ring(-18, -58);
  const mast = line('M0 0V-150', 10) + circ(0, -166, 16, '#3A3357', 5) + line('M-40 0H40', 12);
  const balloon =
    line('M0 0q-16 40 4 76t-6 70', 3.6) +
    shape('M0 0C-48 -24 -52 -104 0 -108C52 -104 48 -24 0 0ZM-9 8L0 0L9 8Z', C.torche, 6) +
    flat('M-28 -44C-34 -70 -22 -90 -4 -94C-20 -84 -24 -66 -20 -46Z', '#FF9052');
  return carpet + posts + ribbons + put(scissors, 930, 1020, 1) + put(mast, 970, 850, 1) + put(balloon, 1480, 190, 1.2);
}

/** Forced march: everything stands, nothing holds; nobody came. */
export const forcedMarch = {
  traces: { x: 630, y: 300, width: 680, height: 350 },
  draw() {
    const plain =
      rect(0, 0, 1920, 570, '#3F9FD0') +
      tone(0, 260, 1920, 310, { sp: 19, r0: 0.6, r1: 9, col: '#BFE3EE' }) +
      circ(1660, 150, 104, '#FFFDF5') +
      `<circle cx="1660" cy="150" r="134" fill="none" stroke="#FFFDF5" stroke-width="8" stroke-dasharray="0 20" stroke-linecap="round"/>` +
      rect(0, 560, 1920, 530, '#EAD9AE') +
      tone(0, 620, 1920, 460, { sp: 21, r0: 0.6, r1: 5.6, col: '#CDB57E' });
    const rows = [
      [300, 960, 0.9],
      [150, 1000, 1],
      [30, 1090, 1.25],
      [250, 1100, 1.3],
      [1610, 960, 0.9],
      [1760, 1000, 1],
      [1890, 1090, 1.25],
      [1680, 1100, 1.3],
    ];
    return (
      plain +
      [1, 0, 2].map((i) => board(BOARDS[i])).join('') +
      billboard() +
      party() +
      rows.map(([x, y, k]) => put(chair(), x, y, k)).join('') +
      someone('cat', 250, 975, 1.5)
    );
  },
};
