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
  readonly gives: readonly string[]; // names that others import from it
}

function read(file: string): Chunk {
  const code = readFileSync(`${ASSETS}/${file}`, 'utf8');
  const { module } = parseSync(file, code);
  const local = (names: string[]) => names.flatMap((name) => /^\.\/(.*\.js)$/.exec(name)?.[1] ?? []);
  const needs = local(module.staticImports.map(({ moduleRequest }) => moduleRequest.value));
  const gives = module.staticExports.flatMap(({ entries }) => entries.flatMap((each) => each.exportName.name ?? []));
  return { file, code, weight: gzipSync(code).length, needs, gives };
}

const page = readFileSync('dist/index.html', 'utf8');
const chunks = readdirSync(ASSETS)
  .filter((file) => file.endsWith('.js'))
  .map(read);
const nameOf = (file: string): string => file.replace(/-[\w-]{8}\.js$/, '');

/** The one chunk of which it is so. */
function only(what: string, holds: (chunk: Chunk) => boolean): Chunk {
  const [found, ...others] = chunks.filter(holds);
  if (!found || others.length > 0)
    throw new Error(`not one chunk ${what}: ${chunks.map(({ file }) => file).join(' ')}`);
  return found;
}
const giving = (name: string): Chunk => only(`gives ${name}`, ({ gives }) => gives.includes(name));

/** A chunk and all that comes with it. */
function withNeeds(chunk: Chunk, met = new Set<Chunk>()): Set<Chunk> {
  if (met.has(chunk)) return met;
  met.add(chunk);
  for (const file of chunk.needs) for (const need of chunks.filter((each) => each.file === file)) withNeeds(need, met);
  return met;
}

const entry = withNeeds(only('is the page’s own', ({ file }) => page.includes(`assets/${file}`)));
/** What a face loads before it shows anything, by what starts it; its picture and its album come after. */
const FACES = ['startSolo', 'startConsole', 'startProjector'] as const;
const faceOf = (start: (typeof FACES)[number]): Set<Chunk> => withNeeds(giving(start), new Set(entry));
/** What comes after the solo game, and is not there already. */
function afterGame(name: string): Chunk[] {
  const there = faceOf('startSolo');
  return [...withNeeds(giving(name))].filter((chunk) => !there.has(chunk));
}

/** Bytes compressed, today's weight and a few percent: a face that grows says so here first. */
const BUDGETS: readonly (readonly [what: string, of: () => Iterable<Chunk>, budget: number])[] = [
  ['the solo game, before its picture', () => faceOf('startSolo'), 152_000],
  ['the desk of a session', () => faceOf('startConsole'), 174_000],
  ['the projector of a session', () => faceOf('startProjector'), 119_000],
  ['the moving picture', () => afterGame('mountLiving'), 380_000],
  ['the still picture', () => afterGame('mountStill'), 9000],
];
/** A whole album, in both languages. */
const ALBUM = 46_000;
const ALBUMS = readdirSync('scenarios', { withFileTypes: true }).filter((each) => each.isDirectory());

const albumOf = (id: string): Chunk => only(`is ${id}`, ({ file }) => nameOf(file) === id);

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
    expect(excess([albumOf(name)], ALBUM)).toEqual([]);
  });

  it('load no picture’s engine, album or other face with a face', () => {
    const albums = ALBUMS.map(({ name }) => albumOf(name));
    const apart = [...FACES, 'mountLiving', 'mountStill'].map((name) => [name, giving(name)] as const);
    for (const face of FACES) {
      const loaded = faceOf(face);
      const strangers = apart.filter(([name, chunk]) => name !== face && loaded.has(chunk)).map(([name]) => name);
      expect({ face, strangers }).toEqual({ face, strangers: [] });
      expect(albums.filter((album) => loaded.has(album))).toEqual([]);
    }
  });

  it('would be told too heavy chunk by chunk', () => {
    const heavy = { file: 'play-12345678.js', code: '', weight: 2500, needs: [], gives: [] };
    expect(excess([heavy], 2000)).toEqual(['2.5 kB for a budget of 2.0 kB: play-12345678.js 2.5 kB']);
    expect(excess([heavy], 2500)).toEqual([]);
  });
});

describe('the gallery', () => {
  it('is in no build', () => {
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.filter(({ code }) => /galerie|specimen/.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the page', () => {
  it('tells its own charset first', () => {
    expect(page.slice(0, 200)).toMatch(/<meta charset="utf-8"/);
  });
});
