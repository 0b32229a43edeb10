// The State: kepi, a cloak like a bell, a short cape with oak leaves; what it draws is made of hexagons.
import type { Expression } from '../../../../../src/view/picture/stageModel.ts';
import { brush, C, circ, line, type Point, rect } from '../../lib.ts';
import { CAST, type Cast } from '../cast.ts';
import { head } from '../heads/all.ts';
import { at, blob, cel, polar, ramp, solid, trace } from '../kit.ts';
import {
  type ArmPose,
  arm,
  type BodyPose,
  fold,
  headOn,
  leg,
  type Pair,
  type Profile,
  type Step,
  type Trunk,
  trunk,
} from '../rig.ts';
import { CLOTH, cape, HEM, lattice, panel } from './state-cloak.ts';

const TUNIC = { light: '#1B4684', dark: '#0E2D5E' };
const TROUSERS = { light: '#2A3A66', dark: '#1A2548' };
const PROFILE: Profile = [
  [0, 40],
  [0.04, 92],
  [0.12, 116],
  [0.4, 104],
  [0.7, 94],
  [1, 104],
  [1.4, 118],
];

function boot([x, y]: Point, degrees = 0, flip = false) {
  const d = 'M-34 -110C-36 -40 -38 -6 -32 0H62C72 0 70 -22 50 -30C34 -36 28 -50 30 -110Z';
  const drawn = cel(d, '#3D4668', '#1C2038', { dx: 12, dy: -4 }) + line('M-30 -7H66', 4.5, '#0D0F1E');
  return at(flip ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn, [x, y], degrees);
}

function legs(body: Trunk, { near, far }: Pair<Step>) {
  const one = (u: number, spec: Step, dark: boolean) =>
    leg({
      from: body.across(u, 1),
      to: [spec.at[0], spec.at[1] - 76],
      side: -1,
      upper: 214,
      lower: 214,
      widths: [104, 84, 72, 64, 60],
      cloth: dark ? { light: TROUSERS.dark, dark: '#131B36' } : TROUSERS,
      foot: '',
    }) + boot(spec.at, spec.a, spec.flip);
  return one(0.44, far, true) + one(-0.44, near, false);
}

function tunic(body: Trunk) {
  const d = blob(
    [
      ...[0, 0.12, 0.4, 0.7, 1, 1.36].map((v) => body.edge(0.94, v)),
      ...[1.36, 1, 0.7, 0.4, 0.12, 0].map((v) => body.edge(-0.94, v)),
    ],
    0.4,
  );
  const [x, y] = body.edge(-1, 0);
  const belt = blob(
    [...[-1, 0, 1].map((u) => body.across(u, 0.86)), ...[1, 0, -1].map((u) => body.across(u, 0.95))],
    0.3,
  );
  const buttons = [0.22, 0.4, 0.58, 0.76, 1.08, 1.24]
    .map((v) => circ(...body.point(0.06, v), 8.5, C.agent, 4))
    .join('');
  return (
    cel(d, TUNIC.light, TUNIC.dark, {
      dx: 26,
      dy: 0,
      inside: ramp(x + 30, y, 70, 460, { sp: 12, r0: 5, col: TUNIC.dark }),
    }) +
    solid(belt, '#151A33', '', 5) +
    at(rect(-20, -18, 40, 36, C.agent, 5, C.ink, 4), body.point(0.06, 0.905)) +
    buttons
  );
}

function collar(body: Trunk, skin: Cast, tilt: number) {
  const [x, y] = body.point(0, 0);
  const d = blob('-66 -46 c, -30 -14, 2 6, 36 -14, 70 -46 c, 78 22, 42 48, 2 60, -38 48, -74 22', 0.3);
  return at(
    solid('M-32 -52H34V14H-32Z', skin.skin, `<path d="M-40 -60H40V-14Q4 14 -40 -10Z" fill="${skin.dark}"/>`, 5) +
      cel(d, TUNIC.light, TUNIC.dark, { dx: 12, dy: -4 }) +
      line('M2 8V58', 5) +
      line(trace('-63 -34, -30 -2, 0 18'), 5.5, C.agent) +
      line(trace('67 -34, 34 -2, 4 18'), 5.5, C.agent),
    [x, y],
    tilt * 0.4,
  );
}

function sleeve(body: Trunk, s: number, spec: ArmPose, skin: Cast) {
  const from = body.across(s * 0.84, 0.14);
  const joint = fold(from, spec.to, 176, 166, spec.side);
  const drawn = arm({
    ...spec,
    from,
    elbow: joint,
    upper: 176,
    lower: 166,
    widths: [104, 96, 88, 78, 66],
    cloth: CLOTH,
    cuff: { colour: C.agent, deep: 26, spare: 4 },
    skin,
  });
  return { joint, drawn };
}

export interface StatePose extends BodyPose {
  readonly arms: Pair<ArmPose>;
  readonly feet?: Pair<Step>; // unseen from behind
  readonly hem: Hem;
  readonly lift?: readonly [near: number, far: number]; // of each half of the cloak
  readonly drape?: Point; // where the short cape falls, if not on the elbow
}

