import { picksOf } from '../domain/foresight/glimpse.ts';
import type { Tale, Tension } from '../domain/tension/tension.ts';
import { ROLES } from '../domain/vocabulary.ts';
import { type Comings, comingsOf } from './comings.ts';
import { type Knowing, knowing } from './knowing.ts';
import { type Look, namedBy, placeOfCard } from './recipes.ts';
import { type Field, fieldsOf, type State, statesOf, USUAL_TRUST } from './states.ts';
import { mean } from './sums.ts';
import { openTally, tallyField, tallySelf } from './tally.ts';

/** What Ω says of one card. */
export interface CardFate {
  readonly forAll: number; // share of Ω where it is best for all, the three others given
  readonly near: number; // or within half a point of it
  readonly forSelf: number; // share of Ω where its role would take it, with what it knows
  readonly worth: number; // mean points for all
}

/** What the enumeration says of one tension. */
export interface TensionMeasure extends Comings {
  readonly tension: string;
  readonly cards: readonly (readonly CardFate[])[]; // by role
  readonly pushes: readonly number[]; // by role: share of Ω where the card best for all is a push
  readonly flips: readonly number[]; // by role: how often another's other choice changes its best card
  readonly knowing: Knowing | null; // null when nobody knows more than the others
  readonly forceLead: number; // points drawn at once by four pushes, beyond what the best four cards draw
  readonly nicestMisses: readonly string[]; // truths with which the most cooperative cards in silence miss the best
}

function byField(fields: readonly Field[], states: readonly State[]): Map<Field, State[]> {
  const groups = new Map<Field, State[]>(fields.map((field) => [field, []]));
  for (const state of states) groups.get(state.field)?.push(state);
  return groups;
}

/** Measures one tension by complete enumeration over Ω. */
export function measureTension(tale: Tale, tension: Tension): TensionMeasure {
  const fields = fieldsOf(tale, tension);
  const states = statesOf(tale, fields);
  const groups = byField(fields, states);
  const tally = openTally(tension);
  const known = knowing(tension, states);
  for (const [index, state] of states.entries()) tallySelf(tally, state, known.ownWorths[index] ?? []);
  for (const [field, here] of groups) tallyField(tally, field, here);
  const at = (list: readonly (readonly number[])[], role: number, card: number): number => list[role]?.[card] ?? 0;
  return {
    ...comingsOf(tension, groups),
    tension: tension.id,
    cards: tally.forAll.map((cards, role) =>
      cards.map((forAll, card) => ({
        forAll,
        near: at(tally.near, role, card),
        forSelf: at(tally.forSelf, role, card),
        worth: at(tally.worth, role, card),
      })),
    ),
    pushes: tally.pushes,
    flips: tally.flips,
    knowing: tension.truths.some((truth) => truth.known.length > 0) ? known.knowing : null,
    forceLead: forceLead(tension, fields),
    nicestMisses: nicestMisses(tension, fields),
  };
}

/** The four cards that one look names, as a place among all combinations. */
function placeOfLook(look: Look, tension: Tension, field: Field): number {
  const named = ROLES.map((role) => placeOfCard(tension, role, namedBy(look, tension, role)));
  return picksOf(field.bench).findIndex((picks) => picks.every((pick, role) => pick === named[role]));
}

/** One field a truth: in silence, at a usual trust. */
function usualFields(tension: Tension, fields: readonly Field[]): Field[] {
  return tension.truths.flatMap(
    ({ id }) =>
      fields.find(({ truth, told, trust }) => truth.id === id && told === null && trust === USUAL_TRUST) ?? [],
  );
}

function forceLead(tension: Tension, fields: readonly Field[]): number {
  return mean(
    usualFields(tension, fields).map((field) => {
      const best = field.seen.reduce((top, each) => (each.all > top.all ? each : top));
      return (field.seen[placeOfLook('mostForceful', tension, field)]?.visible ?? 0) - best.visible;
    }),
  );
}

/** Truths with which the four most cooperative cards, in silence, miss the best outcome. */
function nicestMisses(tension: Tension, fields: readonly Field[]): string[] {
  return usualFields(tension, fields).flatMap((field) => {
    const best = field.seen.reduce((top, each) => (each.durable > top.durable ? each : top));
    const nicest = field.seen[placeOfLook('mostCooperative', tension, field)];
    return nicest?.came === best.came ? [] : [field.truth.id];
  });
}
