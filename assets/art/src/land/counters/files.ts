// Eleven files of forty pages: towers that lean; boxes that get sorted; one binder that is read.
import { C, circ, line, nth, rect, shape } from '../../lib.ts';
import { bush, leaf } from '../green.ts';
import { at, PEOPLE } from '../people.ts';
import { put, type State, shade } from '../tools.ts';
import { HALL } from './place.ts';

const COVERS = ['#FFE08A', '#D5E5F7', '#FFDFCD', '#EFD9EA', '#FFFDF5', '#C9E6DC', '#F0CE7A'];

/** A tower of files that leans more and more. */
function pile(count: number, lean: number, seed = 0) {
  let drawn = '';
  for (let i = 0; i < count; i++) {
    const x = lean * i * i * 0.1 + ((i * 7 + seed * 5) % 9) - 4;
    const y = -i * 15;
    const wide = 60 + ((i * 13 + seed * 11) % 14);
    drawn +=
      rect(x - wide / 2, y - 15, wide, 14, nth(COVERS, (i + seed) % 7), 3) +
      line(`M${x - wide / 2 + 6} ${y - 8}H${x + wide / 2 - 16}`, 1.8) +
      (i % 3 === 0 ? shape(`M${x + wide / 2 - 2} ${y - 12}h14l-4 4l4 4h-14Z`, C.torche, 2) : '');
  }
  return drawn;
}

const carton = (words: string) =>
  shape('M-46 0V-60H46V0Z', '#D9A96A', 3.6) +
  shape('M-52 -72H52V-56H-52Z', '#C99356', 3.6) +
  rect(-26, -46, 52, 26, '#FFFDF5', 2.6) +
  `<text x="0" y="-25" font-size="22" text-anchor="middle" fill="${C.ink}">${words}</text>`;
const there = (drawing: string, x: number, z: number, k = 1) =>
  put(drawing, ...HALL.at(x, z), (k * HALL.scale(x, z)) / 50);

/** The photocopier, blinking. */
const copier = () =>
  shape('M-52 0V-84H52V0Z', '#B9BCC8', 4) +
  shape('M-58 -98H58V-82H-58Z', '#8A8FA0', 4) +
  rect(-40, -66, 60, 24, '#FFFDF5', 3) +
  circ(36, -62, 6, C.torche, 2.6) +
  shape('M52 -56H84L78 -44H52Z', '#FFFDF5', 3) +
  line('M24 -104l-6 -16M38 -106l2 -18M52 -102l10 -14', 3.4, C.torche);

function shelf() {
  const rows = [-150, -100, -50].map(
    (y, row) =>
      Array.from({ length: 6 }, (_, i) => rect(-62 + i * 18, y, 16, 40, nth(COVERS, (i + row * 2) % 7), 2.6)).join('') +
      rect(-70, y + 41, 140, 7, '#8A6A46', 3),
  );
  return (
    shape('M-74 0V-164H74V0Z', '#A37A4C', 4) +
    rect(-66, -156, 132, 148, shade('#A37A4C')) +
    rows.join('') +
    put(bush(leaf(2, 0), { wide: 24, high: 34 }), 36, -164) +
    put(PEOPLE.cat(), -30, -166, 1.1)
  );
}
const lectern = () =>
  line('M0 0V-66M-22 0H22', 7) +
  shape('M-44 -62L44 -62L36 -92L-36 -92Z', '#C99A62', 3.6) +
  shape('M-38 -70Q-20 -80 0 -72Q20 -80 38 -70L34 -92Q18 -100 0 -92Q-18 -100 -34 -92Z', '#FFFDF5', 3.4) +
  line('M0 -72V-92M-28 -80h18M-28 -86h18M10 -80h18M10 -86h18', 2);

/** The files. */
export function files(s: State) {
  if (s === 0)
    return (
      there(pile(14, 0.2, 1), 3.2, 17, 1.05) +
      there(pile(20, -0.5, 2), 5, 16, 1.05) +
      there(pile(11, 0.6, 3), 6.6, 15.4, 1.05) +
      there(pile(26, 0.24, 4), 7.8, 14.8, 1.05) +
      there(copier(), 9.8, 15, 1.1) +
      at(HALL, 'clerk', 6, 13.8) +
      there(pile(6, 0, 5), 4.4, 13.6, 1.05)
    );
  if (s === 1)
    return (
      there(carton('VÉLO'), 4.2, 17) +
      there(carton('HAIES'), 6.2, 16.4) +
      there(carton('GARE'), 5.3, 16.4) +
      there(pile(9, 0.3, 2), 8.6, 15.6, 1.05) +
      there(copier(), 10.2, 15.4, 1.1) +
      at(HALL, 'gardener', 7.2, 14.6) +
      at(HALL, 'reader', 5, 14.4) +
      there(carton('TRI'), 9.4, 13.2)
    );
  return (
    there(shelf(), 6.4, 17.4, 1.2) +
    there(lectern(), 8.4, 15.2, 1.1) +
    at(HALL, 'surveyor', 7.4, 15) +
    at(HALL, 'student', 9.6, 15, { flip: true })
  );
}
