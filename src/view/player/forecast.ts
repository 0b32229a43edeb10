import type { Effect } from '../../domain/effects.ts';
import { ROLES, type Role, VITALS } from '../../domain/vocabulary.ts';
import type { Forecast } from './parts.ts';

/** Sizes, in points, from which an effect is shown with two and with three triangles. */
const STRONGER: Readonly<Record<'gauge' | 'vital' | 'trust' | 'months', readonly [number, number]>> = {
  gauge: [4, 7],
  vital: [5, 9],
  trust: [5, 9],
  months: [2, 4],
};

function strength(by: number, [two, three]: readonly [number, number]): 1 | 2 | 3 {
  const size = Math.abs(by);
  return size >= three ? 3 : size >= two ? 2 : 1;
}

/** An effect as a direction and a strength; null for what has no measure (a flag). */
export function forecastOf(effect: Effect): Forecast | null {
  if ('gauge' in effect) {
    const { gauge, by } = effect;
    return { measure: gauge, role: null, up: by > 0, strength: strength(by, STRONGER.gauge) };
  }
  if ('vital' in effect) {
    const { vital, by } = effect;
    const role: Role | null = ROLES.find((each) => VITALS[each] === vital) ?? null;
    return { measure: vital, role, up: by > 0, strength: strength(by, STRONGER.vital) };
  }
  if ('trust' in effect) {
    const { trust, by } = effect;
    return { measure: 'trust', role: trust.who, up: by > 0, strength: strength(by, STRONGER.trust) };
  }
  if ('months' in effect) {
    const { months } = effect;
    return { measure: 'months', role: null, up: months > 0, strength: strength(months, STRONGER.months) };
  }
  return null;
}
