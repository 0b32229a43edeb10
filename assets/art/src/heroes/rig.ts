// The skeleton of a pose: a trunk that bends and turns, limbs that fold at the elbow and the knee.
import type { Pose } from '../../../../src/view/picture/stageModel.ts';
import { type Knot, limb, nth, type Point } from '../lib.ts';
import type { Cast } from './cast.ts';
import { HANDS } from './hands.ts';
import type { View } from './kit.ts';
import { angleOf, at, celLimb, distance, mix, type Near, polar, solid } from './kit.ts';

/** The trunk of a pose: its two ends, the slant of chest and pelvis, the bow of the spine, how far the chest turns. */
interface TrunkPose {
  readonly neck: Point;
  readonly hips: Point;
  readonly chest?: number;
  readonly pelvis?: number;
  readonly bend?: number;
  readonly turn?: number;
}

/** Half widths of a trunk, from neck to hips. */
export type Profile = readonly Point[];

interface HeadPose {
  readonly view?: View;
  readonly a?: number;
  readonly dx?: number;
  readonly dy?: number;
}

/** A hand: its shape, its own angle if it breaks the line of the wrist, what it holds. */
export interface Hand {
  readonly shape?: keyof typeof HANDS;
  readonly angle?: number;
  readonly k?: number;
  readonly over?: boolean;
  readonly held?: string;
}

export interface ArmPose {
  readonly z?: Depth;
  readonly to: Point;
  readonly side?: number;
  readonly upper?: number;
  readonly hand: Hand;
}

export interface Step {
  readonly at: Point;
  readonly a?: number;
  readonly side?: number;
  readonly flip?: boolean;
}

/** Before or behind the trunk. */
export type Depth = 'front' | 'back';

/** Of two limbs, the one on our left and the other. */
export type Side = 'near' | 'far';
export type Pair<T> = Readonly<Record<Side, T>>;

/** What every pose tells; `behind`, `between` and `front` are drawn there. */
export interface BodyPose {
  readonly trunk: TrunkPose;
  readonly head: HeadPose;
  readonly back?: boolean; // seen from behind
  readonly behind?: () => string;
  readonly between?: () => string;
  readonly front?: () => string;
}

export type Poses<P extends BodyPose> = Readonly<Record<Pose, P>>;

/** Cloth under one light; `inside` is drawn on it, once it is known where the limb folds. */
export interface Cloth<At = Point> {
  readonly light: string;
  readonly dark: string;
  readonly inside?: (at: At) => string;
}

const clamp = (n: number, low: number, high: number) => Math.max(low, Math.min(high, n));

function widthAt(profile: Profile, v: number) {
  const last = profile.length - 1;
  const i = clamp(profile.findIndex(([at]) => at > v) - 1, 0, last - 1);
  const index = v >= nth(profile, last)[0] ? last - 1 : i;
  const [v0, w0] = nth(profile, index);
  const [v1, w1] = nth(profile, index + 1);
  return w0 + ((w1 - w0) * (clamp(v, nth(profile, 0)[0], nth(profile, last)[0]) - v0)) / (v1 - v0);
}

/**
 * A trunk from the base of the neck to the hips. `point(u, v)` is where a seam stands: u across (-1 the edge on our left, 0
 * the middle of the chest, 1 the edge on our right), v from neck 0 to hips 1; the chest turns by `turn` like a cylinder, so
 * clothes drawn once follow every pose.
 */
export function trunk({
  neck,
  hips,
  chest = 0,
  pelvis = 0,
  bend = 0,
  turn = 0.4,
  profile,
}: TrunkPose & { readonly profile: Profile }) {
  const [dx, dy] = [hips[0] - neck[0], hips[1] - neck[1]];
  const length = Math.hypot(dx, dy);
  const knee: Point = [
    (neck[0] + hips[0]) / 2 - (dy / length) * bend * 2,
    (neck[1] + hips[1]) / 2 + (dx / length) * bend * 2,
  ];
  const spine = (v: number): Point => {
    const t = clamp(v, 0, 1);
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    const over = v - t;
    const end: Point = [hips[0] - knee[0], hips[1] - knee[1]];
    const one = (i: 0 | 1) => a * neck[i] + b * knee[i] + c * hips[i] + over * 2 * end[i];
    return [one(0), one(1)];
  };
  const lateral = (v: number) => ((chest + (pelvis - chest) * clamp(v, 0, 1.1)) * Math.PI) / 180;
  const across = (x: number, v: number): Point => {
    const [sx, sy] = spine(v);
    const half = widthAt(profile, v) * (1 - 0.09 * Math.sign(x) * Math.sin(turn)) * x; // the far side is shorter
    return [sx + Math.cos(lateral(v)) * half, sy + Math.sin(lateral(v)) * half];
  };
  const point = (u: number, v: number) => across(Math.sin(clamp(u * 1.5708 + turn, -1.5708, 1.5708)), v);
  const edge = (side: number, v: number) => across(side, v);
  const outline = (vs: readonly number[]) => [
    ...vs.map((v) => edge(1, v)),
    ...[...vs].reverse().map((v) => edge(-1, v)),
  ];
  return {
    point,
    edge,
    across,
    spine,
    outline,
    seam: (list: readonly Knot[]) => list.map(([u, v, c]): Knot => (c ? [...point(u, v), c] : point(u, v))),
  };
}

