import * as v from 'valibot';
import { MOTIVES } from '../../domain/foresight/partner.ts';
import * as s from '../shapes.ts';

/** What the screens of a seat, and of the room, are made of. */

/** A role as everybody sees it. */
export const castEntries = {
  as: s.line, // function in this territory
  vital: s.number, // 0..100
  out: v.boolean(),
};

export type Measure = s.View<typeof s.measure>;

export const gaugeSchema = v.strictObject({
  measure: s.measure,
  value: s.number, // rounded for people
  most: s.number, // full scale
  low: v.boolean(), // deserves a warning
});
export type GaugeView = s.View<typeof gaugeSchema>;

export const bubbleSchema = v.strictObject({ role: s.role, text: s.line });
export type Bubble = s.View<typeof bubbleSchema>;

export const stakeTag = v.strictObject({ id: s.stakeId, label: s.line });
export type StakeTag = s.View<typeof stakeTag>;

/** A direction the chooser could foresee: strength 1 to 3. */
export const forecast = v.strictObject({
  measure: s.measure,
  role: v.nullable(s.role), // whose gauge or whose trust, when it is somebody's
  up: v.boolean(),
  strength: s.third,
});
export type Forecast = s.View<typeof forecast>;

/** What may become of the thing in play: a door with a keyhole for each role without whom it stays shut. */
export const aimView = v.strictObject({
  id: s.line,
  text: s.line,
  keys: s.few(s.role, 4),
  names: s.few(s.role, 4), // who gave its word on it
});
export type AimView = s.View<typeof aimView>;

/** The months that the four have, and why; what the talk has already taken. */
export const calendarView = v.strictObject({
  window: s.number,
  text: s.line,
  talked: s.number, // months, one decimal
  pace: s.number, // how many months a month of work takes, at this trust
});
export type CalendarView = s.View<typeof calendarView>;

/** A card before the choice: neither its posture nor what others would think of it. */
export const optionView = v.strictObject({
  id: s.optionId,
  letter: s.letter, // as it lies in the hand, by the order that the seed drew
  title: s.line,
  text: s.line,
  because: s.line,
  lever: s.lever,
  aim: v.nullable(s.line), // what it wants, in words; null: it follows
  months: s.count, // it asks of the table
  forecast: s.few(forecast), // of the own gauge, when it surely moves
  meets: s.few(stakeTag), // of your own stakes
  neglects: s.few(stakeTag),
});
export type OptionView = s.View<typeof optionView>;

const source = v.strictObject({ title: s.line, url: s.line });
export const factSchema = v.strictObject({ text: s.line, sources: s.few(source) });
export type FactView = s.View<typeof factSchema>;

/** A delayed effect that came up, traced to its cause. */
export const sproutSchema = v.strictObject({
  text: s.line,
  role: v.nullable(s.role), // whose choice sowed it; null: what came of the tension did
  option: s.line, // title of that choice, or of what came
  tension: s.line, // where it was sown
  forecast: s.few(forecast), // what it changed
});
export type SproutView = s.View<typeof sproutSchema>;

/** What happened between two tensions. */
export const sinceView = v.strictObject({
  months: s.number, // that went by
  inked: s.number, // points of pencil that became ink
  faded: s.number, // points erased
  lost: s.number, // months lost to appeals and rework
  sprouts: s.few(sproutSchema, s.MOST_SPROUTS),
  back: s.few(s.role, 4), // came back
  gone: s.few(s.role, 4), // dropped out
  injected: s.few(v.strictObject({ title: s.line, text: s.line })),
});
export type SinceView = s.View<typeof sinceView>;

/** What only who knows it reads, and what it would cost to say. */
export const secretView = v.strictObject({
  text: s.line,
  quiet: s.line, // one honest reason to keep it
  telling: s.line, // how it would be said
  cost: s.few(forecast),
  held: v.boolean(), // from the start; false: it was answered
});
export type SecretView = s.View<typeof secretView>;

/** What was said to the whole table. */
export const toldView = v.strictObject({ role: s.role, text: s.line });
export type ToldView = s.View<typeof toldView>;

export const partnerView = v.strictObject({
  role: s.role,
  need: v.nullable(v.strictObject({ text: s.line, stake: stakeTag })), // once asked
  answer: v.nullable(v.picklist(['shared', 'refused', 'nothing'])), // once asked what it knows
  aim: v.nullable(s.line), // it gave its word on
  canAsk: v.boolean(),
});
export type PartnerView = s.View<typeof partnerView>;

const titledOption = v.strictObject({ id: s.optionId, letter: s.letter, title: s.line });
export const betChoice = v.strictObject({ role: s.role, options: s.few(titledOption, 4), stakes: s.few(stakeTag) });
export type BetChoice = s.View<typeof betChoice>;

/** A position as everybody sees it, once revealed. */
export const positionEntries = {
  role: s.role,
  out: v.boolean(),
  option: v.nullable(titledOption),
  aim: v.nullable(s.line), // it wants, in words; null: it follows
  months: s.count, // it asked of the table
  horizon: s.number, // where it finally stands: -2 short .. 2 long
  posture: s.number, // -2 power relation .. 2 cooperation
  said: s.line,
};
export const revealedPosition = v.strictObject({
  ...positionEntries,
  motive: v.nullable(v.picklist(MOTIVES)), // what weighed most, for a simulated partner
  turned: v.boolean(), // what it knew changed its card
  pledge: v.nullable(v.picklist(['kept', 'broken'])), // its word, if it gave it
});
export type RevealedPosition = s.View<typeof revealedPosition>;

export const powerView = v.strictObject({
  power: s.power,
  role: s.role,
  usesLeft: s.number,
  cost: s.number, // points of the own gauge
  allowed: v.boolean(),
});
export type PowerView = s.View<typeof powerView>;

export const betView = v.strictObject({
  about: s.role,
  optionRight: v.boolean(),
  stakeRight: v.boolean(),
  stake: stakeTag, // what that role wanted most
});
export type BetView = s.View<typeof betView>;

export const change = v.strictObject({
  role: s.role, // whose choice
  option: s.line, // its title
  effects: s.few(forecast),
});
export type Change = s.View<typeof change>;

export const expectation = v.strictObject({ holder: s.role, author: s.role, stake: stakeTag, met: v.boolean() });
export type ExpectationView = s.View<typeof expectation>;
