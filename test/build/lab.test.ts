import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crew } from '../../build/lab-crew.ts';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { runJob } from '../../src/lab/jobs.ts';
import { jobsOf } from '../../src/lab/study.ts';

const lab = (...args: string[]) =>
  spawnSync(process.execPath, ['build/lab.ts', ...args], { encoding: 'utf8', timeout: 120_000 });

describe('npm run lab', () => {
  it.each([
    [['nowhere'], /there is no scenario nowhere\. Fix: use one of douze-places/],
    [['--games', 'many'], /--games many is not a whole number between 1 and/],
    [['--seed', '-1'], /--seed|-1/],
    [['--lang', 'de'], /--lang is one of fr, en/],
  ])('refuses %j with a sentence and a fix', (args, sentence) => {
    const { status, stderr } = lab(...args);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(sentence);
  });

  it('gives on its workers the answers that one thread gives, in the same order', async () => {
    const scenarios = loadAllScenarios('scenarios').flatMap(({ scenario }) => scenario ?? []);
    const brief = { games: 3, optionGames: 2, samples: 1, searches: 1, tries: 20, climbs: 1, sensitivity: 0 };
    const jobs = jobsOf(scenarios, brief, 9);
    const alone = jobs.map((job) => {
      const scenario = scenarios.find(({ id }) => id === job.scenario);
      return scenario && runJob(scenario, job);
    });
    expect(await crew(jobs, 2, false)).toEqual(alone);
  });

  it('writes a page a language and the data, and fails when a claim does', () => {
    const out = mkdtempSync(join(tmpdir(), 'lab-'));
    const { status, stdout } = lab('douze-places', '--games', '1', '--out', out, '--seed', '4', '--quick');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^FAIL 4 douze-places: .*games end there/m);
    expect(readFileSync(join(out, 'report.fr.html'), 'utf8')).toContain('Douze places');
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).chapters[0].scenario).toBe('douze-places');
  });
});
