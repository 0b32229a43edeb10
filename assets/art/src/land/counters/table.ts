// The table: a high one by the coffee, where guests stand; trestles and odd chairs; one that everybody fits round.
import { C, circ, ell, line, rect, shape } from '../../lib.ts';
import { type Passer, PEOPLE } from '../people.ts';
import { put, type State, shade } from '../tools.ts';
import { HALL } from './place.ts';

const there = (drawing: string, x: number, z: number, k = 1, flip = false) =>
  put(drawing, ...HALL.at(x, z), (k * HALL.scale(x, z)) / 50, flip);
const who = (name: Passer, x: number, z: number, flip = false) => there(PEOPLE[name](), x, z, 0.95, flip);
const chair = (colour: string) =>
  line('M-16 0V-34M16 0V-34M-16 -34V-84', 8) +
  line('M-16 0V-34M16 0V-34M-16 -34V-84', 3.4, colour) +
  shape('M-22 -30H20V-38H-22Z', colour, 3) +
  shape('M-24 -84H-8V-58H-24Z', colour, 3);
const cup = rect(-6, -12, 12, 11, '#FFFDF5', 2.4) + line('M6 -9q6 1 0 6', 2);
const coffee = () =>
  shape('M-34 0V-80H34V-64H4V-20H34V0Z', '#3A3357', 4) +
  shape('M8 -20V-44H30L26 -20Z', '#CFE3EA', 3) +
  circ(-16, -60, 5, C.torche, 2.4);

/** A round table in perspective, papers and cups on it. */
function round(rx: number, top: number, colour: string) {
  const papers = [
    [-0.5, -0.1, '#FFE08A'],
    [0.1, -0.34, '#FFFDF5'],
    [0.5, 0.1, '#D5E5F7'],
    [-0.1, 0.4, '#FFDFCD'],
  ] as const;
  return (
    line(`M0 ${top}V-4M-34 0H34`, 16) +
    line(`M0 ${top}V-4M-34 0H34`, 8, '#8A6A46') +
    ell(0, top + 9, rx, rx * 0.22, shade(colour), 4) +
    ell(0, top, rx, rx * 0.22, colour, 4) +
    papers
      .map(([dx, dy, fill]) => shape(`M${dx * rx - 18} ${top + dy * rx * 0.36}l26 -7l14 9l-26 7Z`, fill, 2.4))
      .join('') +
    put(cup, rx * 0.3, top + rx * 0.12) +
    put(cup, -rx * 0.62, top + 4) +
    put(cup, rx * 0.72, top - 2)
  );
}

const trestle = () =>
  line('M-100 0L-84 -56M-70 0L-84 -56M70 0L84 -56M100 0L84 -56', 7) +
  line('M-100 0L-84 -56M-70 0L-84 -56M70 0L84 -56M100 0L84 -56', 3, '#C99A62') +
  shape('M-136 -56L-112 -76H112L136 -56Z', '#E9C7A0', 3.6) +
  shape('M-136 -56H136V-48H-136Z', '#C99A62', 3.6) +
  put(cup, -60, -64) +
  shape('M-10 -62l34 -8l20 8l-34 8Z', '#FFFDF5', 2.4) +
  put(cup, 84, -62);

/** The table. */
export function table(s: State) {
  if (s === 0)
    return (
      who('mother', -1.6, 12.2) +
      there(round(52, -66, '#B9B4AE'), 0, 12) +
      there(coffee(), 0.1, 12.3, 0.5) +
      who('worker', 1.6, 12.4, true) +
      there(chair('#7A7572'), 3.4, 11.6, 1.1) +
      who('retired', -2.8, 11.6)
    );
  if (s === 1)
    return (
      there(chair('#1F62B0'), -2.4, 12.9) +
      who('elder', -2.5, 12.8) +
      who('reader', 2.4, 12.9, true) +
      who('mother', 0, 13.1) +
      there(trestle(), 0, 11.8, 1.1) +
      there(chair('#E8562A'), -3.3, 11.4, 1.1) +
      there(chair('#0E7C7B'), 3.3, 11.4, 1.1, true) +
      who('gardener', -4.6, 11.6) +
      who('child', 1.4, 10.9)
    );
  return (
    who('baker', -2.3, 13.6) +
    who('mother', -0.7, 14) +
    who('clerk', 0.9, 14) +
    who('student', 2.4, 13.6, true) +
    there(round(136, -44, '#E3B476'), 0, 12, 1) +
    who('wheelchair', -3.9, 11.7) +
    who('elder', 4.1, 11.7, true) +
    there(chair('#E8562A'), -2.5, 11, 1) +
    there(chair('#FFCB3D'), 2.4, 11, 1, true) +
    who('child', 0.4, 10.9)
  );
}
