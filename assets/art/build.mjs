// `npm run art`: writes every picture of the game from its generator. Needs a Chromium to measure bounding boxes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';
import { writeHeroes } from './src/heroes/write.mjs';
import { writeStage } from './src/stage/write.mjs';
import { writeTerritory } from './territory.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), 'svg');

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

rmSync(out, { recursive: true, force: true });
await writeTerritory(write, out);
const heroes = await writeHeroes(write);
writeFileSync(join(out, 'heroes.json'), `${JSON.stringify(heroes, null, 1)}\n`);
writeStage(write);
console.log('art: written to assets/art/svg');
