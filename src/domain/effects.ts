import type { Role, Vital } from './vocabulary.ts';

/** Gauges of the whole territory that an effect may move. Pencil and ink are open above; the others stay in 0..100. */
export const MOVABLE_GAUGES = ['pencil', 'ink', 'capacity', 'narrative', 'urgency'] as const;
export type MovableGauge = (typeof MOVABLE_GAUGES)[number];

/** One measured consequence. */
export type Effect =
  | { readonly gauge: MovableGauge; readonly by: number }
  | { readonly vital: Vital; readonly by: number }
  | { readonly trust: { readonly who: Role; readonly whom: Role }; readonly by: number }
  | { readonly months: number }
  | { readonly flag: string };
