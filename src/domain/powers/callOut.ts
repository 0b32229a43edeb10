import type { PowerRule } from './rule.ts';

/** Flame, imposing: La Torche calls out a soft consensus and everyone takes a position again; what was paid for stays spent. */
export const callOut: PowerRule = {
  role: 'torch',
  face: 'impose',
  allowed: ({ settlement }) => settlement === 'soft',
  apply: (settling) => settling,
  rechoose: true,
};
