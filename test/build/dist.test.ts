import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** What was built, read from `dist`: what each face costs before it shows, and what must not be in it. */

const ASSETS = 'dist/assets';
if (!existsSync(ASSETS)) throw new Error('no build: run npm test, which builds, or npm run build');

interface Chunk {
  readonly file: string;
  readonly code: string;
  readonly weight: number; // bytes, as it travels
  readonly needs: readonly string[]; // files that come with it
  readonly late: readonly string[]; // files that may come after it
}

function read(file: string): Chunk {
  const code = readFileSync(`${ASSETS}/${file}`, 'utf8');
  const { module } = parseSync(file, code);
  const local = (names: string[]) => names.flatMap((name) => /^\.\/(.*\.js)$/.exec(name)?.[1] ?? []);
  const needs = local(module.staticImports.map(({ moduleRequest }) => moduleRequest.value));
  const late = local(module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)));
  return { file, code, weight: gzipSync(code).length, needs, late };
}

const page = readFileSync('dist/index.html', 'utf8');
const chunks = readdirSync(ASSETS)
  .filter((file) => file.endsWith('.js'))
  .map(read);
const nameOf = (file: string): string => file.replace(/-[\w-]{8}\.js$/, '');

function named(name: string, among: readonly string[] = chunks.map(({ file }) => file)): Chunk {
  const found = chunks.find(({ file }) => nameOf(file) === name && among.includes(file));
  if (!found) throw new Error(`no chunk ${name} among ${among.map(nameOf).join(', ')}`);
  return found;
}

/** A chunk and all that comes with it. */
function withNeeds(chunk: Chunk, met = new Set<Chunk>()): Set<Chunk> {
  if (met.has(chunk)) return met;
  met.add(chunk);
  for (const file of chunk.needs) for (const need of chunks.filter((each) => each.file === file)) withNeeds(need, met);
  return met;
}

const entry = named('index');
/** What a face loads before it shows anything; its picture and its album come after. */
const faceOf = (name: string): Set<Chunk> => withNeeds(named(name, entry.late), withNeeds(entry));
/** What comes after a face, and is not there already. */
function afterGame(name: string): Chunk[] {
  const there = faceOf('startSolo');
  return [...withNeeds(named(name))].filter((chunk) => !there.has(chunk));
}

/** Bytes compressed, today's weight and a few percent: a face that grows says so here first. */
const BUDGETS: readonly (readonly [what: string, of: () => Iterable<Chunk>, budget: number])[] = [
  ['the solo game, before its picture', () => faceOf('startSolo'), 134_000],
  ['the desk of a session', () => faceOf('startConsole'), 155_000],
  ['the projector of a session', () => faceOf('projector'), 102_000],
  ['the moving picture', () => afterGame('mountLiving'), 380_000],
  ['the still picture', () => afterGame('mountStill'), 9000],
];
/** A whole album, in both languages. */
const ALBUM = 42_000;
const ALBUMS = readdirSync('scenarios', { withFileTypes: true }).filter((each) => each.isDirectory());

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Says what is too heavy, chunk by chunk; nothing when all is within the budget. */
function excess(loaded: Iterable<Chunk>, budget: number): string[] {
  const heaviest = [...loaded].sort((one, other) => other.weight - one.weight);
  const sum = heaviest.reduce((total, { weight }) => total + weight, 0);
  if (sum <= budget) return [];
  const parts = heaviest.map(({ file, weight }) => `${file} ${kilo(weight)}`);
  return [`${kilo(sum)} for a budget of ${kilo(budget)}: ${parts.join(', ')}`];
}

describe('the scripts of a build, compressed', () => {
  it.each(BUDGETS)('%s within its budget', (_, loaded, budget) => {
    expect(excess(loaded(), budget)).toEqual([]);
  });

  it.each(ALBUMS)('the album $name within its budget', ({ name }) => {
    expect(excess([named(name)], ALBUM)).toEqual([]);
  });

  it('load no picture’s engine, album or other face with a face', () => {
    const faces = ['startSolo', 'startConsole', 'projector'];
    for (const face of faces) {
      const loaded = [...faceOf(face)].map(({ file }) => nameOf(file));
      const strangers = ['mountLiving', 'mountStill', ...ALBUMS.map(({ name }) => name), ...faces].filter(
        (name) => name !== face,
      );
      expect({ face, strangers: strangers.filter((name) => loaded.includes(name)) }).toEqual({ face, strangers: [] });
    }
  });

  it('would be told too heavy chunk by chunk', () => {
    const heavy = { file: 'play-12345678.js', code: '', weight: 2500, needs: [], late: [] };
    expect(excess([heavy], 2000)).toEqual(['2.5 kB for a budget of 2.0 kB: play-12345678.js 2.5 kB']);
    expect(excess([heavy], 2500)).toEqual([]);
  });
});

describe('the gallery', () => {
  it('is in no build', () => {
    expect(chunks.length).toBeGreaterThan(1);
    for (const { code } of chunks) expect(code).not.toMatch(/galerie|specimen/);
  });
});

describe('the page', () => {
  it('tells its own charset first', () => {
    expect(page.slice(0, 200)).toMatch(/<meta charset="utf-8"/);
  });
});
