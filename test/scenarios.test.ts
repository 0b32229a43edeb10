import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { catalogueFindings, loadAllScenarios, showFinding } from '../build/scenario-files.ts';
import { findCoverageGaps } from '../src/domain/issues/dilemmas.ts';
import { endingOf } from '../src/domain/outcome.ts';
import { chance } from '../src/domain/random.ts';
import type { Scenario } from '../src/domain/scenario.ts';
import { ENDINGS } from '../src/domain/vocabulary.ts';
import { compile, startGame } from '../src/play/game/compile.ts';
import type { PlayEvent } from '../src/play/game/events.ts';
import { afterEvents, alphabet, pick } from './play/walks.ts';

const loaded = loadAllScenarios('scenarios');
const scenarios = loaded.flatMap(({ scenario }) => scenario ?? []);
/** Walks for each scenario; one in twenty is also folded step by step and from its file, which is slower. */
const WALKS = 500;
const FOLDED = 20;

function walkThrough(scenario: Scenario, seed: number): { walked: PlayEvent[]; done: boolean; failed: boolean } {
  const machine = compile(scenario);
  const events = alphabet(scenario);
  const actor = startGame(machine);
  const walked: PlayEvent[] = [];
  for (let turn = 0; turn < 2000 && actor.getSnapshot().status === 'active'; turn++) {
    const snapshot = actor.getSnapshot();
    const event = pick(
      events.filter((each) => snapshot.can(each)),
      chance(seed, scenario.id, turn),
    );
    if (!event) break;
    actor.send(event);
    walked.push(event);
  }
  const { status } = actor.getSnapshot();
  return { walked, done: status === 'done', failed: status === 'error' };
}

describe('every scenario folder', () => {
  it('has nothing to mend', () => {
    expect(loaded.flatMap(({ findings }) => findings.map(showFinding))).toEqual([]);
  });

  it('has its part in the 36 stakes: each is met by some option and neglected by another', () => {
    expect(findCoverageGaps(scenarios)).toEqual({ unmet: [], unneglected: [] });
    expect(catalogueFindings('scenarios', loaded)).toEqual([]);
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s: 500 seeded walks end without an error, and fold the same step by step and from the file',
    (_, scenario) => {
      const machine = compile(scenario);
      for (let seed = 1; seed <= WALKS; seed++) {
        const { walked, done, failed } = walkThrough(scenario, seed);
        expect(failed, `seed ${seed}`).toBe(false);
        expect(done, `seed ${seed}`).toBe(true);
        if (seed % FOLDED !== 0) continue;
        const whole = afterEvents(machine, walked).context;
        let stepwise = afterEvents(machine, []);
        for (const event of walked) stepwise = transition(machine, stepwise, event)[0];
        expect(stepwise.context).toEqual(whole);
        expect(afterEvents(machine, JSON.parse(JSON.stringify(walked))).context).toEqual(whole);
      }
    },
    240_000,
  );

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s: walks see several endings',
    (_, scenario) => {
      const machine = compile(scenario);
      const seeds = fc.sample(fc.integer({ min: 0, max: 0xffff }), { numRuns: 60, seed: 7 });
      const seen = new Set(
        seeds.map((seed) => endingOf(afterEvents(machine, walkThrough(scenario, seed).walked).context.state)),
      );
      expect(ENDINGS).toEqual(expect.arrayContaining([...seen]));
      expect(seen.size).toBeGreaterThan(1);
    },
  );
});
