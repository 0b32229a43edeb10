import { stake } from '../../domain/stakes.ts';
import { partsOf } from '../../domain/tension/conditions.ts';
import type { Card, Tale, Tension } from '../../domain/tension/tension.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import { ownArrow, trustArrow } from './recipes.ts';
import { correlation } from './sums.ts';
import { atMost, none, type Verdict } from './verdicts.ts';

/** Rules that are read in the scenario, without playing it: 2, 3 and parts of 10. */

interface Held {
  readonly tension: Tension;
  readonly role: Role;
  readonly card: Card;
}

const cardsIn = (tensions: readonly Tension[]): Held[] =>
  tensions.flatMap((tension) =>
    ROLES.flatMap((role) => tension.parts[role].cards.map((card) => ({ tension, role, card }))),
  );

const named = ({ tension, role, card }: Held): string => `${tension.id} ${role} ${card.id}`;

const ownIn = (ids: Card['meets'], { tension, role }: Held): boolean =>
  ids.some((id) => tension.parts[role].stakes.includes(id) && stake(id).heldBy.includes(role));

/** Rule 2: no card of a part serves many more stakes than another, and each has a tick and a cross of its role's own. */
function balanced(tale: Tale): Verdict[] {
  const cards = cardsIn(tale.tensions);
  const lopsided = tale.tensions.flatMap((tension) =>
    ROLES.filter((role) => {
      const nets = tension.parts[role].cards.map(({ meets, neglects }) => meets.length - neglects.length);
      return Math.max(...nets) - Math.min(...nets) > 2;
    }).map((role) => `${tension.id} ${role}`),
  );
  const bare = cards.filter((held) => !ownIn(held.card.meets, held) || !ownIn(held.card.neglects, held));
  return [
    none(2, 'max - min of (met - neglected) in a part <= 2', lopsided),
    none(2, 'an own tick and an own cross on every card', bare.map(named)),
  ];
}

/** Rule 3: how posture goes with the two arrows that a card shows. */
export function pricesOf(tensions: readonly Tension[]): { gauge: number; trust: number } {
  const cards = cardsIn(tensions);
  const postures = cards.map(({ card }) => card.posture);
  const against = (arrow: typeof ownArrow) =>
    correlation(
      postures,
      cards.map(({ card, role }) => arrow(card, role)),
    );
  return { gauge: against(ownArrow), trust: against(trustArrow) };
}

/** Rule 3: virtue has no fixed price. */
function unpriced({ tensions }: Tale): Verdict[] {
  const { gauge, trust } = pricesOf(tensions);
  return [
    atMost(3, 'posture against own gauge, |r|', Math.abs(gauge), 0.5),
    atMost(3, 'posture against trust, |r|', Math.abs(trust), 0.5),
  ];
}

/** Flags that somebody raises, by whom: a role's card, or null for an outcome. */
function raised(tale: Tale): { flag: string; by: Role | null; at: number }[] {
  const flagsOf = (effects: Card['now'][number]['effects']) =>
    effects.flatMap((effect) => ('flag' in effect ? [effect.flag] : []));
  return tale.tensions.flatMap((tension, at) => [
    ...tension.outcomes.flatMap(({ effects }) => flagsOf(effects).map((flag) => ({ flag, by: null, at }))),
    ...ROLES.flatMap((role) =>
      tension.parts[role].cards.flatMap(({ now }) =>
        now.flatMap(({ effects }) => flagsOf(effects).map((flag) => ({ flag, by: role, at }))),
      ),
    ),
  ]);
}

/** Rule 10: a flag that nobody else reads later is a promise to nobody. */
function readLater(tale: Tale): Verdict {
  const reads = (flag: string, by: Role | null, at: number): boolean =>
    tale.tensions.slice(at + 1).some((tension) => {
      const holds = ({ when }: { when: Parameters<typeof partsOf>[0] }) =>
        partsOf(when).some((each) => each.if === 'flag' && each.id === flag);
      const outcomes = [...tension.outcomes, ...tension.next].some(holds);
      return (
        outcomes ||
        ROLES.some(
          (role) => role !== by && tension.parts[role].cards.some((card) => [...card.now, ...card.later].some(holds)),
        )
      );
    });
  const lost = raised(tale).filter(({ flag, by, at }) => !reads(flag, by, at));
  return none(10, 'flags that no other role reads later', [...new Set(lost.map(({ flag }) => flag))]);
}

/** Verdicts that need no play. */
export function staticVerdicts(tale: Tale): Verdict[] {
  return [...balanced(tale), ...unpriced(tale), readLater(tale)];
}
