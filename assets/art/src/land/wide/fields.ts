// The farm beyond the river.
import { clip, line, nth, type Point } from '../../lib.ts';
import { bare, bush, leaf, sapling, tree } from '../green.ts';
import { house, wallFace } from '../house.ts';
import { at } from '../people.ts';
import { block } from '../space.ts';
import { cow, stall, tractor } from '../street.ts';
import { by, face, flat, LAND, put, type State, shade } from '../tools.ts';
import { VALLEY } from './place.ts';

const FIELD = [
  [15, 61.5],
  [27, 70.5],
  [45, 83],
  [66, 99],
  [85, 99],
  [70, 76],
  [48, 58],
  [34, 52],
  [24, 56],
] as const;
const LONG = 12;

/** Furrows that run to the far corner: bare and cracked, then strips under hedges, then many crops. */
function furrows(s: State) {
  const crops = by(
    s,
    ['#A98A5C', '#B7986A'],
    ['#DDC76E', '#A9B45C', '#8FAC58', '#C4A468'],
    ['#F2D262', '#6FAE46', '#B4D664', '#4E9550', '#ECC050', '#86C454'],
  );
  const from = (t: number): Point => [12 + t * 26, 62 - t * 14];
  const to = (t: number): Point => [60 + t * 60, 108 - t * 18];
  let drawn = '';
  for (let i = 0; i < LONG; i++) {
    const [a, b] = [i / LONG, (i + 1) / LONG];
    drawn += flat(VALLEY.ground([from(a), from(b), to(b), to(a)]), nth(crops, i % crops.length));
    const rows = [0.25, 0.5, 0.75]
      .map((u) => VALLEY.ground([from(a + (b - a) * u), to(a + (b - a) * u)]).replace('Z', ''))
      .join('');
    drawn += line(rows, s === 0 ? 2.6 : 2, shade(nth(crops, i % crops.length)));
    if (s > 0 && i % 3 === 1) drawn += hedge(from(a), to(a), s);
  }
  return drawn;
}

function hedge([ax, az]: Point, [bx, bz]: Point, s: State) {
  const along = [0.06, 0.14, 0.22, 0.31, 0.41, 0.52, 0.64];
  return along
    .map((t, i) => {
      const [x, y] = VALLEY.at(ax + (bx - ax) * t, az + (bz - az) * t);
      const k = VALLEY.scale(ax + (bx - ax) * t, az + (bz - az) * t) / 30;
      return put(s === 1 ? sapling(leaf(1, i)) : bush(leaf(2, i)), x, y, k * (s === 1 ? 0.5 : 0.6));
    })
    .join('');
}

function barn(s: State) {
  const plan = { x: 43, z: 79, w: 7.5, d: 6, turn: -20 };
  const body = block(VALLEY, plan);
  const [red, roof] = [by(s, '#8E6B5C', '#B0604A', '#C9452F'), by(s, '#6F6068', '#6C5C70', '#6A4F78')];
  const front = body.walls[0];
  const gambrel = [front.on(0, 4), front.on(1.4, 7), front.on(4, 8.6), front.on(6.6, 7), front.on(8, 4)];
  const cover = [
    front.on(8, 4),
    front.on(6.6, 7),
    front.on(4, 8.6),
    body.point(4, 8.6, 6),
    body.point(6.6, 7, 6),
    body.point(8, 4, 6),
  ];
  const left = body.walls[3];
  return (
    (left.seen ? wallFace(left, 4, red, 4) : '') +
    face(
      [
        front.on(0, 4),
        front.on(1.4, 7),
        front.on(4, 8.6),
        body.point(4, 8.6, 6),
        body.point(1.4, 7, 6),
        body.point(0, 4, 6),
      ],
      shade(roof),
      4,
    ) +
    face(cover, roof, 4) +
    face([front.on(0, 0), front.on(8, 0), ...gambrel.toReversed()], red, 4) +
    face(front.quad(2.6, 0, 2.8, 3.4), s === 0 ? '#5F5853' : '#6E4A30', 3.4) +
    line(`M${front.on(2.6, 0)}L${front.on(5.4, 3.4)}M${front.on(5.4, 0)}L${front.on(2.6, 3.4)}`, 3)
  );
}

/** The farm: one crop to the horizon and a cracked soil; hedges planted; many crops, a stall by the road. */
export function farm(s: State) {
  const d = VALLEY.ground(FIELD);
  let drawn = flat(d, LAND[s].earth) + clip(d, furrows(s) + (s === 0 ? cracks() : '')) + line(d, 4);
  drawn +=
    house(
      VALLEY,
      { x: 50.5, z: 82, w: 7.5, d: 6, h: 4.6, turn: -20, seed: 21, wall: 0, roof: 0, pv: true, ink: 3.8 },
      s,
    ) + barn(s);
  if (s === 0)
    return drawn + put(bare(), ...VALLEY.at(45, 80), 0.9) + put(tractor('#8F8A86'), ...VALLEY.at(35, 65), 0.9);
  drawn +=
    put(tree(leaf(s, 0)), ...VALLEY.at(55, 80), s === 1 ? 0.6 : 0.8) +
    put(tree(leaf(s, 1)), ...VALLEY.at(41, 79), s === 1 ? 0.5 : 0.7);
  if (s === 1)
    return (
      drawn +
      put(tractor('#D9573A'), ...VALLEY.at(40, 68), 0.86) +
      at(VALLEY, 'gardener', 27, 60, { tall: 2.3 }) +
      at(VALLEY, 'worker', 31, 58.4, { tall: 2.3, flip: true })
    );
  return (
    drawn +
    put(cow(), ...VALLEY.at(43, 71), 0.9) +
    put(cow(), ...VALLEY.at(49, 74), 0.84, true) +
    put(stall('#0E7C7B'), ...VALLEY.at(27, 58.6), 0.74) +
    at(VALLEY, 'shopper', 31.2, 57.4, { tall: 2.2, flip: true }) +
    at(VALLEY, 'gardener', 23.4, 58, { tall: 2.2 })
  );
}

const cracks = () =>
  (
    [
      [22, 60],
      [30, 57],
      [36, 66],
      [46, 68],
      [32, 72],
    ] as const
  )
    .map(([x, z]) => {
      const [px = 0, py = 0] = VALLEY.at(x, z).map(Math.round);
      return line(
        `M${px} ${py}l26 10l-10 14l30 8M${px + 26} ${py + 10}l30 -8M${px + 16} ${py + 24}l-26 8`,
        3.6,
        '#6E5638',
      );
    })
    .join('');
