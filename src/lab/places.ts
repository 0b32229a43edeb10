import type { Scenario } from '../domain/scenario.ts';
import { cardOf, type Tale, tensionIn } from '../domain/tension/tension.ts';
import type { OptionId, Role } from '../domain/vocabulary.ts';

/** Where a fault most likely lies: a tension, one of its parts, or a card. */
export interface Place {
  readonly tension: string;
  readonly role?: Role;
  readonly card?: OptionId;
}

/** Whether a tale has its texts: a scenario does, a bare tale does not. */
export const hasTexts = (tale: Tale): tale is Scenario => 'settlements' in tale;

/** A place as its author finds it: ids, and the card's title when there is one. */
export function nameOf(tale: Tale, { tension, role, card }: Place): string {
  const ids = [tension, role, card].filter((each) => each !== undefined).join(' ');
  if (!hasTexts(tale) || !role || !card) return ids;
  return `${ids} « ${cardOf(tensionIn(tale, tension), role, card).title.fr} »`;
}

/** The one of a list that has most of something; undefined when there is none. */
export const mostOf = <T>(list: readonly T[], score: (each: T) => number): T | undefined =>
  list.reduce<T | undefined>((top, each) => (top === undefined || score(each) > score(top) ? each : top), undefined);
