// The committed pictures: which are kept by hand, which the generator writes, and the box of each.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Box } from './lib.ts';
import type { Measure } from './measure.ts';

export const FOLDER = fileURLToPath(new URL('../svg', import.meta.url));

/** Kept by hand, as folders or single files: what exists once is its own source, any drawing program opens it. */
const BY_HAND = [
  'backdrop/',
  'badge/',
  'plate/',
  'tool/',
  'mark/alliance.svg',
  'mark/compromise.svg',
  'mark/deadlock.svg',
  'mark/soft.svg',
  'compositions.json',
  'plates.json',
];

const isByHand = (name: string) => BY_HAND.some((kept) => (kept.endsWith('/') ? name.startsWith(kept) : name === kept));

const all = () =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name))
    .sort();

/** Names of the committed files that the generator wrote. */
export const generated = () => all().filter((name) => !isByHand(name));

/** Names of the committed files that are kept by hand. */
export const byHand = () => all().filter(isByHand);

/** The view box of a committed picture; null if there is none of that name. */
export function boxOf(name: string): Box | null {
  const path = join(FOLDER, `${name}.svg`);
  if (!existsSync(path)) return null;
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '')
    .split(' ')
    .map(Number);
  return { x, y, width, height };
}

/** Measures nothing: the box of a picture is the one it was committed with. */
export const committedBox: Measure = async (name, _body, { view }) => boxOf(name) ?? view;
