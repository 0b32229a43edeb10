// Writes the territory: each layer of each composition in its states, each prop in pencil too, and where they stand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../build/chromium.ts';
import { COMPOSITIONS } from './src/land/compositions.mjs';
import { pencilled } from './src/land/pencil.mjs';
import { PLATES } from './src/land/plates.mjs';
import { svg } from './src/lib.mjs';
import { outline } from './src/outline.mjs';

/** The rectangle that every composition and every plate fills. */
const PAGE = { x: 0, y: 0, width: 1920, height: 1080 };

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/** Boxes are measured on a raster this many times smaller than the page. */
const COARSE = 4;

/** Runs in the page: the first and last columns and rows that a drawing inks; clips count, which no bounding box knows. */
async function inkedBox(drawing) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const brush = canvas.getContext('2d');
  brush.drawImage(image, 0, 0);
  const { data, width, height } = brush.getImageData(0, 0, image.width, image.height);
  const box = [width, height, 0, 0];
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] === 0) continue;
    const [x, y] = [((at - 3) / 4) % width, Math.floor((at - 3) / 4 / width)];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Measures what a drawing covers of the page, with a margin for its ink. */
async function measurer() {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    async box(body) {
      const drawing = svg(PAGE.width / COARSE, PAGE.height / COARSE, body, { vb: `0 0 ${PAGE.width} ${PAGE.height}` });
      const [left, top, right, bottom] = await page.evaluate(inkedBox, drawing);
      const [x, y] = [Math.max(0, (left - 1) * COARSE), Math.max(0, (top - 1) * COARSE)];
      return {
        x,
        y,
        width: Math.min(PAGE.width, (right + 2) * COARSE) - x,
        height: Math.min(PAGE.height, (bottom + 2) * COARSE) - y,
      };
    },
    close: () => browser.close(),
  };
}

async function writeLayer(write, measure, places, name, { kind, draw, states }) {
  for (let state = 0; state < states; state++) {
    const body = outline(draw(state));
    const box = await measure.box(body);
    places[`${name}-${state}`] = box;
    write(`${kind}/${name}-${state}`, boxed(box, body));
    if (kind === 'prop') write(`pencil/${name}-${state}`, boxed(box, pencilled(body)));
  }
}

/** Writes everything with `write(name, drawing)` and the tables of places in the folder `out`. */
export async function writeTerritory(write, out) {
  const measure = await measurer();
  const places = {};
  for (const layers of Object.values(COMPOSITIONS))
    for (const [name, layer] of Object.entries(layers))
      if (!places[`${name}-0`]) await writeLayer(write, measure, places, name, layer);
  await measure.close();
  for (const [name, { draw }] of Object.entries(PLATES)) write(`plate/${name}`, boxed(PAGE, outline(draw())));
  const layersOf = ([name, layers]) => [name, Object.keys(layers)];
  const traceOf = ([name, { traces }]) => [name, traces];
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'places.json'), json(places));
  writeFileSync(join(out, 'compositions.json'), json(Object.fromEntries(Object.entries(COMPOSITIONS).map(layersOf))));
  writeFileSync(join(out, 'plates.json'), json(Object.fromEntries(Object.entries(PLATES).map(traceOf))));
}
