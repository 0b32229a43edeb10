import { PARAMETERS } from '../parameters.ts';
import type { Settling } from '../round.ts';
import type { ScenarioState } from '../state.ts';
import { clampPoints, whoIsOut } from '../territory.ts';
import type { Power, Role } from '../vocabulary.ts';
import { arbitrate, arbitrateBy } from './arbitrate.ts';
import { bridge } from './bridge.ts';
import { callOut } from './callOut.ts';
import { drag } from './drag.ts';
import { norm } from './norm.ts';
import { rally } from './rally.ts';
import type { PowerRule } from './rule.ts';
import { shelter } from './shelter.ts';
import { tools } from './tools.ts';

/** Every power's rule. */
export const POWER_RULES: Readonly<Record<Power, PowerRule>> = {
  bridge,
  arbitrate,
  tools,
  drag,
  shelter,
  norm,
  rally,
  callOut,
};

/** Whose power this is. */
export const ownerOf = (power: Power): Role => POWER_RULES[power].role;

/** Whether the role can spend this power now: uses left, gauge left, not spent twice here, and it would do something. */
export function canSpend(power: Power, settling: Settling, state: ScenarioState): boolean {
  const { role, allowed } = POWER_RULES[power];
  const { out, vitals } = state.territory;
  if (out[role] || vitals[role] <= PARAMETERS.powerCost || state.powersLeft[role] <= 0) return false;
  return !settling.powers.includes(power) && allowed(settling, state);
}

/** Spends a power: its cost, its immediate touch, and what becomes of the settlement. */
export function spend(
  power: Power,
  settling: Settling,
  state: ScenarioState,
): { settling: Settling; state: ScenarioState } {
  const rule = POWER_RULES[power];
  const paid = payWithVital(
    { ...state, powersLeft: { ...state.powersLeft, [rule.role]: state.powersLeft[rule.role] - 1 } },
    rule.role,
  );
  const applied = rule.apply({ ...settling, powers: [...settling.powers, power] }, state);
  return { settling: applied, state: rule.touch ? rule.touch(paid) : paid };
}

/** Whether the pivot may arbitrate: a deadlock, and a pivot still standing. */
export function canArbitrate(pivot: Role, settling: Settling, state: ScenarioState): boolean {
  return settling.settlement === 'deadlock' && !state.territory.out[pivot] && settling.positions[pivot] !== null;
}

/** The pivot settles a deadlock on its own line, at the cost of its own gauge. */
export function arbitrateAsPivot(pivot: Role, settling: Settling, state: ScenarioState) {
  return { settling: arbitrateBy(pivot, settling, state), state: payWithVital(state, pivot) };
}

function payWithVital(state: ScenarioState, role: Role): ScenarioState {
  const { vitals: before, out } = state.territory;
  const vitals = { ...before, [role]: clampPoints(before[role] - PARAMETERS.powerCost) };
  return { ...state, territory: { ...state.territory, vitals, out: whoIsOut(vitals, out) } };
}
