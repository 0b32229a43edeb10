// The agent: square, sleeves rolled, a belt of tools, boots that hold the ground.
import type { Expression } from '../../../../../src/view/picture/stageModel.ts';
import { brush, C, circ, limb, line, type Point, rect, shape } from '../../lib.ts';
import { CAST, type Cast } from '../cast.ts';
import { head } from '../heads/all.ts';
import { angleOf, at, blob, cel, celLimb, mix, polar, ramp, solid } from '../kit.ts';
import {
  type ArmPose,
  type BodyPose,
  ball,
  bones,
  type Cloth,
  cuffAt,
  type Depth,
  fold,
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

const SHIRT = { light: C.agent, dark: C.agentD };
const TROUSERS = { light: '#37606A', dark: '#22424A' };
const LEATHER = { light: '#7A4E33', dark: '#53321F' };
const PROFILE: Profile = [
  [0, 46],
  [0.05, 104],
  [0.16, 146],
  [0.34, 152],
  [0.7, 136],
  [1, 132],
  [1.3, 132],
];
const EDGES = [0, 0.05, 0.16, 0.34, 0.7, 1];

/** A bare arm in a rolled sleeve. */
function arm(from: Point, { to, side = 1, hand }: ArmPose, skin: Cast) {
  const joint = fold(from, to, 168, 168, side);
  const line5 = bones(from, joint, to);
  const wrist = angleOf(joint, to);
  const sleeveEnd = mix(from, joint, 0.74);
  const turn = angleOf(from, joint);
  const sleeve =
    limb([from, mix(from, joint, 0.4), sleeveEnd], [104, 104, 96], { step: 12, cap: false }) + ball(from, 52);
  return (
    handAt(to, hand.angle ?? wrist, { k: 1.4, ...hand }, skin) +
    celLimb(limb(line5, [96, 84, 78, 68, 54], { cap: false }), skin.skin, skin.dark, { dx: 9, dy: -7 }) +
    `<path d="${wristJoin(to, wrist)}" fill="${skin.skin}"/>` +
    celLimb(sleeve, SHIRT.light, SHIRT.dark, { dx: 10, dy: -8 }) +
    cuffAt(sleeveEnd, turn, 96, { colour: C.agentL, deep: 26, spare: 5, w: 6 })
  );
}
const wristJoin = ([x, y]: Point, degrees: number) => {
  const [a, b] = [polar([x, y], degrees + 90, 17), polar([x, y], degrees - 90, 17)];
  const [c, d] = [polar(b, degrees, 12), polar(a, degrees, 12)];
  return `M${[a, b, c, d].map((p) => p.map(Math.round).join(' ')).join('L')}Z`;
};

function boot([x, y]: Point, degrees: number, flip = false) {
  const d = 'M-42 -66C-46 -24 -46 -4 -40 0H60C70 0 66 -26 48 -34C36 -40 32 -50 32 -68Z';
  const drawn =
    cel(d, LEATHER.light, LEATHER.dark, { dx: 10, dy: -4 }) +
    shape('M-42 -14H66L64 0H-40Z', '#2A1710', 4) +
    line('M6 -56L28 -52M10 -42L32 -38', 4.5, '#E9C7A0');
  return at(flip ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn, [x, y], degrees);
}

function legs(body: Trunk, { near, far }: Pair<Step>) {
  const one = (u: number, spec: Step, cloth: Cloth) =>
    leg({
      from: body.across(u, 1),
      to: polar([spec.at[0] - (spec.flip ? -4 : 4), spec.at[1]], -90 + (spec.a ?? 0), 54),
      side: spec.side ?? -1,
      upper: 134,
      lower: 132,
      widths: [128, 116, 104, 96, 86],
      cloth: {
        ...cloth,
        inside: (k) =>
          brush(
            [
              [k[0] - 30, k[1] + 6],
              [k[0] + 2, k[1] + 14],
              [k[0] + 34, k[1] + 4],
            ],
            5.5,
          ),
      },
      foot: boot(spec.at, spec.a ?? 0, spec.flip),
    });
  const seat = blob([
    body.across(-0.96, 0.94),
    body.across(0.96, 0.94),
    body.across(0.9, 1.25),
    body.across(0, 1.36),
    body.across(-0.9, 1.25),
  ]);
  return (
    one(0.5, far, { light: TROUSERS.dark, dark: '#18323A' }) +
    one(-0.5, near, TROUSERS) +
    solid(seat, TROUSERS.dark, '', 0)
  );
}

function belt(body: Trunk, tools: boolean) {
  const edge = (v: number) => [-1, -0.5, 0, 0.5, 1].map((u) => body.across(u * 1.03, v));
  const strap = blob([...edge(0.9), ...edge(1.06).reverse()], 0.3);
  const [px, py] = body.across(-0.72, 1);
  const pouch =
    at(rect(-6, -60, 12, 66, '#E9C7A0', 4.5) + shape('M-26 -74H22L30 -60H-26Z', '#8C94A6', 4.5), [px + 4, py - 2], -8) +
    at(
      solid('M-30 -18H30V52C12 66 -12 66 -30 52Z', '#8A5A3A', '<path d="M-30 -18H-8V70H-30Z" fill="#6A4028"/>', 5) +
        line('M-28 4H28', 4),
      [px, py],
    );
  const tape = circ(0, 0, 27, C.white, 5) + circ(0, 0, 13, C.agent, 4);
  const buckle = rect(-22, -24, 44, 46, '#E9C7A0', 5, C.ink, 5) + rect(-9, -12, 18, 22, LEATHER.dark, 4);
  return (
    cel(strap, LEATHER.light, LEATHER.dark, { dx: 0, dy: -8 }) +
    (tools ? at(buckle, body.point(0, 0.98), 0) + at(tape, body.across(0.72, 1.06)) : '') +
    pouch
  );
}

function shirtFront(body: Trunk) {
  const at2 = (u: number, v: number) => body.point(u, v);
  const pocket = (u: number) => {
    const d = blob(
      body.seam([
        [u - 0.17, 0.36, 'c'],
        [u + 0.17, 0.36, 'c'],
        [u + 0.17, 0.6, 'c'],
        [u - 0.17, 0.6, 'c'],
      ]),
      0.2,
    );
    const flap = blob(
      body.seam([
        [u - 0.18, 0.35, 'c'],
        [u + 0.18, 0.35, 'c'],
        [u + 0.16, 0.43, 'c'],
        [u, 0.46],
        [u - 0.16, 0.43, 'c'],
      ]),
      0.2,
    );
    return { d, flap, top: at2(u, 0.37) };
  };
  const [left, right] = [pocket(-0.42), pocket(0.42)];
  return (
    line(
      `M${at2(0, 0.2).map(Math.round).join(' ')}Q${at2(0, 0.5).map(Math.round).join(' ')} ${at2(0, 0.96).map(Math.round).join(' ')}`,
      5,
    ) +
    [0.42, 0.6, 0.78].map((v) => circ(...at2(0.05, v), 5, '#F7F2E6', 3)).join('') +
    at(rect(-16, -36, 10, 44, C.torche, 4) + rect(0, -30, 9, 38, C.white, 4), left.top) +
    at(rect(-22, -22, 42, 40, C.white, 4) + line('M-14 -12H12M-14 -4H6', 3), right.top) +
    solid(left.d, C.agent, '', 5) +
    solid(left.flap, C.agentL, '', 4.5) +
    solid(right.d, C.agent, '', 5) +
    solid(right.flap, C.agentL, '', 4.5)
  );
}

/** From behind: the yoke, and braces that cross. */
const shirtBack = (body: Trunk) => {
  const cross = (a: number, b: number) => {
    const path = [body.across(a, 0.04), body.across((a + b) / 2, 0.5), body.across(b, 0.92)];
    return (
      line(`M${path.map((p) => p.map(Math.round).join(' ')).join('L')}`, 26, C.ink) +
      line(`M${path.map((p) => p.map(Math.round).join(' ')).join('L')}`, 16, LEATHER.light)
    );
  };
  return (
    cross(-0.62, 0.5) + cross(0.62, -0.5) + at(rect(-15, -15, 30, 30, '#E9C7A0', 5, C.ink, 5), body.across(0, 0.5), 45)
  );
};

function torso(body: Trunk, back: boolean) {
  const outline = blob(body.outline(EDGES), 0.42);
  const [x, y] = body.edge(-1, 0.05);
  const inside = ramp(x + 6, y - 30, 120, 360, { sp: 12, r0: 5.4, col: C.agentD }) + (back ? shirtBack(body) : '');
  return cel(outline, SHIRT.light, SHIRT.dark, { dx: 36, dy: -4, inside });
}

function neck(body: Trunk, skin: Cast, tilt: number, back: boolean) {
  const [x, y] = body.point(0, 0);
  const front =
    solid('M-36 -4L0 46L-50 62L-78 6Z', C.agentL, '', 5.5) + solid('M36 -4L2 46L52 62L78 6Z', C.agentL, '', 5.5);
  const nape = solid('M-66 -2Q0 -30 66 -2L72 24Q0 6 -72 24Z', C.agentL, '', 5.5);
  const stem = solid(
    'M-42 -70H42V4L0 44L-42 4Z',
    skin.skin,
    `<path d="M-60 -80H60V-24Q0 14 -60 -16Z" fill="${skin.dark}"/>`,
    5.5,
  );
  return at(stem + (back ? nape : front), [x, y], tilt * 0.4);
}

export interface AgentPose extends BodyPose {
  readonly arms: Pair<ArmPose>;
  readonly feet: Pair<Step>;
}

const HEAD = { scale: 0.78, rise: 112, shift: 0 };

/** The trunk of a pose and the place of its head: what a drawing and a bubble's tail both need. */
export function agentFrame(pose: AgentPose) {
  const body = trunk({ profile: PROFILE, ...pose.trunk });
  return { body, face: headOn(body, pose.head, HEAD) };
}

/** Draws her in a pose. */
export function agent(pose: AgentPose, expression: Expression) {
  const skin = CAST.agent;
  const { body, face } = agentFrame(pose);
  const { back = false, arms } = pose;
  const shoulder = { near: body.across(-0.82, 0.2), far: body.across(0.82, 0.2) };
  const drawn = (z: Depth) =>
    (['far', 'near'] as const)
      .filter((k) => (arms[k].z ?? 'back') === z)
      .map(
        (k) =>
          arm(shoulder[k], arms[k], skin) + (z === 'front' ? shoulderPatch(body, shoulder[k], 98, SHIRT.light) : ''),
      )
      .join('');
  return (
    (pose.behind?.() ?? '') +
    drawn('back') +
    legs(body, pose.feet) +
    torso(body, back) +
    (back ? '' : shirtFront(body)) +
    belt(body, !back) +
    (pose.between?.() ?? '') +
    drawn('front') +
    neck(body, skin, face.a, back) +
    at(head('agent', face.view, expression), face.middle, face.a, face.scale) +
    (pose.front?.() ?? '')
  );
}
