import { type Item, isDrawing, type Picture, type Sprite } from '../picture/item.ts';
import type { EaseName } from './easing.ts';
import { passersBetween } from './passing.ts';
import { kindOf, type Motion, PHASES, type Phase } from './phases.ts';
import type { How, Layer, Plan, Step } from './timeline.ts';

/** No plan lasts longer; the phases are pressed together when they would. */
export const LONGEST = 4000;
/** Without movement, one picture fades into the next. */
const CROSS_FADE = 120;

/** How an item comes, by the first word of its name. */
interface Coming {
  readonly phase: Phase;
  readonly how: How;
  readonly ease: EaseName;
  readonly from: 'here' | 'nothing' | 'foot' | 'above' | 'side';
}

const COMING: Readonly<Record<string, Coming>> = {
  hero: { phase: 'cast', how: 'move', ease: 'out', from: 'side' },
  link: { phase: 'links', how: 'draw', ease: 'soft', from: 'here' },
  mark: { phase: 'settle', how: 'move', ease: 'leap', from: 'foot' },
  stamp: { phase: 'settle', how: 'move', ease: 'heavy', from: 'above' },
  arm: { phase: 'power', how: 'draw', ease: 'elastic', from: 'here' },
  net: { phase: 'power', how: 'draw', ease: 'steady', from: 'here' },
  block: { phase: 'power', how: 'move', ease: 'heavy', from: 'above' },
  threshold: { phase: 'power', how: 'draw', ease: 'steady', from: 'here' },
  passer: { phase: 'change', how: 'move', ease: 'leap', from: 'foot' },
  power: { phase: 'power', how: 'move', ease: 'leap', from: 'foot' },
  backdrop: { phase: 'change', how: 'move', ease: 'soft', from: 'nothing' },
  pencil: { phase: 'change', how: 'wipe', ease: 'soft', from: 'here' },
  prop: { phase: 'change', how: 'dots', ease: 'soft', from: 'here' },
  sprout: { phase: 'sprout', how: 'move', ease: 'elastic', from: 'foot' },
  thread: { phase: 'sprout', how: 'draw', ease: 'soft', from: 'here' },
  calendar: { phase: 'time', how: 'move', ease: 'out', from: 'above' },
  trace: { phase: 'sprout', how: 'wipe', ease: 'soft', from: 'here' },
  plate: { phase: 'camera', how: 'dots', ease: 'soft', from: 'here' },
};
const PLAIN: Coming = { phase: 'camera', how: 'move', ease: 'out', from: 'nothing' };

/** The territory and its frame follow the camera. */
const SCENERY: ReadonlySet<string> = new Set(['backdrop', 'prop', 'pencil', 'sprout']);

const faded = (item: Item): Item => ({ ...item, alpha: 0 });

/** Where something comes from. */
function origin(item: Item, from: Coming['from'], { size }: Picture): Item {
  if (from === 'here') return item;
  if (from === 'nothing') return faded(item);
  if (from === 'foot') return { ...item, height: item.height * 0.02, y: item.y + item.height * 0.49 };
  if (from === 'above') return { ...item, y: -item.height };
  return { ...item, x: item.x < size.width / 2 ? -item.width / 2 : size.width + item.width / 2 };
}

