import { resettle } from '../round.ts';
import { byRole, ROLES } from '../vocabulary.ts';
import type { PowerRule } from './rule.ts';

/** Force field, imposing: the norm makes every position long-term, and what is drawn fades more slowly. */
export const norm: PowerRule = {
  role: 'state',
  face: 'impose',
  allowed: ({ positions }) => ROLES.some((role) => (positions[role]?.horizon ?? 2) < 1),
  apply: (settling) => {
    const positions = byRole((role) => {
      const position = settling.positions[role];
      return position && { ...position, horizon: Math.max(1, position.horizon) };
    });
    return resettle(settling, positions);
  },
};
