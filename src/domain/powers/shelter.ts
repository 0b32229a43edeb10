import type { PowerRule } from './rule.ts';

/** Force field, serving: the right to experiment; this time a failure costs little trust and brings no bad surprise. */
export const shelter: PowerRule = {
  role: 'state',
  face: 'serve',
  allowed: () => true,
  apply: (settling) => settling,
};