export type Trunk = ReturnType<typeof trunk>;

/** Where a limb folds between two points; `side` says which way. */
export function fold(from: Point, to: Point, upper: number, lower: number, side = 1) {
  const d = Math.min(distance(from, to), (upper + lower) * 0.995);
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along));
  const base = angleOf(from, to);
  return polar(polar(from, base, along), base + 90 * side, off);
}

type Bones = readonly [Point, Point, Point, Point, Point];

/** The line of a folded limb, firm along its bones and round at its joint. */
export const bones = (from: Point, joint: Point, to: Point): Bones => [
  from,
  mix(from, joint, 0.55),
  joint,
  mix(joint, to, 0.45),
  to,
];

/** A round end for one end of a limb: the other stays flat, under a cuff. */
export const ball = ([x, y]: Point, r: number) =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** A hand at the end of an arm. */
export function handAt(
  point: Near,
  angle: number,
  { shape = 'rest', k = 1.2, over = false, held = '' }: Hand,
  skin: Cast,
) {
  return at(held + HANDS[shape](skin), polar(point, angle, 6), angle, k, over ? -1 : 1);
}

interface Limb {
  readonly from: Point;
  readonly to: Point;
  readonly side?: number;
  readonly upper: number;
  readonly lower: number;
  readonly widths: readonly [shoulder: number, ...number[]];
}

interface Arm extends Limb {
  readonly cloth: Cloth<Bones>;
  readonly cuff: Cuff;
  readonly hand: Hand;
  readonly skin: Cast;
  readonly elbow?: Point;
}

interface Leg extends Limb {
  readonly cloth: Cloth;
  readonly foot: string;
}

interface Cuff {
  readonly colour: string;
  readonly deep?: number;
  readonly spare?: number;
  readonly w?: number;
}

/**
 * A sleeved arm from a shoulder to a wrist. `side` folds the elbow; `hand` is drawn under the cuff.
 * Returns the drawing; the shoulder end is round, so that it sits on the trunk like a joint.
 */
export function arm({ from, to, side = 1, upper, lower, widths, cloth, cuff, hand, skin, elbow }: Arm) {
  const joint = elbow ?? fold(from, to, upper, lower, side);
  const reach = distance(joint, to) > lower * 1.05 && !elbow ? polar(joint, angleOf(joint, to), lower) : to;
  const line5 = bones(from, joint, reach);
  const angle = hand.angle ?? angleOf(joint, reach);
  const wrist = angleOf(joint, reach);
  return (
    handAt(reach, angle, hand, skin) +
    celLimb(limb(line5, widths, { cap: false }) + ball(from, widths[0] / 2), cloth.light, cloth.dark, {
      dx: 7,
      dy: -6,
      inside: cloth.inside?.(line5) ?? '',
    }) +
    cuffAt(reach, wrist, nth(widths, -1), cuff)
  );
}

/** A band closing a sleeve. */
export function cuffAt(point: Point, angle: number, width: number, { colour, deep = 20, spare = 5, w = 5 }: Cuff) {
  const h = width / 2 + spare;
  const d = `M${-deep + 4} ${-h}L6 ${-h}Q12 0 6 ${h}L${-deep + 4} ${h}Q${-deep + 10} 0 ${-deep + 4} ${-h}Z`;
  return at(solid(d, colour, '', w), point, angle);
}

/** Cloth over the inner half of a shoulder, so that a sleeve grows out of the trunk instead of lying on it. */
export function shoulderPatch(body: Trunk, from: Point, width: number, colour: string) {
  const [x, y] = polar(from, angleOf(from, body.spine(0.16)), width * 0.36);
  return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(width * 0.28)}" fill="${colour}"/>`;
}

/** A leg from a hip to an ankle, with its foot. */
export function leg({ from, to, side = -1, upper, lower, widths, cloth, foot }: Leg) {
  const joint = fold(from, to, upper, lower, side);
  const d = limb(bones(from, joint, to), widths, { cap: false });
  return foot + celLimb(d, cloth.light, cloth.dark, { dx: 9, dy: -2, inside: cloth.inside?.(joint) ?? '' });
}

/** How a hero wears its head. */
interface HeadSet {
  readonly scale: number;
  readonly rise: number;
  readonly shift: number;
}

interface PlacedHead {
  readonly view: View;
  readonly a: number;
  readonly scale: number;
  readonly middle: Point;
}

/** The trunk of a pose and the place of its head: what a drawing and a bubble's tail both need. */
export interface Frame {
  readonly body: Trunk;
  readonly face: PlacedHead;
}

/** Where a head stands on a trunk: its middle, its tilt, its size. */
export function headOn(body: Trunk, { view = 'threeq', a = 0, dx = 0, dy = 0 }: HeadPose, set: HeadSet): PlacedHead {
  const [x, y] = body.point(0, 0);
  return { view, a, scale: set.scale, middle: [x + set.shift + dx, y - set.rise + dy] };
}

/** Where the lips of a placed head are. */
export function lipsOf({ view, a, scale, middle }: PlacedHead, lips: Readonly<Record<View, Point>>) {
  const [x, y] = lips[view];
  return polar(middle, angleOf([0, 0], [x, y]) + a, Math.hypot(x, y) * scale);
}
