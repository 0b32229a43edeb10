import { beforeAll, describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { catalogueFindings, loadAllScenarios, showFinding } from '../build/scenario-files.ts';
import { findCoverageGaps } from '../src/domain/issues/dilemmas.ts';
import { endingOf } from '../src/domain/outcome.ts';
import { chance } from '../src/domain/random.ts';
import type { Scenario } from '../src/domain/scenario.ts';
import type { ScenarioState } from '../src/domain/state.ts';
import { byRole, ENDINGS, type Ending } from '../src/domain/vocabulary.ts';
import { compile, startGame } from '../src/play/game/compile.ts';
import type { PlayEvent } from '../src/play/game/events.ts';
import { afterEvents, alphabet, pick } from './play/walks.ts';

const loaded = loadAllScenarios('scenarios');
const scenarios = loaded.flatMap(({ scenario }) => scenario ?? []);
/** Walks for each scenario; one in so many is also folded step by step and from its file, which is slower: of every leaning. */
const WALKS = 500;
const FOLDED = 21;

/** How a walk chooses its cards: as it comes, or always the one most for the others, or most for itself. */
const LEANINGS = ['any', 'together', 'any', 'alone'] as const;

function leant(
  { tensions }: Scenario,
  { past }: ScenarioState,
  events: PlayEvent[],
  leaning: (typeof LEANINGS)[number],
): PlayEvent[] {
  const tension = tensions[past.length];
  if (!tension || leaning === 'any') return events;
  const sign = leaning === 'together' ? 1 : -1;
  const dearest = byRole((role) =>
    tension.parts[role].options.reduce((best, each) => (sign * (each.posture - best.posture) > 0 ? each : best)),
  );
  return events.filter((each) => each.type !== 'COMMIT' || dearest[each.role].id === each.option);
}

interface Walk {
  readonly seed: number;
  readonly walked: readonly PlayEvent[];
  readonly end: 'done' | 'error' | 'stuck';
  readonly ending: Ending;
}

function walkThrough(scenario: Scenario, seed: number): Walk {
  const machine = compile(scenario);
  const events = alphabet(scenario);
  const leaning = LEANINGS[seed % LEANINGS.length] ?? 'any';
  const actor = startGame(machine);
  const walked: PlayEvent[] = [];
  for (let turn = 0; turn < 2000 && actor.getSnapshot().status === 'active'; turn++) {
    const snapshot = actor.getSnapshot();
    const accepted = events.filter((each) => snapshot.can(each));
    const chosen = leant(scenario, snapshot.context.state, accepted, leaning);
    const event = pick(chosen.length > 0 ? chosen : accepted, chance(seed, scenario.id, turn));
    if (!event) break;
    actor.send(event);
    walked.push(event);
  }
  const { status, context } = actor.getSnapshot();
  const end = status === 'done' || status === 'error' ? status : 'stuck';
  return { seed, walked, end, ending: endingOf(context.state) };
}

describe('every scenario folder', () => {
  it('has nothing to mend', () => {
    expect(loaded.flatMap(({ findings }) => findings.map(showFinding))).toEqual([]);
  });

  it('has its part in the 36 stakes: each is met by some option and neglected by another', () => {
    expect(findCoverageGaps(scenarios)).toEqual({ unmet: [], unneglected: [] });
    expect(catalogueFindings('scenarios', loaded)).toEqual([]);
  });

  describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    let walks: readonly Walk[] = [];
    beforeAll(() => {
      walks = Array.from({ length: WALKS }, (_, at) => walkThrough(scenario, at + 1));
    }, 240_000);

    it(`is walked ${WALKS} times to its end without an error`, () => {
      expect(walks.filter(({ end }) => end !== 'done').map(({ seed, end }) => ({ seed, end }))).toEqual([]);
    });

    it('folds the same step by step and from the file', () => {
      const machine = compile(scenario);
      for (const { walked } of walks.filter(({ seed }) => seed % FOLDED === 0)) {
        const whole = afterEvents(machine, walked).context;
        let stepwise = afterEvents(machine, []);
        for (const event of walked) stepwise = transition(machine, stepwise, event)[0];
        expect(stepwise.context).toEqual(whole);
        expect(afterEvents(machine, JSON.parse(JSON.stringify(walked))).context).toEqual(whole);
      }
    }, 240_000);

    it.each(ENDINGS)('comes to the ending it has words for: %s', (ending) => {
      expect(scenario.endings[ending]).toBeDefined();
      expect(walks.filter((walk) => walk.ending === ending).length).toBeGreaterThan(0);
    });
  });
});
