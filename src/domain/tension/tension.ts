import type { Effect } from '../effects.ts';
import type { StakeId } from '../stakes.ts';
import type { ByRole, Ending, OptionId, Role, Temperament } from '../vocabulary.ts';
import type { Condition } from './conditions.ts';

/** What a tension is made of: rules only, no text. Ids are read by conditions, and shown by nobody. */

/** A fact about the world; a lever, that weakens whoever says it; a confidence, another's. */
export const TRUTH_KINDS = ['fact', 'lever', 'confidence'] as const;
export type TruthKind = (typeof TRUTH_KINDS)[number];

/** What may become of the thing in play. */
export interface Aim {
  readonly id: string;
  readonly keys: readonly Role[]; // without whom it cannot be done; none for giving up
  readonly horizon: number; // -2 short .. 2 long
}

/** Effects that come together, if their condition holds. */
export interface Clause {
  readonly effects: readonly Effect[];
  readonly when: Condition | null;
}

/** What comes some seasons later, if its condition holds then. */
export interface Later extends Clause {
  readonly id: string;
  readonly after: number; // seasons
}

/** What one role may do: it wants one aim, or follows. */
export interface Card {
  readonly id: OptionId;
  readonly aim: string | null;
  readonly posture: number; // -2 push .. 2 carry; never 0
  readonly months: number; // asked of the table, 0..3
  readonly meets: readonly StakeId[];
  readonly neglects: readonly StakeId[];
  readonly now: readonly Clause[];
  readonly later: readonly Later[];
}

/** One role's side of a tension. */
export interface Part {
  readonly stakes: readonly StakeId[];
  readonly need: { readonly stake: StakeId };
  readonly cards: readonly Card[];
}

/** What may be the case; one of them is drawn. */
export interface Truth {
  readonly id: string;
  readonly kind: TruthKind;
  readonly alarm: boolean; // it warns, or it reassures
  readonly known: readonly Role[];
  readonly tell: readonly Effect[]; // what it costs to say it to the whole table
}

/** What comes of it: the first whose condition holds. It owns the world. */
export interface Outcome {
  readonly id: string; // one in the whole tale
  readonly when: Condition | null; // null: always; the last one
  readonly effects: readonly Effect[];
  readonly later: readonly Later[];
  readonly claims: Readonly<Record<string, string>>; // what no later outcome may contradict
}

/** Where the story goes: the first whose condition holds; null is the end of the mandate. */
export interface Route {
  readonly when: Condition | null;
  readonly to: string | null;
}

/** A knot: something blocks, one or two know what, the keys are in different hands, the calendar is short. */
export interface Tension {
  readonly id: string;
  readonly act: 1 | 2 | 3;
  readonly season: number; // half-year of the mandate, 1..12
  readonly pivot: Role;
  readonly aims: readonly Aim[];
  readonly window: number; // months the four have
  readonly truths: readonly Truth[];
  readonly parts: ByRole<Part>;
  readonly outcomes: readonly Outcome[];
  readonly next: readonly Route[]; // empty: the next one of the list
}

/** A tension, as far as its cards go. */
interface WithCards<C extends Card> {
  readonly id: string;
  readonly parts: ByRole<{ readonly cards: readonly C[] }>;
}

/** Who sits there at the start, and how far they trust one another. */
export interface Company {
  readonly trust: number;
  readonly cast: ByRole<Temperament>;
}

/** The three companies a game may start with. */
export const COMPANIES = ['easy', 'usual', 'tough'] as const;
export type CompanyName = (typeof COMPANIES)[number];

/** A whole scenario of format 2, rules only. */
export interface Tale {
  readonly id: string;
  readonly companies: Readonly<Record<CompanyName, Company>>;
  readonly start: {
    readonly capacity: number;
    readonly narrative: number;
    readonly urgency: number;
    readonly vitals: ByRole<number>;
  };
  readonly tensions: readonly Tension[];
  readonly endings: readonly { readonly id: Ending; readonly when: Condition | null }[];
}

/** The tension with this id, texts included if the tale has them; throws if there is none. */
export function tensionIn<T extends Tension>(
  tale: { readonly id: string; readonly tensions: readonly T[] },
  id: string,
): T {
  const found = tale.tensions.find((tension) => tension.id === id);
  if (!found) throw new Error(`tale ${tale.id} has no tension ${id}`);
  return found;
}

/** The card a role chose, texts included if the tension has them; throws if it has no such card. */
export function cardOf<C extends Card>(tension: WithCards<C>, role: Role, id: OptionId): C {
  const found = tension.parts[role].cards.find((card) => card.id === id);
  if (!found) throw new Error(`tension ${tension.id}: ${role} has no card ${id}`);
  return found;
}

/** The truth with this id, texts included if the tension has them; throws if the tension has none. */
export function truthOf<T extends Truth>(
  tension: { readonly id: string; readonly truths: readonly T[] },
  id: string,
): T {
  const found = tension.truths.find((truth) => truth.id === id);
  if (!found) throw new Error(`tension ${tension.id} has no truth ${id}`);
  return found;
}
