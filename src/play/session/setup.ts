import * as v from 'valibot';
import { type Agenda, agendaSchema } from '../../domain/agenda.ts';
import { atMost } from '../../domain/listed.ts';
import { hashWords } from '../../domain/random.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { DESKS, type Desk, MOST_AT_TABLE, PARLEY_SECONDS, type Reading, type Table } from '../../domain/session.ts';
import { COMPANIES, type CompanyName } from '../../domain/tension/tension.ts';
import { byRole, ROLES, type Role } from '../../domain/vocabulary.ts';
import { type Seats, soloSeats } from '../game/seats.ts';
import { readingSchema } from '../room/events.ts';

const tableSchema = v.strictObject({
  role: v.picklist(ROLES),
  people: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_AT_TABLE)),
  simulated: v.boolean(),
});

export const planSchema = v.strictObject({
  agenda: agendaSchema,
  tables: v.pipe(
    atMost(ROLES.length, tableSchema),
    v.length(ROLES.length),
    v.check((tables) => new Set(tables.map(({ role }) => role)).size === ROLES.length, 'each role has one table'),
  ),
  timers: v.boolean(),
  parleySeconds: v.pipe(v.number(), v.integer(), v.minValue(PARLEY_SECONDS.least), v.maxValue(PARLEY_SECONDS.most)),
  desk: v.picklist(DESKS),
  reading: readingSchema,
  company: v.picklist(COMPANIES),
});

/** What was prepared before a session. */
export interface Plan {
  readonly agenda: Agenda;
  readonly tables: readonly Table[]; // table 1 .. 4
  readonly timers: boolean;
  readonly parleySeconds: number;
  readonly desk: Desk;
  readonly reading: Reading;
  readonly company: CompanyName;
}

/** What every session is made of; with its journal, it can be saved and resumed exactly. */
interface Common {
  readonly scenario: Scenario;
  readonly hash: string; // of the scenario, to know a changed one
  readonly company: CompanyName; // how far the four trust one another at the start
  readonly seed: number; // 32-bit: the truths, and the partners' chance
  readonly seats: Seats;
}

/** One person and three partners. */
export interface SoloSetup extends Common {
  readonly kind: 'solo';
}

/** Tables of people before a console, or round one screen. */
export interface LedSetup extends Common, Plan {
  readonly kind: 'led';
}

export type SessionSetup = SoloSetup | LedSetup;

/** A scenario as it was loaded. */
export type Loaded = Pick<Common, 'scenario' | 'hash'>;

/** A game for one person in this role. */
export const soloSetup = (loaded: Loaded, you: Role, seed: number, company: CompanyName = 'usual'): SoloSetup => ({
  ...loaded,
  kind: 'solo',
  company,
  seed,
  seats: soloSeats(loaded.scenario, company, you),
});

/** Who holds each role: the people of its table, or a partner with the temperament of the company. */
export const seatsAt = (scenario: Scenario, { tables, company }: Pick<Plan, 'tables' | 'company'>): Seats =>
  byRole((role) =>
    tables.find((table) => table.role === role)?.simulated ? scenario.companies[company].cast[role] : 'person',
  );

/** A led session from its plan. */
export const ledSetup = (loaded: Loaded, plan: Plan, seed: number): LedSetup => ({
  ...plan,
  ...loaded,
  kind: 'led',
  seed,
  seats: seatsAt(loaded.scenario, plan),
});

/** The plan inside a setup, and nothing else. */
export const planOf = ({ agenda, tables, timers, parleySeconds, desk, reading, company }: Plan): Plan => ({
  ...{ agenda, tables, timers, parleySeconds, desk, reading, company },
});

/** What a session is known by. */
interface Named extends Pick<Common, 'hash' | 'seed' | 'seats' | 'company'> {
  readonly kind: SessionSetup['kind'];
  readonly scenario: Pick<Scenario, 'id'>;
}

/** Names a session: the same after a reload or from its file, another for any other. */
export function nameOf({ kind, scenario, hash, seed, seats, company }: Named): string {
  const holders = ROLES.map((role) => seats[role]);
  return [kind, scenario.id, seed.toString(36), hashWords(hash, company, ...holders).toString(36)].join('-');
}
