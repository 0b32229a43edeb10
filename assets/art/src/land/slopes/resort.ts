// The resort's things: a ribbon of made snow; lifts; the village; what else a mountain can be.
import { C, circ, clip, line, rect, rng, shape } from '../../lib.ts';
import { bush, leaf, planter, sapling, tree, weeds } from '../green.ts';
import { gableRoof, wallFace, windows } from '../house.ts';
import { at, cycle, PEOPLE } from '../people.ts';
import { block } from '../space.ts';
import { bench, board, bunting, cone, cow, crane, digger, scaffold, stall } from '../street.ts';
import { by, face, flat, LAND, put, type State, shade, tone } from '../tools.ts';
import { along, RESORT } from './place.ts';

const RUN =
  'M770 256C820 330 700 400 760 470C850 560 640 640 760 730C800 770 960 800 1100 806L1180 770C1060 740 930 720 900 680C840 600 1010 540 930 450C880 390 900 320 830 252Z';
const skier = (x: number, y: number, k: number, colour: string, flip = false) =>
  put(
    line('M-34 6L40 -6', 9) +
      line('M-34 6L40 -6', 4, '#FFCB3D') +
      put(PEOPLE.student(), 0, 0, 0.8).replace('#FFCB3D', colour) +
      line('M16 -30L34 2M-14 -34L-30 2', 3.4),
    x,
    y,
    k,
    flip,
  );
const cannon = (x: number, y: number, k: number) =>
  put(
    line('M-20 0L0 -40M20 0L0 -40', 8) +
      shape('M-26 -72L30 -86L36 -34L-26 -44Z', C.agent, 4) +
      circ(33, -60, 27, '#5C97D8', 4) +
      line('M70 -70q40 -30 80 -20M72 -58q50 -6 96 16M66 -46q40 20 60 46', 6, '#FFFFFF', 'stroke-dasharray="2 14"'),
    x,
    y,
    k,
  );
const mud = (d: string) => flat(d, '#9A7A52');

/** The run: made snow and mud; a shorter one, a snow-gun given up; grass, where one walks and rides. */
export function run(s: State) {
  if (s === 0)
    return (
      shape(RUN, '#FFFFFF', 4) +
      clip(
        RUN,
        mud(
          'M700 640C760 600 800 660 860 640S760 740 700 700ZM780 330C820 320 850 360 820 390S760 370 780 330ZM900 740q60 -20 120 20q-60 40 -120 -20Z',
        ) + tone(640, 250, 560, 560, { sp: 16, r0: 0.6, r1: 4.6, col: '#BFD4E4' }),
      ) +
      cannon(620, 640, 1) +
      cannon(1010, 560, 0.8) +
      skier(800, 600, 0.7, '#E8562A') +
      skier(860, 470, 0.5, '#1F62B0', true) +
      skier(930, 770, 0.9, '#FFCB3D')
    );
  if (s === 1)
    return (
      flat(RUN, '#C9C08A') +
      clip(RUN, flat('M770 256C820 330 700 400 760 470L940 460C880 390 900 320 830 252Z', '#FFFFFF')) +
      line(RUN, 3.6) +
      (
        [
          [800, 560],
          [860, 620],
          [780, 690],
          [930, 740],
        ] as const
      )
        .map(([x, y], i) => put(sapling(leaf(1, i)), x, y, 0.5))
        .join('') +
      put(digger(), 900, 600, 0.6) +
      put(PEOPLE.worker(), 820, 640, 0.62) +
      put(PEOPLE.surveyor(), 990, 770, 0.7, true) +
      put(cone(), 760, 610, 0.6)
    );
  const trail = 'M800 256C840 330 740 400 800 470C880 560 690 650 800 730C860 780 1000 790 1130 790';
  return (
    flat(RUN, '#A8D05A') +
    line(RUN, 3) +
    line(trail, 24, '#C9A36A') +
    line(trail, 3, '#8A6A46', 'stroke-dasharray="10 12"') +
    put(PEOPLE.cyclist(), 830, 640, 0.62) +
    put(PEOPLE.grandmother(), 900, 768, 0.7) +
    put(PEOPLE.child(), 960, 778, 0.7) +
    put(cow(), 700, 560, 0.62) +
    put(cow(), 640, 600, 0.7, true) +
    put(bush(leaf(2, 1)), 1000, 640, 0.6) +
    put(tree(leaf(2, 0)), 600, 560, 0.5)
  );
}

const chair = (t: number, empty: boolean) => {
  const [x, y] = along(t);
  return put(
    line('M0 0V34', 5) + shape('M-22 34H22V58H-22Z', '#7A5C86', 3.4) + (empty ? '' : put(PEOPLE.elder(), 0, 66, 0.5)),
    x,
    y + 4,
    1,
  );
};
const pylon = (t: number) => {
  const [x, y] = along(t);
  const k = 1.1 - t * 0.5;
  return put(line('M0 0V120', 13) + line('M0 0V120', 6, '#8A94A8') + line('M-34 0H34', 9), x, y, k);
};

