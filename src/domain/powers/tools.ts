import type { PowerRule } from './rule.ts';

/** Carrying, serving: with the right tools a compromise becomes an alliance. */
export const tools: PowerRule = {
  role: 'agent',
  face: 'serve',
  allowed: ({ settlement }) => settlement === 'compromise',
  apply: (settling) => ({ ...settling, settlement: 'alliance', reason: 'equipped' }),
};
