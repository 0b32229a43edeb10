import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import type { Scenario, Tension } from '../../src/domain/scenario.ts';
import { HOWS } from '../../src/domain/tension/how.ts';
import { make } from '../../src/domain/tension/moves.ts';
import type { Round } from '../../src/domain/tension/round.ts';
import { tensionIn } from '../../src/domain/tension/tension.ts';
import { type OptionId, POWERS, type Power, ROLES } from '../../src/domain/vocabulary.ts';
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
  const of = (role: (typeof ROLES)[number]) => parts[role].cards.map(({ id }) => id);
  return of('elected').flatMap((elected) =>
    of('agent').flatMap((agent) =>
      of('state').flatMap((state) => of('torch').map((torch) => ({ elected, agent, state, torch }))),
    ),
  );
}

/** How these four cards would be settled here. */
const settledAs = (scenario: Scenario, { context }: GameSnapshot, choices: Profile) =>
  make({ ...context, round: { ...context.round, choices } }, { type: 'REVEAL' }, scenario).round.settling?.how;

/** For each way of settling that this tension can come to from here, the first profile that gives it. */
const oneOfEach = (scenario: Scenario, snapshot: GameSnapshot): Profile[] => {
  const profiles = profilesOf(tensionIn(scenario, snapshot.context.round.tension));
  return HOWS.flatMap((how) => profiles.find((each) => settledAs(scenario, snapshot, each) === how) ?? []);
};

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
function within(snapshot: GameSnapshot, profiles: readonly Profile[]): PlayEvent[] {
  switch (placeOf(snapshot)) {
    case 'parley':
      return [{ type: 'SKIP_PARLEY' }];
    case 'positions':
      return commits(snapshot, profiles);
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

const stateKey = ({ value, context: { round } }: GameSnapshot): string =>
  JSON.stringify([value, round.choices, [...round.spent].sort(), round.settling]);

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  const machine = compile(scenario);
  const openings = scenario.tensions.map(({ id }, index) => {
    const skipped = Array.from({ length: index }, (): PlayEvent => ({ type: 'SKIP_TENSION' }));
    return [id, afterEvents(machine, skipped)] as const;
  });

  const used = new Set<Power>();

  it.each(openings)('a power counts once in %s, whatever is called out', (_tension, opening) => {
    const profiles = oneOfEach(scenario, opening);
    const paths = getShortestPaths(machine, {
      fromState: opening,
      events: (snapshot) => within(snapshot, profiles),
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
    for (const power of seen) used.add(power);
  });

  it('every power counts somewhere', () => {
    expect([...used].sort()).toEqual([...ALL_POWERS].sort());
  });
});
