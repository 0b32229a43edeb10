import type { Effect } from '../domain/effects.ts';
import { stake } from '../domain/stakes.ts';
import { type Condition, partsOf } from '../domain/tension/conditions.ts';
import type { Card, Tale, Tension } from '../domain/tension/tension.ts';
import { ROLES, type Role } from '../domain/vocabulary.ts';
import { nameOf } from './places.ts';
import { ownArrow, trustArrow } from './recipes.ts';
import { correlation, mean } from './sums.ts';
import { atMost, listed, none, type Verdict } from './verdicts.ts';

/** Rules that are read in the scenario, without playing it: 2, 3 and part of 10. */

interface Held {
  readonly tension: Tension;
  readonly role: Role;
  readonly card: Card;
}

const cardsIn = (tensions: readonly Tension[]): Held[] =>
  tensions.flatMap((tension) =>
    ROLES.flatMap((role) => tension.parts[role].cards.map((card) => ({ tension, role, card }))),
  );

const named = (tale: Tale, { tension, role, card }: Held): string =>
  nameOf(tale, { tension: tension.id, role, card: card.id });

const ownIn = (ids: Card['meets'], { tension, role }: Held): boolean =>
  ids.some((id) => tension.parts[role].stakes.includes(id) && stake(id).heldBy.includes(role));

/** Most that met minus neglected may differ between the cards of one part. */
const MOST_APART = 2;

/** Rule 2: no card of a part serves many more stakes than another, and each has a tick and a cross of its role's own. */
function balanced(tale: Tale): Verdict[] {
  const lopsided = tale.tensions.flatMap((tension) =>
    ROLES.filter((role) => {
      const nets = tension.parts[role].cards.map(({ meets, neglects }) => meets.length - neglects.length);
      return Math.max(...nets) - Math.min(...nets) > MOST_APART;
    }).map((role) => nameOf(tale, { tension: tension.id, role })),
  );
  const bare = cardsIn(tale.tensions).filter(
    (held) => !ownIn(held.card.meets, held) || !ownIn(held.card.neglects, held),
  );
  return [
    none({ rule: 2, what: 'parts où satisfaits moins négligés s’écartent de plus de 2' }, lopsided),
    none(
      { rule: 2, what: 'cartes sans un enjeu propre satisfait et un négligé' },
      bare.map((held) => named(tale, held)),
    ),
  ];
}

type Arrow = typeof ownArrow;

const against = (cards: readonly Held[], arrow: Arrow): number =>
  correlation(
    cards.map(({ card }) => card.posture),
    cards.map(({ card, role }) => arrow(card, role)),
  );

/** Rule 3: how posture goes with the two arrows that a card shows. */
export function pricesOf(tensions: readonly Tension[]): { gauge: number; trust: number } {
  const cards = cardsIn(tensions);
  return { gauge: against(cards, ownArrow), trust: against(cards, trustArrow) };
}

/** The cards that tie a posture to a price the most, in the way that it goes over the scenario. */
function heaviest(tale: Tale, arrow: Arrow): string {
  const cards = cardsIn(tale.tensions);
  const way = Math.sign(against(cards, arrow));
  const posture = mean(cards.map(({ card }) => card.posture));
  const price = mean(cards.map(({ card, role }) => arrow(card, role)));
  const weight = ({ card, role }: Held) => way * (card.posture - posture) * (arrow(card, role) - price);
  return listed(
    cards
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, 3)
      .map((held) => named(tale, held)),
  );
}

/** Most that a posture may go with a price. */
const MOST_PRICED = 0.5;

/** Rule 3: virtue has no fixed price. */
function unpriced(tale: Tale): Verdict[] {
  const { gauge, trust } = pricesOf(tale.tensions);
  const rule = (what: string, arrow: Arrow) => ({ rule: 3, what, mend: () => heaviest(tale, arrow) });
  return [
    atMost(rule('posture et jauge propre, |r|', ownArrow), Math.abs(gauge), MOST_PRICED),
    atMost(rule('posture et confiance reçue, |r|', trustArrow), Math.abs(trust), MOST_PRICED),
  ];
}

/** Flags that somebody raises, by whom: a role's card, or null for an outcome. */
function raised(tale: Tale): { flag: string; by: Role | null; at: number }[] {
  const flagsOf = (effects: readonly Effect[]) => effects.flatMap((effect) => ('flag' in effect ? [effect.flag] : []));
  return tale.tensions.flatMap((tension, at) => [
    ...tension.outcomes.flatMap(({ effects }) => flagsOf(effects).map((flag) => ({ flag, by: null, at }))),
    ...cardsIn([tension]).flatMap(({ role, card }) =>
      card.now.flatMap(({ effects }) => flagsOf(effects).map((flag) => ({ flag, by: role, at }))),
    ),
  ]);
}

const reads = (flag: string, when: Condition | null): boolean =>
  partsOf(when).some((each) => each.if === 'flag' && each.id === flag);

/** Rule 10: a flag that nobody else reads later is a promise to nobody. */
function readLater(tale: Tale): Verdict {
  const isRead = (flag: string, by: Role | null, at: number): boolean =>
    tale.tensions.slice(at + 1).some((tension) => {
      const others = cardsIn([tension]).filter(({ role }) => role !== by);
      const clauses = others.flatMap(({ card }) => [...card.now, ...card.later]);
      return [...tension.outcomes, ...tension.next, ...clauses].some(({ when }) => reads(flag, when));
    });
  const lost = raised(tale).filter(({ flag, by, at }) => !isRead(flag, by, at));
  return none({ rule: 10, what: 'drapeaux que personne d’autre ne lit ensuite' }, [
    ...new Set(lost.map(({ flag, at }) => `${tale.tensions[at]?.id} ${flag}`)),
  ]);
}

/** Verdicts that need no play. */
export const staticVerdicts = (tale: Tale): Verdict[] => [...balanced(tale), ...unpriced(tale), readLater(tale)];
