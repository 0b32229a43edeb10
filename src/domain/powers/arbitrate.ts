import { PARAMETERS } from '../parameters.ts';
import type { Settling } from '../round.ts';
import type { ScenarioState } from '../state.ts';
import { trustIn } from '../territory.ts';
import { byRole, type Role } from '../vocabulary.ts';
import type { PowerRule } from './rule.ts';

/**
 * Settles a deadlock on the line of one role: it passes by force, those who pushed the other way stand aside.
 * Legitimate, and far less costly in trust, when the three others trust the arbiter enough.
 */
export function arbitrateBy(role: Role, settling: Settling, state: ScenarioState): Settling {
  const own = settling.positions[role];
  if (!own) return settling;
  const line = { horizon: own.horizon, posture: Math.min(-1, own.posture) };
  const positions = byRole((each) => {
    const position = settling.positions[each];
    if (each === role) return line;
    return position && position.posture < 0 ? { ...position, posture: 0 } : position;
  });
  return {
    ...settling,
    positions,
    settlement: 'forced',
    reason: 'ruled',
    forcing: [role],
    arbitratedBy: role,
    legitimate: trustIn(state.territory.trust, role) >= PARAMETERS.legitimateTrust,
  };
}

/** Long arms, imposing: a deadlock is settled on the elected official's own line. */
export const arbitrate: PowerRule = {
  role: 'elected',
  face: 'impose',
  allowed: ({ settlement }) => settlement === 'deadlock',
  apply: (settling, state) => arbitrateBy('elected', settling, state),
};
