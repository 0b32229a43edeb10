import { PARAMETERS } from './parameters.ts';
import type { Position } from './state.ts';
import { type ByRole, ROLES, type Role, type Settlement } from './vocabulary.ts';

/** Why four positions settled as they did; the overlay says it in a sentence. */
export const SETTLEMENT_REASONS = [
  'allTogether', // all cooperate, on the same horizon
  'differentClocks', // all cooperate or stand aside, but not at the same pace
  'tooLittle', // nobody forces, and together they aim low
  'carriedAlone', // one role forces hard and the others give way
  'heldByThree', // one role forces, the others hold the line and meet it half way
  'sameHaste', // several force in the same direction
  'headOn', // several force in opposite directions
  'equipped', // a compromise made an alliance by the right tools
  'ruled', // a deadlock settled on one line
] as const;
export type SettlementReason = (typeof SETTLEMENT_REASONS)[number];

export interface Settled {
  readonly settlement: Settlement;
  readonly reason: SettlementReason;
  readonly forcing: readonly Role[]; // who chose a power relation
}

/** Positions of those present: a role that dropped out weighs nothing. */
type Present = ByRole<Position | null>;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / (numbers.length || 1);

/**
 * Resolves four secret positions into one settlement. Pure; depends on the positions alone.
 * One hard push (-2) by a single role passes when the others do not all hold together; two pushes on the same horizon
 * pass; two pushes on opposite horizons block each other.
 */
export function settle(positions: Present): Settled {
  const present = ROLES.flatMap((role) => {
    const position = positions[role];
    return position ? [{ role, ...position }] : [];
  });
  const pushing = present.filter((each) => each.posture < 0);
  const forcing = pushing.map((each) => each.role);
  const give = (settlement: Settlement, reason: SettlementReason): Settled => ({ settlement, reason, forcing });
  if (pushing.length === 0) {
    const horizons = present.map((each) => each.horizon);
    const ambition = mean(horizons);
    const spread = Math.max(...horizons, -2) - Math.min(...horizons, 2);
    if (ambition < PARAMETERS.lowAmbition) return give('soft', 'tooLittle');
    const committed = present.every((each) => each.posture > 0);
    if (committed && spread <= 3 && present.length === ROLES.length) return give('alliance', 'allTogether');
    return give('compromise', 'differentClocks');
  }
  if (pushing.length === 1) {
    const holding = present.filter((each) => each.posture > 0).length;
    const hard = mean(pushing.map((each) => each.posture)) <= -2;
    return holding >= (hard ? 3 : 2) ? give('compromise', 'heldByThree') : give('forced', 'carriedAlone');
  }
  const towardShort = pushing.some((each) => each.horizon < 0);
  const towardLong = pushing.some((each) => each.horizon > 0);
  return towardShort && towardLong ? give('deadlock', 'headOn') : give('forced', 'sameHaste');
}
