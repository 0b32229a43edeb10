// Four shops along the square, and the Saturday market that hesitates, sets up, and stays.
import { C, line, nth, rect, rng, shape } from '../../lib.ts';
import { planter } from '../green.ts';
import { gableRoof, shopfront, wallFace, windows } from '../house.ts';
import { at, cycle } from '../people.ts';
import { block, type Wall } from '../space.ts';
import { board, bunting, scaffold, stall } from '../street.ts';
import { by, LAND, put, type State } from '../tools.ts';
import { SQUARE } from './place.ts';

const ROW = [
  { x: 17.4, z: 47.5, w: 8, h: 7.4, colour: '#7A5C86', name: 'PRESSE', wall: 1, roof: 1, seed: 3 },
  { x: 17.2, z: 39.2, w: 8, h: 8.6, colour: '#E8562A', name: 'PAIN', wall: 3, roof: 0, seed: 5 },
  { x: 17, z: 31, w: 8, h: 7, colour: '#0E7C7B', name: 'LIVRES', wall: 0, roof: 2, seed: 8 },
  { x: 16.8, z: 22.8, w: 8.4, h: 8, colour: '#D9971A', name: 'CAFÉ', wall: 2, roof: 0, seed: 13 },
];

interface Shop {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly h: number;
  readonly colour: string;
  readonly name: string;
  readonly wall: number;
  readonly roof: number;
  readonly seed: number;
}

/** A shop that faces the square: its long side runs towards us. */
function shop({ x, z, w, h, colour, name, wall, roof, seed }: Shop, s: State) {
  const plan = { x, z, w, d: 8, h, rise: 2.6, turn: -92 };
  const body = block(SQUARE, plan);
  const random = rng(seed * 31);
  const cover = gableRoof(body, plan, nth(LAND[s].roof, roof), 4);
  let drawn = cover.back;
  for (const each of body.walls.toReversed()) {
    if (!each.seen) continue;
    drawn += wallFace(each, h, nth(LAND[s].wall, wall), 4, each.side % 2 ? each.on(each.along / 2, h + 2.4) : null);
    const main = each.side === 0;
    drawn += windows(each, h, s, random, { from: main ? 4.4 : 1, every: 2.6, size: [1.2, 1.7], w: 3.2 });
    if (main) drawn += shopfront(each, s, colour, 3.4) + label(each, name, s);
  }
  return drawn + cover.front;
}

function label(wall: Wall, words: string, s: State) {
  const [a, b, c, d] = wall.quad(1, 3.2, wall.along - 2, 0.95);
  const slope = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const [x, y] = [(a[0] + b[0] + c[0] + d[0]) / 4, (a[1] + b[1] + c[1] + d[1]) / 4];
  const size = Math.min(
    Math.abs(b[0] - a[0]) / (words.length * 0.52),
    (Math.abs(a[1] - d[1]) + Math.abs(b[1] - c[1])) * 0.42,
  );
  return `<path d="M${a}L${b}L${c}L${d}Z" fill="${by(s, '#9A948E', '#FFFDF5', '#FFFDF5')}" stroke="${C.ink}" stroke-width="3.400"/><text transform="translate(${x.toFixed(0)} ${(y + size * 0.34).toFixed(0)}) skewY(${slope.toFixed(1)})" font-size="${size.toFixed(0)}" text-anchor="middle" fill="${by(s, '#5F5853', C.ink, C.ink)}">${words}</text>`;
}

/** The shops. */
export function shops(s: State) {
  const row = ROW.map((each, i) => shop(each, s === 0 && i === 3 ? 0 : s)).join('');
  if (s === 0)
    return (
      row +
      put(board('BAIL À CÉDER', { wide: 190 }), ...SQUARE.at(13.8, 29), 1.1) +
      at(SQUARE, 'retired', 13.6, 24, { flip: true })
    );
  if (s === 1)
    return (
      row +
      put(scaffold(120, 260), ...SQUARE.at(15, 34), 0.9) +
      at(SQUARE, 'baker', 13.4, 33, { flip: true }) +
      at(SQUARE, 'clerk', 12.4, 24) +
      put(planter(), ...SQUARE.at(13.6, 27), 1.3)
    );
  return (
    row +
    put(planter('#0E7C7B'), ...SQUARE.at(13.8, 28), 1.4) +
    put(planter(), ...SQUARE.at(14.2, 34), 1.2) +
    at(SQUARE, 'baker', 13.6, 36, { flip: true }) +
    at(SQUARE, 'shopper', 12.4, 31) +
    put(cycle('#2E7A5A'), ...SQUARE.at(13, 24), 1.3) +
    at(SQUARE, 'retired', 12, 27, { flip: true })
  );
}

const trestle = () =>
  rect(-70, -50, 140, 9, '#C99A62', 3.6) + line('M-54 -42L-62 0M-54 -42L-44 0M54 -42L62 0M54 -42L44 0', 4.6);
const van = () =>
  shape('M-120 0V-128Q-120 -140 -108 -140H52Q66 -140 74 -122L100 -72L124 -62V0Z', '#FFFDF5', 4.4) +
  shape('M42 -124H60L84 -74H42Z', '#CFE3EA', 3.6) +
  rect(-100, -116, 116, 70, C.agentL, 3.4) +
  line('M-84 -92H0M-84 -72H-30', 4) +
  [-70, 76]
    .map((x) => `<circle cx="${x}" cy="0" r="24" fill="#2A2438"/><circle cx="${x}" cy="0" r="9" fill="#B9B0A6"/>`)
    .join('');

/** The market: a lone van and its shadow; stalls going up; a Saturday. */
export function market(s: State) {
  const there = (drawing: string, x: number, z: number, k = 1) =>
    put(drawing, ...SQUARE.at(x, z), (k * SQUARE.scale(x, z)) / 50);
  if (s === 0) {
    const [x, y] = SQUARE.at(2.5, 37);
    return `<path d="M${x - 190} ${y + 6}L${x + 60} ${y - 6}L${x + 90} ${y + 18}L${x - 150} ${y + 34}Z" fill="${C.ink}" opacity=".3"/>${there(van(), 2.5, 37, 1.3)}${at(SQUARE, 'girl', -0.6, 35.5)}${at(SQUARE, 'pupil', 0.2, 35)}`;
  }
  if (s === 1)
    return (
      there(van(), 8, 40, 1.3) +
      there(trestle(), 0, 36.6, 1.2) +
      there(stall('#E8562A'), 4.4, 36.4, 1.2) +
      at(SQUARE, 'gardener', 1.8, 35) +
      at(SQUARE, 'worker', 6.8, 35.4, { flip: true })
    );
  return (
    there(stall('#0E7C7B'), -2.4, 38.4, 1.3) +
    there(stall('#7A5C86'), 2.6, 38, 1.3) +
    there(stall('#E8562A'), 7.6, 37.6, 1.3) +
    bunting(SQUARE.at(-5, 38, 4.6), SQUARE.at(11, 38, 4.6), 20) +
    at(SQUARE, 'shopper', -1.2, 34) +
    at(SQUARE, 'gardener', 4.8, 35.2) +
    at(SQUARE, 'mother', 2.4, 34, { flip: true }) +
    at(SQUARE, 'grandmother', 7.4, 33.6, { flip: true })
  );
}
