// `npm run art`: writes every picture of the game from its generator. Needs a Chromium to measure bounding boxes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { optimize } from 'svgo';
import { findChromium } from '../../build/chromium.ts';
import { writeHeroes } from './src/heroes/write.mjs';
import { svg } from './src/lib.mjs';
import { outline } from './src/outline.mjs';
import { square } from './src/square.mjs';
import { writeStage } from './src/stage/write.mjs';
import * as town from './src/town.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), 'svg');
const PROPS = {
  square,
  townFront: town.townFront,
  townBack: town.townBack,
  station: town.station,
  factory: town.factory,
  river: town.river,
  bridge: town.bridge,
  farm: town.farm,
  forest: town.forest,
};
const BACKDROPS = {
  sky: town.sky,
  farHills: town.farHills,
  townHill: town.townHill,
  ground: town.ground,
  foreground: town.foreground,
};

const settings = (name) => ({
  multipass: true,
  floatPrecision: 1,
  plugins: [
    {
      name: 'preset-default',
      params: { overrides: { cleanupIds: true, mergePaths: false, removeHiddenElems: false } },
    },
    { name: 'prefixIds', params: { prefix: name.replace(/\W/g, '') } },
  ],
});

/** The pencil form: contours only, dashed grey, no fill; whatever has no contour disappears. */
function pencilled(body) {
  return body
    .replace(/<(path|circle|ellipse|rect)([^>]*?)\/?>/g, (tag, kind, attributes) => {
      if (!/\sstroke="/.test(attributes)) return /clip/i.test(attributes) ? tag : '';
      const bare = attributes.replace(/\s(fill|stroke|stroke-width|stroke-dasharray|opacity)="[^"]*"/g, '');
      return `<${kind}${bare} fill="none" stroke="#6B6676" stroke-width="4" stroke-dasharray="11 7"/>`;
    })
    .replace(/<clipPath[^>]*><\/clipPath>/g, '')
    .replace(/<g clip-path="[^"]*"><\/g>/g, '');
}

function write(name, drawing) {
  const path = join(out, `${name}.svg`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${optimize(drawing, settings(name)).data}\n`);
}

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });

async function measurer() {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    async box(body) {
      await page.setContent(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="760"><g id="all">${body}</g></svg>`,
      );
      const { x, y, width, height } = await page.evaluate(() => {
        const box = document.getElementById('all').getBBox();
        return { x: box.x, y: box.y, width: box.width, height: box.height };
      });
      const left = Math.max(0, Math.floor(x) - 8);
      const top = Math.max(0, Math.floor(y) - 8);
      return {
        x: left,
        y: top,
        width: Math.min(1920, Math.ceil(x + width) + 8) - left,
        height: Math.min(760, Math.ceil(y + height) + 8) - top,
      };
    },
    close: () => browser.close(),
  };
}

rmSync(out, { recursive: true, force: true });
const measure = await measurer();
const places = {};
for (const [kind, layers] of [
  ['prop', PROPS],
  ['backdrop', BACKDROPS],
]) {
  for (const [name, draw] of Object.entries(layers)) {
    for (const state of [0, 1, 2]) {
      const body = outline(draw(state));
      const box = kind === 'prop' ? await measure.box(body) : { x: 0, y: 0, width: 1920, height: 760 };
      places[`${name}-${state}`] = box;
      write(`${kind}/${name}-${state}`, boxed(box, body));
      if (kind === 'prop') write(`pencil/${name}-${state}`, boxed(box, pencilled(body)));
    }
  }
}
await measure.close();
writeFileSync(join(out, 'places.json'), `${JSON.stringify(places, null, 1)}\n`);
const heroes = await writeHeroes(write);
writeFileSync(join(out, 'heroes.json'), `${JSON.stringify(heroes, null, 1)}
`);
writeStage(write);
console.log('art: written to assets/art/svg');
