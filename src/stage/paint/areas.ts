import { type Item, isDrawing, type Size } from '../picture/item.ts';
import type { Carry, Lens } from '../plan/timeline.ts';

/** Rectangles of whole pixels: a picture whose corner falls on a pixel is copied, elsewhere each of its pixels is mixed. */

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What an item covers, leaning or not. */
function edgesOf(item: Item): Edges {
  const { x, y, width, height } = item;
  const { angle = 0, pushed = 0 } = isDrawing(item) ? {} : item;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = [-width / 2, width / 2].flatMap((dx) =>
    [-height, 0].map((dy) => [x + pushed + dx * cos - dy * sin, y + height / 2 + dx * sin + dy * cos] as const),
  );
  return {
    left: Math.min(...corners.map(([cx]) => cx)),
    top: Math.min(...corners.map(([, cy]) => cy)),
    right: Math.max(...corners.map(([cx]) => cx)),
    bottom: Math.max(...corners.map(([, cy]) => cy)),
  };
}

const HAIR = 1e-6; // what arithmetic leaves beyond a whole pixel

function rounded({ left, top, right, bottom }: Edges): Area {
  const [x, y] = [Math.floor(left + HAIR), Math.floor(top + HAIR)];
  return { left: x, top: y, width: Math.ceil(right - HAIR) - x, height: Math.ceil(bottom - HAIR) - y };
}

/** The pixels of the canvas that an item covers, at so many pixels a CSS pixel. */
export function areaOf(item: Item, ratio: number): Area {
  const { left, top, right, bottom } = edgesOf(item);
  return rounded({ left: left * ratio, top: top * ratio, right: right * ratio, bottom: bottom * ratio });
}

/** What of it falls on a canvas of this size; null when nothing does. */
export function onCanvas({ left, top, width, height }: Area, canvas: Size): Area | null {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const inside = {
    left: x,
    top: y,
    width: Math.min(canvas.width, left + width) - x,
    height: Math.min(canvas.height, top + height) - y,
  };
  return inside.width > 0 && inside.height > 0 ? inside : null;
}

/** The least area that covers all of these; there must be one. */
export function around(areas: readonly Area[]): Area {
  return rounded({
    left: Math.min(...areas.map(({ left }) => left)),
    top: Math.min(...areas.map(({ top }) => top)),
    right: Math.max(...areas.map(({ left, width }) => left + width)),
    bottom: Math.max(...areas.map(({ top, height }) => top + height)),
  });
}

/** A picture of what the camera carries: its area, under the lens by which it was taken. */
export interface Shot {
  readonly lens: Lens; // from where things stood, in CSS pixels
  readonly area: Area; // in pixels, under this lens
}

/**
 * All that the stage shows on the way of a camera, as large as the camera comes close, and so that it falls on whole
 * pixels at that end. No larger than `most` pixels, nor than `side` along one side.
 */
export function shotOf({ end }: Carry, canvas: Size, ratio: number, most: number, side: number): Shot {
  const near = end.scale > 1 ? end : { scale: 1, x: 0, y: 0 };
  const stage = { width: canvas.width / ratio, height: canvas.height / ratio };
  const span = (length: number, from: number): readonly [number, number] => [
    Math.min(0, -from / end.scale),
    Math.max(length, (length - from) / end.scale),
  ];
  const [left, right] = span(stage.width, end.x);
  const [top, bottom] = span(stage.height, end.y);
  const [width, height] = [(right - left) * near.scale * ratio, (bottom - top) * near.scale * ratio];
  const shrink = Math.min(1, Math.sqrt(most / (width * height)), side / width, side / height);
  const lens = { scale: near.scale * shrink, x: near.x * shrink, y: near.y * shrink };
  const along = (value: number, axis: 'x' | 'y') => (value * lens.scale + lens[axis]) * ratio;
  const edges = { left: along(left, 'x'), right: along(right, 'x'), top: along(top, 'y'), bottom: along(bottom, 'y') };
  return { lens, area: rounded(edges) };
}

/** Where a shot stands on the stage under another lens: its corner in pixels, and how it is scaled. */
export function shownUnder({ lens, area }: Shot, now: Lens, ratio: number): { x: number; y: number; scale: number } {
  const scale = now.scale / lens.scale;
  return {
    x: (area.left / ratio - lens.x) * scale * ratio + now.x * ratio,
    y: (area.top / ratio - lens.y) * scale * ratio + now.y * ratio,
    scale,
  };
}
