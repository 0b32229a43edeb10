import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode } from 'yaml';
import { type Change, rewritten } from '../src/lab/changes.ts';
import { readYaml } from './yaml-files.ts';

/** Where a tuner's changes stand in an author's files, and how they get there: numbers only, in place. */

/** One value of a file, and what would change in it. */
export interface Line {
  readonly file: string;
  readonly line: number; // from 1
  readonly range: readonly [from: number, to: number]; // of characters
  readonly change: Change;
}

/** Where a change stands in a scenario's folder; null for a tale that has none. @throws if the file has no such place */
export function lineOf(folder: string, tension: string, change: Change): Line | null {
  const file = join(folder, 'tensions', `${tension}.yaml`);
  if (!existsSync(file)) return null;
  const { document, lines } = readYaml(file, file);
  const node = document.getIn(change.path, true);
  if (!isNode(node) || !node.range) throw new Error(`${file} has nothing at ${change.path.join('.')}`);
  const [from, to] = node.range;
  return { file, line: lines.linePos(from).line, range: [from, to], change };
}

/** Writes changes into their files, the last ones first so that places hold. */
export function writeLines(all: readonly Line[]): void {
  for (const file of new Set(all.map((each) => each.file))) {
    const own = all.filter((each) => each.file === file).toSorted((a, b) => b.range[0] - a.range[0]);
    const text = own.reduce(
      (now, { range: [from, to], change }) =>
        `${now.slice(0, from)}${rewritten(now.slice(from, to), change)}${now.slice(to)}`,
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
  }
}
