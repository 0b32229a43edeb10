// A splash an act: year one in spring, a plan on a wall; year three in autumn, the works; year six at dusk, the vote.
import { C, circ, clip, line, rect, shape } from '../../lib.mjs';
import { outline } from '../../outline.mjs';
import { somebody } from '../body.mjs';
import { pencilled } from '../pencil.mjs';
import { PEOPLE } from '../people.mjs';
import { sky } from '../sky.mjs';
import { crane } from '../street.mjs';
import { flat, put, tone } from '../tools.mjs';
import { land, nearer, tinted } from './light.mjs';

const BLOSSOM = [
  [120, 110],
  [210, 70],
  [310, 150],
  [420, 96],
  [520, 170],
  [640, 120],
  [740, 190],
  [860, 150],
  [330, 40],
  [560, 50],
  [60, 210],
  [980, 190],
  [180, 190],
  [470, 30],
  [700, 70],
  [1070, 230],
];
const flower = (i) =>
  circ(0, 0, 22, i % 3 ? '#FBD3DC' : '#FFFFFF', 4) +
  circ(-20, 12, 16, '#FFFFFF', 4) +
  circ(18, 14, 17, i % 2 ? '#F6B9C9' : '#FBD3DC', 4) +
  circ(0, 8, 6, C.agent, 2.6);
const swallow = (x, y, k) =>
  put(shape('M0 0Q-30 -26 -62 -22Q-36 -8 -20 8Q-30 22 -50 34Q-18 28 0 12Q26 20 40 8Q30 -4 0 0Z', C.ink, 2), x, y, k);

/** Year one: a plan held down by a cup, a blossoming bough, everything still to draw. */
export function act1() {
  const view = nearer(land('wide', { rest: 0 }, ['turbines', 'transit']), 1.34, 1010, 470);
  const bough =
    line('M-20 20Q300 190 640 100T1180 240', 34) +
    line('M-20 20Q300 190 640 100T1180 240', 24, '#6E4A30') +
    line('M420 132Q520 200 600 250M860 160Q900 90 980 60', 20) +
    line('M420 132Q520 200 600 250M860 160Q900 90 980 60', 11, '#6E4A30');
  const wall =
    shape('M-20 880L1940 812V1100H-20Z', '#D9CBB2', 6) +
    line('M200 980H520M640 1030H980M1100 960H1460M1560 1020H1860M80 1050H330', 4, '#B3A48A') +
    line('M-20 908L1940 842', 4, '#B3A48A');
  const plan = `<g transform="translate(700 726) skewX(-24)">${shape('M0 0H760V230H0Z', '#FFFDF5', 5)}${clip('M4 3H756V227H4Z', `<g transform="translate(0 -22) scale(.396 .24)">${pencilled(outline(land('square', { rest: 2 })))}</g>`)}${shape('M-26 0Q-46 115 -26 230H0V0Z', '#EFE2C2', 5)}${line('M0 0H760V230H0Z', 5)}</g>`;
  const cup =
    shape('M-34 -70H34L28 0Q0 10 -28 0Z', C.torche, 5) +
    line('M34 -58q30 4 22 32q-8 16 -26 12', 7) +
    line('M-14 -92q8 -14 0 -28M10 -92q8 -14 0 -28', 4);
  return (
    tinted(sky(0), '#FBD3DC', 0.2) +
    tinted(view, '#FFE9C0', 0.16) +
    wall +
    plan +
    put(cup, 700, 930, 1.2) +
    put(PEOPLE.cat(), 1650, 846, 2.2) +
    bough +
    BLOSSOM.map(([x, y], i) => put(flower(i), x, y, 1 + (i % 3) * 0.16)).join('') +
    swallow(1400, 210, 1.1) +
    swallow(1560, 300, 0.8) +
    swallow(1270, 130, 0.7)
  );
}

const apple = circ(23, -31, 6, '#D9573A', 2.6);
const loaf = shape('M12 -28L40 -42L44 -34L16 -20Z', '#E3B066', 2.6);
/** Five people on a beam, each with their own lunch. */
const LUNCH = [
  { top: '#E8562A', legs: '#2E4A52', skin: 1, crown: 'helmet', hat: '#FFCB3D', thing: loaf },
  { top: '#6B1E5A', legs: '#3A3357', skin: 0, crown: 'short', hair: 'grey', neck: '#FFFDF5' },
  { top: '#FFCB3D', legs: '#2E4A72', skin: 2, crown: 'afro', thing: apple },
  { top: '#1F62B0', legs: '#23305A', skin: 0, crown: 'cap', hat: '#123E78', thing: loaf },
  { top: '#2E7A5A', legs: '#7A6248', skin: 3, crown: 'scarf', hat: '#E8562A', thing: apple },
];
const leafFalling = (x, y, r, colour) =>
  put(`<g transform="rotate(${r})">${shape('M0 0Q-20 -16 0 -40Q20 -16 0 0ZM0 0V12', colour, 3)}</g>`, x, y, 1);

