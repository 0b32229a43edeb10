import type { Sprite } from './picture.ts';

/** One movement from a picture to the next. All start together; none lasts more than its `ms`. */
export type PlanStep =
  | { readonly kind: 'enter'; readonly sprite: Sprite; readonly ms: number }
  | { readonly kind: 'leave'; readonly id: string; readonly ms: number }
  | { readonly kind: 'change'; readonly sprite: Sprite; readonly ms: number; readonly swap: boolean };

const MS = { enter: 600, leave: 400, change: 700 } as const;

const same = (a: Sprite, b: Sprite): boolean =>
  a.texture === b.texture &&
  a.flip === b.flip &&
  a.alpha === b.alpha &&
  Math.abs(a.x - b.x) < 0.5 &&
  Math.abs(a.y - b.y) < 0.5 &&
  Math.abs(a.width - b.width) < 0.5 &&
  Math.abs(a.height - b.height) < 0.5;

/** What to do to go from one picture to the next; nothing when they are the same. Pure. */
export function planOf(before: readonly Sprite[], after: readonly Sprite[]): PlanStep[] {
  const old = new Map(before.map((sprite) => [sprite.id, sprite]));
  const kept = new Set(after.map(({ id }) => id));
  const leaving = before
    .filter(({ id }) => !kept.has(id))
    .map(({ id }): PlanStep => ({ kind: 'leave', id, ms: MS.leave }));
  const coming = after.flatMap((sprite): PlanStep[] => {
    const was = old.get(sprite.id);
    if (!was) return [{ kind: 'enter', sprite, ms: MS.enter }];
    return same(was, sprite) ? [] : [{ kind: 'change', sprite, ms: MS.change, swap: was.texture !== sprite.texture }];
  });
  return [...leaving, ...coming];
}

/** The picture after a plan was carried out, in the order of the picture aimed at. */
export function carriedOut(before: readonly Sprite[], steps: readonly PlanStep[]): Sprite[] {
  const now = new Map(before.map((sprite) => [sprite.id, sprite]));
  for (const step of steps) {
    if (step.kind === 'leave') now.delete(step.id);
    else now.set(step.sprite.id, step.sprite);
  }
  return [...now.values()];
}