/** Where a piece of the territory stands once the camera has moved. */
function carried(item: Item, before: Picture, after: Picture): Item {
  const ratio = after.camera.scale / before.camera.scale;
  const along = (value: number, axis: 'x' | 'y') =>
    (value / before.camera.scale + before.camera[axis] - after.camera[axis]) * after.camera.scale;
  return {
    ...item,
    x: along(item.x, 'x'),
    y: along(item.y, 'y'),
    width: item.width * ratio,
    height: item.height * ratio,
  };
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

const sameBox = (a: Item, b: Item): boolean =>
  close(a.x, b.x) && close(a.y, b.y) && close(a.width, b.width) && close(a.height, b.height);

/** Whether two items of one name are seen alike. */
function same(a: Item, b: Item): boolean {
  if (a.alpha !== b.alpha || !sameBox(a, b)) return false;
  if (isDrawing(a) || isDrawing(b)) return isDrawing(a) && isDrawing(b) && sameStrokes(a, b);
  return a.texture === b.texture && a.flip === b.flip && sameLean(a, b);
}

const sameLean = (a: Sprite, b: Sprite): boolean =>
  (a.angle ?? 0) === (b.angle ?? 0) && close(a.pushed ?? 0, b.pushed ?? 0);

const sameStrokes = (a: Extract<Item, { strokes: unknown }>, b: typeof a): boolean =>
  a.strokes.length === b.strokes.length && a.strokes.every((stroke, index) => stroke.color === b.strokes[index]?.color);

/** The movements of an item that stays: it follows the camera, then becomes what it must be. */
function staying(was: Item, item: Item, before: Picture, after: Picture): Motion[] {
  const kind = kindOf(item.id);
  const moved = SCENERY.has(kind) && before.place === after.place ? carried(was, before, after) : was;
  const whole = { id: item.id, start: 0, end: 1, gone: false };
  const camera: Motion[] = sameBox(was, moved)
    ? []
    : [{ ...whole, phase: 'camera', how: 'carry', ease: 'soft', from: was, to: moved }];
  if (same(moved, item)) return camera;
  if (kind === 'hero' && !isDrawing(item) && !isDrawing(moved)) return [...camera, ...acting(moved, item)];
  const { phase, how, ease } = COMING[kind] ?? PLAIN;
  const drawn = isDrawing(item) && isDrawing(moved) && !sameStrokes(item, moved);
  return [
    ...camera,
    { ...whole, phase, how: drawn ? how : 'move', ease: drawn ? ease : 'soft', from: moved, to: item },
  ];
}

/** A hero changes pose with the others, then is pushed, or stands straight again. */
function acting(was: Sprite, item: Sprite): Motion[] {
  const whole = { id: item.id, start: 0, end: 1, gone: false } as const;
  const posed: Sprite = { ...item, angle: was.angle ?? 0, pushed: was.pushed ?? 0 };
  const pop: Motion[] = same(was, posed)
    ? []
    : [{ ...whole, phase: 'cast', how: 'pop', ease: 'out', from: was, to: posed }];
  const lean: Motion[] = sameLean(was, item)
    ? []
    : [{ ...whole, start: 0.45, phase: 'settle', how: 'move', ease: 'elastic', from: posed, to: item }];
  return [...pop, ...lean];
}

/** The movements of an item that comes. */
function coming(item: Item, before: Picture, after: Picture): Motion[] {
  const kind = kindOf(item.id);
  const scene = SCENERY.has(kind) && kind !== 'sprout' && before.place !== after.place;
  const { phase, how, ease, from } = scene ? PLAIN : (COMING[kind] ?? PLAIN);
  return [{ id: item.id, start: 0, end: 1, gone: false, phase, how, ease, from: origin(item, from, after), to: item }];
}

/** The movements of an item that goes: the territory once what replaces it is there, the rest first of all. */
function leaving(was: Item, before: Picture, after: Picture): Motion[] {
  const kind = kindOf(was.id);
  const whole = { id: was.id, start: 0, end: 1, gone: true } as const;
  if (!SCENERY.has(kind) && kind !== 'plate')
    return [
      { ...whole, phase: 'clear', how: kind === 'link' ? 'rub' : 'move', ease: 'out', from: was, to: faded(was) },
    ];
  if (before.place !== after.place || kind === 'plate')
    return [{ ...whole, phase: 'camera', start: 0.9, how: 'move', ease: 'out', from: was, to: faded(was) }];
  const moved = carried(was, before, after);
  const follow: Motion[] = sameBox(was, moved)
    ? []
    : [{ ...whole, gone: false, phase: 'camera', how: 'carry', ease: 'soft', from: was, to: moved }];
  if (kind === 'sprout')
    return [
      ...follow,
      { ...whole, phase: 'sprout', end: 0.3, how: 'move', ease: 'out', from: moved, to: faded(moved) },
    ];
  return [
    ...follow,
    { ...whole, phase: 'change', start: 0.94, how: 'move', ease: 'steady', from: moved, to: faded(moved) },
  ];
}

/** A layer of the territory whatever its state and its line. */
const layerOf = (id: string): string => id.replace(/^(prop|pencil)\//, 'land/').replace(/-\d+$/, '');

/**
 * Everything that is seen at any time, back to front. What leaves stays under what takes its place in the territory; else
 * above what it stood on.
 */
function orderOf(before: readonly Item[], after: readonly Item[]): string[] {
  const kept = new Set(after.map(({ id }) => id));
  const layers = new Set(after.map(({ id }) => layerOf(id)));
  const under = new Map<string, string[]>();
  const above = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, id: string) => map.set(key, [...(map.get(key) ?? []), id]);
  let floor = '';
  for (const { id } of before) {
    if (kept.has(id)) floor = id;
    else if (layers.has(layerOf(id))) add(under, layerOf(id), id);
    else add(above, floor, id);
  }
  const ordered = after.flatMap(({ id }) => {
    const beneath = under.get(layerOf(id)) ?? [];
    under.delete(layerOf(id));
    return [...beneath, id, ...(above.get(id) ?? [])];
  });
  return [...(above.get('') ?? []), ...ordered];
}

/** Gives each phase that is used its time, pressed together when all would last too long. */
function timed(motions: readonly Motion[]): { steps: Step[]; ms: number } {
  const used = (Object.keys(PHASES) as Phase[]).filter((phase) => motions.some((motion) => motion.phase === phase));
  const whole = used.reduce((sum, phase) => sum + PHASES[phase], 0);
  const press = Math.min(1, LONGEST / (whole || 1));
  const starts = new Map<Phase, number>();
  let at = 0;
  for (const phase of used) {
    starts.set(phase, at);
    at += PHASES[phase] * press;
  }
  const steps = motions.map(({ phase, start, end, ...step }) => {
    const length = PHASES[phase] * press;
    return { ...step, at: (starts.get(phase) ?? 0) + start * length, ms: (end - start) * length };
  });
  return { steps, ms: at };
}

function layersOf(order: readonly string[], before: readonly Item[], steps: readonly Step[]): Layer[] {
  const old = new Map(before.map((item) => [item.id, item]));
  return order.map((id) => ({
    id,
    before: old.get(id) ?? null,
    steps: steps.filter((step) => step.id === id).sort((a, b) => a.at - b.at),
  }));
}

/** The way from one picture to the next, phase after phase; nothing when they are the same. Pure. */
export function planOf(before: Picture, after: Picture): Plan {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const kept = new Set(after.items.map(({ id }) => id));
  const motions = [
    ...before.items.filter(({ id }) => !kept.has(id)).flatMap((item) => leaving(item, before, after)),
    ...after.items.flatMap((item) => {
      const was = old.get(item.id);
      return was ? staying(was, item, before, after) : coming(item, before, after);
    }),
  ];
  const passing = passersBetween(before, after, motions);
  const { steps, ms } = timed([...motions, ...passing]);
  const order = [...orderOf(before.items, after.items), ...new Set(passing.map(({ id }) => id))];
  return { order: layersOf(order, before.items, steps), ms };
}

/** Without movement: the picture fades in over the last one, which goes once it is covered. */
export function fadeOf(before: Picture, after: Picture): Plan {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const now = new Map(after.items.map((item) => [item.id, item]));
  const span = { at: 0, ms: CROSS_FADE, how: 'move', ease: 'steady' } as const;
  const order = orderOf(before.items, after.items).flatMap((id): Layer[] => {
    const [was, item] = [old.get(id), now.get(id)];
    if (was && item && same(was, item)) return [{ id, before: item, steps: [] }];
    const under = item ? `${id}~` : id;
    const last = was && { ...was, id: under };
    const going = last && { ...span, id: under, from: last, to: item ? last : faded(last), gone: true };
    const arriving = item && { ...span, id, from: faded(item), to: item, gone: false };
    return [
      ...(going ? [{ id: under, before: last, steps: [going] }] : []),
      ...(arriving ? [{ id, before: null, steps: [arriving] }] : []),
    ];
  });
  return { order, ms: order.some(({ steps }) => steps.length > 0) ? CROSS_FADE : 0 };
}
