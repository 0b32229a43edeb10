import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { crew } from '../../build/lab-crew.ts';
import { numbersIn } from '../../build/reasons.ts';
import { loadScenarioFolder } from '../../build/scenario-files.ts';
import { lineOf, writeLines } from '../../build/tune-files.ts';
import { tensionIn } from '../../src/domain/tension/tension.ts';
import { BARE } from '../../src/lab/bare/bare.ts';
import { changesOf } from '../../src/lab/changes.ts';
import { jobsFor, runJob } from '../../src/lab/jobs.ts';
import { nudged } from '../../src/lab/tune.ts';
import { sampleScenario, sampleSource } from '../support/scenario.ts';

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [`build/${command}.ts`, ...args], { encoding: 'utf8', timeout: 60_000 });

/** A folder with no scenario in it: the bare tale needs none. */
const nowhere = mkdtempSync(join(tmpdir(), 'lab-'));

/** Writes the sample scenario as an author would; returns its folder. */
function writeScenario(directory: string): string {
  const { tensions, sources, ...head } = sampleSource();
  const folder = join(directory, head.id);
  mkdirSync(join(folder, 'tensions'), { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(folder, `${name}.yaml`), stringify(value));
  write('scenario', { ...head, tensions: tensions.map(({ id }) => id) });
  write('sources', sources);
  for (const tension of tensions) write(`tensions/${tension.id}`, tension);
  return folder;
}

describe('npm run lab', () => {
  it.each([
    [['nobody'], /there is no scenario nobody\. Fix: use one of bare/],
    [['bare', '--games', 'many'], /--games many is not a whole number between 1 and/],
    [['bare', '--seed', '-1'], /--seed|-1/],
  ])('refuses %j with a sentence and a fix', (args, sentence) => {
    const { status, stderr } = run('lab', ...args, '--dir', nowhere);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  it('gives on its workers the answers that one thread gives, in the same order', async () => {
    const jobs = jobsFor(BARE, { omega: 6, games: 1, moves: 1, stories: 1 }, 9);
    const alone = jobs.map((job) => runJob(BARE, job));
    expect(await crew(jobs, { workers: 2, directory: nowhere, shown: false })).toEqual(alone);
  });

  it('prints rules, recipes and stories, writes a page, and fails when strict and a bound does not hold', () => {
    const asked = ['bare', '--games', '1', '--seed', '4', '--dir', nowhere, '--out', nowhere] as const;
    const { status, stdout } = run('lab', ...asked, '--strict');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^NON /m);
    expect(stdout).toMatch(/^première place +\d/m);
    expect(readFileSync(join(nowhere, 'report.fr.html'), 'utf8')).toContain('<svg');
    expect(run('lab', ...asked).status).toBe(0);
  });
});

describe('npm run tune', () => {
  it('refuses with a sentence and a fix', () => {
    expect(run('tune', '--dir', nowhere).stderr).toMatch(/name a scenario\. Fix: npm run tune/);
    expect(run('tune', 'bare', 'attic', '--dir', nowhere).stderr).toMatch(
      /has no tension attic\. Fix: use one of mill/,
    );
  });

  it('writes numbers in the words of the file, and nothing else', () => {
    const folder = writeScenario(mkdtempSync(join(tmpdir(), 'tune-')));
    const file = join(folder, 'tensions', 'two.yaml');
    const before = readFileSync(file, 'utf8');
    const two = tensionIn(sampleScenario(), 'two');
    const changes = changesOf(two, nudged(nudged(nudged(two, 1), 2), 3));
    expect(changes.length).toBeGreaterThan(1);
    writeLines(changes.flatMap((change) => lineOf(folder, 'two', change) ?? []));
    const after = readFileSync(file, 'utf8');
    const numbers = (text: string) => text.replace(/[+-]?\d+/g, '#');
    expect(numbers(after)).toBe(numbers(before));
    const { scenario } = loadScenarioFolder(folder);
    expect(scenario && changesOf(two, tensionIn(scenario, 'two'))).toEqual(changes);
    expect(changes.map((change) => lineOf(nowhere, 'two', change))).toEqual(changes.map(() => null));
  });
});

describe('the reasons of numbers', () => {
  it('are read above each, nested ones left alone', () => {
    const source = 'export const K = {\n  /** Why\n   * so. */\n  a: 1,\n  b: { c: 2 },\n} as const;\n';
    expect(numbersIn(source, 'K', { a: 1, b: { c: 2 }, d: 3 })).toEqual([
      { name: 'a', value: '1', reason: 'Why so.' },
      { name: 'b', value: '{"c":2}', reason: 'Why so.' },
      { name: 'd', value: '3', reason: '' },
    ]);
  });
});
