// Houses, shops and what stands on walls, drawn from any corner.
import { C, line, nth, type Point, rng } from '../lib.ts';
import { type Block, block, type Plan, type Quad, type Space, type Wall } from './space.ts';
import { by, face, flat, LAND, LIT, mix, put, type State, shade, through, toned } from './tools.ts';

const WOOD = '#6E4A30';

/** A wall: lit or in shade, with a halftone creeping up from the foot of the lit ones. */
export function wallFace(wall: Wall, height: number, colour: string, w = 4, top: Point | null = null) {
  const outline = [wall.on(0, 0), wall.on(wall.along, 0), wall.on(wall.along, height)];
  if (top) outline.push(top);
  outline.push(wall.on(0, height));
  const fill = wall.lit ? colour : shade(colour);
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, up] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - up];
  const dotted =
    wall.lit && high > 70
      ? toned(through(outline), left, up + high * 0.45, wide, high * 0.55, {
          sp: 10,
          r0: 0.5,
          r1: 2.8,
          col: shade(colour),
          op: 0.8,
        })
      : '';
  return flat(through(outline), fill) + dotted + line(through(outline), w);
}

/** One window with what its state makes of it: boarded, curtained, lit; shutters where there is room. */
export function window3(wall: Wall, u: number, v: number, du: number, dv: number, s: State, chance: number, w = 3) {
  const glass = by(s, LAND[0].glass, chance < 0.35 ? LIT : LAND[1].glass, chance < 0.7 ? LIT : LAND[2].glass);
  const shut = s === 0 && chance < 0.45;
  let drawn = face(wall.quad(u, v, du, dv), shut ? '#8B8A8C' : glass, w);
  const [a, b, c, d] = wall.quad(u, v, du, dv);
  if (shut) drawn += line(`${through([a, c], false)}${through([b, d], false)}`, w * 0.8);
  else drawn += line(through([wall.on(u + du / 2, v), wall.on(u + du / 2, v + dv)], false), w * 0.7);
  if (s > 0)
    for (const side of [-0.62, 1.08])
      drawn += face(wall.quad(u + side * du, v - 0.05, du * 0.54, dv + 0.1), by(s, '', '#5D8E96', '#0E7C7B'), w * 0.8);
  if (s === 2 && chance > 0.4)
    drawn +=
      face(wall.quad(u - 0.1, v - 0.32, du + 0.2, 0.3), '#C2674A', w * 0.7) +
      flat(through(wall.quad(u - 0.05, v - 0.08, du + 0.1, 0.3)), '#E8562A');
  return drawn;
}

interface Rows {
  readonly from?: number;
  readonly every?: number;
  readonly floor?: number;
  readonly size?: readonly [wide: number, high: number];
  readonly w?: number;
}

/** Rows of windows on a wall, from `from` metres up. */
export function windows(
  wall: Wall,
  height: number,
  s: State,
  random: () => number,
  { from = 0.9, every = 2.6, floor = 2.9, size = [0.95, 1.35], w = 3 }: Rows = {},
) {
  const columns = Math.max(1, Math.floor((wall.along - 0.8) / every));
  const gap = (wall.along - columns * size[0]) / (columns + 1);
  let drawn = '';
  for (let v = from; v + size[1] < height - 0.2; v += floor)
    for (let i = 0; i < columns; i++) drawn += window3(wall, gap + i * (size[0] + gap), v, ...size, s, random(), w);
  return drawn;
}

/** A shopfront on the ground floor of a wall: shuttered in state 0, with its striped awning later. */
export function shopfront(wall: Wall, s: State, colour: string, w = 3.4) {
  const wide = wall.along - 0.8;
  let drawn = face(wall.quad(0.4, 0, wide, 2.6), by(s, '#7A7572', '#F6EAD2', '#FDF6E3'), w);
  const glass = wall.quad(0.8, 0.5, wide * 0.58, 1.8);
  drawn += face(glass, by(s, '#565664', '#BFD9DA', LIT), w);
  drawn += face(wall.quad(0.4 + wide * 0.72, 0, wide * 0.2, 2.2), s === 0 ? '#5F5853' : WOOD, w);
  if (s === 0) {
    const slats = [0.9, 1.3, 1.7, 2.1].map((v) => through([wall.on(0.8, v), wall.on(0.8 + wide * 0.58, v)], false));
    return drawn + line(slats.join(''), w * 0.7);
  }
  const stripes = Math.max(4, Math.round(wide / 0.7));
  for (let i = 0; i < stripes; i++) {
    const u = 0.3 + (i * (wide + 0.2)) / stripes;
    const du = (wide + 0.2) / stripes;
    drawn += face(
      [wall.on(u, 3.1), wall.on(u + du, 3.1), wall.out(u + du, 2.35, 1), wall.out(u, 2.35, 1)],
      i % 2 ? '#FFFDF5' : colour,
      w * 0.7,
    );
  }
  return drawn;
}

