import { type Item, isDrawing } from '../picture/item.ts';
import type { Carry, Lens, Seen } from '../plan/timeline.ts';

/** Items one over the other that stand still, or that the camera carries: painted once, then shown as one picture. */
export interface Group {
  readonly items: readonly Item[]; // as they stand, or stood before the camera took them along
  readonly carry: Carry | null;
}

/** What is shown as one picture. */
export type Piece = Group | Seen;

export const isGroup = (piece: Piece): piece is Group => 'items' in piece;

const alike = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;

const sameLens = (one: Lens, other: Lens): boolean =>
  Math.abs(one.scale - other.scale) < 1e-6 && alike(one.x, other.x) && alike(one.y, other.y);

/** Whether what is carried so stays together. */
function together(one: Carry | null, other: Carry | null): boolean {
  if (!one || !other) return one === other;
  return sameLens(one.now, other.now) && sameLens(one.end, other.end);
}

/** Whether an item can be one of a group. */
const joins = ({ by, item, base, carry }: Seen): boolean => by === 'whole' && (carry !== null || item === base);

/** A frame as the fewest pictures that show it, back to front. Pure. */
export function piecesOf(frame: readonly Seen[]): Piece[] {
  const pieces: (Seen | { items: Item[]; carry: Carry | null })[] = [];
  for (const seen of frame) {
    const last = pieces[pieces.length - 1];
    if (!joins(seen)) pieces.push(seen);
    else if (last && isGroup(last) && together(last.carry, seen.carry)) last.items.push(seen.base);
    else pieces.push({ items: [seen.base], carry: seen.carry });
  }
  return pieces;
}

/** Paints an item whole on a canvas that shows the stage through a lens, in pixels. */
export function paintItem(
  context: CanvasRenderingContext2D,
  source: CanvasImageSource,
  item: Item,
  { scale, x, y }: Lens,
): void {
  const { width, height } = item;
  const { angle = 0, pushed = 0, flip = false } = isDrawing(item) ? {} : item;
  context.setTransform(scale, 0, 0, scale, (item.x + pushed) * scale + x, (item.y + height / 2) * scale + y);
  context.rotate(angle);
  if (flip) context.scale(-1, 1);
  context.drawImage(source, -width / 2, -height, width, height);
  context.setTransform(1, 0, 0, 1, 0, 0);
}
