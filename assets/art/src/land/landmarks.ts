// Buildings that a place is known by: church, town hall, chapel, hall with a saw-tooth roof.
import { C, line, rng, shape } from '../lib.ts';
import { gableRoof, wallFace, windows } from './house.ts';
import { type Block, block, type Space, type Wall } from './space.ts';
import { by, face, LAND, LIT, put, type State, shade } from './tools.ts';

/** Walls that we see, the far ones first. */
const seenWalls = ({ walls }: Block) => [walls[3], walls[1], walls[0]].filter(({ seen }) => seen);

/** Where a building stands, how it is turned, and how thick its ink is. */
interface Site {
  readonly x: number;
  readonly z: number;
  readonly y?: number;
  readonly turn?: number;
  readonly ink?: number;
}

interface Tower extends Site {
  readonly w: number;
  readonly h: number;
  readonly spire: number;
}

/** A tower with a pointed roof. */
function tower(place: Space, { x, z, w, h, spire, turn = 0, y = 0, ink = 4 }: Tower, wall: string, roof: string) {
  const shape3 = block(place, { x, z, w, d: w, turn, y });
  const top = shape3.point(w / 2, h + spire, w / 2);
  let drawn = '';
  for (const each of seenWalls(shape3)) drawn += wallFace(each, h, wall, ink);
  for (const each of seenWalls(shape3)) {
    const cover = [each.out(-0.4, h - 0.2, 0.4), each.out(each.along + 0.4, h - 0.2, 0.4), top];
    drawn += face(cover, each.lit ? roof : shade(roof), ink);
  }
  return { drawn, ...shape3 };
}

/** A clock on a wall. */
function clock(wall: Wall, v: number, r: number, ink: number) {
  const [cx, cy] = wall.on(wall.along / 2, v);
  const [ex] = wall.on(wall.along / 2 + r, v);
  const [, ey] = wall.on(wall.along / 2, v + r);
  const [rx, ry] = [Math.abs(ex - cx), Math.abs(ey - cy)];
  return (
    `<ellipse cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" fill="#FFF8E7" stroke="${C.ink}" stroke-width="${ink}"/>` +
    line(
      `M${cx.toFixed(1)} ${cy.toFixed(1)}v${(-ry * 0.7).toFixed(1)}M${cx.toFixed(1)} ${cy.toFixed(1)}h${(rx * 0.55).toFixed(1)}`,
      ink * 0.7,
    )
  );
}

/** A pointed window. */
const lancet = (wall: Wall, u: number, v: number, du: number, dv: number, fill: string, ink: number) => {
  const [a, b, c, d] = wall.quad(u, v, du, dv);
  const [px, py] = wall.on(u + du / 2, v + dv + du * 0.9);
  return shape(`M${a}L${b}L${c}Q${c[0]} ${(c[1] + py) / 2} ${px} ${py}Q${d[0]} ${(d[1] + py) / 2} ${d}Z`, fill, ink);
};

/** The church: a nave, a tower with its clock. In state 0 a tarpaulin on the roof, later a scaffold, then a mended slope. */
export function church(
  place: Space,
  { x, z, y = 0, turn = 0, ink = 4, spire = 14 }: Site & { readonly spire?: number },
  s: State,
) {
  const land = LAND[s];
  const nave = { x, z, w: 14, d: 8, h: 7.5, rise: 4.5, turn, y };
  const body = block(place, nave);
  const cover = gableRoof(body, nave, land.roof[1], ink);
  let drawn = cover.back;
  for (const each of seenWalls(body)) {
    const peak = each.side % 2 ? each.on(each.along / 2, 11.6) : null;
    drawn += wallFace(each, nave.h, land.wall[2], ink, peak);
    if (each.side === 0)
      for (let i = 0; i < 3; i++)
        drawn += lancet(each, 5 + i * 3, 1.8, 1.1, 2.6, s === 2 ? LIT : land.glass, ink * 0.7);
  }
  drawn += cover.front;
  const tarp = [body.point(7, 9, 1.4), body.point(10.5, 9, 1.4), body.point(10.5, 11, 3), body.point(7, 11, 3)];
  if (s === 0) drawn += face(tarp, '#5C97D8', ink * 0.8);
  if (s === 2) drawn += face(tarp, '#D98A66', ink * 0.6);
  const [tx, tz] = [x + Math.cos((turn * Math.PI) / 180) * -1, z - 0.6];
  const bell = tower(place, { x: tx, z: tz, w: 5, h: 15, spire, turn, y, ink }, land.wall[0], land.roof[1]);
  drawn += bell.drawn;
  for (const each of seenWalls(bell)) {
    drawn += lancet(each, 1.7, 9, 1.6, 1.6, land.glass, ink * 0.7);
    if (each.side === 0)
      drawn += clock(each, 13.2, 1.1, ink * 0.8) + lancet(each, 1.8, 1, 1.4, 2.6, '#6E4A30', ink * 0.8);
  }
  const [px, py] = bell.point(2.5, 15 + spire, 2.5);
  drawn += put(
    line('M0 4V-16M-6 -10H6', ink * 0.9) + shape('M-3 -20Q-14 -24 -12 -16L-2 -16Z', C.agentD, ink * 0.5),
    px,
    py,
  );
  return drawn;
}

