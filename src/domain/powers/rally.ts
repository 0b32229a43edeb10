import { PARAMETERS } from '../parameters.ts';
import { clampPoints } from '../territory.ts';
import type { PowerRule } from './rule.ts';

/** Flame, serving: the narrative grows and ink takes faster until the next tension. */
export const rally: PowerRule = {
  role: 'torch',
  face: 'serve',
  allowed: ({ settlement }) => settlement !== 'deadlock',
  apply: (settling) => settling,
  touch: (state) => ({
    ...state,
    territory: {
      ...state.territory,
      narrative: clampPoints(state.territory.narrative + PARAMETERS.rallyNarrative),
    },
  }),
};
