import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** The house's import table: what each part may import, besides itself. Packages are named as they are. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ['valibot', 'pure-rand'],
  play: ['domain', 'xstate', 'valibot'],
  view: ['domain', 'play', 'valibot'],
  text: ['domain'],
  art: ['view', 'domain', 'assets'],
  stage: ['view', 'domain', 'art', 'phaser'],
  overlay: ['view', 'text', 'domain', 'art', 'preact'],
  audio: ['play', 'assets', 'howler'],
  adapters: ['play', 'domain', 'valibot'],
  lab: ['domain', 'play'],
};
/** Composition roots: they know every part, and only `main` knows them. */
const ROOTS = ['main', 'faces'];
/** Only these may be read from `play` by a face: types and cue names, no control flow. */
const CUES_ONLY = new Set(['audio']);
/** Where chance and clocks are forbidden. */
const DETERMINISTIC = new Set(['domain', 'play', 'view', 'lab']);
const FORBIDDEN = /\bMath\s*\.\s*random\b|\bDate\s*[.(]|\bperformance\s*\./;
/** Nothing is excepted. A line added here must say why, and may only be removed later. */
const EXCEPTIONS: readonly string[] = [];

interface Breach {
  readonly file: string;
  readonly rule: string;
}

const partOf = (path: string): string =>
  path.startsWith('assets/') ? 'assets' : (/^src\/([a-z]+)\//.exec(path)?.[1] ?? 'main');

function importsOf(path: string, code: string): string[] {
  const { module } = parseSync(path, code);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const reexported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...dynamic, ...reexported];
}

/** Every breach of the table in one file. */
function breachesIn(path: string, code: string): Breach[] {
  const part = partOf(path);
  const breach = (rule: string) => ({ file: path, rule });
  const found: Breach[] = [];
  if (DETERMINISTIC.has(part) && FORBIDDEN.test(code)) found.push(breach('reads a clock or chance of its own'));
  const allowed = ALLOWED[part];
  if (!allowed) return found;
  for (const name of importsOf(path, code)) {
    const inside = name.startsWith('.');
    const target = inside
      ? normalize(join(dirname(path), name))
      : (name.split('/')[name.startsWith('@') ? 1 : 0] ?? name);
    const to = inside ? partOf(target) : target;
    if (to !== part && !allowed.includes(to)) found.push(breach(`${part} may not import ${name}`));
    if (CUES_ONLY.has(part) && to === 'play' && !target.endsWith('play/game/cues.ts'))
      found.push(breach(`${part} may only import the cues of play`));
  }
  return found;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join('src', name));

describe('the imports run one way', () => {
  it('reads the whole house', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(new Set(sources.map(partOf))).toEqual(
      new Set([...Object.keys(ALLOWED).filter((part) => sources.some((file) => partOf(file) === part)), ...ROOTS]),
    );
  });

  it('finds no breach', () => {
    const breaches = sources.flatMap((path) => breachesIn(path, readFileSync(path, 'utf8')));
    expect(breaches.filter(({ file }) => !EXCEPTIONS.includes(file))).toEqual([]);
  });

  it.each([
    ['src/domain/x.ts', "import { setup } from 'xstate';", /may not import xstate/],
    ['src/domain/x.ts', "import type { Journal } from '../play/journal.ts';", /may not import/],
    ['src/domain/x.ts', 'export const now = () => Date.now();', /clock/],
    ['src/view/x.ts', 'export const luck = Math.random();', /clock/],
    ['src/stage/x.ts', "import { App } from '../overlay/App.tsx';", /stage may not import/],
    ['src/overlay/x.ts', "export { createAudio } from '../audio/audio.ts';", /overlay may not import/],
    ['src/audio/x.ts', "import { fold } from '../play/journal.ts';", /only import the cues/],
    ['src/view/x.ts', "import { startConsole } from '../faces/console.ts';", /view may not import/],
    ['src/adapters/x.ts', "const late = () => import('../stage/mountLiving.ts');", /adapters may not import/],
  ])('would see %s: %s', (path, code, rule) => {
    expect(breachesIn(path, code).map((each) => each.rule)).toEqual([expect.stringMatching(rule)]);
  });
});
