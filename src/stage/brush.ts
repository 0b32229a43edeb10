import type { Drawing, Stroke } from './item.ts';

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
  for (const { x, y } of upTo(stroke, own)) context.lineTo(x, y);
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.flat ? 'butt' : 'round';
  context.lineJoin = 'round';
  context.setLineDash([...(stroke.dash ?? [])]);
  context.stroke();
}

/** Draws this share of a drawing; the canvas covers its box, `ratio` pixels a CSS pixel. */
export function paintDrawing(context: Context, drawing: Drawing, share: number, ratio: number): void {
  const { x, y, width, height, strokes } = drawing;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio, 0, 0, ratio, (width / 2 - x) * ratio, (height / 2 - y) * ratio);
  for (const stroke of strokes) drawStroke(context, stroke, share);
}

/** Distance between two dots of the screen, and width of the band in which they grow, in pixels of the canvas. */
const SPACING = 15;
const BAND = 0.42;

/** What a screen of dots lets through when this share of it has passed from left to right. */
function screen(context: Context, share: number): void {
  const { width, height } = context.canvas;
  const band = Math.max(60, width * BAND);
  const front = share * (width + band);
  context.beginPath();
  context.rect(0, 0, Math.max(0, front - band), height);
  const first = Math.max(0, Math.floor((front - band) / SPACING) - 1);
  const last = Math.ceil(Math.min(width, front) / SPACING);
  for (let column = first; column <= last; column++) {
    const radius = SPACING * 0.78 * Math.min(1, (front - column * SPACING) / band);
    if (radius <= 0.3) continue;
    for (let row = 0; row * SPACING <= height + SPACING; row++) {
      const y = (row + (column % 2) / 2) * SPACING;
      context.moveTo(column * SPACING + radius, y);
      context.arc(column * SPACING, y, radius, 0, Math.PI * 2);
    }
  }
  context.fill();
}

/** Shows this share of a picture through a screen of growing dots. */
export function paintDots(context: Context, source: CanvasImageSource, share: number): void {
  const { width, height } = context.canvas;
  context.globalCompositeOperation = 'source-over';
  context.clearRect(0, 0, width, height);
  screen(context, share);
  context.globalCompositeOperation = 'source-in';
  context.drawImage(source, 0, 0, width, height);
}
