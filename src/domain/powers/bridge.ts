import { resettle, type Settling } from '../round.ts';
import type { Position } from '../state.ts';
import { ROLES, type Role } from '../vocabulary.ts';
import type { PowerRule } from './rule.ts';

const apart = (a: Position, b: Position): number => Math.abs(a.horizon - b.horizon) + Math.abs(a.posture - b.posture);

/** The two positions furthest from each other, first in the usual order when equal; null when nobody is apart. */
function furthest(positions: Settling['positions']): readonly [Role, Role] | null {
  let best: { pair: readonly [Role, Role]; distance: number } | null = null;
  for (const [index, one] of ROLES.entries()) {
    for (const other of ROLES.slice(index + 1)) {
      const a = positions[one];
      const b = positions[other];
      const distance = a && b ? apart(a, b) : 0;
      if (distance > (best?.distance ?? 1)) best = { pair: [one, other], distance };
    }
  }
  return best?.pair ?? null;
}

/** Long arms, serving: the two positions furthest apart meet half way. */
export const bridge: PowerRule = {
  role: 'elected',
  face: 'serve',
  allowed: ({ settlement, positions }) => settlement !== 'alliance' && furthest(positions) !== null,
  apply: (settling) => {
    const pair = furthest(settling.positions);
    if (!pair) return settling;
    const [one, other] = pair;
    const a = settling.positions[one];
    const b = settling.positions[other];
    if (!a || !b) return settling;
    const middle = { horizon: (a.horizon + b.horizon) / 2, posture: (a.posture + b.posture) / 2 };
    return { ...resettle(settling, { ...settling.positions, [one]: middle, [other]: middle }), bridged: pair };
  },
};
