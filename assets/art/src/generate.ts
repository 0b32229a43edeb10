// Everything that is generated: the pictures that are products of sets, and the tables of where they stand.
import { type Config, optimize } from 'svgo';
import { writeHeroes } from './heroes/write.ts';
import { writeTerritory } from './land/write.ts';
import type { Write } from './lib.ts';
import type { Measure } from './measure.ts';
import { writeMarks } from './stage/write.ts';

const settings = (name: string): Config => ({
  multipass: true,
  floatPrecision: 1,
  plugins: [
    {
      name: 'preset-default',
      params: { overrides: { mergePaths: false, removeHiddenElems: false } },
    },
    { name: 'prefixIds', params: { prefix: name.replace(/\W/g, '') } },
  ],
});

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The text of each generated file, by its name in assets/art/svg; `measure` says the box of what has no set size. */
export async function generate(measure: Measure) {
  const files = new Map<string, string>();
  const write: Write = (name, drawing) => {
    files.set(`${name}.svg`, `${optimize(drawing, settings(name)).data}\n`);
  };
  files.set('places.json', json(await writeTerritory(write, measure)));
  files.set('heroes.json', json(await writeHeroes(write, measure)));
  writeMarks(write);
  return files;
}
