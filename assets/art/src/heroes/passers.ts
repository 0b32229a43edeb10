// People of the territory, small: they walk on the long arms, build on what is carried, shelter under the field.
import { C, circ, line, nth, type Point, shape } from '../lib.ts';
import { at } from './kit.ts';

const PASSERS = [
  { skin: '#A9673F', hair: 'M-14 -68C-18 -92 18 -92 14 -68C8 -76 -6 -80 -14 -68Z', dark: '#2A2340', legs: '#3A4A6B' },
  { skin: '#F2C6A0', hair: 'M-13 -56C-22 -92 20 -94 13 -68C4 -80 -8 -74 -8 -56Z', dark: '#8A5230', legs: '#5A4A42' },
  {
    skin: '#7A4529',
    hair: 'M-14 -70C-16 -86 -6 -96 0 -92C8 -98 18 -86 13 -70C6 -78 -8 -78 -14 -70Z',
    dark: '#1B1528',
    legs: '#2E4A52',
  },
  {
    skin: '#E9B48A',
    hair: 'M-13 -70C-12 -86 12 -88 14 -72L22 -70C8 -76 -6 -76 -13 -70Z',
    dark: '#B9B0C6',
    legs: '#4A3A5C',
  },
];

/** Someone of the territory, some 80 high, feet at a point, looking right; `hail` raises an arm. */
export function walker([x, y]: Point, colour: string, n: number, k = 1, hail = false) {
  const { skin, hair, dark, legs } = nth(PASSERS, n);
  const arm = hail ? 'M13 -48L30 -84' : 'M13 -48L24 -30';
  const both = `${arm}M-13 -48L-22 -30`;
  const stride = 'M-6 -26L-12 -3H-7M6 -26L14 -3H19';
  const hand: Point = hail ? [30, -86] : [24, -28];
  const face = circ(4, -71, 1.9, C.ink) + circ(10, -71, 1.9, C.ink) + line('M3 -64Q7 -61 10 -65', 2.4);
  return at(
    line(stride, 14) +
      line(stride, 7, legs) +
      line(both, 13) +
      line(both, 6.5, colour) +
      circ(...hand, 5.5, skin, 3) +
      shape('M-15 -24C-20 -50 -14 -58 0 -58C14 -58 20 -50 15 -24Z', colour, 4.5) +
      circ(0, -70, 12.5, skin, 4) +
      face +
      shape(hair, dark, 3.5),
    [x, y],
    0,
    k,
  );
}
