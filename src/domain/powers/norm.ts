import { PARAMETERS as K } from '../parameters.ts';
import { resettle } from '../round.ts';
import { fallen, mapTrust, trustIn } from '../territory.ts';
import { byRole, ROLES } from '../vocabulary.ts';
import type { PowerRule } from './rule.ts';

/** The long end of the horizon, and where the long term begins. */
const LONGEST = 2;
const LONG = 1;

/**
 * Force field, imposing: the norm moves every position towards the long term, what is drawn takes better and fades more
 * slowly. A rule from above costs the State some trust, unless it is trusted enough for the rule to feel protective.
 */
export const norm: PowerRule = {
  role: 'state',
  face: 'impose',
  allowed: ({ positions }) => ROLES.some((role) => (positions[role]?.horizon ?? LONGEST) < LONGEST),
  apply: (settling) => {
    const positions = byRole((role) => {
      const position = settling.positions[role];
      return position && { ...position, horizon: Math.min(LONGEST, Math.max(LONG, position.horizon + 1)) };
    });
    return resettle(settling, positions);
  },
  touch: (state) => {
    const { trust } = state.territory;
    const share = trustIn(trust, 'state') >= K.legitimateTrust ? K.legitimateShare : 1;
    const lessened = mapTrust(trust, (value, _who, whom) =>
      whom === 'state' ? fallen(value, K.normTrust * share) : value,
    );
    return { ...state, territory: { ...state.territory, trust: lessened } };
  },
};
