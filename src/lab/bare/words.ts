import type { StakeId } from '../../domain/stakes.ts';
import { STAKE_IDS } from '../../domain/stakes.ts';
import type { Aim, Card, Later, Outcome, Part, Route, Truth, TruthKind } from '../../domain/tension/tension.ts';
import { parseClauses, parseCondition, parseEffects } from '../../domain/tension/wording.ts';
import { OPTION_IDS, ROLES, type Role } from '../../domain/vocabulary.ts';

/** Short hands to write a bare scenario: one word for each text, rules as words. */

const rolesIn = (words: string): Role[] => ROLES.filter((role) => words.split(' ').includes(role));
const stakesIn = (words: string): StakeId[] => STAKE_IDS.filter((id) => words.split(' ').includes(id));

/** `aim('mill', 'elected state', 2)`. */
export const aim = (id: string, keys: string, horizon: number): Aim => ({ id, keys: rolesIn(keys), horizon });

/** A later effect: `later('coffees', 2, 'backing -4 if not aim mill')`. */
export function later(id: string, after: number, words: string): Later {
  const clause = parseClauses(words)[0];
  if (!clause) throw new Error(`later ${id} moves nothing`);
  return { id, after, ...clause };
}

/** A card before it has its letter. */
export type BareCard = Omit<Card, 'id'>;

/** `card('mill', 2, 1, 'E4 / E1', 'backing -3; state>elected +2 if late')`. */
export function card(
  aimed: string | null,
  posture: number,
  months: number,
  stakes: string,
  now: string,
  ...laters: Later[]
): BareCard {
  const [meets = '', neglects = ''] = stakes.split('/');
  return {
    aim: aimed,
    posture,
    months,
    meets: stakesIn(meets.trim()),
    neglects: stakesIn(neglects.trim()),
    now: parseClauses(now),
    later: laters,
  };
}

/** One role's cards, with the stakes they touch. */
export function part(stakes: string, ...cards: BareCard[]): Part {
  const ids = stakesIn(stakes);
  return {
    stakes: ids,
    need: { stake: ids[0] ?? 'C1' },
    cards: cards.map((each, index) => ({ id: OPTION_IDS[index] ?? 'd', ...each })),
  };
}

/** `truth('asbestos', 'fact', true, 'agent', 'breath -7, elected>agent -8')`. */
export const truth = (id: string, kind: TruthKind, alarm: boolean, known: string, tell: string): Truth => ({
  id,
  kind,
  alarm,
  known: rolesIn(known),
  tell: parseEffects(tell),
});

/** `outcome('dust', 'aim mill, not late, truth asbestos', 'pencil +3, months 4', 'roof: stopped')`. */
export function outcome(id: string, when: string, effects: string, claims: string, ...laters: Later[]): Outcome {
  const pairs = claims.split(',').map((claim) => claim.trim().split(': '));
  return {
    id,
    when: when === '' ? null : parseCondition(when),
    effects: parseEffects(effects),
    later: laters,
    claims: Object.fromEntries(pairs.map(([thing = '', state = '']) => [thing, state])),
  };
}

/** `route('came dust', 'line')`. */
export const route = (when: string, to: string | null): Route => ({
  when: when === '' ? null : parseCondition(when),
  to,
});
