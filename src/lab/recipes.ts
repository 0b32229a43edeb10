import type { Card, Tension } from '../domain/tension/tension.ts';
import { OPTION_IDS, type OptionId, ROLES, type Role, VITALS } from '../domain/vocabulary.ts';

/** Ways of choosing without reading: each names a card by its looks alone. Rule 11 says that none of them may pay. */

type Score = (card: Card, role: Role, tension: Tension) => number;

const horizonOf = (tension: Tension, aim: string | null): number =>
  tension.aims.find(({ id }) => id === aim)?.horizon ?? 0;

/** What a card brings its own gauge at once, as its arrow shows. */
export const ownArrow = (card: Card, role: Role): number =>
  card.now
    .filter(({ when }) => when === null)
    .flatMap(({ effects }) => effects)
    .reduce((sum, effect) => sum + ('vital' in effect && effect.vital === VITALS[role] ? effect.by : 0), 0);

/** What a card moves at once of others' trust in its role. */
export const trustArrow = (card: Card, role: Role): number =>
  card.now
    .filter(({ when }) => when === null)
    .flatMap(({ effects }) => effects)
    .reduce((sum, effect) => sum + ('trust' in effect && effect.trust.whom === role ? effect.by : 0), 0);

/** The aim that most cards of a tension name. */
export function popularAim(tension: Tension): string | null {
  const named = ROLES.flatMap((role) => tension.parts[role].cards.flatMap(({ aim }) => aim ?? []));
  const count = (id: string) => named.filter((aim) => aim === id).length;
  return tension.aims.reduce<string | null>((top, { id }) => (top === null || count(id) > count(top) ? id : top), null);
}

const together: Score = (card, _role, tension) => 2 * card.posture + horizonOf(tension, card.aim) / 2;

/** Each recipe as a score: the card that scores highest is played, the first one when equal. */
export const LOOKS = {
  mostCooperative: together,
  mostForceful: (card, role, tension) => -together(card, role, tension),
  mostStakes: (card) => card.meets.length - card.neglects.length / 100,
  ownGauge: ownArrow,
  upsetNobody: (card) => (card.posture > 0 ? 9 : 0) - card.months,
  popularAim: (card, _role, tension) =>
    (card.aim === popularAim(tension) ? 9 : card.aim === null ? 4 : 0) + card.posture,
} satisfies Record<string, Score>;
export type Look = keyof typeof LOOKS;

/** The card a recipe names for a role. */
export function namedBy(look: Look, tension: Tension, role: Role): OptionId {
  const { cards } = tension.parts[role];
  const score = (card: Card) => LOOKS[look](card, role, tension);
  return cards.reduce((top, card) => (score(card) > score(top) ? card : top)).id;
}

/** A card's place among the cards of its role. */
export const placeOfCard = (tension: Tension, role: Role, id: OptionId): number =>
  tension.parts[role].cards.findIndex((card) => card.id === id);

/** The letters in the order of a role's cards. */
export const lettersOf = (tension: Tension, role: Role): readonly OptionId[] =>
  OPTION_IDS.slice(0, tension.parts[role].cards.length);
