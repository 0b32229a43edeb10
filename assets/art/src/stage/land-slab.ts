// A slab of territory: what the four carry, put down, break or let fall. Top at 0, centred on x = 0, 360 wide.
import { C, circ, line, merge, P, rect, shape } from '../lib.ts';

const GRASS = '#8DB255';
const GRASS_D = '#6E9340';
const EARTH = '#B5794A';
const EARTH_D = '#8C5930';

const TOP = 'M-180 4C-150 -12 -110 -8 -70 -14C-20 -20 40 -12 90 -16C130 -18 160 -8 180 4L172 22H-172Z';
const EARTH_SHAPE =
  'M-172 18H172C168 40 150 44 140 58C120 62 112 84 84 84C60 100 20 92 -6 104C-40 98 -70 102 -92 84C-120 82 -128 60 -146 54C-160 44 -170 38 -172 18Z';

const house = (x: number, y: number, k = 1) =>
  `<g transform="translate(${x} ${y}) scale(${k})">${
    rect(-30, -44, 60, 46, '#FBE9C8', 5) +
    shape('M-40 -42L0 -78L40 -42Z', C.torche, 5) +
    rect(-20, -32, 14, 16, C.agentL, 4) +
    rect(6, -32, 14, 34, '#8A5A3A', 4)
  }</g>`;

const tree = (x: number, y: number, k = 1) =>
  `<g transform="translate(${x} ${y}) scale(${k})">${
    line('M0 0V-34', 9, C.ink) +
    line('M0 0V-34', 4, '#8A5A3A') +
    merge([P('M-26 -40C-40 -64 -14 -86 0 -82C20 -90 40 -64 26 -42C14 -28 -14 -26 -26 -40Z', '#4E8F4A')], 4.5) +
    line('M-8 -52Q0 -44 10 -54', 4, '#346B33')
  }</g>`;

const person = (x: number, y: number, color: string) =>
  circ(x, y - 32, 7, C.sk1, 4) + shape(`M${x - 9} ${y}V${y - 18}Q${x} ${y - 30} ${x + 9} ${y - 18}V${y}Z`, color, 4);

/** What stands on it. */
const life = () =>
  tree(-128, 0, 0.9) +
  house(-70, -8, 1) +
  person(-14, -10, C.etatL) +
  person(12, -10, C.agent) +
  tree(112, -6, 1.1) +
  house(62, -10, 0.86) +
  person(146, -2, C.eluL);

const ground = () =>
  merge([P(EARTH_SHAPE, EARTH)], 6) +
  shape('M-120 60C-96 74 -70 66 -52 82M40 78C66 82 76 62 104 62M-20 52H34', 'none', 5, EARTH_D) +
  merge([P(TOP, GRASS)], 5) +
  line('M-150 6Q-130 2 -112 6M-40 2Q-20 -3 0 2M92 0Q112 -4 128 2', 4, GRASS_D);

/** The whole slab. */
export const slab = () => life() + ground();

const CRACK = 'L6 -150L-10 -20L14 24L-12 60L4 130';

function halved(side: number, name: string, drawing: string) {
  const edge = side < 0 ? `M-400 -150${CRACK}H-400Z` : `M400 -150${CRACK}H400Z`;
  return `<clipPath id="${name}"><path d="${edge}"/></clipPath><g clip-path="url(#${name})">${drawing}</g>`;
}

/** Its left or right half, cut along a crack. */
export const half = (side: number) =>
  halved(side, `half${side < 0 ? 'l' : 'r'}`, slab() + line('M6 -150L-10 -20L14 24L-12 60L4 130', 9));

/** The same half, announced only: pencil on paper. */
export const pencilHalf = (side: number) =>
  halved(
    side,
    `sketch${side < 0 ? 'l' : 'r'}`,
    shape(`${EARTH_SHAPE}${TOP}`, C.paper, 22, C.paper) +
      shape(
        'M-38 -8V-54L-32 -64L-8 -88L32 -52H22V-8ZM60 -50C44 -74 72 -96 86 -92C108 -98 126 -74 112 -52L88 -8Z',
        C.paper,
        20,
        C.paper,
      ) +
      pencilSlab() +
      line('M-10 -20L14 24L-12 60L-6 100', 5, '#6B6676', 'stroke-dasharray="9 9"'),
  );

/** Its contour only, in dashed pencil: it is announced, it is not there. */
export const pencilSlab = () =>
  [
    TOP,
    EARTH_SHAPE,
    'M-38 -8V-54H22V-8M-48 -52L-8 -88L32 -52Z',
    'M84 -8V-40M60 -50C44 -74 72 -96 86 -92C108 -98 126 -74 112 -52C100 -38 72 -36 60 -50Z',
  ]
    .map(
      (d) =>
        `<path d="${d}" fill="none" stroke="#6B6676" stroke-width="5" stroke-dasharray="13 8" stroke-linecap="round"/>`,
    )
    .join('');
