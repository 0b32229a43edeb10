import { beforeAll, describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { catalogueFindings, loadAllScenarios, showFinding } from '../build/scenario-files.ts';
import { findCoverageGaps } from '../src/domain/issues/coverage.ts';
import { chance } from '../src/domain/random.ts';
import type { Scenario } from '../src/domain/scenario.ts';
import { endingOf } from '../src/domain/tension/outcomes.ts';
import type { Start } from '../src/domain/tension/round.ts';
import { COMPANIES, tensionIn } from '../src/domain/tension/tension.ts';
import { exitsOf } from '../src/domain/tension/truths.ts';
import { byRole, type Ending } from '../src/domain/vocabulary.ts';
import { compile, startGame } from '../src/play/game/compile.ts';
import type { PlayEvent } from '../src/play/game/events.ts';
import { afterEvents, alphabet, pick } from './play/walks.ts';

const loaded = loadAllScenarios('scenarios');
const scenarios = loaded.flatMap(({ scenario }) => scenario ?? []);
/** Walks for each scenario; one in so many is also folded step by step and from its file, which is slower: of every leaning. */
const WALKS = 500;
const FOLDED = 21;

/** How a walk chooses its cards: as they come, or always those most for the others, or most for themselves. */
const LEANINGS = ['any', 'together', 'any', 'alone'] as const;

/** What a walk may do next. */
function leant(scenario: Scenario, tension: string, events: PlayEvent[], seed: number): PlayEvent[] {
  const leaning = LEANINGS[seed % LEANINGS.length] ?? 'any';
  if (leaning === 'any') return events;
  const sign = leaning === 'together' ? 1 : -1;
  const { parts } = tensionIn(scenario, tension);
  const dearest = byRole((role) =>
    parts[role].cards.reduce((best, each) => (sign * (each.posture - best.posture) > 0 ? each : best)),
  );
  return events.filter((each) => each.type !== 'COMMIT' || dearest[each.role].id === each.option);
}

interface Walk {
  readonly start: Start;
  readonly walked: readonly PlayEvent[];
  readonly end: 'done' | 'error' | 'stuck';
  readonly ending: Ending;
  readonly path: readonly string[]; // tensions met
}

function walkThrough(scenario: Scenario, seed: number): Walk {
  const machine = compile(scenario);
  const events = alphabet(scenario);
  const start: Start = { company: COMPANIES[seed % COMPANIES.length] ?? 'usual', seed };
  const actor = startGame(machine, start);
  const walked: PlayEvent[] = [];
  for (let turn = 0; turn < 2000 && actor.getSnapshot().status === 'active'; turn++) {
    const snapshot = actor.getSnapshot();
    const accepted = events.filter((each) => snapshot.can(each));
    const chosen = leant(scenario, snapshot.context.round.tension, accepted, seed);
    const event = pick(chosen.length > 0 ? chosen : accepted, chance(seed, scenario.id, turn));
    if (!event) break;
    actor.send(event);
    walked.push(event);
  }
  const { status, context } = actor.getSnapshot();
  const end = status === 'done' || status === 'error' ? status : 'stuck';
  const path = context.state.past.map(({ tension }) => tension);
  return { start, walked, end, ending: endingOf(scenario, context.state), path };
}

describe('every scenario folder', () => {
  it('has nothing to mend', () => {
    expect(loaded.flatMap(({ findings }) => findings.map(showFinding))).toEqual([]);
  });

  it('has its part in the 36 stakes: each is met by some card and neglected by another', () => {
    expect(findCoverageGaps(scenarios)).toEqual({ unmet: [], unneglected: [] });
    expect(catalogueFindings('scenarios', loaded)).toEqual([]);
  });

  describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
    let walks: readonly Walk[] = [];
    beforeAll(() => {
      walks = Array.from({ length: WALKS }, (_, at) => walkThrough(scenario, at + 1));
    }, 240_000);

    it(`is walked ${WALKS} times to its end without an error`, () => {
      expect(walks.filter(({ end }) => end !== 'done').map(({ start, end }) => ({ start, end }))).toEqual([]);
    });

    it('folds the same step by step and from the file', () => {
      const machine = compile(scenario);
      for (const { walked, start } of walks.filter((each) => each.start.seed % FOLDED === 0)) {
        const whole = afterEvents(machine, walked, start).context;
        let stepwise = afterEvents(machine, [], start);
        for (const event of walked) stepwise = transition(machine, stepwise, event)[0];
        expect(stepwise.context).toEqual(whole);
        expect(afterEvents(machine, JSON.parse(JSON.stringify(walked)), start).context).toEqual(whole);
      }
    }, 240_000);

    it('takes each of its routes', () => {
      const taken = new Set(walks.flatMap(({ path }) => path.map((id, at) => `${id} > ${path[at + 1] ?? 'end'}`)));
      const routes = scenario.tensions.flatMap(({ id }) => exitsOf(scenario, id).map((to) => `${id} > ${to ?? 'end'}`));
      expect(routes.filter((route) => !taken.has(route))).toEqual([]);
    });

    it('comes to each of its endings', () => {
      const ended = new Set(walks.map(({ ending }) => ending));
      expect(scenario.endings.map(({ id }) => id).filter((id) => !ended.has(id))).toEqual([]);
    });
  });
});
