import { describe, expect, it } from 'vitest';
import { loadScenarioFolder } from '../../build/scenario-files.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { withParameters } from '../../src/domain/parameters.ts';
import type { Option, Scenario } from '../../src/domain/scenario.ts';
import { othersOf, type Role } from '../../src/domain/vocabulary.ts';
import { type Check, catalogueVerdicts, scenarioVerdicts } from '../../src/lab/checks.ts';
import type { Evidence } from '../../src/lab/evidence.ts';
import { type Budget, gather, jobsFor, runJob } from '../../src/lab/jobs.ts';
import { studyOptions } from '../../src/lab/options.ts';

const sound = loadScenarioFolder('scenarios/douze-places').scenario as Scenario;

/** Enough play for a planted fault to show. */
const BRIEF: Budget = { games: 40, optionGames: 0, samples: 1, searches: 1, tries: 60, climbs: 1, sensitivity: 0 };

function evidenceOf(scenario: Scenario): Evidence {
  const jobs = jobsFor(scenario, BRIEF, 1);
  return gather(
    scenario,
    jobs,
    jobs.map((job) => runJob(scenario, job)),
  ).evidence;
}

const failed = (evidence: Evidence): Set<Check> =>
  new Set(scenarioVerdicts(evidence).flatMap(({ check, holds }) => (holds ? [] : [check])));

/** A sound scenario with the options of one role changed everywhere. */
function changed(role: Role, change: (option: Option) => Option): Scenario {
  return {
    ...sound,
    tensions: sound.tensions.map((tension) => ({
      ...tension,
      parts: {
        ...tension.parts,
        [role]: { ...tension.parts[role], options: tension.parts[role].options.map(change) },
      },
    })),
  };
}

describe('a claim fails when its cause is planted', () => {
  it('and none before', () => {
    expect([...failed(evidenceOf(sound))]).toEqual([]);
  });

  it.each([
    ['aheadEarly', { forceYield: 1 }],
    ['crossing', { cooperateBase: 30 }],
    ['crossing', { forceFloor: 1, eraseRate: 0.001, forceYield: 30 }],
    ['durableRatio', { inkRate: 2, eraseRate: 0, cooperateBase: 0, cooperateGrowth: 0.1, forceFloor: 1 }],
    ['loneGains', { vitalForce: -8 }],
    ['loneTotal', { trustFall: 0, expectationFall: 0, vitalForce: 12, vitalDistrust: 0 }],
    ['softWorse', { softCooperate: 3, softGrowth: 3, softForce: 3 }],
    ['endingsReached', { durableGoal: 999 }],
  ] as const)('%s, with %o', (check, parameters) => {
    const fails = withParameters(parameters, () => failed(evidenceOf(sound)));
    expect([...fails]).toContain(check);
  });

  it('a role whose choices are all the same is called a spectator, by name', () => {
    const first = sound.tensions[0]?.parts.agent.options[0] as Option;
    const scenario = changed('agent', (option) => ({
      ...first,
      id: option.id,
      later: [],
      now: [],
      posture: 0,
      horizon: 0,
    }));
    const verdicts = scenarioVerdicts(evidenceOf(scenario)).filter(({ check }) => check === 'roleDecisive');
    expect(verdicts.filter(({ holds }) => !holds).map(({ subject }) => subject)).toContain('agent');
    expect(verdicts.find(({ subject, holds }) => subject === 'agent' && !holds)?.culprit?.role).toBe('agent');
  });

  it('a decoy is found and named, and only the decoy', () => {
    const scenario = changed('torch', (option) =>
      option.id === 'c'
        ? {
            ...option,
            now: [
              { vital: 'flame', by: -40 },
              { months: 12 },
              ...othersOf('torch').map((who): Effect => ({ trust: { who, whom: 'torch' }, by: -40 })),
            ],
          }
        : option,
    );
    const seeds = Array.from({ length: 30 }, (_, index) => index * 7919);
    const options = studyOptions(scenario, 'torch', seeds, 2);
    const verdicts = scenarioVerdicts({ ...evidenceOf(scenario), options }).filter(
      ({ check }) => check === 'optionsAlive',
    );
    const dead = verdicts.filter(({ holds }) => !holds);
    expect(dead.map(({ culprit }) => culprit?.option)).toEqual(['c', 'c', 'c']);
    expect(dead.map(({ culprit }) => culprit?.tension)).toEqual(scenario.tensions.map(({ id }) => id));
  });

  it('a stake that nobody touches is named', () => {
    const without = changed('elected', (option) => ({ ...option, meets: option.meets.filter((id) => id !== 'T6') }));
    const untouched = (scenario: Scenario) =>
      catalogueVerdicts([evidenceOf(scenario)])
        .filter(({ check, holds }) => check === 'stakesPlayable' && !holds)
        .map(({ subject }) => subject);
    expect(untouched(sound)).not.toContain('T6');
    expect(untouched(without)).toContain('T6');
  });
});
