// Where people work and leave: the brownfield by the river, the station on its line.
import { C, clip, line, rng, shape } from '../../lib.ts';
import { bush, leaf, tree, weeds } from '../green.ts';
import { gableRoof, wallFace, windows } from '../house.ts';
import { at, cycle } from '../people.ts';
import { type Block, block, type Wall } from '../space.ts';
import { crane, scaffold } from '../street.ts';
import { by, face, LAND, LIT, put, type State, shade, toned } from '../tools.ts';
import { VALLEY } from './place.ts';

const HALL = { x: -37, z: 66, w: 21, d: 12, turn: 10 };
const HIGH = 6;

/** Saw teeth along the hall: a glazed face to the north, a tiled slope behind. */
function sawTeeth({ point }: Block, s: State) {
  const glass = by(s, '#7D8696', '#A9B8C0', '#8CC4D4');
  let drawn = '';
  for (let i = 2; i >= 0; i--) {
    const [u, v] = [i * 7, i * 7 + 7];
    const front = [point(u, HIGH, 0), point(v, HIGH, 0), point(u, HIGH + 4, 0)];
    const slope = [point(u, HIGH + 4, 0), point(v, HIGH, 0), point(v, HIGH, 12), point(u, HIGH + 4, 12)];
    drawn += face(slope, by(s, '#8E7A74', '#A4766A', '#B4523E'), 4.4) + face(front, glass, 4.4);
    drawn += line(
      [2, 4]
        .map(
          (x) => `M${point(u + x, HIGH, 0).map(Math.round)}L${point(u + x, HIGH + 4 - (x * 4) / 7, 0).map(Math.round)}`,
        )
        .join(''),
      3,
    );
    if (s === 0)
      drawn += face(
        [point(u + 1, HIGH + 0.6, 0), point(u + 2.6, HIGH + 0.4, 0), point(u + 1.8, HIGH + 2, 0)],
        '#3B3A48',
        3,
      );
    if (s === 2)
      for (const t of [0.2, 0.5])
        drawn += face(
          [
            point(u + 1.5, HIGH + 3.1, 12 * t),
            point(v - 1, HIGH + 0.6, 12 * t),
            point(v - 1, HIGH + 0.6, 12 * t + 3),
            point(u + 1.5, HIGH + 3.1, 12 * t + 3),
          ],
          '#22356B',
          3,
        );
  }
  return drawn;
}

function chimney(s: State) {
  const stack = block(VALLEY, { x: -12.6, z: 75, w: 2.2, d: 2.2, turn: 10 });
  const colour = by(s, '#9A8078', '#B0765E', '#CE7F5C');
  const [foot, top] = [stack.walls[0].quad(-0.5, 0, 3.2, 0.1), stack.walls[0].quad(0.1, 21, 2, 0.1)];
  const d = `M${foot[0]}L${foot[1]}L${top[1]}L${top[0]}Z`;
  const crown = stack.walls[0].quad(-0.3, 20, 2.8, 1.4);
  const nest = by(
    s,
    '',
    '',
    put(
      `${shape('M-30 0Q0 14 30 0L24 -10H-24Z', '#9A7A50', 3.4)}${shape('M-6 -10V-34Q8 -44 14 -30L24 -26L14 -24V-10Z', '#FFFDF5', 3)}${line('M0 -10V-30', 3)}`,
      (crown[2][0] + crown[3][0]) / 2,
      crown[3][1],
      0.9,
    ),
  );
  const [x, y] = stack.walls[0].on(1.1, 6);
  const letters = by(
    s,
    '',
    '',
    `<text transform="translate(${(x + 11).toFixed(0)} ${y.toFixed(0)}) rotate(-89)" font-size="30" fill="#FFFDF5" letter-spacing="4">COMMUNS</text>`,
  );
  const crack = s === 0 ? line(`M${stack.walls[0].on(1.4, 18).map(Math.round)}l-9 40l12 24l-8 36`, 3.4) : '';
  return (
    shape(d, colour, 4.6) +
    clip(
      d,
      `<path d="M${foot[0]}L${top[0]}L${top[0][0] + 12} ${top[0][1]}L${foot[0][0] + 20} ${foot[0][1]}Z" fill="${shade(colour)}"/>`,
    ) +
    face(crown, shade(colour), 4.4) +
    letters +
    crack +
    nest
  );
}

