// `npm run art`: writes every generated picture. Needs a Chromium to measure how far the ink of each goes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from './src/generate.ts';
import { inkMeasurer } from './src/measure.ts';
import { FOLDER, generated } from './src/shelf.ts';

const { measure, close } = await inkMeasurer();
const files = await generate(measure);
await close();
for (const name of generated()) rmSync(join(FOLDER, name));
for (const [name, text] of files) {
  const path = join(FOLDER, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`art: ${files.size} files written to assets/art/svg; the others are kept by hand`);
