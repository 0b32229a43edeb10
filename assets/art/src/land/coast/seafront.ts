// The seafront: houses at the edge behind sandbags; one leaves on a lorry; the dune has taken its street back.
import { C, circ, line, nth, type Point, rect, shape } from '../../lib.ts';
import { bush, leaf, tree, weeds } from '../green.ts';
import { type HousePlan, house } from '../house.ts';
import { at, PEOPLE } from '../people.ts';
import { barrier, bench, board, cone, crane, scaffold } from '../street.ts';
import { by, flat, put, type State } from '../tools.ts';
import { COAST, seen, shore } from './place.ts';

/** Where a villa stands: how far along the shore, how far inland. */
type Villa = readonly [t: number, inland: number];

const FRONT: readonly Villa[] = [
  [0.22, 11.6],
  [0.38, 14.6],
  [0.55, 17.4],
  [0.72, 20],
  [0.9, 22],
];
/** A villa whose door looks at the sea. */
const villa = (t: number, inland: number, i: number, s: State, extra: Pick<HousePlan, 'pv' | 'shop'> = {}) => {
  const [x, z] = shore(t, inland);
  return house(
    COAST,
    {
      x,
      z,
      w: 6.4,
      d: 6,
      h: 5 + (i % 2) * 1.6,
      turn: -30,
      seed: 70 + i,
      wall: i,
      roof: i,
      ridge: i % 2 ? 'deep' : 'across',
      ink: 3.8,
      ...extra,
    },
    s,
  );
};
const sandbags = (t: number, k: number) =>
  put(
    (
      [
        [-60, 0],
        [-20, 0],
        [20, 0],
        [60, 0],
        [-40, -18],
        [0, -18],
        [40, -18],
        [-20, -36],
        [20, -36],
      ] as const
    )
      .map(([x, y]) => shape(`M${x - 20} ${y}Q${x - 26} ${y - 18} ${x} ${y - 18}T${x + 20} ${y}Z`, '#C9A97A', 3.4))
      .join(''),
    ...seen(t, 8.4),
    k,
  );
const lorry = () =>
  shape('M-260 -30H160V-14H-260Z', '#46465A', 4.4) +
  rect(-240, -150, 250, 120, '#FFE3B8', 4.4) +
  shape('M-262 -148L-210 -214H-30L20 -148Z', '#C86C4C', 4.4) +
  [-200, -120, -50].map((x) => rect(x, -120, 44, 50, '#465272', 3.6)).join('') +
  shape('M40 -30V-110H110L150 -66V-30Z', C.agent, 4.4) +
  shape('M84 -98H104L132 -66H84Z', '#CFE3EA', 3.4) +
  [-210, -150, -20, 80, 130].map((x) => circ(x, -10, 21, '#2A2438') + circ(x, -10, 8, '#B9B0A6')).join('');

/** The houses of the seafront. */
export function seafront(s: State) {
  const order = [4, 3, 2, 1, 0];
  if (s === 0)
    return (
      order.map((i) => villa(...nth(FRONT, i), i, 0)).join('') +
      [0.62, 0.46, 0.3, 0.16].map((t) => sandbags(t, COAST.scale(...shore(t, 8)) / 46)).join('') +
      put(board('À VENDRE', { wide: 130 }), ...seen(0.28, 12), 1) +
      at(COAST, 'retired', ...shore(0.24, 10))
    );
  if (s === 1)
    return (
      [4, 3, 0].map((i) => villa(...nth(FRONT, i), i, 1)).join('') +
      put(scaffold(120, 180), ...seen(0.4, 15), 0.8) +
      put(lorry(), ...seen(0.34, 12.6), 0.86) +
      put(barrier(), ...seen(0.12, 10.4), 1.3) +
      put(cone(), ...seen(0.2, 9.6), 1.2) +
      at(COAST, 'surveyor', ...shore(0.18, 10.6)) +
      at(COAST, 'worker', ...shore(0.44, 11))
    );
  return (
    villa(...nth(FRONT, 4), 4, 2) +
    [0.7, 0.56, 0.42, 0.28, 0.15]
      .map((t, i) =>
        put(bush(leaf(2, i), { wide: 60, high: 34 }), ...seen(t, 13 + (i % 2)), COAST.scale(...shore(t, 13)) / 34),
      )
      .join('') +
    put(bench(), ...seen(0.24, 11), 1.4) +
    at(COAST, 'elder', ...shore(0.24, 11.2)) +
    at(COAST, 'reader', ...shore(0.23, 10.8)) +
    put(PEOPLE.dog(), ...seen(0.16, 10.6), 1) +
    put(board('ANCIENNE RUE DES BAINS', { wide: 290, size: 25, colour: C.etat }), ...seen(0.44, 11), 0.9)
  );
}

const wall = (t0: number, t1: number, high: number, fill: string) =>
  shape(`M${seen(t0, 8.6)}L${seen(t1, 8.6)}L${seen(t1, 8.6, high)}L${seen(t0, 8.6, high)}Z`, fill, 4);

