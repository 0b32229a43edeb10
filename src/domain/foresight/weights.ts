import type { Effect } from '../effects.ts';
import { holdersFacing } from '../stakes.ts';
import type { Condition } from '../tension/conditions.ts';
import type { Card, Clause, Outcome, Tension } from '../tension/tension.ts';
import { ROLES, type Role, VITALS } from '../vocabulary.ts';

/** What some effects move, summed once so that looking ahead costs little. Roles stand in the usual order. */
export interface Sum {
  readonly pencil: number;
  readonly ink: number;
  readonly capacity: number;
  readonly narrative: number;
  readonly urgency: number;
  readonly months: number;
  readonly vitals: readonly number[];
  readonly trustIn: readonly number[]; // mean over the three others
  readonly flags: readonly string[];
}

/** A sum that counts if its condition holds. */
export interface Weighed {
  readonly when: Condition | null;
  readonly sum: Sum;
}

/** A card made ready to be looked at. */
export interface WeighedCard {
  readonly card: Card;
  readonly met: number; // pairs whose expectation it meets
  readonly neglected: number;
  readonly clauses: readonly Weighed[]; // now and later
}

/** An outcome made ready to be looked at. */
export interface WeighedOutcome {
  readonly outcome: Outcome;
  readonly sum: Sum;
  readonly later: readonly Weighed[];
  readonly hurts: readonly boolean[]; // by role
}

/** A tension made ready to be looked at. */
export interface WeighedTension {
  readonly tension: Tension;
  readonly cards: readonly (readonly WeighedCard[])[]; // by role
  readonly outcomes: readonly WeighedOutcome[];
  readonly tells: Readonly<Record<string, Sum>>; // price of telling each truth
}

const GAUGES = ['pencil', 'ink', 'capacity', 'narrative', 'urgency'] as const;

/** Sums effects. */
export function sumOf(effects: readonly Effect[]): Sum {
  const gauges = { pencil: 0, ink: 0, capacity: 0, narrative: 0, urgency: 0 };
  const vitals = [0, 0, 0, 0];
  const trustIn = [0, 0, 0, 0];
  const flags: string[] = [];
  let months = 0;
  const add = (list: number[], index: number, by: number) => {
    list[index] = (list[index] ?? 0) + by;
  };
  for (const effect of effects) {
    if ('flag' in effect) flags.push(effect.flag);
    else if ('months' in effect) months += effect.months;
    else if ('trust' in effect) add(trustIn, ROLES.indexOf(effect.trust.whom), effect.by / 3);
    else if ('vital' in effect)
      add(
        vitals,
        ROLES.findIndex((role) => VITALS[role] === effect.vital),
        effect.by,
      );
    else for (const gauge of GAUGES) if (effect.gauge === gauge) gauges[gauge] += effect.by;
  }
  return { ...gauges, months, vitals, trustIn, flags };
}

const weighed = ({ effects, when }: Clause): Weighed => ({ when, sum: sumOf(effects) });

function weighCard(role: Role, card: Card): WeighedCard {
  const pairs = (ids: Card['meets']) => ids.reduce((sum, id) => sum + holdersFacing(id, role).length, 0);
  return {
    card,
    met: pairs(card.meets),
    neglected: pairs(card.neglects),
    clauses: [...card.now, ...card.later].map(weighed),
  };
}

function weigh(tension: Tension): WeighedTension {
  return {
    tension,
    cards: ROLES.map((role) => tension.parts[role].cards.map((card) => weighCard(role, card))),
    outcomes: tension.outcomes.map((outcome) => {
      const sum = sumOf(outcome.effects);
      return { outcome, sum, later: outcome.later.map(weighed), hurts: sum.vitals.map((by) => by < 0) };
    }),
    tells: Object.fromEntries(tension.truths.map(({ id, tell }) => [id, sumOf(tell)])),
  };
}

const ready = new WeakMap<Tension, WeighedTension>();

/** A tension made ready to be looked at: once for each tension, since a tension never changes. */
export function weighTension(tension: Tension): WeighedTension {
  const known = ready.get(tension) ?? weigh(tension);
  ready.set(tension, known);
  return known;
}
