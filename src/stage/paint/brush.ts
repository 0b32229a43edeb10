import type { Drawing, Stroke } from '../picture/item.ts';

/** Draws on a canvas of two dimensions, so that every renderer shows the same line. */

type Context = CanvasRenderingContext2D;

function lengthOf({ points }: Stroke): number {
  return points.reduce((sum, point, index) => {
    const last = points[index - 1];
    return last ? sum + Math.hypot(point.x - last.x, point.y - last.y) : 0;
  }, 0);
}

/** The points of a stroke as far as this share of its length. */
function upTo(stroke: Stroke, share: number): Stroke['points'] {
  let left = lengthOf(stroke) * share;
  const kept = [];
  for (const [index, point] of stroke.points.entries()) {
    const last = stroke.points[index - 1];
    const length = last ? Math.hypot(point.x - last.x, point.y - last.y) : 0;
    if (last && length > left) {
      const part = left / length;
      kept.push({ x: last.x + (point.x - last.x) * part, y: last.y + (point.y - last.y) * part });
      return kept;
    }
    left -= length;
    kept.push(point);
  }
  return kept;
}

function drawStroke(context: Context, stroke: Stroke, share: number): void {
  const [from, to] = stroke.span ?? [0, 1];
  const own = Math.min(1, Math.max(0, (share - from) / (to - from || 1)));
  if (own === 0) return;
  context.beginPath();
  for (const { x, y } of own === 1 ? stroke.points : upTo(stroke, own)) context.lineTo(x, y);
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.flat ? 'butt' : 'round';
  context.lineJoin = 'round';
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke();
}

/** Where the corner of a canvas stands on the stage, in its pixels, and how many of them a CSS pixel takes. */
interface Corner {
  readonly left: number;
  readonly top: number;
  readonly ratio: number;
}

/** Draws this share of a drawing on a clear canvas. */
export function paintDrawing(context: Context, drawing: Drawing, share: number, { left, top, ratio }: Corner): void {
  context.setTransform(ratio, 0, 0, ratio, -left, -top);
  for (const stroke of drawing.strokes) drawStroke(context, stroke, share);
}

/** Distance between two dots of the screen, and width of the band in which they grow, in pixels of the canvas. */
const SPACING = 15;
const BAND = 0.42;

/** A picture that comes through a screen of dots: where its left edge is on the canvas, how wide it is, and how far it has come. */
interface Coming {
  readonly left: number;
  readonly width: number;
  readonly share: number;
}

/** One row of the screen, upside down: what a front at `front` still hides of the columns of dots from `first` on. */
function hidden(columns: readonly [first: number, last: number], front: number, band: number): HTMLCanvasElement {
  const [first, last] = columns;
  const tile = document.createElement('canvas');
  Object.assign(tile, { width: (last - first + 1) * SPACING, height: SPACING });
  const context = tile.getContext('2d');
  if (!context) throw new Error('no canvas for the screen of dots');
  context.fillRect(0, 0, tile.width, SPACING);
  context.translate(-first * SPACING, 0);
  context.globalCompositeOperation = 'destination-out';
  context.beginPath();
  // Dots are wider than the space between them: they reach into the next columns.
  for (let column = first - 1; column <= last + 1; column++) {
    const radius = SPACING * 0.78 * Math.min(1, (front - column * SPACING) / band);
    if (radius <= 0.3) continue;
    for (let row = -1; row <= 2; row++) {
      const y = (row + (Math.abs(column) % 2) / 2) * SPACING;
      context.moveTo(column * SPACING + radius, y);
      context.arc(column * SPACING, y, radius, 0, Math.PI * 2);
    }
  }
  context.fill();
  return tile;
}

/**
 * Shows a picture on a clear canvas of its size through a screen of growing dots. What is whole is copied; only the band
 * in which dots grow is screened, and its rows are all the same.
 */
export function paintDots(context: Context, source: HTMLCanvasElement, { left, width, share }: Coming): void {
  const { height } = source;
  const origin = Math.round(left);
  const band = Math.max(60, width * BAND);
  const front = share * (width + band);
  const first = Math.floor((front - band) / SPACING);
  const last = Math.ceil(Math.min(width, front) / SPACING);
  const end = Math.min(source.width, origin + (last + 1) * SPACING);
  if (end <= 0) return;
  context.drawImage(source, 0, 0, end, height, 0, 0, end, height);
  const screen = context.createPattern(hidden([first, last], front, band), 'repeat');
  if (!screen) return;
  context.globalCompositeOperation = 'destination-out';
  context.translate(origin + first * SPACING, 0);
  context.fillStyle = screen;
  context.fillRect(0, 0, (last - first + 1) * SPACING, height);
}
