import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { sampleSource } from './scenario.ts';

/** Writes the sample as its author would, under this directory. @returns its folder */
export function writeSample(home: string): string {
  const { tensions, sources, ...head } = sampleSource();
  const folder = join(home, head.id);
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
  mkdirSync(join(folder, 'tensions'), { recursive: true });
  write('scenario.yaml', { ...head, tensions: tensions.map(({ id }) => id) });
  write('sources.yaml', sources);
  for (const tension of tensions) write(`tensions/${tension.id}.yaml`, tension);
  return folder;
}
