// Eleven counters: shuttered, one open for everybody; partitions that come down; one long desk, the old numbers kept.
import { C, line, nth } from '../../lib.ts';
import { planter } from '../green.ts';
import { at, type Passer, PEOPLE } from '../people.ts';
import { scaffold } from '../street.ts';
import { by, face, flat, LIT, put, type State, through } from '../tools.ts';
import { BAY, HALL, COUNTER_WALL as WALL } from './place.ts';

const TINTS = [
  '#7A5C86',
  '#1F62B0',
  '#0E7C7B',
  '#D9971A',
  '#B85A45',
  '#5F8A4C',
  '#46708A',
  '#C2455A',
  '#8A6A50',
  '#2E7A5A',
  '#6B1E5A',
];
/** Who sits at which counter, once they open. */
const CLERKS: ReadonlyMap<number, Passer> = new Map([
  [0, 'elder'],
  [2, 'reader'],
  [3, 'clerk'],
  [5, 'retired'],
  [8, 'mother'],
  [10, 'student'],
]);

/** How upright words lie along the wall. */
function onWall(words: string, u: number, v: number, size: number, colour: string) {
  const [a, b] = [WALL.on(u - 1, v), WALL.on(u + 1, v)];
  const slope = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const [x, y] = WALL.on(u, v);
  const high = size * Math.abs(WALL.on(u, v + 1)[1] - y);
  return `<text transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) skewY(${slope.toFixed(1)})" font-size="${high.toFixed(0)}" text-anchor="middle" fill="${colour}">${words}</text>`;
}

/** Pixels a metre at a place of the wall. */
const size = (u: number) => Math.abs(WALL.on(u, 1)[1] - WALL.on(u, 0)[1]);

/** Somebody behind a counter: the desk in front hides the rest. */
const behind = (name: Passer, u: number) => put(PEOPLE[name](), ...WALL.on(u, 0.35), size(u) * 0.0175);

function plate(i: number, u: number) {
  return (
    face(WALL.quad(u + 0.5, 3.3, 0.85, 0.9), nth(TINTS, i), 3.4) +
    onWall(String(i + 1), u + 0.92, 3.48, 0.66, '#FFFFFF')
  );
}

/** A counter with its desk, its window and its number. */
function bay(i: number, s: State) {
  const u = 0.35 + i * BAY;
  const open = s === 0 ? i === 3 : CLERKS.has(i);
  const frame = face(WALL.quad(u - 0.1, 0, BAY - 0.12, 3.2), by(s, '#8A7A68', '#B08A5E', '#C99A62'), 4);
  let drawn = frame + face(WALL.quad(u + 0.1, 1.15, 1.55, 1.85), open ? LIT : '#8B8A8C', 3.4);
  if (open) drawn += behind(CLERKS.get(i) ?? 'clerk', u + 0.85);
  else
    drawn += line(
      [1.4, 1.75, 2.1, 2.45, 2.8].map((v) => through([WALL.on(u + 0.1, v), WALL.on(u + 1.65, v)], false)).join(''),
      2.6,
    );
  drawn +=
    face(WALL.quad(u - 0.1, 0, BAY - 0.12, 1.15), by(s, '#7A6A5A', '#9A744C', '#B98A5A'), 4) +
    face(
      [
        WALL.on(u - 0.15, 1.1),
        WALL.on(u + BAY - 0.2, 1.1),
        WALL.out(u + BAY - 0.2, 1.1, 0.5),
        WALL.out(u - 0.15, 1.1, 0.5),
      ],
      by(s, '#A3917C', '#D2A972', '#E3BE86'),
      3.4,
    );
  if (!open && s === 0)
    drawn +=
      face(WALL.quad(u + 0.4, 1.6, 0.9, 0.6), '#FFFDF5', 2.8) +
      line(`M${WALL.on(u + 0.55, 2)}L${WALL.on(u + 1.15, 2)}M${WALL.on(u + 0.55, 1.8)}L${WALL.on(u + 1, 1.8)}`, 2.6);
  return drawn + plate(i, u);
}

/** The queue before the only open counter, each with papers. */
const queue = () =>
  (['clerk', 'grandmother', 'worker', 'student', 'retired', 'shopper'] as const)
    .map((name, i) => ({ name, x: -7.2 + i * 1.15, z: 15.6 - i * 0.45 }))
    .map(({ name, x, z }) => at(HALL, name, x, z, { flip: true }))
    .join('');

/** One desk for all, lower in the middle so that one can sit at it. */
function oneDesk() {
  const back =
    face(WALL.quad(0.2, 0, 22.3, 3.2), '#F3D9A8', 4) +
    [1, 4, 7, 10, 13, 16, 19].map((u) => face(WALL.quad(u, 1.6, 1.7, 1.3), u % 2 ? '#CFE3EA' : LIT, 3)).join('');
  const people = (
    [
      ['clerk', 2.6],
      ['student', 6.4],
      ['mother', 10.4],
      ['elder', 15],
      ['reader', 19.6],
    ] as const
  )
    .map(([name, u]) => behind(name, u))
    .join('');
  const desk =
    face(WALL.quad(0.2, 0, 22.3, 1.05), '#C98F56', 4.4) +
    face([WALL.on(0.1, 1.02), WALL.on(22.5, 1.02), WALL.out(22.5, 1.02, 0.8), WALL.out(0.1, 1.02, 0.8)], '#F0CB90', 4);
  const patches = TINTS.map((tint, i) => flat(through(WALL.quad(0.6 + i * BAY, 0.15, 1.2, 0.7)), tint, 0.9)).join('');
  return back + people + desk + patches + TINTS.map((_, i) => plate(i, 0.35 + i * BAY)).join('');
}

function banner(words: string, colour: string) {
  const [a, b, c, d] = WALL.quad(6, 4.7, 11, 1.2);
  return face([a, b, c, d], '#FFFDF5', 4) + onWall(words, 11.5, 4.95, 0.86, colour);
}

/** The counters. */
export function counters(s: State) {
  if (s === 2)
    return (
      oneDesk() +
      banner('UNE SEULE PORTE', C.elu) +
      put(planter('#0E7C7B'), ...WALL.on(21.8, 1.05), 0.8) +
      at(HALL, 'wheelchair', -3.4, 15.2, { flip: true }) +
      at(HALL, 'gardener', -8, 13.6, { flip: true }) +
      at(HALL, 'baker', 0.4, 19.4)
    );
  const bays = Array.from({ length: 11 }, (_, i) => 10 - i)
    .map((i) => bay(i, s))
    .join('');
  if (s === 0) return bays + banner('ADRESSEZ-VOUS AU SUIVANT', C.ink) + queue();
  return (
    bays +
    banner('TRAVAUX : ON S’Y PARLE', C.torcheD) +
    put(scaffold(140, 210, { floors: 3 }), ...WALL.on(12.2, 0), 1) +
    at(HALL, 'worker', 0.2, 18.6) +
    at(HALL, 'surveyor', -1.8, 17.6) +
    at(HALL, 'clerk', -7.4, 13.4, { flip: true }) +
    at(HALL, 'shopper', -4.6, 15)
  );
}
