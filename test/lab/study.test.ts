import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { CHECKS } from '../../src/lab/checks.ts';
import { verdictLine } from '../../src/lab/report/lines.ts';
import { wordsOf } from '../../src/lab/report/words.ts';
import { SMALL, type Study, study } from '../../src/lab/study.ts';
import { namesFor } from '../support/names.ts';

/** The lab's claims on every scenario that exists, by a small study with a fixed seed. The full one is `npm run lab -- --strict`. */
const scenarios = loadAllScenarios('scenarios').flatMap(({ scenario }) => scenario ?? []);

describe('what the game claims, by simulated play', () => {
  let found: Study;
  beforeAll(() => {
    found = study(scenarios, SMALL, 1);
  }, 240_000);

  it('studies every scenario folder', () => {
    expect(found.chapters.map(({ evidence }) => evidence.scenario.id)).toEqual(scenarios.map(({ id }) => id));
    expect(scenarios.length).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.keys(CHECKS))('%s holds, with its margin', (check) => {
    const own = found.verdicts.filter((verdict) => verdict.check === check);
    const voice = { language: 'en', words: wordsOf('en'), names: namesFor('en') } as const;
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ holds }) => !holds).map((verdict) => verdictLine(verdict, found, voice))).toEqual([]);
  });
});
