import * as v from 'valibot';
import { STAKE_IDS } from '../domain/stakes.ts';
import { COMPOSITIONS, ENDINGS, POWERS, PROPS, type Prop, ROLES, SETTLEMENTS, VITALS } from '../domain/vocabulary.ts';

/** What scenes are made of, as it crosses from the console to the projector: each part strict, nothing without a bound. */

export const number = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
export const role = v.picklist(ROLES);
export const pair = v.strictTuple([role, role]);
export const ending = v.picklist(ENDINGS);
export const settlement = v.picklist(SETTLEMENTS);
export const power = v.picklist(ROLES.flatMap((each) => Object.values(POWERS[each])));
export const line = v.pipe(v.string(), v.maxLength(2000));
export const few = <T extends v.GenericSchema>(item: T, most = 40) => v.pipe(v.array(item), v.maxLength(most));
const third = v.picklist([1, 2, 3]);

export const stake = v.strictObject({ id: v.picklist(STAKE_IDS), label: line });
export const fact = v.strictObject({ text: line, sources: few(v.strictObject({ title: line, url: line })) });
const shared = ['pencil', 'ink', 'trust', 'months', 'capacity', 'narrative', 'urgency'] as const;
const forecast = {
  measure: v.picklist([...Object.values(VITALS), ...shared]),
  role: v.nullable(role),
  up: v.boolean(),
  strength: third,
};
export const sprout = v.strictObject({
  text: line,
  role,
  option: line,
  tension: line,
  forecast: few(v.strictObject(forecast)),
});
export const since = v.strictObject({
  months: number,
  inked: number,
  faded: number,
  lost: number,
  sprouts: few(sprout),
  back: few(role),
  gone: few(role),
  injected: few(v.strictObject({ title: line, text: line })),
});
export const change = v.strictObject({
  role,
  option: line,
  effects: few(v.strictObject({ ...forecast, foreseen: v.boolean() })),
});
export const expectation = v.strictObject({ holder: role, author: role, stake, met: v.boolean() });
export const link = v.strictObject({
  between: pair,
  state: v.picklist(['braided', 'rope', 'frayed', 'cut', 'unsaid']),
});

const level = v.picklist([0, 1, 2]);
const drawn = v.strictObject({
  base: level,
  next: level,
  change: v.picklist(['none', 'pencil', 'inking', 'ink', 'trace']),
});
/** A territory has some of the props: each may be missing, none may be added. */
const props = v.strictObject(
  Object.fromEntries(PROPS.map((prop) => [prop, v.exactOptional(drawn)])) as Record<
    Prop,
    v.ExactOptionalSchema<typeof drawn, undefined>
  >,
);
const hero = v.strictObject({
  role,
  expression: v.picklist(['neutral', 'determined', 'worried', 'glad']),
  out: v.boolean(),
  pose: v.picklist(['stand', 'argue', 'give', 'away', 'serve', 'impose']),
  pushed: v.boolean(),
});
export const act = third;
/** The picture over the words. */
export const stage = v.strictObject({
  scene: v.picklist(['title', 'roles', 'act', 'tension', 'epilogue', 'outcome', 'closing']),
  composition: v.picklist(COMPOSITIONS),
  props,
  heroes: few(hero, ROLES.length),
  focus: few(v.picklist(PROPS)),
  links: few(link),
  sprouts: few(v.strictObject({ id: line, role, prop: v.picklist(PROPS), up: v.boolean() }), 200),
  settlement: v.nullable(settlement),
  powers: few(power),
  bridged: v.nullable(pair),
  arbitratedBy: v.nullable(role),
  urgency: number,
  act,
  season: number,
  ending: v.nullable(ending),
});