/** Where the cloak's halves end on the ground. */
type Hem = readonly [outerLeft: number, innerLeft: number, innerRight: number, outerRight: number];

const HEAD = { scale: 0.68, rise: 98, shift: 4 };

/** The trunk of a pose and the place of its head: what a drawing and a bubble's tail both need. */
export function stateFrame(pose: StatePose) {
  const body = trunk({ profile: PROFILE, ...pose.trunk });
  return { body, face: headOn(body, pose.head, HEAD) };
}

/** The whole cloak from behind. */
function bell(body: Trunk, [left, , , right]: Hem) {
  const [shoulderL, shoulderR] = [body.across(-1, 0.1), body.across(1, 0.1)];
  const d = blob(
    [
      body.across(-0.4, -0.02),
      shoulderL,
      [shoulderL[0] - 44, -420],
      [left, HEM + 8, 'c'],
      [0, HEM + 26],
      [right, HEM + 8, 'c'],
      [shoulderR[0] + 44, -420],
      shoulderR,
      body.across(0.4, -0.02),
    ],
    0.38,
  );
  const fold = (u: number) =>
    brush(
      [
        [u * 150, -440],
        [u * 210, -220],
        [u * 250, HEM],
      ],
      7,
    );
  const tone = ramp(90, -700, 110, 720, { sp: 13, r0: 0.6, r1: 5.4, col: C.etatD });
  const inside = tone + lattice(left, right) + fold(-0.6) + fold(-0.1) + fold(0.45);
  return cel(d, CLOTH.light, CLOTH.dark, { dx: -30, dy: -2, inside });
}

/** The whole short cape from behind, over two elbows. */
function backCape(body: Trunk, near: Point, far: Point) {
  const d = blob(
    [
      body.across(-0.5, -0.06),
      body.across(-1.04, 0.06),
      [...polar(near, 150, 52), 'c'],
      body.across(0, 0.62),
      [...polar(far, 30, 52), 'c'],
      body.across(1.04, 0.06),
      body.across(0.5, -0.06),
    ],
    0.36,
  );
  const hem = trace([polar(near, 150, 48), body.across(0, 0.62), polar(far, 30, 48)]);
  return (
    cel(d, CLOTH.light, CLOTH.dark, { dx: -26, dy: -6 }) +
    brush([body.across(0, 0.06), body.across(0.03, 0.3), body.across(0, 0.56)], 7) +
    line(hem, 13) +
    line(hem, 6, C.agent)
  );
}

const nape = (skin: Cast) =>
  solid('M-34 -56H34V10H-34Z', skin.skin, `<path d="M-40 -60H40V0H0Z" fill="${skin.dark}"/>`, 5) +
  cel(blob('-62 -34 c, 0 -20, 62 -34 c, 76 26, 0 44, -76 26', 0.3), TUNIC.light, TUNIC.dark, { dx: -12, dy: -4 }) +
  line(trace('-64 -22, 0 -8, 64 -22'), 5.5, C.agent);

/** From behind: the cloak whole, the cape whole, hands clasped over a rolled plan. */
function fromBehind(pose: StatePose, expression: Expression) {
  const skin = CAST.state;
  const { body, face } = stateFrame(pose);
  const near = sleeve(body, -1, pose.arms.near, skin);
  const far = sleeve(body, 1, pose.arms.far, skin);
  return (
    boot([-62, 0], 0, true) +
    boot([66, 0], 0, true) +
    bell(body, pose.hem) +
    far.drawn +
    (pose.between?.() ?? '') +
    near.drawn +
    backCape(body, near.joint, far.joint) +
    at(nape(skin), body.point(0, 0)) +
    at(head('state', face.view, expression), face.middle, face.a, face.scale)
  );
}

/** Draws it in a pose. */
export function state(pose: StatePose, expression: Expression) {
  if (pose.back) return fromBehind(pose, expression);
  const skin = CAST.state;
  const { body, face } = stateFrame(pose);
  const [outL, inL, inR, outR] = pose.hem;
  const near = sleeve(body, -1, pose.arms.near, skin);
  const far = sleeve(body, 1, pose.arms.far, skin);
  const lining = blob(
    [body.across(-0.8, 0.1), [outL + 14, HEM - 4, 'c'], [0, HEM + 8], [outR - 14, HEM - 4, 'c'], body.across(0.8, 0.1)],
    0.3,
  );
  const front = pose.arms.near.z === 'front';
  return (
    (pose.behind?.() ?? '') +
    solid(lining, '#0B2754') +
    (pose.feet ? legs(body, pose.feet) : '') +
    tunic(body) +
    panel(body, 1, [outR, inR], pose.lift?.[1]) +
    panel(body, -1, [outL, inL], pose.lift?.[0]) +
    far.drawn +
    (front ? '' : near.drawn) +
    (pose.between?.() ?? '') +
    cape(body, 1, far.joint) +
    (front ? near.drawn : '') +
    cape(body, -1, pose.drape ?? near.joint) +
    collar(body, skin, face.a) +
    at(head('state', face.view, expression), face.middle, face.a, face.scale) +
    (pose.front?.() ?? '')
  );
}
