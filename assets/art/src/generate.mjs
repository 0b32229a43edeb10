// Everything that is generated: the pictures that are products of sets, and the tables of where they stand.
import { optimize } from 'svgo';
import { writeHeroes } from './heroes/write.mjs';
import { writeTerritory } from './land/write.mjs';
import { writeMarks } from './stage/write.mjs';

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

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/** The text of each generated file, by its name in assets/art/svg; `measure` says the box of what has no set size. */
export async function generate(measure) {
  const files = new Map();
  const write = (name, drawing) => {
    files.set(`${name}.svg`, `${optimize(drawing, settings(name)).data}\n`);
  };
  files.set('places.json', json(await writeTerritory(write, measure)));
  files.set('heroes.json', json(await writeHeroes(write, measure)));
  writeMarks(write);
  return files;
}
