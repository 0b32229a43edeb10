// Mister Fantastique: tailcoat, tricolour sash, a baton, and arms longer than the rest of him.
import type { Expression } from '../../../../../src/view/picture/stageModel.ts';
import { brush, C, circ, clip, type Knot, limb, line, nth, type Point, sample } from '../../lib.ts';
import { CAST, type Cast } from '../cast.ts';
import { head } from '../heads/all.ts';
import { angleOf, at, blob, cel, celLimb, polar, ramp, solid } from '../kit.ts';
import {
  type BodyPose,
  type Cloth,
  cuffAt,
  type Depth,
  type Hand,
  handAt,
  headOn,
  leg,
  type Pair,
  type Profile,
  type Step,
  shoulderPatch,
  type Trunk,
  trunk,
} from '../rig.ts';

const SHIRT = '#FFFDF6';
const COAT = { light: C.elu, dark: C.eluD };
const TROUSERS = { light: '#33284C', dark: '#1D1633' };
const FLAG: readonly [string, string, string] = ['#1B3F9C', '#FFFFFF', '#D42B2B'];
const PROFILE: Profile = [
  [0, 34],
  [0.035, 74],
  [0.1, 92],
  [0.2, 93],
  [0.42, 80],
  [0.68, 64],
  [0.86, 70],
  [1, 76],
  [1.2, 80],
];
const EDGES = [0, 0.035, 0.1, 0.2, 0.42, 0.68, 0.86, 1.02];

/** An arm without elbow: it runs along its points, tapers, ends in a cuff and a hand. */
function elastic(points: readonly Knot[], hand: Hand, skin: Cast) {
  const d = limb(points, [70, 60, 52, 46, 42, 40], { step: 9 });
  const path = sample(points, 9);
  const end = nth(path, -1);
  const wrist = angleOf(nth(path, -5), end);
  const rings: string[] = [];
  for (let i = 9; i < path.length - 6; i += 7) {
    const turn = angleOf(nth(path, i - 1), nth(path, i + 1));
    const half = (34 - 14 * (i / path.length)) * 0.62;
    const [a, b, c] = [
      polar(nth(path, i), turn + 90, half),
      polar(nth(path, i), turn, 9),
      polar(nth(path, i), turn - 90, half),
    ];
    rings.push(`M${a.map(Math.round).join(' ')}Q${b.map(Math.round).join(' ')} ${c.map(Math.round).join(' ')}`);
  }
  return (
    handAt(end, hand.angle ?? wrist, { k: 1.3, ...hand }, skin) +
    cuffAt(polar(end, wrist, 3), wrist, 38, { colour: SHIRT, deep: 14, spare: 5 }) +
    celLimb(d, COAT.light, COAT.dark, { dx: 7, dy: -7, inside: line(rings.join(''), 3.4, C.eluL) }) +
    cuffAt(polar(end, wrist, -10), wrist, 40, { colour: C.eluL, deep: 22, spare: 3 })
  );
}

const baton = () =>
  `<path d="M27 46L36 -168L41 -168L39 46Z" fill="#FFF" stroke="${C.ink}" stroke-width="4.5" stroke-linejoin="round"/>${circ(33, 52, 12, C.agent, 4.5)}`;

function shoe(point: Point, degrees: number) {
  const d = 'M-28 -34C-32 -12 -32 -2 -27 0H62C72 0 68 -15 52 -20C34 -25 22 -30 14 -40Z';
  return at(cel(d, '#3A3050', C.ink, { dx: 6, dy: -7, w: 5 }) + line('M-25 -4H64', 4, C.white), point, degrees, 1.05);
}

