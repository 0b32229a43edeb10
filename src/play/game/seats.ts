import { choosesPower, choosesToArbitrate, type Mind } from '../../domain/foresight/interventions.ts';
import { answers, decide, tellsTable } from '../../domain/foresight/partner.ts';
import { projectSight, type Sight } from '../../domain/foresight/sight.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { calledOut } from '../../domain/tension/round.ts';
import type { CompanyName } from '../../domain/tension/tension.ts';
import { type ByRole, byRole, ROLES, type Role, type Temperament } from '../../domain/vocabulary.ts';
import { awaited, type GameSnapshot } from './compile.ts';
import type { PlayEvent } from './events.ts';
import { placeOf } from './place.ts';
import type { GameContext } from './rules.ts';

/** Who holds a role: a person (or a table of people), or a simulated partner with a temperament. */
export type Seat = 'person' | Temperament;
export type Seats = ByRole<Seat>;

/** What partners are made of: the scenario, who sits where, how they tend to play, their chance. */
export interface Table {
  readonly scenario: Scenario;
  readonly company: CompanyName;
  readonly seats: Seats;
  readonly seed: number;
}

/** One person, three partners with the temperaments of the company. */
export function soloSeats(scenario: Scenario, company: CompanyName, you: Role): Seats {
  return byRole((role) => (role === you ? 'person' : scenario.companies[company].cast[role]));
}

/** How everybody is expected to play: partners as they do, people as their role in this company would. */
const castAt = ({ scenario, company, seats }: Table): Sight['cast'] => {
  const { cast } = scenario.companies[company];
  return byRole((role) => (seats[role] === 'person' ? cast[role] : (seats[role] as Temperament)));
};

/** All that this seat knows now. */
export const sightOf = (table: Table, context: GameContext, role: Role): Sight =>
  projectSight(context, table.scenario, role, castAt(table));

/** The mind of a simulated partner, or null for a person. */
export function mindOf(seats: Seats, role: Role, seed: number): Mind | null {
  const seat = seats[role];
  return seat === 'person' ? null : { role, temperament: seat, seed };
}

/** Roles held by people. */
export const people = (seats: Seats): Role[] => ROLES.filter((role) => seats[role] === 'person');

/** What partners do while the four talk: answer who asked, say what they know to those they trust. */
function inParley(table: Table, context: GameContext): PlayEvent | null {
  const { seats, seed } = table;
  const { round } = context;
  const asked = round.asked.find(({ to, shared }) => shared === null && seats[to] !== 'person');
  if (asked) {
    const shared = round.told === null && answers(sightOf(table, context, asked.to), asked.from, seed).tells;
    return { type: 'ANSWER', from: asked.to, to: asked.from, shared };
  }
  const teller = ROLES.find(
    (role) =>
      seats[role] !== 'person' &&
      !context.state.territory.out[role] &&
      tellsTable(sightOf(table, context, role), seed).tells,
  );
  return teller && round.told === null ? { type: 'TELL', by: teller } : null;
}

/** What a partner chooses, once the people have chosen. */
function inPositions(table: Table, { value, context }: GameSnapshot): PlayEvent | null {
  const waiting = awaited(value);
  const [role] = waiting;
  if (!role || waiting.some((each) => table.seats[each] === 'person')) return null;
  return { type: 'COMMIT', role, option: decide(sightOf(table, context, role), table.seed, calledOut(context.round)) };
}

/** What the simulated partners do of themselves now; null when nothing is due. Deterministic for a seed. */
export function nextOfPartners(table: Table, snapshot: GameSnapshot): PlayEvent | null {
  const place = placeOf(snapshot);
  if (place === 'parley') return inParley(table, snapshot.context);
  return place === 'positions' ? inPositions(table, snapshot) : null;
}

/**
 * What follows by itself when somebody plays alone: the bet is made beside the choice, sealed cards are turned at once,
 * and the pause is offered with the consequences. Six pages a tension.
 */
export function nextAlone(snapshot: GameSnapshot): PlayEvent | null {
  const place = placeOf(snapshot);
  if (place === 'bet' || place === 'reflection') return { type: 'NEXT' };
  return place === 'sealed' ? { type: 'REVEAL' } : null;
}

/** What a partner does instead of letting the settlement be concluded as it is; null when all let it be. */
export function interventionOfPartners({ scenario, seats, seed }: Table, snapshot: GameSnapshot): PlayEvent | null {
  const { context } = snapshot;
  if (placeOf(snapshot) !== 'settlement') return null;
  for (const role of ROLES) {
    const mind = mindOf(seats, role, seed);
    if (!mind) continue;
    if (choosesToArbitrate(mind, context, scenario)) return { type: 'ARBITRATE' };
    const power = choosesPower(mind, context);
    if (power) return { type: 'SPEND', power };
  }
  return null;
}
