/** What a picture is made of: plain data, in CSS pixels of the stage. */

/** Size of the stage. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its middle. */
export interface CentredBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of the art on the stage. */
export interface Sprite extends CentredBox {
  readonly id: string; // the same from one picture to the next
  readonly texture: string; // names a file of the art
  readonly alpha: number; // 0..1
  readonly flip: boolean;
  readonly angle?: number; // radians, clockwise, about the foot
  readonly pushed?: number; // pixels to the right of where it should be
}

export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

/** One line of the brush; several make a rope, a thread, an arm. */
export interface Stroke {
  readonly points: readonly StagePoint[];
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[]; // lengths drawn and left
  readonly flat?: boolean; // ends are cut square
  readonly span?: readonly [number, number]; // shares of the whole drawing between which it is drawn
}

/** Something drawn by the brush, stroke over stroke. */
export interface Drawing extends CentredBox {
  readonly id: string;
  readonly alpha: number;
  readonly strokes: readonly Stroke[];
}

export type Item = Sprite | Drawing;

export const isDrawing = (item: Item): item is Drawing => 'strokes' in item;

/** Makes a drawing of its strokes: its box is what they cover. */
export function drawing(id: string, strokes: readonly Stroke[]): Drawing {
  const points = strokes.flatMap((stroke) => stroke.points);
  const margin = Math.max(...strokes.map(({ width }) => width)) / 2 + 1;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  return {
    id,
    strokes,
    alpha: 1,
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/** Everything on the stage at one time, back to front. */
export interface Picture {
  readonly size: Size;
  readonly place: string; // from where one looks: another place is another scene
  readonly camera: { readonly scale: number; readonly x: number; readonly y: number };
  readonly season: number;
  readonly items: readonly Item[];
}