function legs(body: Trunk, { near, far }: Pair<Step>) {
  const one = (u: number, spec: Step, cloth: Cloth) => {
    const ankle: Point = [spec.at[0], spec.at[1] - 30];
    return leg({
      from: body.across(u, 0.95),
      to: ankle,
      side: spec.side ?? -1,
      upper: 246,
      lower: 246,
      widths: [96, 82, 66, 58, 46],
      cloth: {
        ...cloth,
        inside: (knee) =>
          brush(
            [
              [knee[0] - 18, knee[1] + 4],
              [knee[0] + 6, knee[1] + 10],
              [knee[0] + 26, knee[1] + 2],
            ],
            5,
          ),
      },
      foot: spec.flip
        ? at(shoe([0, 0], spec.a ?? 0), spec.at, 0, 1, 1).replace('scale(1 1)', 'scale(-1 1)')
        : shoe(spec.at, spec.a ?? 0),
    });
  };
  const seat = blob([
    body.across(-0.95, 0.8),
    body.across(0.95, 0.8),
    body.across(0.95, 1.1),
    body.across(0, 1.22),
    body.across(-0.95, 1.1),
  ]);
  return (
    one(0.5, far, { light: TROUSERS.dark, dark: '#15102A' }) +
    one(-0.5, near, TROUSERS) +
    solid(seat, TROUSERS.dark, '', 0)
  );
}

function tails(body: Trunk, sway = 0) {
  const [a, b, c] = [body.across(-0.9, 0.8), body.across(0.2, 0.9), body.across(-0.2, 1)];
  const tip: Point = [a[0] - 70 + sway, a[1] + 270];
  const d = blob(
    [a, [a[0] - 34 + sway * 0.4, a[1] + 130], [...tip, 'c'], [tip[0] + 62, tip[1] - 40], [c[0] - 14, c[1] + 90], b],
    0.4,
  );
  return (
    cel(d, COAT.dark, '#33092A', { dx: 9, dy: -4 }) +
    brush(
      [
        [a[0] + 12, a[1] + 70],
        [a[0] - 14 + sway * 0.5, a[1] + 160],
        [tip[0] + 26, tip[1] - 20],
      ],
      5,
      C.eluL,
    )
  );
}

function sash(body: Trunk, coat: string) {
  const across: readonly Point[] = [
    [-0.72, -0.01],
    [-0.34, 0.24],
    [0.1, 0.52],
    [0.5, 0.78],
    [0.86, 0.95],
  ];
  const path = across.map(([u, v]) => body.point(u, v));
  const turn = angleOf(nth(path, 1), nth(path, 3)) - 90;
  const band = (shift: number, w: number, colour: string) =>
    `<path d="${limb(
      path.map((p) => polar(p, turn, shift)),
      w,
    )}" fill="${colour}"/>`;
  const knot = body.point(0.62, 0.9);
  const tassel = FLAG.map(
    (colour, i) =>
      `<path d="M${-17 + i * 11} 4L${-22 + i * 13} 74H${-9 + i * 13}L${-6 + i * 11} 4Z" fill="${colour}"/>`,
  ).join('');
  return (
    clip(coat, band(0, 62, C.ink) + band(-17, 17, FLAG[2]) + band(0, 18, FLAG[1]) + band(17, 17, FLAG[0])) +
    at(`${tassel}${line('M-18 4L-23 74H17L17 4', 4.5)}${circ(0, 0, 15, C.agent, 4.5)}`, knot, -6)
  );
}

