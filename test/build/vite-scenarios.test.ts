import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue, loadScenario } from 'virtual:scenarios';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { scenarios } from '../../build/vite-scenarios.ts';
import { writeSample } from '../support/folder.ts';

const home = mkdtempSync(join(tmpdir(), 'catalogue-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the module of scenarios', () => {
  const folders = loadAllScenarios('scenarios');

  it('has one card a folder, the easiest first', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(folders.map(({ id }) => id));
    const levels = catalogue.map(({ difficulty }) => difficulty);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  it.each(folders.map((each) => [each.id, each] as const))('loads %s as its folder holds it', async (id, folder) => {
    expect(await loadScenario(id)).toEqual({ scenario: folder.scenario, hash: folder.hash });
    const card = catalogue.find((each) => each.id === id);
    expect(card).toMatchObject({ hash: folder.hash, tensions: folder.scenario?.tensions.length });
    expect(folder.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(['nowhere', '__proto__', 'constructor'])('has no scenario called %s', async (id) => {
    expect(await loadScenario(id)).toBeNull();
  });
});

/** A library of one scenario, with one of its files changed. */
function libraryWith(name: string, change: (text: string) => string, changed = 'scenario.yaml'): string {
  const library = join(home, name);
  const file = join(writeSample(library), changed);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return library;
}

describe('the hash of a scenario', () => {
  const hashIn = (library: string) => loadAllScenarios(library)[0]?.hash;
  const same = hashIn(libraryWith('same', (text) => text));

  it('follows its content, and neither the comments nor the order of keys', () => {
    const moved = libraryWith('moved', (text) => {
      const minutes = /^minutes: .*\n/m.exec(text)?.[0] ?? '';
      return `# a remark\n${text.replace(minutes, '')}\n${minutes}`;
    });
    expect(hashIn(moved)).toBe(same);
    const longer = libraryWith('longer', (text) => text.replace(/^minutes: .*$/m, 'minutes: 59'));
    expect(hashIn(longer)).toMatch(/^[0-9a-f]{16}$/);
    expect(hashIn(longer)).not.toBe(same);
  });

  it('is the same whatever the order of the keys that the author names', () => {
    const claims = (pairs: string) => (text: string) => text.replace('claims:\n', `claims:\n${pairs}`);
    const two = hashIn(libraryWith('two', claims('      roof: old\n      bell: new\n'), 'tensions/one.yaml'));
    expect(two).not.toBe(same);
    expect(hashIn(libraryWith('owt', claims('      bell: new\n      roof: old\n'), 'tensions/one.yaml'))).toBe(two);
  });
});

it('a build stops on a fault, and says all of them', async () => {
  const folder = libraryWith('faulty', (text) =>
    text.replace(/^minutes: .*$/m, 'minutes: 900').replace(/^difficulty: .*$/m, ''),
  );
  const entry = join(home, 'entry.js');
  writeFileSync(entry, "import { catalogue } from 'virtual:scenarios';\nconsole.log(catalogue);\n");
  const run = build({
    configFile: false,
    root: home,
    logLevel: 'silent',
    plugins: [scenarios(folder)],
    build: { write: false, rollupOptions: { input: entry } },
  });
  await expect(run).rejects.toThrow(/minutes: 900 is too large[\s\S]*"difficulty" is missing/);
});