const FLAG = ['#1B3F9C', '#FFFFFF', '#D42B2B'];
/** A tricolour on its pole, faded in state 0. */
export function flag(s: State, w = 2.6) {
  const colours = s === 0 ? ['#7E86A0', '#D8D3C8', '#A8807A'] : FLAG;
  const bands = colours.map((colour, i) => `<path d="M${i * 12} -60q6 -4 12 0v22q-6 -4 -12 0z" fill="${colour}"/>`);
  return `${line('M-2 0V-66', w + 1.6)}${bands.join('')}<path d="M0 -60q6 -4 12 0q6 4 12 0q6 -4 12 0v22q-6 4 -12 0q-6 -4 -12 0q-6 4 -12 0z" fill="none" stroke="${C.ink}" stroke-width="${w}"/>`;
}

/** The town hall: pediment, clock turret, flag. */
export function townHall(place: Space, { x, z, y = 0, turn = 0, ink = 4 }: Site, s: State) {
  const land = LAND[s];
  const random = rng(5);
  const plan = { x, z, w: 14, d: 8, h: 8.4, rise: 3.4, turn, y };
  const body = block(place, plan);
  const stone = by(s, '#D6CCBC', '#FFF1D8', '#FFF8E4');
  const cover = gableRoof(body, plan, land.roof[1], ink);
  let drawn = cover.back;
  for (const each of seenWalls(body)) {
    const peak = each.side % 2 ? each.on(each.along / 2, 11.6) : null;
    drawn += wallFace(each, plan.h, stone, ink, peak);
    drawn += windows(each, plan.h, s, random, { from: 1, every: 2.5, floor: 3.7, size: [1.1, 2], w: ink * 0.7 });
  }
  drawn += cover.front;
  const front = body.walls[0];
  const pediment = [front.out(3.6, 8.2, 0.6), front.out(10.4, 8.2, 0.6), front.out(7, 11.6, 0.6)];
  drawn += face(front.quad(4.6, 0, 4.8, 8.2), stone, ink) + face(pediment, stone, ink);
  drawn +=
    face(front.quad(6, 0, 2, 3), '#6E4A30', ink * 0.9) + face(front.quad(5.2, 4.6, 3.6, 2), '#FFFDF5', ink * 0.8);
  drawn += line(`M${front.on(5.7, 5.9)}L${front.on(8.3, 5.9)}M${front.on(6.1, 5.2)}L${front.on(7.9, 5.2)}`, ink * 0.8);
  const turret = tower(
    place,
    { ...turretOf(plan), w: 2.6, h: 4, spire: 2.6, turn, y: y + 9.8, ink: ink * 0.9 },
    stone,
    land.roof[1],
  );
  drawn += turret.drawn + clock(turret.walls[0], 2.4, 0.85, ink * 0.7);
  return drawn + put(flag(s, ink * 0.7), ...front.out(10.6, 6, 0.4), place.scale(x, z) / 16);
}

function turretOf({ x, z, turn }: { x: number; z: number; turn: number }) {
  const a = (turn * Math.PI) / 180;
  return { x: x + Math.cos(a) * 5.7 - Math.sin(a) * 2.6, z: z + Math.sin(a) * 5.7 + Math.cos(a) * 2.6 };
}
