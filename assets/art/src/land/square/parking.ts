// Twelve spaces: twelve cars; a trial summer on half of them; the ground given back.
import { C, circ, type Knot, line, nth, type Point, shape } from '../../lib.ts';
import { bush, leaf, planter, sapling } from '../green.ts';
import { at, cycle, type Passer } from '../people.ts';
import { block } from '../space.ts';
import { barrier, bench, cone, digger, parasol } from '../street.ts';
import { by, face, flat, put, type State, shade } from '../tools.ts';
import { SQUARE } from './place.ts';

const COLOURS = [
  '#B85A45',
  '#5C97D8',
  '#E9DFC9',
  '#7A5C86',
  '#8C9A7C',
  '#D9971A',
  '#46708A',
  '#C2455A',
  '#FFFDF5',
  '#5A5A6A',
  '#2E7A5A',
  '#D98A66',
];
const TURN = -18;
/** The two rows, the far one first: where each space begins. */
const SPACES = [0, 1, 2, 3, 4, 5]
  .map((i): Point => [-4.6 + i * 2.75, 25.5 - i * 0.4])
  .concat([0, 1, 2, 3, 4, 5].map((i): Point => [-4.8 + i * 2.6, 15.6 - i * 0.4]));

/** A car in perspective: two boxes, their glass, four wheels. */
function car([x, z]: Point, colour: string) {
  const box = block(SQUARE, { x, z, w: 1.8, d: 4.1, turn: TURN });
  const p = (a: number, b: number, c: number) => box.point(a, b, c);
  const side = [p(1.8, 0.3, 0), p(1.8, 0.3, 4.1), p(1.8, 0.9, 4.1), p(1.8, 0.9, 0)];
  const left = [p(0, 0.3, 4.1), p(0, 0.3, 0), p(0, 0.9, 0), p(0, 0.9, 4.1)];
  const back = [p(0, 0.3, 0), p(1.8, 0.3, 0), p(1.8, 0.95, 0), p(0, 0.95, 0)];
  const hood = [p(0, 0.92, 0), p(1.8, 0.92, 0), p(1.8, 0.92, 4.1), p(0, 0.92, 4.1)];
  const cabinSide = [p(1.75, 0.92, 0.5), p(1.75, 0.92, 3.1), p(1.5, 1.5, 2.5), p(1.5, 1.5, 0.9)];
  const cabinLeft = [p(0.05, 0.92, 3.1), p(0.05, 0.92, 0.5), p(0.3, 1.5, 0.9), p(0.3, 1.5, 2.5)];
  const cabinBack = [p(0.05, 0.92, 0.5), p(1.75, 0.92, 0.5), p(1.5, 1.5, 0.9), p(0.3, 1.5, 0.9)];
  const roof = [p(0.3, 1.5, 0.9), p(1.5, 1.5, 0.9), p(1.5, 1.5, 2.5), p(0.3, 1.5, 2.5)];
  const k = SQUARE.scale(x, z);
  const wheel = (a: number, c: number) => {
    const [wx, wy] = p(a, 0.32, c);
    return `<ellipse cx="${wx.toFixed(1)}" cy="${wy.toFixed(1)}" rx="${(k * 0.22).toFixed(1)}" ry="${(k * 0.33).toFixed(1)}" fill="#2A2438"/>`;
  };
  const lights =
    flat(shapeOf([p(0.1, 0.7, 0), p(0.5, 0.7, 0), p(0.5, 0.86, 0), p(0.1, 0.86, 0)]), C.torche) +
    flat(shapeOf([p(1.3, 0.7, 0), p(1.7, 0.7, 0), p(1.7, 0.86, 0), p(1.3, 0.86, 0)]), C.torche);
  const plate = face([p(0.6, 0.42, 0), p(1.2, 0.42, 0), p(1.2, 0.6, 0), p(0.6, 0.6, 0)], '#FFFDF5', 2);
  return (
    wheel(0.1, 0.9) +
    wheel(1.7, 0.9) +
    wheel(1.75, 3.3) +
    face(side, colour, 3.6) +
    face(left, shade(colour), 3.6) +
    face(hood, colour, 3.6) +
    face(cabinLeft, shade('#CFE3EA'), 3) +
    face(cabinSide, '#CFE3EA', 3) +
    face(cabinBack, '#B9D2DE', 3) +
    face(roof, colour, 3.6) +
    face(back, shade(colour), 3.6) +
    lights +
    plate
  );
}
const shapeOf = (points: readonly Knot[]) => `M${points.map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`).join('L')}Z`;

function marks(s: State) {
  const stripes = SPACES.map(([x, z]) => {
    const box = block(SQUARE, { x: x - 0.45, z, w: 2.6, d: 4.6, turn: TURN });
    return `M${box.point(0, 0, -0.4).map(Math.round)}L${box.point(0, 0, 4.8).map(Math.round)}`;
  });
  return line(stripes.join(''), 5, by(s, '#F3EFE4', '#E4DDC8', '#E4DDC8'));
}

const ranked = (drawings: readonly { readonly z: number; readonly drawn: string }[]) =>
  drawings
    .toSorted((a, b) => b.z - a.z)
    .map(({ drawn }) => drawn)
    .join('');
const spot = (drawing: string, x: number, z: number, k = 1) => ({
  z,
  drawn: put(drawing, ...SQUARE.at(x, z), (k * SQUARE.scale(x, z)) / 50),
});
const who = (name: Passer, x: number, z: number, flip = false) => ({ z, drawn: at(SQUARE, name, x, z, { flip }) });
const parkedAt = (i: number) => {
  const space = nth(SPACES, i);
  return { z: space[1], drawn: car(space, nth(COLOURS, i)) };
};

/** Heat that rises from metal. */
const shimmer = (
  [
    [2, 22],
    [7, 21],
    [5, 13],
  ] as const
)
  .map(([x, z]) => {
    const [px, py] = SQUARE.at(x, z, 2.4);
    return line(
      `M${px.toFixed(0)} ${py.toFixed(0)}q9 -16 0 -32t0 -32M${(px + 34).toFixed(0)} ${py.toFixed(0)}q9 -16 0 -32t0 -32`,
      4,
      C.torche,
    );
  })
  .join('');

/** The soil laid bare where the asphalt was broken. */
const trench = (points: readonly Point[], fill: string) => shape(SQUARE.ground(points), fill, 4);

/** A summer to try: half of the cars, sand, parasols. */
const trial = () =>
  marks(1) +
  trench(
    [
      [-4.4, 24],
      [2.4, 23],
      [3.4, 28],
      [-4, 29],
    ],
    '#A67C52',
  ) +
  ranked([
    ...[4, 5, 9, 10, 11].map(parkedAt),
    spot(digger(), -2.2, 26, 1),
    spot(sapling(leaf(1, 0)), 1.6, 25, 1.2),
    spot(barrier(), -2, 22.6, 1),
    spot(cone(), 2.6, 22.6, 1),
    who('worker', 0.4, 24.6),
    spot(parasol('#FFCB3D'), -1.6, 17, 1.1),
    spot(parasol('#E8562A'), 2, 16.4, 1.1),
    spot(planter(), -3.6, 15.2, 1.2),
    spot(planter('#0E7C7B'), 0.2, 17.6, 1.1),
    who('elder', -0.6, 16.6),
    who('reader', 2.2, 15.6),
    who('child', 0.6, 14.6),
    who('surveyor', 4.6, 20),
  ]);

/** The ground given back. */
const given = () =>
  trench(
    [
      [-4.6, 22],
      [1, 21.4],
      [1.6, 24],
      [-4.4, 24.8],
    ],
    '#8DB858',
  ) +
  trench(
    [
      [6, 20.6],
      [12, 19.6],
      [12.6, 22.4],
      [6.4, 23.4],
    ],
    '#8DB858',
  ) +
  ranked([
    spot(bush(leaf(2, 0)), -3.4, 23, 1.1),
    spot(bush(leaf(2, 2)), -0.6, 22.6, 1),
    spot(bush(leaf(2, 1)), 9, 21.4, 1.2),
    spot(bush(leaf(2, 2)), 11, 21, 1),
    spot(bench(), 3.6, 21.4, 1),
    who('elder', 3.4, 21.2),
    who('grandmother', 1, 19.6),
    spot(cycle('#E8562A'), 11.4, 18, 0.8),
    spot(cycle('#1F62B0'), 12.2, 17.6, 0.8),
    { z: 27, drawn: car([9.6, 29], '#5C97D8') },
    who('wheelchair', 6, 16.6, true),
    who('student', 4.4, 17.2),
    who('child', -1.2, 15.6),
    who('dog', 0.4, 15, true),
    who('pupil', 1.4, 16.6, true),
    spot(fountain(), -2.8, 18.4, 1.1),
  ]);

/** The twelve spaces. */
export const parking = (s: State) =>
  by(s, () => marks(0) + ranked(SPACES.map((_, i) => parkedAt(i))) + shimmer, trial, given)();

/** A drinking fountain: what water there is, for everybody. */
const fountain = () =>
  shape('M-14 0V-52H14V0Z', '#0E7C7B', 3.6) +
  shape('M-26 -10H26L20 4H-20Z', '#B9B4AE', 3.6) +
  line('M14 -40h12v8', 5) +
  line('M26 -28v16', 3, '#48AECF') +
  circ(0, -60, 7, C.agent, 3);
