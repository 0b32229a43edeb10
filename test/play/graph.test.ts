import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { reveal } from '../../src/domain/game.ts';
import { endingOf } from '../../src/domain/outcome.ts';
import { calledOut, type Round } from '../../src/domain/round.ts';
import { type Scenario, type Tension, tensionOf } from '../../src/domain/scenario.ts';
import { byRole, type OptionId, POWERS, type Power, ROLES, SETTLEMENTS } from '../../src/domain/vocabulary.ts';
import { awaited, compile, type GameSnapshot } from '../../src/play/game/compile.ts';
import type { PlayEvent } from '../../src/play/game/events.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { afterEvents } from './walks.ts';

/** Every state of a scenario's machine that these tests need is enumerated, not drawn by chance. */

const scenarios = loadAllScenarios('scenarios').flatMap(({ scenario }) => scenario ?? []);
const ALL_POWERS: Power[] = ROLES.flatMap((role) => Object.values(POWERS[role]));
const NEXT: PlayEvent = { type: 'NEXT' };

type Profile = Round['choices'];

/** All that four roles may choose together. */
function profilesOf({ parts }: Tension): Profile[] {
  const of = (role: (typeof ROLES)[number]) => parts[role].options.map(({ id }) => id);
  return of('elected').flatMap((elected) =>
    of('agent').flatMap((agent) =>
      of('state').flatMap((state) => of('torch').map((torch) => ({ elected, agent, state, torch }))),
    ),
  );
}

/** For each settlement that this tension can come to, the first profile that gives it. */
const oneOfEach = (tension: Tension): Profile[] =>
  SETTLEMENTS.flatMap(
    (settlement) => profilesOf(tension).find((each) => reveal(tension, each).settlement === settlement) ?? [],
  );

/** The next choice of one of these profiles, for the role that is waited for. */
function commits({ context, value }: GameSnapshot, profiles: readonly Profile[]): PlayEvent[] {
  const [role] = awaited(value);
  if (!role) return [];
  const { choices } = context.round;
  const open = profiles.filter((each) => ROLES.every((one) => choices[one] === null || choices[one] === each[one]));
  const options = new Set(open.flatMap((each): OptionId[] => (each[role] === null ? [] : [each[role]])));
  return [...options].map((option) => ({ type: 'COMMIT', role, option }));
}

/** Moves through one tension: everything that may happen from its opening to its conclusion. */
function within(scenario: Scenario, snapshot: GameSnapshot): PlayEvent[] {
  const tension = tensionOf(scenario, snapshot.context.round.tension);
  switch (placeOf(snapshot)) {
    case 'parley':
      return [{ type: 'SKIP_PARLEY' }];
    case 'positions':
      return commits(snapshot, oneOfEach(tension));
    case 'sealed':
      return [{ type: 'REVEAL' }];
    case 'settlement':
      return [...ALL_POWERS.map((power) => ({ type: 'SPEND' as const, power })), { type: 'ARBITRATE' }];
    case 'consequences':
      return [];
    default:
      return [NEXT];
  }
}

/** The profile in which the four go furthest together. */
function togetherIn(tension: Tension): Profile {
  return byRole((role) => {
    const { options } = tension.parts[role];
    const far = (index: number) => 2 * (options[index]?.posture ?? -9) + (options[index]?.horizon ?? -9);
    return options[options.reduce((best, _each, index) => (far(index) > far(best) ? index : best), 0)]?.id ?? null;
  });
}

/** Stories in which the four cooperate, save where they agree on too little and La Torche says so. */
function calmOrCalledOut(scenario: Scenario, snapshot: GameSnapshot): PlayEvent[] {
  const { round, state } = snapshot.context;
  const tension = tensionOf(scenario, round.tension);
  const soft = profilesOf(tension).find((each) => reveal(tension, each).settlement === 'soft');
  const before = state.past.some(({ powers }) => powers.includes('callOut')) || calledOut(round);
  switch (placeOf(snapshot)) {
    case 'positions':
      return commits(snapshot, [togetherIn(tension), ...(soft && !before ? [soft] : [])]);
    case 'sealed':
      return [{ type: 'REVEAL' }];
    case 'settlement':
      return round.settling?.settlement === 'soft' ? [{ type: 'SPEND', power: 'callOut' }] : [{ type: 'SETTLE' }];
    default:
      return [NEXT];
  }
}

const stateKey = ({ value, context: { round } }: GameSnapshot): string =>
  JSON.stringify([value, round.choices, [...round.spent].sort(), round.settling]);

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  const machine = compile(scenario);
  const openings = scenario.tensions.map(({ id }, index) => {
    const skipped = Array.from({ length: index }, (): PlayEvent => ({ type: 'SKIP_TENSION' }));
    return [id, afterEvents(machine, skipped)] as const;
  });

  it.each(openings)('a power counts once in %s, whatever is called out', (_tension, opening) => {
    const paths = getShortestPaths(machine, {
      fromState: opening,
      events: (snapshot) => within(scenario, snapshot),
      filterEvents: (snapshot, event) => snapshot.can(event),
      serializeState: stateKey,
      limit: 200_000,
    });
    const settling = paths.map(({ state }) => state).filter((state) => placeOf(state) === 'settlement');
    const seen = new Set<Power>();
    for (const state of settling) {
      const { spent } = state.context.round;
      expect(new Set(spent).size).toBe(spent.length);
      for (const power of spent) {
        seen.add(power);
        expect(state.can({ type: 'SPEND', power })).toBe(false);
      }
    }
    expect([...seen].sort()).toEqual([...ALL_POWERS].sort());
    expect(settling.some(({ context }) => calledOut(context.round))).toBe(true);
  });

  it('a story that was called out once, and forced nowhere, may end in a healthy conflict', () => {
    const paths = getShortestPaths(machine, {
      events: (snapshot) => calmOrCalledOut(scenario, snapshot),
      filterEvents: (snapshot, event) => snapshot.can(event),
      serializeState: (snapshot) => JSON.stringify([stateKey(snapshot), snapshot.context.state.past]),
      limit: 200_000,
    });
    const ended = paths.map(({ state }) => state).filter(({ status }) => status === 'done');
    const calledOutOnce = ended.filter(({ context }) =>
      context.state.past.some(({ powers }) => powers.includes('callOut')),
    );
    expect(calledOutOnce.length).toBeGreaterThan(0);
    expect(calledOutOnce.map(({ context }) => endingOf(context.state))).toContain('healthyConflict');
  });
});
