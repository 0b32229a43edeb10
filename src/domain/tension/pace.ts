import type { Territory } from '../state.ts';
import { meanTrust } from '../territory.ts';
import { ROLES } from '../vocabulary.ts';
import { DILEMMA as K } from './parameters.ts';
import type { Choices } from './story.ts';
import { cardOf, type Tension } from './tension.ts';

/** How long a month of work takes at this mean trust: the less people trust one another, the longer each thing is. */
export const paceAt = (trust: number): number => Math.max(K.paceLeast, K.paceNone - trust / K.paceTrust);

/** Months of work asked of the table by what was chosen, before the pace. */
export function workOf(tension: Tension, chose: Choices, talked: boolean): number {
  let work = talked ? K.parleyMonths : 0;
  for (const role of ROLES) {
    const id = chose[role];
    if (id !== null) work += cardOf(tension, role, id).months;
  }
  return work;
}

/** Months in tenths, as shown: what is read is what is judged. */
export const inTenths = (months: number): number => Math.round(months * 10) / 10;

/** Months spent: parley and cards, at the pace of trust. Never negative. */
export const monthsSpent = (tension: Tension, chose: Choices, talked: boolean, territory: Territory): number =>
  inTenths(workOf(tension, chose, talked) * paceAt(meanTrust(territory.trust)));

/** Whether the window was missed. */
export const isLate = (tension: Tension, months: number): boolean => months > tension.window;
