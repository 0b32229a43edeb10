// The skeleton of a pose: a trunk that bends and turns, limbs that fold at the elbow and the knee.
import { limb } from '../lib.mjs';
import { HANDS } from './hands.mjs';
import { angleOf, at, celLimb, distance, mix, polar, solid } from './kit.mjs';

const clamp = (n, low, high) => Math.max(low, Math.min(high, n));

function widthAt(profile, v) {
  const last = profile.length - 1;
  const i = clamp(profile.findIndex(([at]) => at > v) - 1, 0, last - 1);
  const index = v >= profile[last][0] ? last - 1 : i;
  const [v0, w0] = profile[index];
  const [v1, w1] = profile[index + 1];
  return w0 + ((w1 - w0) * (clamp(v, profile[0][0], profile[last][0]) - v0)) / (v1 - v0);
}

/**
 * A trunk from the base of the neck to the hips. `point(u, v)` is where a seam stands: u across (-1 the edge on our left, 0
 * the middle of the chest, 1 the edge on our right), v from neck 0 to hips 1; the chest turns by `turn` like a cylinder, so
 * clothes drawn once follow every pose.
 */
export function trunk({ neck, hips, chest = 0, pelvis = 0, bend = 0, turn = 0.4, profile }) {
  const [dx, dy] = [hips[0] - neck[0], hips[1] - neck[1]];
  const length = Math.hypot(dx, dy);
  const knee = [(neck[0] + hips[0]) / 2 - (dy / length) * bend * 2, (neck[1] + hips[1]) / 2 + (dx / length) * bend * 2];
  const spine = (v) => {
    const t = clamp(v, 0, 1);
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    const over = v - t;
    const end = [hips[0] - knee[0], hips[1] - knee[1]];
    return [0, 1].map((i) => a * neck[i] + b * knee[i] + c * hips[i] + over * 2 * end[i]);
  };
  const lateral = (v) => ((chest + (pelvis - chest) * clamp(v, 0, 1.1)) * Math.PI) / 180;
  const across = (x, v) => {
    const [sx, sy] = spine(v);
    const half = widthAt(profile, v) * (1 - 0.09 * Math.sign(x) * Math.sin(turn)) * x; // the far side is shorter
    return [sx + Math.cos(lateral(v)) * half, sy + Math.sin(lateral(v)) * half];
  };
  const point = (u, v) => across(Math.sin(clamp(u * 1.5708 + turn, -1.5708, 1.5708)), v);
  const edge = (side, v) => across(side, v);
  const outline = (vs) => [...vs.map((v) => edge(1, v)), ...[...vs].reverse().map((v) => edge(-1, v))];
  return {
    point,
    edge,
    across,
    spine,
    outline,
    seam: (list) => list.map(([u, v, c]) => (c ? [...point(u, v), c] : point(u, v))),
  };
}

/** Where a limb folds between two points; `side` says which way. */
export function fold(from, to, upper, lower, side = 1) {
  const d = Math.min(distance(from, to), (upper + lower) * 0.995);
  const along = (upper * upper - lower * lower + d * d) / (2 * d);
  const off = Math.sqrt(Math.max(0, upper * upper - along * along));
  const base = angleOf(from, to);
  return polar(polar(from, base, along), base + 90 * side, off);
}

/** The line of a folded limb, firm along its bones and round at its joint. */
export const bones = (from, joint, to) => [from, mix(from, joint, 0.55), joint, mix(joint, to, 0.45), to];

/** A round end for one end of a limb: the other stays flat, under a cuff. */
export const ball = ([x, y], r) =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** A hand at the end of an arm: its shape, its own angle if it breaks the line of the wrist, what it holds. */
export function handAt(point, angle, { shape = 'rest', k = 1.2, over = false, held = '', front = '' }, skin) {
  return at(held + HANDS[shape](skin) + front, polar(point, angle, 6), angle, k, over ? -1 : 1);
}

/**
 * A sleeved arm from a shoulder to a wrist. `side` folds the elbow; `hand` is drawn under the cuff.
 * Returns the drawing; the shoulder end is round, so that it sits on the trunk like a joint.
 */
export function arm({ from, to, side = 1, upper, lower, widths, cloth, cuff, hand, skin, elbow }) {
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
    (cuff ? cuffAt(reach, wrist, widths.at(-1), cuff) : '')
  );
}

/** A band closing a sleeve. */
export function cuffAt(point, angle, width, { colour, deep = 20, spare = 5, w = 5 }) {
  const h = width / 2 + spare;
  const d = `M${-deep + 4} ${-h}L6 ${-h}Q12 0 6 ${h}L${-deep + 4} ${h}Q${-deep + 10} 0 ${-deep + 4} ${-h}Z`;
  return at(solid(d, colour, '', w), point, angle);
}

/** Cloth over the inner half of a shoulder, so that a sleeve grows out of the trunk instead of lying on it. */
export function shoulderPatch(body, from, width, colour) {
  const [x, y] = polar(from, angleOf(from, body.spine(0.16)), width * 0.36);
  return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(width * 0.28)}" fill="${colour}"/>`;
}

/** A leg from a hip to an ankle, with its foot. */
export function leg({ from, to, side = -1, upper, lower, widths, cloth, foot, knee }) {
  const joint = knee ?? fold(from, to, upper, lower, side);
  const d = limb(bones(from, joint, to), widths, { cap: false });
  return foot + celLimb(d, cloth.light, cloth.dark, { dx: 9, dy: -2, inside: cloth.inside?.(joint) ?? '' });
}

/** Where a head stands on a trunk: its middle, its tilt, its size; `set` is how a hero wears its head. */
export function headOn(body, { view = 'threeq', a = 0, dx = 0, dy = 0 }, set) {
  const [x, y] = body.point(0, 0);
  return { view, a, scale: set.scale, middle: [x + set.shift + dx, y - set.rise + dy] };
}

/** Where the lips of a placed head are. */
export function lipsOf({ view, a, scale, middle }, lips) {
  const [x, y] = lips[view];
  return polar(middle, angleOf([0, 0], [x, y]) + a, Math.hypot(x, y) * scale);
}