function coat(body: Trunk) {
  const hem = (
    [
      [0.5, 1.1],
      [0.05, 0.86],
      [-0.5, 1.1],
    ] as const
  ).map(([u, v]) => body.point(u, v));
  const right = EDGES.map((v) => body.edge(1, v));
  const left = [...EDGES].reverse().map((v) => body.edge(-1, v));
  const outline = blob([...right, ...hem, ...left], 0.42);
  const area = (list: readonly Knot[]) => blob(body.seam(list), 0.3);
  const shirt = area([
    [-0.32, -0.02],
    [0.32, -0.02],
    [0.34, 0.2],
    [0.1, 0.74],
    [-0.1, 0.74],
    [-0.34, 0.2],
  ]);
  const vest = area([
    [-0.36, 0.36, 'c'],
    [0, 0.56, 'c'],
    [0.36, 0.36, 'c'],
    [0.16, 0.86],
    [-0.16, 0.86],
  ]);
  const [x, y] = body.edge(-1, 0.1);
  const lapel = (s: number) =>
    area([
      [s * 0.3, -0.02, 'c'],
      [s * 0.62, 0.2],
      [s * 0.46, 0.3],
      [s * 0.06, 0.68, 'c'],
      [s * 0.36, 0.22],
    ]);
  const inside =
    ramp(x - 6, y - 40, 84, 380, { sp: 11, r0: 5, col: C.eluD }) +
    `<path d="${shirt}" fill="${SHIRT}"/><path d="${vest}" fill="#F1C9DC"/>${line(`M${body.point(0, 0.56).join(' ')}L${body.point(0, 0.86).join(' ')}`, 4)}` +
    [0.62, 0.72].map((v) => circ(...body.point(0.04, v), 5, C.agent, 3)).join('');
  return (
    cel(outline, COAT.light, COAT.dark, { dx: 20, dy: -4, inside }) +
    solid(lapel(-1), C.eluL, '', 5) +
    solid(lapel(1), C.eluL, '', 5) +
    sash(body, outline)
  );
}

function collar(body: Trunk, skin: Cast, tilt: number) {
  const [x, y] = body.point(0, 0);
  const d = 'M-27 -64L27 -64L30 6L2 36L-28 6Z';
  const bow = 'M-3 0L-30 -17V17ZM3 0L30 -17V17Z';
  return at(
    solid(d, skin.skin, `<path d="M-40 -70H40V-26Q4 2 -40 -20Z" fill="${skin.dark}"/>`) +
      solid('M-33 -16L0 26L-36 38L-50 0Z', SHIRT, '', 5) +
      solid('M33 -16L2 26L36 38L50 0Z', SHIRT, '', 5) +
      at(solid(bow, C.eluD, '', 4.5) + circ(0, 0, 8, C.eluD, 4), [2, 24]),
    [x, y],
    tilt * 0.5,
  );
}

/** An arm without elbow: it runs from the shoulder along its points. */
interface ElasticArm extends Omit<Hand, 'held'> {
  readonly z?: Depth;
  readonly path: readonly Knot[];
  readonly held?: 'baton';
}

export interface ElectedPose extends BodyPose {
  readonly arms: Pair<ElasticArm>;
  readonly feet: Pair<Step>;
  readonly sway: number; // of the tails of his coat
}

const HEAD = { scale: 0.7, rise: 114, shift: 4 };

/** The trunk of a pose and the place of its head: what a drawing and a bubble's tail both need. */
export function electedFrame(pose: ElectedPose) {
  const body = trunk({ profile: PROFILE, ...pose.trunk });
  return { body, face: headOn(body, pose.head, HEAD) };
}

/** Draws him in a pose: trunk, feet, arms as lists of points, head. */
export function elected(pose: ElectedPose, expression: Expression) {
  const skin = CAST.elected;
  const { body, face } = electedFrame(pose);
  const shoulder = { near: body.across(-0.74, 0.13), far: body.across(0.74, 0.13) };
  const arms = (depth: Depth) =>
    (['far', 'near'] as const)
      .filter((side) => (pose.arms[side].z ?? 'back') === depth)
      .map((side) => {
        const { path, held, ...hand } = pose.arms[side];
        return (
          elastic([shoulder[side], ...path], { ...hand, held: held === 'baton' ? baton() : '' }, skin) +
          (depth === 'front' ? shoulderPatch(body, shoulder[side], 66, COAT.light) : '')
        );
      })
      .join('');
  return (
    tails(body, pose.sway) +
    arms('back') +
    legs(body, pose.feet) +
    coat(body) +
    collar(body, skin, face.a) +
    at(head('elected', face.view, expression), face.middle, face.a, face.scale) +
    arms('front')
  );
}
