// The school: a hot yard and a shut gate; a gate being opened; a gate that stands open under leaves.
import { C, circ, line, type Point, rng, shape } from '../../lib.ts';
import { leaf, planter, tree } from '../green.ts';
import { gableRoof, wallFace, windows } from '../house.ts';
import { at } from '../people.ts';
import { block, type Wall } from '../space.ts';
import { cone, scaffold } from '../street.ts';
import { by, face, LAND, LIT, mix, put, type State } from '../tools.ts';
import { SQUARE } from './place.ts';

/** Long side along the square: it runs away from us on the left. */
const PLAN = { x: -17.5, z: 49, w: 30, d: 7, h: 7, rise: 3, turn: -84 };

/** The thermometer that everyone looks at. */
function thermometer(wall: Wall, s: State) {
  const [x, y] = wall.on(wall.along * 0.5, 3.3);
  const level = by(s, 70, 48, 30);
  return put(
    shape('M-13 -50Q-13 -64 0 -64T13 -50V40H-13Z', '#FFFDF5', 4) +
      line(`M0 44V${44 - level - 18}`, 10, C.torche) +
      circ(0, 46, 17, C.torche, 4) +
      line('M4 -40h9M4 -24h9M4 -8h9M4 8h9', 2.6),
    x,
    y,
    1.1,
  );
}

function gate(s: State) {
  const post = (x: number, z: number) => {
    const [px, py] = SQUARE.at(x, z);
    const k = SQUARE.scale(x, z) / 50;
    return put(
      shape('M-16 0V-120H16V0Z', by(s, '#BDB2A6', '#D9C9B4', '#F3DDB8'), 4) +
        shape('M-22 -120H22L0 -142Z', LAND[s].roof[0], 4),
      px,
      py,
      k,
    );
  };
  const bars = (from: Point, to: Point) => {
    const rail = (y: number) => `M${SQUARE.at(...from, y)}L${SQUARE.at(...to, y)}`;
    const uprights = Array.from({ length: 9 }, (_, i) => {
      const [x, z] = [from[0] + ((to[0] - from[0]) * i) / 8, from[1] + ((to[1] - from[1]) * i) / 8];
      return `M${SQUARE.at(x, z, 0.1)}L${SQUARE.at(x, z, 1.9)}`;
    });
    return line(rail(0.3) + rail(1.7) + uprights.join(''), 5, by(s, '#3A3A4A', '#0E7C7B', '#0E7C7B'));
  };
  const [near, far]: readonly [Point, Point] = [
    [-9.6, 19],
    [-9.9, 25],
  ];
  const leaves = by(s, bars(near, far), bars([-9.7, 21.5], far), bars(far, [-7, 26.4]));
  return post(...far) + leaves + post(...near);
}

/** What happens in front of the gate. */
function life(s: State) {
  if (s === 0) return at(SQUARE, 'pupil', -7.6, 24) + at(SQUARE, 'mother', -8.4, 27);
  if (s === 1)
    return (
      put(planter('#0E7C7B'), ...SQUARE.at(-8.2, 17), 1.5) +
      put(cone(), ...SQUARE.at(-8.6, 28), 1) +
      at(SQUARE, 'surveyor', -6.6, 27) +
      at(SQUARE, 'worker', -8, 30) +
      at(SQUARE, 'girl', -6.8, 20)
    );
  return (
    put(tree(leaf(2, 1)), ...SQUARE.at(-8.9, 31), 1.2) +
    at(SQUARE, 'mother', -6.4, 24) +
    at(SQUARE, 'pupil', -5, 23.4, { flip: true }) +
    at(SQUARE, 'girl', -7.2, 20.5) +
    at(SQUARE, 'child', -8.2, 21.6) +
    put(planter('#E0623F'), ...SQUARE.at(-9, 16.4), 1.7)
  );
}

/** The school. */
export function school(s: State) {
  const body = block(SQUARE, PLAN);
  const random = rng(63);
  const cover = gableRoof(body, PLAN, LAND[s].roof[0], 4.4);
  const stone = by(s, '#D2C4B2', '#F6E0BE', '#FFE9C4');
  let drawn = cover.back;
  for (const each of [body.walls[3], body.walls[1], body.walls[0], body.walls[2]]) {
    if (!each.seen) continue;
    drawn += wallFace(each, PLAN.h, stone, 4.4, each.side % 2 ? each.on(each.along / 2, PLAN.h + 2.8) : null);
    drawn += windows(each, PLAN.h, s, random, {
      from: 1.2,
      every: each.along > 20 ? 4.6 : 3,
      floor: 3.1,
      size: [1.4, 1.9],
      w: 3.4,
    });
  }
  drawn += body.walls[2].seen ? cover.back : cover.front;
  const front = body.walls.find(({ seen, along }) => seen && along > 20);
  if (!front) return drawn;
  const gable = body.walls.find(({ seen, along }) => seen && along < 10);
  if (gable) drawn += sign(gable, s) + thermometer(gable, s);
  drawn += s === 1 ? put(scaffold(150, 250, { floors: 3 }), ...front.on(front.along * 0.28, 0), 0.8) : '';
  const canopy = [front.on(9, 3.2), front.on(17, 3.2), front.out(17, 2.7, 2), front.out(9, 2.7, 2)];
  drawn += s === 2 ? face(canopy, '#22356B', 4) : face(canopy, mix(stone, C.ink, 0.3), 4);
  return drawn + gate(s) + life(s);
}

function sign(front: Wall, s: State) {
  const [a, b, c, d] = front.quad(front.along * 0.2, 6.5, front.along * 0.6, 1.1);
  const slope = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const [x, y] = [(a[0] + b[0] + c[0] + d[0]) / 4, (a[1] + b[1] + c[1] + d[1]) / 4];
  const size = Math.abs(a[1] - d[1]) * 0.86;
  return (
    face([a, b, c, d], by(s, '#A8A29A', '#FFFDF5', LIT), 4) +
    `<text transform="translate(${x.toFixed(0)} ${(y + size * 0.36).toFixed(0)}) skewY(${slope.toFixed(1)})" font-size="${size.toFixed(0)}" text-anchor="middle" fill="${C.ink}" letter-spacing="3">ÉCOLE</text>`
  );
}
