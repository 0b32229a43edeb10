// `npm run art`: writes every picture of the game from its generator. Needs a Chromium to measure bounding boxes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { optimize } from 'svgo';
import { findChromium } from '../../build/chromium.ts';
import { bodies, etatField, outlineDefs } from './src/bodies.mjs';
import { heads } from './src/heads.mjs';
import { g, svg } from './src/lib.mjs';
import { marks } from './src/marks.mjs';
import { outline } from './src/outline.mjs';
import { square } from './src/square.mjs';
import * as town from './src/town.mjs';
import { badge, portrait } from './src/ui.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), 'svg');
const ROLES = { elected: 'elu', agent: 'agent', state: 'etat', torch: 'torche' };
const EXPRESSIONS = ['neutral', 'determined', 'worried', 'glad'];
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
/** Heroes are drawn feet at the origin, in this box. */
const HERO_BOX = { x: -390, y: -1190, width: 780, height: 1210 };

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

const POSES = {
  elected: {
    idle: {
      noBaton: true,
      armL: [
        [-62, -742],
        [-140, -690],
        [-172, -590],
        [-128, -510],
      ],
      armR: [
        [66, -748],
        [142, -700],
        [176, -600],
        [150, -500],
        [190, -440],
      ],
    },
    force: {},
    cooperate: {
      noBaton: true,
      armL: [
        [-62, -742],
        [-160, -720],
        [-240, -650],
        [-320, -690],
      ],
      armR: [
        [66, -748],
        [160, -720],
        [240, -660],
        [318, -700],
      ],
    },
  },
  agent: { idle: { carry: false }, force: { carry: false }, cooperate: { carry: true } },
  state: { idle: {}, force: {}, cooperate: {} },
  torch: { idle: { tilt: 2 }, force: { tilt: 9 }, cooperate: { tilt: -2 } },
};
for (const [role, key] of Object.entries(ROLES)) {
  for (const expression of EXPRESSIONS) {
    write(`portrait/${role}-${expression}`, svg(260, 270, portrait(heads, key, expression, 130, 150, 104)));
    for (const [pose, options] of Object.entries(POSES[role])) {
      if (role !== 'elected' && role !== 'agent' && pose === 'cooperate') continue;
      const field = role === 'state' && pose === 'force' ? etatField() : '';
      const figure = field + bodies[key](expression, options);
      write(
        `hero/${role}-${pose}-${expression}`,
        boxed(HERO_BOX, outlineDefs('ol', 5, 11) + g(figure, '', 'filter="url(#ol)"')),
      );
    }
  }
  write(`badge/${role}`, svg(80, 84, badge(key, 40, 44, 30, { w: 5 })));
}
for (const [name, draw] of Object.entries(marks)) write(`mark/${name}`, svg(400, 160, draw()));
console.log('art: written to assets/art/svg');
