import type { PowerRule } from './rule.ts';

/** Carrying, imposing: what was forced on the teams stays pencil until the next tension. */
export const drag: PowerRule = {
  role: 'agent',
  face: 'impose',
  allowed: ({ settlement, forcing }) => settlement === 'forced' && !forcing.includes('agent'),
  apply: (settling) => settling,
};
