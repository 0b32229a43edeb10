import { type Item, isDrawing } from './item.ts';
import type { Seen } from './timeline.ts';

/** Items that stand still one over the other: painted once together, shown as one picture while others move. */
export interface Run {
  readonly start: number; // in the frame
  readonly items: readonly Item[];
}

/** Fewer than this are as quick to show one by one. */
const WORTH = 3;

/** What in a frame has not moved since the last one, by runs. Pure. */
export function stillRuns(frame: readonly Seen[], last: ReadonlySet<Item>): Run[] {
  const runs: Run[] = [];
  let items: Item[] = [];
  const close = (end: number) => {
    if (items.length >= WORTH) runs.push({ start: end - items.length, items });
    items = [];
  };
  for (const [index, { item, by }] of frame.entries()) {
    if (by === 'whole' && last.has(item)) items.push(item);
    else close(index);
  }
  close(frame.length);
  return runs;
}

/** Paints an item as the renderer would show it; `ratio` pixels a CSS pixel. */
export function paintItem(
  context: CanvasRenderingContext2D,
  source: CanvasImageSource,
  item: Item,
  ratio: number,
): void {
  const { width, height, alpha } = item;
  const lean = isDrawing(item) ? { angle: 0, pushed: 0, flip: false } : item;
  context.setTransform(ratio, 0, 0, ratio, (item.x + (lean.pushed ?? 0)) * ratio, (item.y + height / 2) * ratio);
  context.rotate(lean.angle ?? 0);
  if (lean.flip) context.scale(-1, 1);
  context.globalAlpha = alpha;
  context.drawImage(source, -width / 2, -height, width, height);
  context.globalAlpha = 1;
}