/** The brownfield: shut and broken; half open under a crane; a shared workshop that keeps its chimney. */
export function factory(s: State) {
  const shape3 = block(VALLEY, HALL);
  const wall = by(s, '#AE988C', '#CFA68C', '#EDBB96');
  const yard = VALLEY.ground([
    [-45, 60],
    [-20, 57],
    [-10, 63],
    [-9, 78],
    [-26, 84],
    [-48, 82],
  ]);
  const random = rng(8);
  let drawn = `<path d="${yard}" fill="${LAND[s].road}"/>${toned(yard, -60, 740, 900, 130, { sp: 14, r1: 4, col: shade(LAND[s].road), op: 0.5 })}`;
  drawn += s === 1 ? put(crane(), ...VALLEY.at(-13, 70), 0.86) : '';
  drawn += chimney(s);
  for (const each of [shape3.walls[1], shape3.walls[0]])
    if (each.seen)
      drawn +=
        wallFace(each, HIGH, wall, 4.4) +
        windows(each, HIGH, s === 1 ? 1 : s, random, { from: 1.6, every: 3.4, size: [1.9, 2.4], w: 3.4 });
  drawn += sawTeeth(shape3, s);
  const front = shape3.walls[0];
  drawn += face(front.quad(12.2, 0, 3.4, 4.4), by(s, '#6C5F58', '#8A6A50', '#0E7C7B'), 4.4);
  if (s === 2) drawn += face(front.quad(12.6, 1.6, 2.6, 2.4), LIT, 3.4);
  const [sx, sy] = front.on(14, 3);
  if (s === 0)
    drawn += `<g transform="translate(${sx.toFixed(0)} ${sy.toFixed(0)}) rotate(-7)"><path d="M-52 -20H52V18H-52Z" fill="#E9DFC9" stroke="${C.ink}" stroke-width="4"/><text x="0" y="10" font-size="28" text-anchor="middle" fill="${C.torcheD}">FERMÉ</text></g>`;
  if (s === 2) drawn += put(sign(), ...front.on(9.6, 7.4));
  return drawn + yardLife(s, front);
}

const sign = () =>
  `<g transform="rotate(-2)"><path d="M-116 -28H116V26H-116Z" fill="#FFF8E7" stroke="${C.ink}" stroke-width="5" stroke-linejoin="round"/><text x="0" y="15" font-size="40" text-anchor="middle" fill="${C.elu}" letter-spacing="2">LA FABRIQUE</text></g>`;

function yardLife(s: State, front: Wall) {
  if (s === 0)
    return (
      (
        [
          [-33, 62],
          [-27, 61],
          [-20, 60.5],
          [-14, 64],
        ] as const
      )
        .map(([x, z]) => put(weeds(4), ...VALLEY.at(x, z), 1.5))
        .join('') + put(bush('#8C8A62'), ...VALLEY.at(-36, 63), 1.2)
    );
  if (s === 1)
    return (
      put(scaffold(120, 190, { floors: 4 }), ...front.on(15.6, 0)) +
      at(VALLEY, 'worker', -18, 62, { tall: 2.4 }) +
      at(VALLEY, 'surveyor', -25, 61, { tall: 2.4 }) +
      at(VALLEY, 'clerk', -22.4, 60.6, { tall: 2.4, flip: true })
    );
  return (
    put(tree(leaf(2, 0)), ...VALLEY.at(-12, 70), 0.9) +
    put(tree(leaf(2, 2)), ...VALLEY.at(-35, 63.5), 0.9) +
    put(cycle('#E8562A'), ...VALLEY.at(-28, 62), 0.62) +
    put(cycle('#1F62B0'), ...VALLEY.at(-30, 61.6), 0.62) +
    at(VALLEY, 'gardener', -22, 61, { tall: 2.4 }) +
    at(VALLEY, 'mother', -18.4, 62, { tall: 2.4, flip: true }) +
    at(VALLEY, 'child', -17, 61.4, { tall: 2.4 })
  );
}

/** The line runs on a bank above the plain. */
const BANK = 7;
const LINE = [
  [-95, 84, BANK],
  [-70, 91, BANK],
  [-45, 99, BANK],
  [-20, 108, BANK],
] as const;
/** The viaduct that carries it: arches in a long wall. */
function viaduct(s: State) {
  const stone = LAND[s].stone;
  const piers = Array.from({ length: 9 }, (_, i) => {
    const [a, b] = [0.06 + i * 0.105, 0.13 + i * 0.105];
    const [p, q, r, t] = [beside(a, -1.8, -BANK), beside(a, -1.8, -2.6), beside(b, -1.8, -2.6), beside(b, -1.8, -BANK)];
    return shape(`M${p}L${q}Q${(q[0] + r[0]) / 2} ${q[1] - 22} ${r}L${t}Z`, shade(shade(stone)), 3);
  });
  const wall = [beside(0, -1.8, -BANK), beside(1, -1.8, -BANK), beside(1, -1.8, 0), beside(0, -1.8, 0)];
  return face(wall, shade(stone), 3.8) + piers.join('');
}
const beside = (t: number, across: number, y = 0) =>
  VALLEY.at(-95 + 75 * t + across * -0.3, 84 + 24 * t + across, y + BANK);