function slope(points: Quad, colour: string, lit: boolean, w: number) {
  const fill = lit ? colour : shade(colour);
  const [a, b, c, d] = points;
  const between = ([x, y]: Point, [u, v]: Point, t: number): Point => [x + (u - x) * t, y + (v - y) * t];
  let tiles = '';
  for (let i = 1; i <= 3; i++) tiles += through([between(a, d, i / 4), between(b, c, i / 4)], false);
  return face(points, fill, w) + line(tiles, w * 0.45, mix(colour, C.ink, 0.5));
}

/** What a roof covers, in metres, and how. */
interface Roof {
  readonly w: number;
  readonly d: number;
  readonly h: number; // of the walls
  readonly rise?: number; // of the ridge over them
  readonly over?: number; // past the walls
  readonly ridge?: 'across' | 'deep';
}

/** A roof whose ridge runs along the front; both slopes, the hidden one first. */
export function gableRoof(
  { point }: Block,
  { w, d, h, rise = 2.4, over = 0.5, ridge = 'across' }: Roof,
  colour: string,
  ink = 4,
) {
  if (ridge === 'across') {
    const [left, right] = [point(-over, h + rise, d / 2), point(w + over, h + rise, d / 2)];
    const front: Quad = [point(-over, h - 0.25, -over), point(w + over, h - 0.25, -over), right, left];
    const back: Quad = [point(w + over, h - 0.25, d + over), point(-over, h - 0.25, d + over), left, right];
    return { back: slope(back, colour, false, ink), front: slope(front, colour, true, ink) };
  }
  const [near, far] = [point(w / 2, h + rise, -over), point(w / 2, h + rise, d + over)];
  const right: Quad = [point(w + over, h - 0.25, -over), point(w + over, h - 0.25, d + over), far, near];
  const left: Quad = [point(-over, h - 0.25, d + over), point(-over, h - 0.25, -over), near, far];
  return { back: slope(left, colour, false, ink), front: slope(right, colour, true, ink) };
}

/** Solar tiles laid on the front slope of a roof. */
function solar({ point }: Block, { w, d, h, rise = 2.4 }: Roof, ink: number) {
  const on = (u: number, t: number) => point(u, h - 0.25 + (rise + 0.25) * t, (d / 2) * t);
  let drawn = '';
  for (let i = 0; i < 3; i++) {
    const u = w * 0.18 + i * w * 0.22;
    drawn += face([on(u, 0.25), on(u + w * 0.19, 0.25), on(u + w * 0.19, 0.78), on(u, 0.78)], '#22356B', ink * 0.7);
  }
  return drawn;
}

export interface HousePlan extends Plan, Roof {
  readonly seed?: number;
  readonly ink?: number;
  readonly wall?: number; // which colour of the land
  readonly roof?: number;
  readonly shop?: string;
  readonly pv?: boolean;
}

/** A house. `shop` gives it a shopfront of that colour, `pv` solar tiles once regenerated. */
export function house(place: Space, spec: HousePlan, s: State) {
  const { w, d, h, seed = 1, ink = 4, wall = 0, roof = 0, ridge = 'across', rise = 2.4 } = spec;
  const random = rng(seed * 97 + 13);
  const shape = block(place, spec);
  const land = LAND[s];
  const colour = nth(land.wall, wall % 4);
  const cover = gableRoof(shape, { w, d, h, rise, ridge }, nth(land.roof, roof % 3), ink);
  const gabled = ridge === 'across' ? [1, 3] : [0, 2];
  let drawn = cover.back + chimney(shape, spec, ink);
  for (const side of [2, 3, 1, 0]) {
    const each = nth(shape.walls, side);
    if (!each.seen || side === 2) continue;
    const peak = gabled.includes(side) ? each.on(each.along / 2, h + rise - 0.2) : null;
    drawn += wallFace(each, h, colour, ink, peak);
    const shop = side === 0 ? spec.shop : '';
    drawn += windows(each, h, s, random, { from: shop ? 3.6 : 0.9, w: ink * 0.75 });
    if (shop) drawn += shopfront(each, s, shop, ink * 0.8);
    else if (side === 0) drawn += face(each.quad(w * 0.46, 0, 1, 2.1), s === 0 ? '#5F5853' : WOOD, ink * 0.8);
  }
  return drawn + cover.front + (spec.pv && s === 2 ? solar(shape, spec, ink) : '');
}

function chimney(shape: Block, { w, d, h, rise = 2.4 }: Roof, ink: number) {
  const [x, y] = shape.point(w * 0.78, h + rise * 0.5, d * 0.6);
  const [, top] = shape.point(w * 0.78, h + rise + 1.1, d * 0.6);
  const half = Math.max(
    4,
    Math.abs(shape.point(w * 0.78 + 0.45, h, d * 0.6)[0] - shape.point(w * 0.78, h, d * 0.6)[0]),
  );
  const high = y - top;
  return put(
    face(
      [
        [-half, 0],
        [half, 0],
        [half, -high],
        [-half, -high],
      ],
      '#A06A58',
      ink * 0.9,
    ) +
      face(
        [
          [-half - 2, -high],
          [half + 2, -high],
          [half + 2, -high - 6],
          [-half - 2, -high - 6],
        ],
        '#8A5A4A',
        ink * 0.7,
      ),
    x,
    y,
  );
}