/** The wall that cracks, and its blocks on the sand. */
const cracked = () =>
  wall(0.74, 0.98, 1.4, '#B5ACA0') +
  wall(0.5, 0.7, 1.4, '#B5ACA0') +
  wall(0.26, 0.46, 1.4, '#B5ACA0') +
  (
    [
      [0.48, 7],
      [0.72, 7.4],
      [0.24, 6.6],
    ] as const
  )
    .map(([t, inland]) =>
      put(
        shape('M-40 0L-28 -34L10 -40L40 -16L34 4Z', '#B5ACA0', 4) + shape('M30 6L44 -20L74 -14L80 6Z', '#A39A8E', 4),
        ...seen(t, inland),
        1,
      ),
    )
    .join('') +
  line(`M${seen(0.1, 1.4)}L${seen(0.1, 6)}`, 1, 'none');

/** The beach and what holds it: a cracked wall; fences and marram being planted; a wide dune. */
export function dune(s: State) {
  if (s === 0) return cracked();
  const tufts = Array.from({ length: 16 }, (_, i): Point => [0.06 + i * 0.055, 6 + ((i * 7) % 5) * 0.8]);
  const grown = (k: number) =>
    tufts
      .map(([t, inland]) =>
        put(weeds(4, by(s, '', '#8A9A4C', '#5C8E38')), ...seen(t, inland), (COAST.scale(...shore(t, inland)) / 30) * k),
      )
      .join('');
  const fence = [0.1, 0.3, 0.5, 0.7]
    .map((t) =>
      Array.from({ length: 9 }, (_, i) => `M${seen(t + i * 0.016, 5.4)}L${seen(t + i * 0.016, 5.4, 1)}`).join(''),
    )
    .join('');
  if (s === 1)
    return (
      wall(0.7, 0.98, 1.2, '#C9BEAE') +
      line(fence, 6) +
      line(fence, 2.6, '#C9A36A') +
      grown(0.7) +
      at(COAST, 'grandmother', ...shore(0.22, 7)) +
      at(COAST, 'child', ...shore(0.18, 6)) +
      at(COAST, 'gardener', ...shore(0.36, 6.6)) +
      at(COAST, 'student', ...shore(0.5, 7), { flip: true })
    );
  const ridge = shape(
    `M${seen(-0.05, 9)}Q${seen(0.1, 7, 2.6)} ${seen(0.2, 7.6, 1.6)}T${seen(0.42, 7.4, 1.8)}T${seen(0.7, 7.4, 1.4)}L${seen(0.98, 8, 0.6)}L${seen(0.98, 9.4)}L${seen(-0.05, 10)}Z`,
    '#E9D29A',
    4,
  );
  return (
    ridge +
    grown(1) +
    put(parasolBeach(), ...seen(0.2, 3), 1.2) +
    at(COAST, 'mother', ...shore(0.17, 3.4)) +
    at(COAST, 'child', ...shore(0.12, 2)) +
    at(COAST, 'girl', ...shore(0.3, 2.4))
  );
}
const parasolBeach = () =>
  line('M0 0L14 -130', 8) +
  shape('M-66 -96Q6 -168 90 -120Q66 -126 46 -108Q26 -122 6 -104Q-14 -116 -30 -98Q-48 -108 -66 -96Z', C.torche, 4);

/** Where the street of the houses that moved begins, from the cape to us. */
const HOMES = [
  [0.86, 31, 3],
  [0.68, 29, 2],
  [0.52, 27, 1],
  [0.38, 25.4, 0],
] as const;
const AVENUE = [
  [0.7, 26],
  [0.52, 24.4],
  [0.36, 23],
] as const;

/** Two streets back: a field with pegs in it; frames and a crane; a street that has its trees. */
export function inland(s: State) {
  if (s === 0) {
    const peg = line('M0 0V-56', 6) + flat('M0 -56L34 -46L0 -36Z', C.torche);
    const pegs = HOMES.map(([t, i]) => put(peg, ...seen(t, i), COAST.scale(...shore(t, i)) / 40)).join('');
    return pegs + put(board('PROJET', { wide: 110, colour: C.etat }), ...seen(0.34, 23), 1.1);
  }
  if (s === 1)
    return (
      put(crane(), ...seen(0.74, 33), 0.8) +
      HOMES.slice(1, 3)
        .map(([t, i, n]) => villa(t, i, n, 1))
        .join('') +
      put(scaffold(120, 180), ...seen(0.5, 27), 1) +
      at(COAST, 'worker', ...shore(0.4, 25)) +
      at(COAST, 'clerk', ...shore(0.34, 22), { flip: true })
    );
  const homes = HOMES.map(([t, i, n]) => villa(t, i, n, 2, { pv: true, shop: n === 0 ? '#0E7C7B' : '' })).join('');
  const trees = AVENUE.map(([t, i], n) => put(tree(leaf(2, n)), ...seen(t, i), COAST.scale(...shore(t, i)) / 36)).join(
    '',
  );
  return (
    homes + trees + at(COAST, 'shopper', ...shore(0.3, 22), { flip: true }) + at(COAST, 'cyclist', ...shore(0.26, 19))
  );
}
