import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue, loadScenario } from 'virtual:scenarios';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { scenarios } from '../../build/vite-scenarios.ts';

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

/** A copy of the folders with one file changed. */
function copyWith(name: string, change: (text: string) => string): string {
  const folder = join(home, name);
  cpSync('scenarios', folder, { recursive: true });
  const file = join(folder, 'douze-places', 'scenario.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

describe('the hash of a scenario', () => {
  const hashIn = (folder: string) => loadAllScenarios(folder).find(({ id }) => id === 'douze-places')?.hash;

  it('follows its content, and neither the comments nor the order of keys', () => {
    const same = hashIn('scenarios');
    const moved = copyWith('moved', (text) => {
      const minutes = /^minutes: .*\n/m.exec(text)?.[0] ?? '';
      return `# a remark\n${text.replace(minutes, '')}\n${minutes}`;
    });
    expect(hashIn(moved)).toBe(same);
    const longer = copyWith('longer', (text) => text.replace(/^minutes: .*$/m, 'minutes: 59'));
    expect(hashIn(longer)).toMatch(/^[0-9a-f]{16}$/);
    expect(hashIn(longer)).not.toBe(same);
  });
});

it('a build stops on a fault, and says all of them', async () => {
  const folder = copyWith('faulty', (text) =>
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
