// How far the ink of a drawing goes: a drawing's box counts what is clipped, so the picture itself is scanned.
import { chromium } from 'playwright-core';
import { findChromium } from '../../../../build/chromium.ts';

/** Opens a page that measures; close it at the end. */
export async function inkMeasurer() {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    /** The bounds of what is seen of an SVG text of this view box, to 4 units. */
    bounds: (svg, view) => page.evaluate(scan, { svg, view }),
    close: () => browser.close(),
  };
}

/* Runs in the page. */
async function scan({ svg, view }) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [view.width / 4, view.height / 4];
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.drawImage(image, 0, 0, width, height);
  const { data } = canvas.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 3; i < data.length; i += 4) {
    if (data[i] < 8) continue;
    const x = ((i - 3) / 4) % width;
    const y = Math.floor((i - 3) / 4 / width);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { x: view.x + left * 4, y: view.y + top * 4, width: (right - left) * 4, height: (bottom - top) * 4 };
}
