#!/usr/bin/env node
/**
 * Makes the encoded sounds again from their sources: territoire.abc and recipes.ts -> music, effects (webm, m4a) and
 * bounds.json. Only needed when a source changes; the results are committed. See README.md for the tools.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEffects } from './effects.ts';
import { report } from './measure.ts';
import { buildMusic } from './music.ts';
import { here, work } from './tools.ts';

const bounds = { music: buildMusic(), effects: buildEffects() };
const lines = Object.entries(bounds).map(([file, sprites]) => {
  const rows = Object.entries(sprites).map(([name, [start, length]]) => `    "${name}": [${start}, ${length}]`);
  return `  "${file}": {\n${rows.join(',\n')}\n  }`;
});
writeFileSync(join(here, 'bounds.json'), `{\n${lines.join(',\n')}\n}\n`);
report(bounds);
rmSync(work, { recursive: true });
