import { PARAMETERS as K } from '../domain/parameters.ts';
import type { ScenarioState } from '../domain/state.ts';
import { drawn, trustIn } from '../domain/territory.ts';
import { ROLES, type Role } from '../domain/vocabulary.ts';

/** What a role takes home, each part 0..100: nothing but what the players see at the end. */
export interface RoleTotal {
  readonly gauge: number; // its own gauge at the end of the mandate
  readonly trusted: number; // mean trust of the three others in it
  readonly durable: number; // durable results ten years on, as a share of the whole territory
  readonly total: number; // the mean of the three
}

/** A role's total: its gauge, what the others think of it, and the territory it will live in, weighing the same. */
export function roleTotal(state: ScenarioState, role: Role): RoleTotal {
  const gauge = state.territory.vitals[role];
  const trusted = trustIn(state.territory.trust, role);
  const durable = Math.min(100, (100 * drawn(state.territory).ink) / K.wholeTerritory);
  return { gauge, trusted, durable, total: (gauge + trusted + durable) / 3 };
}

/** What a game is worth to all: durable results, less what it costs to leave someone by the road (points of ink). */
export function sharedTotal(state: ScenarioState): number {
  const { vitals, out } = state.territory;
  const spent = ROLES.reduce((sum, role) => sum + Math.max(0, 20 - vitals[role]) / 8, 0);
  return drawn(state.territory).ink - spent - 6 * ROLES.filter((role) => out[role]).length;
}