function train(s: State) {
  const colour = by(s, '', '#8FB5C9', '#0E7C7B');
  const wagon = (from: number, to: number) => {
    const foot = [beside(from, -1.2, 0.8), beside(to, -1.2, 0.8)];
    const band = [...foot, beside(to, -1.2, 1.8), beside(from, -1.2, 1.8)];
    const panes = [0.1, 0.32, 0.54, 0.76].map((u) => {
      const at = (w: number, y: number) => beside(from + (to - from) * w, -1.2, y);
      return face([at(u, 2.2), at(u + 0.15, 2.2), at(u + 0.15, 3.4), at(u, 3.4)], s === 2 ? '#FFE9A8' : '#3D4560', 2.6);
    });
    return (
      face([...foot, beside(to - 0.006, 0.6, 4.4), beside(from + 0.006, 0.6, 4.4)], '#FFFDF5', 3.8) +
      face(band, colour, 3) +
      panes.join('')
    );
  };
  return by(s, '', wagon(0.58, 0.7), wagon(0.58, 0.7) + wagon(0.71, 0.83));
}

/** The station: boarded up, nothing stops; works and a first train; trains, and people who wait for them. */
export function station(s: State) {
  const plan = { x: -63, z: 103, w: 13, d: 7, h: 5.6, rise: 3, turn: 17, y: BANK };
  const body = block(VALLEY, plan);
  const random = rng(31);
  const cover = gableRoof(body, plan, LAND[s].roof[0], 4);
  const stone = by(s, '#C9BEB0', '#FFE3B8', '#FFE9C6');
  let drawn = cover.back;
  for (const each of [body.walls[1], body.walls[0]])
    if (each.seen)
      drawn +=
        wallFace(each, plan.h, stone, 4, each.side % 2 ? each.on(each.along / 2, 8.4) : null) +
        windows(each, plan.h, s, random, { every: 2.4, size: [1.1, 2.2], w: 3 });
  drawn += cover.front;
  const front = body.walls[0];
  drawn += face(
    [
      front.out(4.4, 0, 0.4),
      front.out(8.6, 0, 0.4),
      front.out(8.6, 8, 0.4),
      front.out(6.5, 10, 0.4),
      front.out(4.4, 8, 0.4),
    ],
    stone,
    4,
  );
  const [cx, cy] = front.out(6.5, 7.2, 0.4);
  drawn += `<circle cx="${cx.toFixed(0)}" cy="${cy.toFixed(0)}" r="14" fill="#fff" stroke="${C.ink}" stroke-width="3.500"/>${line(`M${cx.toFixed(0)} ${cy.toFixed(0)}v-9M${cx.toFixed(0)} ${cy.toFixed(0)}h6`, 2.6)}`;
  const [nx, ny] = front.out(6.5, 4.6, 0.4);
  drawn += put(
    `<path d="M-34 -14H34V12H-34Z" fill="${by(s, '#8C8C94', C.etat, C.etat)}" stroke="${C.ink}" stroke-width="3"/><text x="0" y="8" font-size="23" text-anchor="middle" fill="#fff" letter-spacing="2">GARE</text>`,
    nx,
    ny,
  );
  drawn += face(
    [front.out(5.6, 0, 0.4), front.out(7.4, 0, 0.4), front.out(7.4, 3, 0.4), front.out(5.6, 3, 0.4)],
    s === 0 ? '#5F5853' : '#6E4A30',
    3.2,
  );
  if (s === 0)
    drawn += line(
      `M${front.out(5.2, 2.6, 0.5)}L${front.out(7.8, 0.6, 0.5)}M${front.out(5.2, 0.8, 0.5)}L${front.out(7.8, 2.4, 0.5)}`,
      5,
      '#A88E6C',
    );
  if (s === 1) drawn += put(scaffold(60, 104), ...front.on(9.4, 0));
  return drawn + viaduct(s) + tracks(s) + train(s) + waiting(s);
}

function tracks(s: State) {
  const bed = VALLEY.band(LINE, 4.4);
  const rails = [-0.8, 0.8]
    .map((across) =>
      [0, 0.33, 0.66, 1].map((t, i) => `${i ? 'L' : 'M'}${beside(t, across).map((v) => v.toFixed(1))}`).join(''),
    )
    .join('');
  const sleepers = Array.from(
    { length: 34 },
    (_, i) => `M${beside(i / 34, -1.3).map((v) => v.toFixed(1))}L${beside(i / 34, 1.3).map((v) => v.toFixed(1))}`,
  ).join('');
  const grass = s === 0 ? [0.36, 0.5, 0.62, 0.8].map((t) => put(weeds(4), ...beside(t, 0), 1.1)).join('') : '';
  return `<path d="${bed}" fill="${by(s, '#9C9488', '#B0A492', '#C2B598')}"/>${line(sleepers, 4, by(s, '#7A5C48', '#5A3A2A', '#5A3A2A'))}${line(rails, 3.6)}${grass}`;
}

const waiting = (s: State) =>
  by(
    s,
    '',
    at(VALLEY, 'clerk', -60, 93, { y: BANK, tall: 2.6 }) + at(VALLEY, 'worker', -56, 94.5, { y: BANK, tall: 2.6 }),
    at(VALLEY, 'student', -62, 92, { y: BANK, tall: 2.7 }) +
      at(VALLEY, 'wheelchair', -58.5, 93.4, { y: BANK, tall: 2.6 }) +
      at(VALLEY, 'retired', -55, 95, { y: BANK, tall: 2.7, flip: true }),
  );
