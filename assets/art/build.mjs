// `npm run art`: writes every picture of the game from its generator. Needs a Chromium to measure bounding boxes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';
import { bodies, etatField, outlineDefs } from './src/bodies.mjs';
import { heads } from './src/heads.mjs';
import { g, svg } from './src/lib.mjs';
import { marks } from './src/marks.mjs';
import { badge, portrait } from './src/ui.mjs';
import { writeTerritory } from './territory.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), 'svg');
const ROLES = { elected: 'elu', agent: 'agent', state: 'etat', torch: 'torche' };
const EXPRESSIONS = ['neutral', 'determined', 'worried', 'glad'];
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

function write(name, drawing) {
  const path = join(out, `${name}.svg`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${optimize(drawing, settings(name)).data}\n`);
}

const boxed = ({ x, y, width, height }, body) => svg(width, height, body, { vb: `${x} ${y} ${width} ${height}` });

rmSync(out, { recursive: true, force: true });
await writeTerritory(write, out);

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
