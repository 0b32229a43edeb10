// What draws, rubs out, counts the months and grows: small pictures that the stage moves.
import { C, circ, ell, line, merge, P, rect, shape } from '../lib.mjs';

const turned = (drawing, degrees, x, y) => `<g transform="translate(${x} ${y}) rotate(${degrees})">${drawing}</g>`;

/** Points down along y, its tip at 0, 0; each is then laid at 45 degrees with its tip at 16, 184 of 200 x 200. */
const pencil = () =>
  merge(
    [
      P('M0 0L-17 -44V-190H17V-44Z', C.agent),
      P('M-17 -190H17V-212H-17Z', '#C9C2B8'),
      P('M-17 -212C-17 -232 17 -232 17 -212Z', '#F09A9A'),
    ],
    6,
  ) +
  shape('M0 0L-17 -44Q-8 -38 0 -46Q8 -38 17 -44Z', '#F3D9B0', 5) +
  shape('M0 0L-6.5 -17H6.5Z', '#6B6676', 3) +
  line('M-6 -52V-186M6 -50V-186', 4, C.agentD);

const pen = () =>
  merge([P('M-15 -84L-19 -220H19L15 -84Z', C.elu), P('M-17 -84H17L12 -58H-12Z', C.agent)], 6) +
  shape('M0 0C-14 -22 -18 -40 -12 -60H12C18 -40 14 -22 0 0Z', '#E6E2EC', 5) +
  line('M0 -4V-36', 4) +
  circ(0, -40, 4.5, C.ink) +
  line('M-8 -100L-11 -204', 5, C.eluL);

const eraser = () =>
  merge([P('M-40 -4Q-40 0 -34 0H34Q40 0 40 -4L44 -70H-44Z', '#F6B7B0'), P('M-44 -66L-50 -170H50L44 -66Z', C.etat)], 6) +
  line('M-30 -84L-34 -156', 8, C.etatL) +
  line('M-28 -14H24', 4, '#D98E87');

const sheet = (drawing, sky) =>
  rect(14, 26, 140, 150, '#CDBFA2', 5, C.ink, 4) +
  rect(8, 18, 140, 150, C.paper, 6, C.ink, 4) +
  rect(20, 46, 116, 108, sky, 0) +
  drawing +
  rect(8, 18, 140, 26, C.torche, 6, C.ink, 4) +
  [38, 78, 118].map((x) => line(`M${x} 8V30`, 12) + line(`M${x} 8V30`, 5, '#E6E2EC')).join('');

/** The half-year that leafs out: sun, tree in leaf. */
const summer = () =>
  circ(110, 72, 15, C.agent, 4) +
  shape('M20 132Q50 116 84 128T136 124V154H20Z', '#8DB255', 4) +
  line('M70 138V108', 10) +
  line('M70 138V108', 4, '#8A5A3A') +
  merge([P('M46 104C32 82 54 60 70 66C90 56 110 82 94 102C82 114 58 116 46 104Z', '#4E8F4A')], 4.5);

/** The half-year that loses its leaves: bare tree, snow. */
const winter = () =>
  shape('M20 130Q50 118 84 128T136 122V154H20Z', C.white, 4) +
  line('M70 140V92M70 112L48 90M70 104L94 82M70 92L60 70M56 98L44 98M84 91L98 94', 6) +
  [
    [36, 64],
    [112, 62],
    [118, 104],
    [32, 112],
    [92, 116],
  ]
    .map(([x, y]) => circ(x, y, 4.5, C.white, 2.5))
    .join('');

const leafShape = 'M0 0C14 -20 44 -22 58 -8C44 10 18 14 0 0Z';
const LEAF = '#5E9E45';

const mound = () =>
  shape('M26 196C28 172 50 160 70 160C92 160 112 172 114 196Z', '#8C5930', 6) +
  line('M50 180Q60 174 68 180M78 184Q86 178 94 184', 4, C.ink);

/** Something was sown here and waits. */
const seedling = () =>
  mound() +
  line('M70 164V118', 12) +
  line('M70 164V118', 5, LEAF) +
  turned(shape(leafShape, LEAF, 5), -28, 70, 122) +
  turned(shape('M0 0C-14 -20 -44 -22 -58 -8C-44 10 -18 14 0 0Z', '#7FBF5B', 5), 24, 70, 126);

const petal = (angle) => `<g transform="rotate(${angle})">${ell(0, -24, 13, 19, C.agentL, 5)}</g>`;

/** It has come up. */
const sprout = () =>
  mound() +
  line('M70 164C64 130 78 104 70 62', 14) +
  line('M70 164C64 130 78 104 70 62', 6, LEAF) +
  turned(shape(leafShape, LEAF, 5), -12, 70, 138) +
  turned(shape('M0 0C-14 -20 -44 -22 -58 -8C-44 10 -18 14 0 0Z', '#7FBF5B', 5), 12, 70, 116) +
  `<g transform="translate(70 50)">${[0, 60, 120, 180, 240, 300].map(petal).join('')}${circ(0, 0, 15, C.torche, 5)}</g>`;

const laid = (drawing, scale = 0.84) => `<g transform="translate(16 184) rotate(45) scale(${scale})">${drawing}</g>`;

/** Name -> width, height, drawing. */
export const TOOLS = {
  pencil: [200, 200, () => laid(pencil())],
  pen: [200, 200, () => laid(pen())],
  eraser: [200, 200, () => `<g transform="translate(40 160) rotate(45) scale(0.86)">${eraser()}</g>`],
  'leaf-0': [160, 180, () => sheet(summer(), '#CFE6EE')],
  'leaf-1': [160, 180, () => sheet(winter(), '#D5DCEB')],
  seedling: [140, 200, seedling],
  sprout: [140, 200, sprout],
};
