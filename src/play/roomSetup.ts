import * as v from 'valibot';
import type { Scenario } from '../domain/scenario.ts';
import { byRole, ROLES, type Role } from '../domain/vocabulary.ts';
import { type Agenda, agendaItemSchema } from './agenda.ts';
import { DESKS, readingSchema } from './roomEvents.ts';
import type { RoomStart } from './roomMachine.ts';
import type { Seats } from './seats.ts';

/** Most people at one table, and round one screen. */
export const MOST_AT_TABLE = 15;
export const MOST_ROUND_SCREEN = 8;

const tableSchema = v.strictObject({
  role: v.picklist(ROLES),
  people: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_AT_TABLE)),
  simulated: v.boolean(),
});

/** Table 1 .. 4: which role sits there, how many people, or a simulated partner instead. */
export interface Table {
  readonly role: Role;
  readonly people: number; // 1 .. MOST_AT_TABLE
  readonly simulated: boolean;
}

export const planSchema = v.strictObject({
  agenda: v.pipe(v.array(agendaItemSchema), v.minLength(4), v.maxLength(12)),
  tables: v.pipe(
    v.array(tableSchema),
    v.length(ROLES.length),
    v.check((tables) => new Set(tables.map(({ role }) => role)).size === ROLES.length, 'each role has one table'),
  ),
  timers: v.boolean(),
  parleySeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(600)),
  desk: v.picklist(DESKS),
  reading: readingSchema,
});

/** What was prepared before a session. */
export interface RoomPlan extends RoomStart {
  readonly agenda: Agenda;
  readonly tables: readonly Table[]; // table 1 .. 4
  readonly timers: boolean;
}

/** What a session is made of; with its journal, it can be saved and resumed exactly. */
export interface RoomSetup extends RoomPlan {
  readonly scenario: Scenario;
  readonly hash: string; // of the scenario
  readonly seed: number; // 32-bit, for the partners' leanings
  readonly seats: Seats; // from the tables
}

/** Who holds each role: the people of its table, or a partner with the temperament of the scenario's cast. */
export function seatsOf(scenario: Scenario, tables: readonly Table[]): Seats {
  return byRole((role) =>
    tables.find((table) => table.role === role)?.simulated ? scenario.cast[role].temperament : 'person',
  );
}

/** The setup of a session from its plan. */
export function setupOf(plan: RoomPlan, loaded: Pick<RoomSetup, 'scenario' | 'hash'>, seed: number): RoomSetup {
  return { ...plan, ...loaded, seed, seats: seatsOf(loaded.scenario, plan.tables) };
}
