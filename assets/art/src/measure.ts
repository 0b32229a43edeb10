// How far the ink of a drawing goes: its bounding box would count what is clipped, so the picture itself is scanned.
import { chromium } from '@playwright/test';
import { findChromium } from '../../../build/chromium.ts';
import { type Box, svg } from './lib.ts';

/** How a picture is cut out of what is drawn: the part that is looked at, the room left round its ink. */
export interface Cut {
  readonly view: Box;
  readonly margin: number;
  readonly faint: number; // alpha up to which nothing is seen, of 255
}

/** Says the box of a picture, by its name and its drawing. */
export type Measure = (name: string, body: string, cut: Cut) => Promise<Box>;

/** Pictures are scanned this many times smaller than drawn. */
const COARSE = 4;

/** Runs in the page: the first and last columns and rows more inked than `faint`. */
async function scan({ drawing, faint }: { drawing: string; faint: number }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const { width, height } = image;
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  if (!brush) throw new Error('this browser has no canvas');
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 3; i < data.length; i += 4) {
    if ((data[i] ?? 0) <= faint) continue;
    const x = ((i - 3) / 4) % width;
    const y = Math.floor((i - 3) / 4 / width);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left, top, right, bottom };
}

/** Measures in a Chromium; close it at the end. */
export async function inkMeasurer() {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const measure: Measure = async (_name, body, { view, margin, faint }) => {
    const drawing = svg(view.width / COARSE, view.height / COARSE, body, view);
    const seen = await page.evaluate(scan, { drawing, faint });
    const [left, top] = [Math.max(0, seen.left * COARSE - margin), Math.max(0, seen.top * COARSE - margin)];
    const right = Math.min(view.width, seen.right * COARSE + margin);
    const bottom = Math.min(view.height, seen.bottom * COARSE + margin);
    return { x: view.x + left, y: view.y + top, width: right - left, height: bottom - top };
  };
  return { measure, close: () => browser.close() };
}
