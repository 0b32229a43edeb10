// La Torche: a stride, an apron over a vermilion jacket, a scarf in the wind, and the flame she carries.
import type { Expression } from '../../../../../src/view/picture/stageModel.ts';
import { brush, C, circ, type Knot, line, type Point, rect } from '../../lib.ts';
import { CAST } from '../cast.ts';
import { head } from '../heads/all.ts';
import { at, blob, cel, polar, ramp, solid, trace } from '../kit.ts';
import {
  type ArmPose,
  arm,
  type BodyPose,
  type Cloth,
  type Depth,
  headOn,
  leg,
  type Pair,
  type Profile,
  type Side,
  type Step,
  shoulderPatch,
  type Trunk,
  trunk,
} from '../rig.ts';

const JACKET = { light: C.torche, dark: C.torcheD };
const FAR = { light: '#D24A20', dark: '#9E2A0E' };
const TROUSERS = { light: '#473463', dark: '#2C1F42' };
const APRON = { light: '#35555E', dark: '#213C44' };
const PROFILE: Profile = [
  [0, 32],
  [0.05, 74],
  [0.14, 98],
  [0.36, 90],
  [0.66, 76],
  [0.9, 88],
  [1, 92],
  [1.3, 100],
];
const EDGES = [0, 0.05, 0.14, 0.36, 0.66, 0.9, 1.04];
const flat = (p: Point) => p.map(Math.round).join(' ');

function trainer([x, y]: Point, degrees = 0, flip = false) {
  const d = 'M-32 -52C-38 -16 -38 -2 -30 0H64C76 0 74 -20 54 -28C38 -34 28 -42 24 -58Z';
  const drawn =
    cel(d, C.agent, C.agentD, { dx: 8, dy: -5 }) +
    line('M-32 -6H68', 7.5, C.white) +
    line('M-34 -13H66', 3.5) +
    line('M8 -46L27 -39M14 -35L35 -28', 4.5);
  return at(flip ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn, [x, y], degrees);
}

function legs(body: Trunk, { near, far }: Pair<Step>) {
  const one = (u: number, spec: Step, cloth: Cloth) =>
    leg({
      from: body.across(u, 0.98),
      to: polar([spec.at[0] - (spec.flip ? -4 : 4), spec.at[1]], -90 + (spec.a ?? 0), 46),
      side: spec.side ?? -1,
      upper: 164,
      lower: 158,
      widths: [104, 90, 76, 66, 56],
      cloth: {
        ...cloth,
        inside: (k) =>
          brush(
            [
              [k[0] - 22, k[1] + 4],
              [k[0] + 4, k[1] + 12],
              [k[0] + 28, k[1] + 2],
            ],
            5,
          ),
      },
      foot: trainer(spec.at, spec.a, spec.flip),
    });
  const seat = blob([
    body.across(-0.94, 0.9),
    body.across(0.94, 0.9),
    body.across(0.9, 1.16),
    body.across(0, 1.26),
    body.across(-0.9, 1.16),
  ]);
  return (
    one(0.48, far, { light: TROUSERS.dark, dark: '#201634' }) +
    one(-0.48, near, TROUSERS) +
    solid(seat, TROUSERS.dark, '', 0)
  );
}

/** The two ends of the scarf, blown by `wind` (-1 behind her on our left, 1 on our right). */
function scarfTail(body: Trunk, wind: number, lift: number) {
  const [x, y] = body.across(-0.4 * wind, 0.02);
  const tail = (dy: number, reach: number) =>
    blob(
      [
        [x, y - 22 + dy],
        [x + wind * 90, y - 44 + dy - lift * 0.3],
        [x + wind * 170, y - 6 + dy - lift * 0.7],
        [x + wind * reach, y - 40 + dy - lift, 'c'],
        [x + wind * (reach - 26), y + 2 + dy - lift],
        [x + wind * (reach + 12), y + 30 + dy - lift, 'c'],
        [x + wind * 160, y + 46 + dy - lift * 0.7],
        [x + wind * 80, y + 14 + dy - lift * 0.3],
        [x, y + 26 + dy],
      ],
      0.45,
    );
  return (
    cel(tail(24, 196), C.agentD, '#B97F12', { dx: 4, dy: -6 }) +
    cel(tail(-2, 262), C.agent, C.agentD, {
      dx: 6,
      dy: -9,
      inside: ramp(x + wind * 130 - 80, y - 90 - lift, 150, 150, {
        col: C.agentD,
        r0: wind < 0 ? 4.6 : 0.6,
        r1: wind < 0 ? 0.6 : 4.6,
      }),
    })
  );
}

function scarf(body: Trunk, tilt: number) {
  const [x, y] = body.point(0, 0);
  const wrap = blob('-72 -30, -44 14, 0 28, 48 14, 78 -32, 52 -56, 2 -36, -46 -54');
  return at(
    cel(wrap, C.agent, C.agentD, { dx: 10, dy: -8 }) +
      brush(
        [
          [-56, -20],
          [2, 2],
          [62, -24],
        ],
        5.5,
      ) +
      brush(
        [
          [-30, 6],
          [2, 14],
          [28, 8],
        ],
        4.5,
      ),
    [x, y - 4],
    tilt * 0.4,
  );
}

