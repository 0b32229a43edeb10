import type { Gauge } from '../state.ts';
import type { ByRole, OptionId, Role } from '../vocabulary.ts';
import type { How } from './how.ts';

/** A closed tree of conditions: a scenario never holds an expression. Written as words, see `wording.ts`. */
export type Condition =
  | { readonly if: 'all'; readonly of: readonly Condition[] }
  | { readonly if: 'any'; readonly of: readonly Condition[] }
  | { readonly if: 'not'; readonly of: Condition }
  | { readonly if: 'truth'; readonly id: string }
  | { readonly if: 'told' }
  | { readonly if: 'heard'; readonly role: Role }
  | { readonly if: 'late' }
  | { readonly if: 'aim'; readonly id: string | null }
  | { readonly if: 'how'; readonly as: readonly How[] }
  | { readonly if: 'came'; readonly id: string }
  | { readonly if: 'chose'; readonly tension: string | null; readonly role: Role; readonly card: OptionId }
  | { readonly if: 'flag'; readonly id: string }
  | { readonly if: 'gauge'; readonly gauge: Gauge; readonly least: number }
  | { readonly if: 'trusts'; readonly who: Role; readonly whom: Role; readonly least: number };

/** What a condition may read: this tension as it was settled, and the story so far. */
export interface World {
  readonly truth: string;
  readonly told: boolean; // to the whole table
  readonly heard: readonly Role[]; // who knew it when choosing
  readonly late: boolean;
  readonly aim: string | null;
  readonly how: How;
  readonly chose: ByRole<OptionId | null>;
  readonly came: readonly string[]; // outcomes of the story, this one last once it is known
  readonly flags: readonly string[];
  readonly choseIn: (tension: string, role: Role) => OptionId | null;
  readonly gauge: (gauge: Gauge) => number;
  readonly trust: (who: Role, whom: Role) => number;
}

/** True when the condition holds in this world; no condition always holds. Pure and total. */
export function isTrue(condition: Condition | null, world: World): boolean {
  if (condition === null) return true;
  switch (condition.if) {
    case 'all':
      return condition.of.every((each) => isTrue(each, world));
    case 'any':
      return condition.of.some((each) => isTrue(each, world));
    case 'not':
      return !isTrue(condition.of, world);
    case 'truth':
      return world.truth === condition.id;
    case 'told':
      return world.told;
    case 'heard':
      return world.told || world.heard.includes(condition.role);
    case 'late':
      return world.late;
    case 'aim':
      return world.aim === condition.id;
    case 'how':
      return condition.as.includes(world.how);
    case 'came':
      return world.came.includes(condition.id);
    case 'chose':
      return (
        (condition.tension === null
          ? world.chose[condition.role]
          : world.choseIn(condition.tension, condition.role)) === condition.card
      );
    case 'flag':
      return world.flags.includes(condition.id);
    case 'gauge':
      return world.gauge(condition.gauge) >= condition.least;
    case 'trusts':
      return world.trust(condition.who, condition.whom) >= condition.least;
  }
}

/** Every condition inside a condition, itself first. */
export function partsOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  if (condition.if === 'all' || condition.if === 'any') return [condition, ...condition.of.flatMap(partsOf)];
  return condition.if === 'not' ? [condition, ...partsOf(condition.of)] : [condition];
}
