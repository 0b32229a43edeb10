import { PARAMETERS } from '../parameters.ts';
import type { Game } from '../round.ts';
import type { ScenarioState } from '../state.ts';
import { clampPoints, whoIsOut } from '../territory.ts';
import { byRole, type Power, type Role } from '../vocabulary.ts';
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

/** Whether the role can spend this power now: uses left, gauge left, not yet spent in this tension, and it would do something. */
export function canSpend(power: Power, { round, state }: Game): boolean {
  const { role, allowed } = POWER_RULES[power];
  const { out, vitals } = state.territory;
  if (out[role] || vitals[role] <= PARAMETERS.powerCost || state.powersLeft[role] <= 0) return false;
  return round.settling !== null && !round.spent.includes(power) && allowed(round.settling, state);
}

/** Spends a power: its cost, its immediate touch, and what becomes of the settlement. @throws before the reveal. */
export function spend(power: Power, { round, state }: Game): Game {
  const { role, rechoose, apply, touch } = POWER_RULES[power];
  if (!round.settling) throw new Error(`tension ${round.tension} is not revealed yet`);
  const powersLeft = { ...state.powersLeft, [role]: state.powersLeft[role] - 1 };
  const paid = payWithVital({ ...state, powersLeft }, role);
  const spent = [...round.spent, power];
  const settled = rechoose
    ? { ...round, spent, choices: byRole(() => null), settling: null }
    : { ...round, spent, settling: apply(round.settling, state) };
  return { round: settled, state: touch ? touch(paid) : paid };
}

/** Whether the pivot may arbitrate: a deadlock, and a pivot still standing. */
export function canArbitrate(pivot: Role, { round: { settling }, state }: Game): boolean {
  return settling?.settlement === 'deadlock' && !state.territory.out[pivot] && settling.positions[pivot] !== null;
}

/** The pivot settles a deadlock on its own line, at the cost of its own gauge. @throws before the reveal. */
export function arbitrateAsPivot(pivot: Role, { round, state }: Game): Game {
  if (!round.settling) throw new Error(`tension ${round.tension} is not revealed yet`);
  return {
    round: { ...round, settling: arbitrateBy(pivot, round.settling, state) },
    state: payWithVital(state, pivot),
  };
}

function payWithVital(state: ScenarioState, role: Role): ScenarioState {
  const { vitals: before, out } = state.territory;
  const vitals = { ...before, [role]: clampPoints(before[role] - PARAMETERS.powerCost) };
  return { ...state, territory: { ...state.territory, vitals, out: whoIsOut(vitals, out) } };
}
