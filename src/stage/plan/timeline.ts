import { type Item, isDrawing, type Sprite } from '../picture/item.ts';
import { EASES, type EaseName } from './easing.ts';

/**
 * How a step changes what is seen. `move`: from one box, angle and alpha to another. `carry`: it goes with the camera, as
 * all that is carried with it. `pop`: the drawing changes with a hop. `wipe`, `dots`, `draw`: it appears from left to right,
 * through a growing screen of dots, or stroke by stroke; `rub`: it goes from left to right.
 */
export type How = 'move' | 'carry' | 'pop' | 'wipe' | 'dots' | 'draw' | 'rub';

/** One movement of one item; nothing is seen before its first step if that step starts from nothing. */
export interface Step {
  readonly id: string;
  readonly at: number; // ms from the start of the plan
  readonly ms: number;
  readonly how: How;
  readonly ease: EaseName;
  readonly from: Item;
  readonly to: Item;
  readonly gone: boolean; // the item leaves the stage once the step is over
}

/** A way from one picture to the next. */
export interface Plan {
  readonly order: readonly Layer[]; // back to front: all that is seen at any time of the plan
  readonly ms: number;
}

/** All that happens to one item. */
export interface Layer {
  readonly id: string;
  readonly before: Item | null; // seen until its first step
  readonly steps: readonly Step[]; // one after the other
}

/** Where the stage is seen through a moving camera: what stood at `x` is seen at `x * scale + lens.x`. */
export interface Lens {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** One movement of the camera, the same for all that it carries: how far it has come, and where it ends. */
export interface Carry {
  readonly now: Lens;
  readonly end: Lens;
}

/** An item as it is seen at one time. */
export interface Seen {
  readonly item: Item;
  readonly base: Item; // what it is made from, the same from one frame to the next: the item itself when it stands still
  readonly carry: Carry | null; // from `base` to `item`
  readonly by: 'whole' | 'wipe' | 'dots' | 'draw' | 'rub';
  readonly share: number; // 0..1 of it, when not whole
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

function between(from: Item, to: Item, share: number): Item {
  const box = {
    x: mix(from.x, to.x, share),
    y: mix(from.y, to.y, share),
    width: mix(from.width, to.width, share),
    height: mix(from.height, to.height, share),
    alpha: Math.min(1, Math.max(0, mix(from.alpha, to.alpha, share))),
  };
  return isDrawing(to) || isDrawing(from) ? { ...to, ...box } : { ...to, ...box, ...leaning(from, to, share) };
}

/** How far a figure is pushed and leans. */
function leaning(from: Sprite, to: Sprite, share: number): Pick<Sprite, 'angle' | 'pushed'> {
  return { angle: mix(from.angle ?? 0, to.angle ?? 0, share), pushed: mix(from.pushed ?? 0, to.pushed ?? 0, share) };
}

/** The share of a hop at which the new pose takes the place of the old. */
const TURN = 0.3;
/** How much a figure crouches and stretches as it changes pose. */
const CROUCH = 0.07;

/** A hop: the figure crouches, changes pose, stretches and settles, its feet where they were. */
function hop({ from, to }: Step, share: number): Item {
  const turned = share >= TURN;
  const stretch = turned ? CROUCH * Math.sin(((share - TURN) / (1 - TURN)) * Math.PI) : -CROUCH * (share / TURN);
  const item = turned ? to : from;
  const height = item.height * (1 + stretch);
  return { ...item, height, y: item.y + (item.height - height) / 2 };
}

/** What carries `from` to `to`, seen at this share of the way. */
function lensAt(from: Item, to: Item, share: number): Lens {
  const scale = to.width / from.width;
  return {
    scale: mix(1, scale, share),
    x: mix(0, to.x - from.x * scale, share),
    y: mix(0, to.y - from.y * scale, share),
  };
}

const whole = (item: Item): Seen => ({ item, base: item, carry: null, by: 'whole', share: 1 });

function seenIn(step: Step, share: number): Seen {
  const { how, ease, from, to } = step;
  const eased = EASES[ease](share);
  if (how === 'carry') {
    const carry = { now: lensAt(from, to, eased), end: lensAt(from, to, 1) };
    return { ...whole(between(from, to, eased)), base: from, carry };
  }
  if (how === 'move') return { ...whole(between(from, to, eased)), base: to };
  if (how === 'pop') return { ...whole(hop(step, share)), base: share < TURN ? from : to };
  return { ...whole(how === 'rub' ? from : to), by: how, share: eased };
}

function layerAt({ before, steps }: Layer, time: number): Seen | null {
  let seen = before && whole(before);
  for (const step of steps) {
    if (time < step.at) return seen;
    if (time < step.at + step.ms) return seenIn(step, (time - step.at) / step.ms);
    seen = step.gone ? null : whole(step.to);
  }
  return seen;
}

/** What is seen at a time of a plan, back to front. Pure: the scene only paints it. */
export function frameAt(plan: Plan, time: number): Seen[] {
  return plan.order.flatMap((layer) => layerAt(layer, time) ?? []);
}
