// The ground, the farm beyond the river, and the near bank we stand on.
import { C, circ, clip, line, shape } from '../../lib.mjs';
import { bare, bush, leaf, sapling, tree, weeds } from '../green.mjs';
import { house, wallFace, wallsOf } from '../house.mjs';
import { at } from '../people.mjs';
import { cow, stall, tractor } from '../street.mjs';
import { by, face, flat, LAND, mix, put, shade, tone } from '../tools.mjs';
import { ROAD, VALLEY } from './place.mjs';

/** The plain, with the road that crosses it. */
export function ground(s) {
  const land = LAND[s];
  const plain = 'M-20 640C300 600 620 690 960 690S1560 600 1940 560V1090H-20Z';
  const road = VALLEY.band(ROAD, [7.5, 6.6, 5.4, 5, 5, 5.6]);
  return (
    flat(plain, land.grass) +
    clip(plain, tone(-10, 640, 1940, 460, { sp: 19, r0: 0.6, r1: 6.4, col: land.grass2, op: 0.8 })) +
    flat('M-20 668C180 640 380 660 560 712L300 742L-20 720Z', mix(land.grass, land.earth, 0.35)) +
    flat('M1260 700C1460 640 1700 620 1940 600V650C1700 660 1500 690 1380 730Z', mix(land.grass, land.mid, 0.5)) +
    shape(road, land.road, 3.6) +
    nearby(s)
  );
}

/** What grows along the near bank, and the milestone of the road. */
function nearby(s) {
  const tufts = [
    [640, 1010],
    [760, 962],
    [905, 1030],
    [1010, 948],
    [1120, 1040],
    [1250, 985],
    [1420, 1050],
    [560, 1060],
    [1330, 930],
  ];
  const stone = `${shape('M-22 0V-46Q-22 -66 0 -66T22 -46V0Z', '#FFFDF5', 4)}${flat('M-22 -40V-46Q-22 -66 0 -66T22 -46V-40Z', C.agent)}${line('M-22 -40V-46Q-22 -66 0 -66T22 -46V-40Z', 3)}${line('M-10 -24H10M-6 -14H6', 3)}`;
  const flower = (i) =>
    put(line('M0 0V-20', 3, '#4E7A34') + circ(0, -22, 6, [C.torche, '#FFFDF5', C.agent][i % 3], 2.6), 16, 0);
  return (
    tufts
      .map(([x, y], i) =>
        put(
          weeds(3.4, by(s, '#8A7E52', '#7F9448', '#5C8E38')) + (s === 2 || (s === 1 && i % 3 === 0) ? flower(i) : ''),
          x,
          y,
          1.1,
        ),
      )
      .join('') + put(stone, 1398, 968, 0.9)
  );
}

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
];
const LONG = 12;

/** Furrows that run to the far corner: bare and cracked, then strips under hedges, then many crops. */
function furrows(s) {
  const crops = [
    ['#A98A5C', '#B7986A'],
    ['#DDC76E', '#A9B45C', '#8FAC58', '#C4A468'],
    ['#F2D262', '#6FAE46', '#B4D664', '#4E9550', '#ECC050', '#86C454'],
  ][s];
  const from = (t) => [12 + t * 26, 62 - t * 14];
  const to = (t) => [60 + t * 60, 108 - t * 18];
  let drawn = '';
  for (let i = 0; i < LONG; i++) {
    const [a, b] = [i / LONG, (i + 1) / LONG];
    drawn += flat(VALLEY.ground([from(a), from(b), to(b), to(a)]), crops[i % crops.length]);
    const rows = [0.25, 0.5, 0.75]
      .map((u) => VALLEY.ground([from(a + (b - a) * u), to(a + (b - a) * u)]).replace('Z', ''))
      .join('');
    drawn += line(rows, s === 0 ? 2.6 : 2, shade(crops[i % crops.length]));
    if (s > 0 && i % 3 === 1) drawn += hedge(from(a), to(a), s);
  }
  return drawn;
}

function hedge([ax, az], [bx, bz], s) {
  const along = [0.06, 0.14, 0.22, 0.31, 0.41, 0.52, 0.64];
  return along
    .map((t, i) => {
      const [x, y] = VALLEY.at(ax + (bx - ax) * t, az + (bz - az) * t);
      const k = VALLEY.scale(ax + (bx - ax) * t, az + (bz - az) * t) / 30;
      return put(s === 1 ? sapling(leaf(1, i)) : bush(leaf(2, i)), x, y, k * (s === 1 ? 0.5 : 0.6));
    })
    .join('');
}

function barn(s) {
  const plan = { x: 43, z: 79, w: 7.5, d: 6, turn: -20 };
  const body = wallsOf(VALLEY, plan);
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
export function farm(s) {
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
  [
    [22, 60],
    [30, 57],
    [36, 66],
    [46, 68],
    [32, 72],
  ]
    .map(([x, z]) => {
      const [px, py] = VALLEY.at(x, z).map(Math.round);
      return line(
        `M${px} ${py}l26 10l-10 14l30 8M${px + 26} ${py + 10}l30 -8M${px + 16} ${py + 24}l-26 8`,
        3.6,
        '#6E5638',
      );
    })
    .join('');

/** The near bank: a low wall, grasses, a signpost of branches that frame the valley. */
export function foreground(s) {
  const land = LAND[s];
  const bank = 'M-20 960C120 930 250 950 330 1010S420 1080 430 1100H-20Z';
  const right = 'M1940 1000C1820 990 1700 1020 1640 1100H1940Z';
  const bough = by(s, '', boughOf('#7FA552'), boughOf('#2E7A5A'));
  const plants = by(
    s,
    [put(weeds(5), 120, 960, 2.4), put(weeds(5), 260, 985, 2)].join(''),
    put(bush(leaf(1, 0)), 110, 975, 1.6),
    put(bush(leaf(2, 1)), 90, 980, 2) + put(bush(leaf(2, 2)), 220, 1000, 1.5),
  );
  return (
    shape(bank, shade(land.grass2), 5) +
    shape(right, shade(land.grass2), 5) +
    plants +
    (s === 0 ? put(bare(7), 1856, 1010, 2.2) : put(bush(leaf(s, 1)), 1830, 1050, 2)) +
    bough
  );
}

const CLUMP = 'M-44 0C-58 -26 -30 -48 -4 -36C18 -54 52 -34 44 -6C58 20 24 40 0 26C-24 42 -56 24 -44 0Z';
const LEAVES = [
  [30, 70, 1.3],
  [120, 92, 1],
  [210, 80, 1],
  [300, 64, 0.9],
  [380, 46, 0.8],
  [440, 30, 0.6],
  [20, 140, 1],
  [100, 24, 1.2],
  [230, 24, 1],
  [330, 20, 0.8],
  [-10, 20, 1.1],
];

/** A bough that hangs into the picture at the top left: one silhouette, lit leaf by leaf. */
function boughOf(colour) {
  const clumps = (draw) => LEAVES.map(([x, y, k], i) => put(draw(i), x, y, k)).join('');
  return (
    shape('M-20 -20H150C250 30 330 40 410 26C330 62 230 62 140 40C80 60 30 90 -20 130Z', '#6E4A30', 5) +
    clumps(() => shape(CLUMP, shade(colour), 10)) +
    clumps((i) => flat(CLUMP, i % 3 ? shade(colour) : mix(colour, shade(colour), 0.5))) +
    clumps((i) => (i % 2 ? '' : flat('M-8 -30C18 -46 44 -28 38 -6C46 10 20 22 8 10C-10 12 -20 -14 -8 -30Z', colour)))
  );
}