/** Year three: the whole valley is a building site, seen from the beam where everyone has lunch. */
export function act2() {
  const view = nearer(land('wide', { rest: 1 }, ['turbines', 'transit']), 1.12, 960, 470);
  const beam =
    rect(-20, 812, 1960, 64, C.torche, 6) +
    flat('M-20 852H1940V876H-20Z', C.torcheD) +
    line('M-20 812H1940', 6) +
    Array.from({ length: 22 }, (_, i) => circ(50 + i * 90, 834, 6, C.torcheD, 2.6)).join('');
  const sat = LUNCH.map((look, i) => put(somebody({ ...look, pose: 'perch' }), 470 + i * 240, 816, 2.5, i > 2)).join(
    '',
  );
  const posts = [40, 1830]
    .map(
      (x) =>
        rect(x, -20, 50, 1120, C.agent, 6) +
        flat(`M${x + 30} -20h20v1120h-20Z`, C.agentD) +
        line(`M${x} 120h50M${x} 420h50M${x} 980h50`, 5),
    )
    .join('');
  const hook =
    line('M1500 -20V200', 7) +
    shape('M1470 200h60l-10 34h-40Z', C.agent, 5) +
    line('M1500 234L1390 330M1500 234L1610 330', 5) +
    shape('M1370 330H1630V372H1370Z', '#B9B4AE', 5);
  const leaves = [
    [300, 260, 30],
    [640, 180, -40],
    [860, 330, 80],
    [1150, 240, 10],
    [1290, 480, -70],
    [220, 560, 120],
    [1700, 520, 45],
    [430, 420, -20],
  ]
    .map(([x, y, r], i) => leafFalling(x, y, r, [C.torche, C.agent, '#B5502A', '#D9971A'][i % 4]))
    .join('');
  return (
    tinted(sky(1), '#FFD9A0', 0.25) +
    tinted(view, '#E8A24A', 0.22) +
    put(crane(), 250, 780, 1.7) +
    hook +
    posts +
    beam +
    sat +
    leaves
  );
}

const PANELS = [0, 1, 2, 3, 4];
/** Year six: dusk on the square, the boards of the candidates, the urn, a queue that throws long shadows. */
export function act3() {
  const view = tinted(land('square', { rest: 1 }), '#3B1240', 0.52, ['#FFE27A', '#FFE9A8']);
  const boards = PANELS.map((i) => {
    const [x, k] = [1180 + i * 150, 1 + i * 0.17];
    return put(
      line('M-60 0V-190M60 0V-190', 12) +
        rect(-74, -200, 148, 120, '#8A8596', 5) +
        rect(-50, -188, 100, 96, ['#EFD9EA', '#FFF1C4', '#D5E5F7', '#FFDFCD', '#FFFDF5'][i], 4) +
        circ(0, -152, 18, C.ink) +
        flat('M-34 -92Q0 -150 34 -92Z', C.ink) +
        `<text x="-56" y="-176" font-size="26" fill="#FFFDF5">${i + 1}</text>`,
      x,
      830 + i * 34,
      k,
    );
  }).join('');
  const urn =
    shape('M-150 40L-130 -190H130L150 40Z', '#CFE3EA', 7) +
    flat('M-150 40L-130 -190H-60L-64 40Z', '#A9C8D6') +
    rect(-160, -216, 320, 34, C.ink, 6) +
    rect(-60, -208, 120, 12, '#FFFDF5') +
    shape('M-54 -204L-30 -330L66 -312L42 -204Z', '#FFFDF5', 5) +
    line('M-12 -300L40 -290M-16 -280L36 -270', 4) +
    Array.from({ length: 9 }, (_, i) =>
      shape(
        `M${-112 + (i % 5) * 44} ${24 - Math.floor(i / 5) * 40}l60 -16l10 24l-60 16Z`,
        ['#EFD9EA', '#FFFDF5', '#FFF1C4', '#D5E5F7'][i % 4],
        3,
      ),
    ).join('');
  const table = rect(-20, 1004, 1100, 100, '#4A2A4E', 7) + flat('M-20 1004H1080V1026H-20Z', '#6B3A5E');
  const queue = ['grandmother', 'worker', 'mother', 'girl', 'student', 'wheelchair', 'retired']
    .map((name, i) => put(tinted(PEOPLE[name](), '#2A0F36', 0.5), 720 + i * 92, 905 - i * 26, 2.5 - i * 0.2, true))
    .join('');
  const shadows = flat('M700 905L1400 745L1700 1080H560Z', '#1C0A2A', 0.28);
  return (
    sky(4) +
    view +
    shadows +
    queue +
    boards +
    table +
    put(urn, 380, 985, 1.1) +
    tone(-20, -10, 1960, 150, { sp: 18, r0: 7, r1: 0.6, col: '#2A0F36' })
  );
}
