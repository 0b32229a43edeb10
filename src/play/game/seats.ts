import { acceptsPledge, choosesPower, choosesToArbitrate, decide, type Mind } from '../../domain/partners.ts';
import { type Scenario, tensionOf } from '../../domain/scenario.ts';
import { type ByRole, byRole, ROLES, type Role, type Temperament } from '../../domain/vocabulary.ts';
import { awaited, type GameSnapshot } from './compile.ts';
import type { PlayEvent } from './events.ts';
import { placeOf } from './place.ts';

/** Who holds a role: a person (or a table of people), or a simulated partner with a temperament. */
export type Seat = 'person' | Temperament;
export type Seats = ByRole<Seat>;

/** One person, three partners with the temperaments of the scenario's cast. */
export function soloSeats(scenario: Scenario, you: Role): Seats {
  return byRole((role) => (role === you ? 'person' : scenario.cast[role].temperament));
}

/** The mind of a simulated partner, or null for a person. */
export function mindOf(seats: Seats, role: Role, seed: number): Mind | null {
  const seat = seats[role];
  return seat === 'person' ? null : { role, temperament: seat, seed };
}

/** Roles held by people. */
export const people = (seats: Seats): Role[] => ROLES.filter((role) => seats[role] === 'person');

/**
 * What the simulated partners do of themselves now: answer a pledge, or choose once the people have chosen.
 * Null when nothing is due. Deterministic for a seed.
 */
export function nextOfPartners(
  scenario: Scenario,
  seats: Seats,
  seed: number,
  snapshot: GameSnapshot,
): PlayEvent | null {
  const { state, round } = snapshot.context;
  const place = placeOf(snapshot);
  if (place === 'parley') {
    for (const pledge of round.pledges) {
      const mind = pledge.accepted === null ? mindOf(seats, pledge.to, seed) : null;
      if (mind)
        return { type: 'ANSWER', from: pledge.to, to: pledge.from, accepted: acceptsPledge(mind, pledge.from, state) };
    }
  }
  if (place === 'positions') {
    const waiting = awaited(snapshot.value);
    if (waiting.some((role) => seats[role] === 'person')) return null;
    const role = waiting[0];
    const mind = role && mindOf(seats, role, seed);
    if (mind) return { type: 'COMMIT', role, option: decide(tensionOf(scenario, round.tension), mind, state, round) };
  }
  return null;
}

/** What a partner does instead of letting the settlement be concluded as it is; null when all let it be. */
export function interventionOfPartners(
  scenario: Scenario,
  seats: Seats,
  seed: number,
  snapshot: GameSnapshot,
): PlayEvent | null {
  const { context } = snapshot;
  if (placeOf(snapshot) !== 'settlement') return null;
  const { pivot } = tensionOf(scenario, context.round.tension);
  for (const role of ROLES) {
    const mind = mindOf(seats, role, seed);
    if (!mind) continue;
    if (choosesToArbitrate(mind, pivot, context)) return { type: 'ARBITRATE' };
    const power = choosesPower(mind, context);
    if (power) return { type: 'SPEND', power };
  }
  return null;
}
