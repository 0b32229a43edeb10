// The square in front of the school: twelve spaces, then a trial summer, then shade. States 0, 1, 2.
import { C, circ, clip, dots, ell, g, line, poly, polyd, rect, shape } from './lib.mjs';
import { bike, PAL, person, tree } from './town.mjs';

const SLAB = [
  [330, 600],
  [706, 588],
  [742, 706],
  [286, 722],
];
const car = (x, y, color, flip = 1) =>
  g(
    shape('M-50 0C-54 -18 -48 -26 -34 -28L-20 -46H20L36 -28C48 -26 52 -16 50 0Z', color, 4) +
      shape('M-26 -29L-16 -42H-1V-29ZM4 -29V-42H17L27 -29Z', '#CFE3EA', 3) +
      circ(-28, 0, 10, C.ink) +
      circ(28, 0, 10, C.ink) +
      circ(-28, 0, 4, '#B9B0A6') +
      circ(28, 0, 4, '#B9B0A6'),
    `translate(${x} ${y}) scale(${flip} 1)`,
  );
const planter = (x, y) =>
  rect(x - 22, y - 20, 44, 20, '#C2674A', 4) +
  ell(x, y - 26, 24, 14, '#7DB44C', 4) +
  ell(x + 8, y - 38, 13, 11, '#8FC65A', 4);
const bench = (x, y) =>
  rect(x - 30, y - 16, 60, 6, '#B98A5A', 3) +
  rect(x - 30, y - 30, 60, 6, '#B98A5A', 3) +
  line(`M${x - 24} ${y}V${y - 30}M${x + 24} ${y}V${y - 30}`, 4);
const parasol = (x, y, color) =>
  line(`M${x} ${y}V${y - 66}`, 5) +
  shape(`M${x - 44} ${y - 60}Q${x} ${y - 104} ${x + 44} ${y - 60}Z`, color, 4) +
  rect(x - 18, y - 22, 36, 5, '#FFF8E7', 3);
const school = (x, y, s) => {
  const p = PAL[s];
  let o =
    rect(x, y - 64, 116, 64, p.wall[0], 4) +
    shape(`M${x - 8} ${y - 64}L${x + 14} ${y - 92}H${x + 102}L${x + 124} ${y - 64}Z`, p.roof[1], 4);
  o +=
    rect(x + 48, y - 34, 22, 34, '#6E4A30', 3.4) +
    circ(x + 59, y - 78, 9, '#FFF8E7', 3.4) +
    line(`M${x + 59} ${y - 84}V${y - 78}H${x + 64}`, 2.6);
  for (const dx of [10, 28, 80, 98]) o += rect(x + dx - 5, y - 48, 14, 20, s === 2 ? '#FFE27A' : p.win, 3);
  return o;
};
const spaces = () => {
  let o = '';
  for (let i = 0; i <= 6; i++)
    o += line(`M${352 + i * 55} ${622 - i * 2}l-10 30M${330 + i * 60} ${680 - i * 2}l-12 30`, 4, '#F3EFE4');
  return o;
};

/** The square in one of its three states. */
export function square(s) {
  const floor = ['#8D8A8C', '#A9A295', '#D9C9A4'][s];
  const d = polyd(SLAB);
  let o =
    school(440, 596, s) +
    poly(SLAB, floor, 4) +
    clip(d, dots(290, 590, 460, 140, { sp: 14, r0: 0.4, r1: 4, col: ['#6F6C72', '#8E8778', '#C2AE84'][s] }));
  if (s === 0) {
    o += clip(d, spaces());
    const colors = ['#B85A45', '#5C97D8', '#E9DFC9', '#7A5C86', '#8C8A7C', '#D9971A'];
    colors.forEach((color, i) => {
      o += car(378 + i * 55, 648 - i * 2, color, i % 2 ? 1 : -1);
    });
    for (let i = 0; i < 5; i++) o += car(372 + i * 66, 706 - i * 3, colors[(i + 2) % 6], i % 2 ? -1 : 1);
    return o + line('M360 570q8 -14 0 -28M640 566q8 -14 0 -28', 4, '#E8562A');
  }
  if (s === 1) {
    o += clip(d, spaces()) + car(640, 636, '#5C97D8') + car(696, 690, '#E9DFC9', -1) + car(630, 698, '#B85A45');
    for (const x of [352, 430, 508]) o += planter(x, 704);
    return (
      o +
      parasol(396, 656, '#FFCB3D') +
      parasol(486, 652, '#E8562A') +
      person(430, 668, 0.9, C.agent) +
      person(548, 676, 0.9, C.elu) +
      planter(560, 640)
    );
  }
  o +=
    tree(356, 648, 0.72, '#4E9E4A', 4.5) + tree(470, 640, 0.8, '#5FAA4C', 4.5) + tree(604, 636, 0.74, '#2E7A5A', 4.5);
  o +=
    bench(418, 664) +
    person(418, 668, 0.8, C.torche) +
    person(520, 672, 0.7, C.agent) +
    person(544, 678, 0.62, C.etat) +
    person(566, 672, 0.66, C.elu);
  return (
    o +
    tree(330, 716, 0.86, '#5FAA4C', 4.5) +
    tree(690, 700, 0.84, '#4E9E4A', 4.5) +
    bike(628, 704, 0.7) +
    bench(440, 712) +
    planter(520, 712)
  );
}