/** The lifts: old and wanting new ones; kept going; one line kept for walkers, its cabins painted. */
export function lifts(s: State) {
  const [foot, top] = [along(0), along(1)];
  const hut = (x: number, y: number, k: number, colour: string) =>
    put(
      rect(-70, -70, 140, 70, colour, 4) +
        shape('M-86 -66L-50 -108H86L74 -66Z', LAND[s].roof[0], 4) +
        rect(-16, -46, 34, 46, '#46465A', 3.4),
      x,
      y,
      k,
    );
  const cable = line(`M${foot}L${top}`, 5);
  const chairs = [0.14, 0.3, 0.46, 0.62, 0.78].map((t, i) => chair(t, s === 0 || i % 2 === 1)).join('');
  const extra = by(
    s,
    put(board('15 MILLIONS', { wide: 150 }), foot[0] + 120, foot[1] + 50, 0.9),
    put(scaffold(80, 110), foot[0] - 40, foot[1] + 30, 0.9) +
      put(PEOPLE.worker(), foot[0] + 90, foot[1] + 50, 0.8, true),
    bunting([foot[0] - 60, foot[1] - 50], [foot[0] + 170, foot[1] - 30], 18) +
      put(cycle('#E8562A'), foot[0] + 110, foot[1] + 56, 0.7),
  );
  return (
    hut(top[0], top[1] + 24, 0.6, by(s, '#B9A596', '#D9B79A', '#EBC9A4')) +
    [0.28, 0.54, 0.8].map(pylon).join('') +
    cable +
    chairs +
    hut(foot[0] + 20, foot[1] + 40, 1, by(s, '#B9A596', '#D9B79A', '#EBC9A4')) +
    extra
  );
}

interface Chalet {
  readonly x: number;
  readonly z: number;
  readonly w?: number;
  readonly turn?: number;
  readonly seed?: number;
}

/** A chalet: stone below, boards above, a wide roof. */
function chalet({ x, z, w = 8, turn = 0, seed = 1 }: Chalet, s: State) {
  const plan = { x, z, w, d: 7, h: 5.4, rise: 3, turn, ridge: 'deep' } as const;
  const body = block(RESORT, plan);
  const cover = gableRoof(body, plan, by(s, '#7A6A62', '#8A6458', '#9A5A44'), 4);
  const random = rng(seed);
  const wood = by(s, '#9A7A5C', '#B5834F', '#C48A50');
  let drawn = cover.back;
  for (const wall of [body.walls[3], body.walls[1], body.walls[0]]) {
    if (!wall.seen) continue;
    drawn +=
      wallFace(wall, plan.h, wood, 4, wall.side % 2 ? null : wall.on(wall.along / 2, 8.2)) +
      face(wall.quad(0, 0, wall.along, 2.2), LAND[s].stone, 3.6) +
      windows(wall, plan.h, s, random, { every: 2.6, w: 3 });
  }
  return drawn + cover.front;
}

/** The village: closed eleven months; being mended; lived in. */
export function chalets(s: State) {
  const row = [
    { x: 12, z: 40, turn: -16, seed: 3 },
    { x: 21, z: 38, turn: -24, seed: 5 },
    { x: 16, z: 28, turn: -20, seed: 7 },
  ]
    .map((each) => chalet(each, s))
    .join('');
  if (s === 0)
    return (
      row +
      put(board('FERMÉ JUSQU’À NOËL', { wide: 230, size: 25 }), ...RESORT.at(12.4, 25), 1.1) +
      at(RESORT, 'retired', 10.6, 23)
    );
  if (s === 1)
    return (
      row +
      put(scaffold(110, 170), ...RESORT.at(15, 37), 0.9) +
      put(crane(), ...RESORT.at(26, 42), 0.8) +
      at(RESORT, 'baker', 10.8, 23) +
      at(RESORT, 'clerk', 12.4, 22.4, { flip: true })
    );
  return (
    row +
    put(planter(), ...RESORT.at(11.6, 24), 1.1) +
    put(stall('#0E7C7B'), ...RESORT.at(8.6, 23), 1) +
    at(RESORT, 'shopper', 6.2, 22) +
    at(RESORT, 'baker', 10.8, 22.6) +
    at(RESORT, 'wheelchair', 13, 21.4, { flip: true })
  );
}

/** All year round: an empty car park; a path being laid out; a lake, a refuge, people in each season. */
export function seasons(s: State) {
  const lot = 'M120 900L300 760L760 780L700 930Z';
  if (s === 0)
    return (
      shape(lot, '#9A979A', 4) +
      line('M250 800L210 890M340 804L310 894M430 808L410 900M520 812L510 908M610 816L610 914', 5, '#F3EFE4') +
      put(weeds(4), 380, 860, 1.2) +
      put(weeds(4), 560, 880, 1.2)
    );
  if (s === 1)
    return (
      shape(lot, '#B3AA9A', 4) +
      shape('M330 800L640 806L600 880L280 876Z', '#A67C52', 4) +
      put(digger(), 430, 850, 0.9) +
      put(PEOPLE.gardener(), 600, 880, 0.9, true) +
      put(PEOPLE.surveyor(), 250, 880, 0.9)
    );
  return (
    shape('M150 890C180 780 420 760 560 780S760 880 640 920S200 950 150 890Z', LAND[2].water, 4.4) +
    line('M260 850q40 -12 80 0M420 880q50 -14 100 0M380 820q30 -8 60 0', 6, '#EAFAFF') +
    put(bench(), 720, 890, 1.1) +
    put(PEOPLE.reader(), 716, 888, 0.92) +
    put(PEOPLE.dog(), 800, 900, 0.8) +
    put(tree(leaf(2, 0)), 110, 880, 1) +
    put(bush(leaf(2, 2)), 590, 800, 0.8) +
    flat('M300 872q30 -10 60 0q-30 10 -60 0Z', shade(LAND[2].water))
  );
}