function jacket(body: Trunk) {
  const outline = blob(body.outline(EDGES), 0.42);
  const [x, y] = body.edge(-1, 0.05);
  return cel(outline, JACKET.light, JACKET.dark, {
    dx: 24,
    dy: -4,
    inside: ramp(x + 8, y - 20, 84, 380, { sp: 11, r0: 4.8, col: C.torcheD }),
  });
}

function apron(body: Trunk) {
  const area = (list: readonly Knot[], k = 0.34) => blob(body.seam(list), k);
  const d = area([
    [-0.44, 0.22, 'c'],
    [0.44, 0.22, 'c'],
    [0.5, 0.5],
    [0.74, 0.74],
    [0.72, 1.2],
    [0, 1.34],
    [-0.72, 1.2],
    [-0.74, 0.74],
    [-0.5, 0.5],
  ]);
  const pocket = area(
    [
      [-0.4, 0.72, 'c'],
      [0.44, 0.72, 'c'],
      [0.42, 0.98, 'c'],
      [-0.38, 0.98, 'c'],
    ],
    0.2,
  );
  const strap = (s: number) => `M${flat(body.point(s * 0.42, 0.24))}L${flat(body.point(s * 0.5, 0.02))}`;
  const [px, py] = body.point(-0.2, 0.74);
  const [bx, by] = body.point(0.28, 0.4);
  return (
    line(strap(-1) + strap(1), 21) +
    line(strap(-1) + strap(1), 11, APRON.light) +
    cel(d, APRON.light, APRON.dark, { dx: 20, dy: -2 }) +
    at(rect(-8, -52, 11, 56, '#E9C7A0', 4) + rect(10, -42, 10, 46, C.agent, 4), [px, py]) +
    solid(pocket, '#446A74', '', 5) +
    line(`M${flat(body.point(0.06, 0.73))}L${flat(body.point(0.04, 0.97))}`, 4) +
    circ(bx, by, 17, C.agent, 5) +
    line(`M${bx.toFixed(0)} ${(by - 9).toFixed(0)}v18m-9 -9h18`, 4)
  );
}

/** A bag's strap, from the shoulder to the hip. */
function strap(body: Trunk) {
  const d = trace(
    body.seam([
      [-0.66, 0.03],
      [-0.1, 0.42],
      [0.62, 0.94],
    ]),
  );
  return line(d, 15) + line(d, 7, '#E9C7A0');
}

export interface TorchPose extends BodyPose {
  readonly arms: Pair<ArmPose>;
  readonly feet: Pair<Step>;
  readonly wind?: -1 | 1; // blows her scarf to our left or to our right
  readonly lift: number; // of its ends
}

const HEAD = { scale: 0.72, rise: 108, shift: 4 };

/** The trunk of a pose and the place of its head: what a drawing and a bubble's tail both need. */
export function torchFrame(pose: TorchPose) {
  const body = trunk({ profile: PROFILE, ...pose.trunk });
  return { body, face: headOn(body, pose.head, HEAD) };
}

/** Draws her in a pose. */
export function torch(pose: TorchPose, expression: Expression) {
  const skin = CAST.torch;
  const { body, face } = torchFrame(pose);
  const shoulder = { near: body.across(-0.78, 0.14), far: body.across(0.78, 0.14) };
  const limbOf = (k: Side, z: Depth) =>
    arm({
      ...pose.arms[k],
      from: shoulder[k],
      upper: pose.arms[k].upper ?? 136,
      lower: 132,
      widths: [80, 74, 70, 62, 52],
      cloth: k === 'far' ? FAR : JACKET,
      cuff: { colour: C.agent, deep: 24, spare: 4 },
      skin,
    }) + (z === 'front' ? shoulderPatch(body, shoulder[k], 74, k === 'far' ? FAR.light : JACKET.light) : '');
  const drawn = (z: Depth) =>
    (['far', 'near'] as const)
      .filter((k) => (pose.arms[k].z ?? 'back') === z)
      .map((k) => limbOf(k, z))
      .join('');
  const neck = solid(
    'M-28 -64H32V10H-28Z',
    skin.skin,
    `<path d="M-40 -70H50V-20Q6 8 -40 -14Z" fill="${skin.dark}"/>`,
    5,
  );
  return (
    scarfTail(body, pose.wind ?? -1, pose.lift ?? 0) +
    (pose.behind?.() ?? '') +
    drawn('back') +
    legs(body, pose.feet) +
    jacket(body) +
    apron(body) +
    strap(body) +
    at(neck, body.point(0, 0), face.a * 0.4) +
    scarf(body, face.a) +
    at(head('torch', face.view, expression), face.middle, face.a, face.scale) +
    (pose.between?.() ?? '') +
    drawn('front') +
    (pose.front?.() ?? '')
  );
}
