import * as v from 'valibot';
import { atMost } from '../domain/listed.ts';
import { STAKE_IDS } from '../domain/stakes.ts';
import { ENDINGS, LETTERS, LEVERS, OPTION_IDS, POWERS, ROLES, SETTLEMENTS, VITALS } from '../domain/vocabulary.ts';

/**
 * What views are made of: each part strict, nothing without a bound. A view is a schema and its type is read from it,
 * so that what crosses to another window is checked against what was meant. Faces that check nothing import the types
 * alone.
 */

/** What a schema reads, all of it for reading only. */
export type View<S extends v.GenericSchema> = Still<v.InferOutput<S>>;
type Still<T> = T extends object ? { readonly [K in keyof T]: Still<T[K]> } : T;

export const number = v.pipe(v.number(), v.finite());
export const nullableLine = v.nullable(v.pipe(v.string(), v.maxLength(2000)));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
export const line = v.pipe(v.string(), v.maxLength(2000));
export const few = <T extends v.GenericSchema>(item: T, most = 40) => atMost(most, item);
export const perRole = <T extends v.GenericSchema>(item: T) => v.strictObject(v.entriesFromList(ROLES, item));

export const role = v.picklist(ROLES);
export const pair = v.strictTuple([role, role]);
export const ending = v.picklist(ENDINGS);
export const settlement = v.picklist(SETTLEMENTS);
export const power = v.picklist(ROLES.flatMap((each) => Object.values(POWERS[each])));
export const optionId = v.picklist(OPTION_IDS);
/** How a card is called as it lies in a hand. */
export const letter = v.picklist(LETTERS);
export const lever = v.picklist(ROLES.flatMap((each) => LEVERS[each]));
export const stakeId = v.picklist(STAKE_IDS);
const ofTheLand = ['pencil', 'ink', 'trust', 'months', 'capacity', 'narrative', 'urgency'] as const;
/** What a gauge shows: an own gauge, or one of the territory. */
export const measure = v.picklist([...Object.values(VITALS), ...ofTheLand]);
/** The act of a story, or the strength of an effect. */
export const third = v.picklist([1, 2, 3]);
/** At most what a whole game can sow: three sprouts for each choice of seven tensions. */
export const MOST_SPROUTS = 84;
