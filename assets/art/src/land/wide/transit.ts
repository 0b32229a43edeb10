// How one goes about: a stop where nothing stops and a queue of cars; a lane being laid; a line that runs.
import { C, circ, line, rect, shape } from '../../lib.ts';
import { weeds } from '../green.ts';
import { PEOPLE } from '../people.ts';
import { barrier, digger } from '../street.ts';
import { by, flat, put, type State } from '../tools.ts';
import { motor } from './town.ts';

/** A shelter, its pole and its timetable. */
const shelter = (s: State) =>
  line('M-70 0V-104M70 0V-104', 8) +
  shape('M-84 -104H84L76 -122H-76Z', by(s, '#8A8F9A', '#5D8E96', '#0E7C7B'), 4) +
  rect(-62, -96, 124, 62, by(s, '#B8C2C8', '#CFE3EA', '#DDF0F4'), 3.4) +
  (s === 0 ? line('M-40 -88l26 20l-10 14l24 16', 3) : rect(-50, -38, 100, 9, '#B98A5A', 3)) +
  line('M104 0V-132', 7) +
  circ(104, -140, 19, by(s, '#A9A6B4', C.etat, C.etat), 4) +
  rect(92, -112, 24, 30, '#FFFDF5', 3);

const bus = () =>
  shape('M-150 -16V-112Q-150 -126 -136 -126H128Q150 -126 154 -96L158 -16Z', '#FFFDF5', 4.4) +
  flat('M-148 -52H156L158 -18H-148Z', '#0E7C7B') +
  [-136, -92, -48, -4, 40].map((x) => rect(x, -110, 36, 46, '#FFE9A8', 3)).join('') +
  shape('M92 -110H126Q140 -106 144 -64H92Z', '#CFE3EA', 3.4) +
  [-96, 100].map((x) => circ(x, -10, 23, '#2A2438') + circ(x, -10, 9, '#B9B0A6')).join('') +
  (
    [
      [-118, '#C2455A'],
      [-74, C.agent],
      [-30, '#5C97D8'],
      [14, '#E8562A'],
    ] as const
  )
    .map(([x, colour]) => circ(x, -78, 10, C.sk2, 2.6) + shape(`M${x - 13} -64Q${x} -74 ${x + 13} -64Z`, colour, 2.6))
    .join('');

/** The line. */
export function transit(s: State) {
  const stop = put(shelter(s), 1600, 900, 0.9);
  if (s === 0)
    return (
      stop +
      put(weeds(4), 1540, 906, 1) +
      put(weeds(4), 1676, 910, 1) +
      (
        [
          [1500, 962, '#B85A45'],
          [1630, 996, '#5C97D8'],
          [1770, 1032, '#8C8A7C'],
        ] as const
      )
        .map(([x, y, colour], i) => put(motor(colour), x, y, 1 + i * 0.14))
        .join('') +
      put(PEOPLE.retired(), 1570, 902, 0.62)
    );
  if (s === 1)
    return (
      stop +
      put(digger(), 1760, 1010, 1) +
      put(barrier(), 1640, 980, 0.9) +
      put(PEOPLE.worker(), 1700, 990, 0.8) +
      put(PEOPLE.surveyor(), 1530, 930, 0.7) +
      put(PEOPLE.grandmother(), 1590, 900, 0.64)
    );
  return (
    stop +
    put(PEOPLE.student(), 1560, 902, 0.68) +
    put(PEOPLE.wheelchair(), 1636, 904, 0.66, true) +
    put(bus(), 1660, 1010, 1.1, true) +
    put(PEOPLE.cyclist(), 1450, 956, 0.8, true)
  );
}
