import * as v from 'valibot';
import { SETTLEMENT_REASONS } from '../../domain/settlement.ts';
import { MOTIVES } from '../../domain/vocabulary.ts';
import { linkSchema, stageSchema } from '../picture/stageModel.ts';
import * as s from '../shapes.ts';

/**
 * What one seat may see of a game, in one language. Overlay, stage and sound read `PlayerView` (at the end) and nothing
 * else. The parts that the room sees too are said once, here.
 */

/** A full page that opens a moment of the story: an act, or the ten years that follow the mandate. */
const interlude = v.picklist(['act', 'epilogue']);
export type Interlude = s.View<typeof interlude>;

export const progressSchema = v.strictObject({
  scenario: s.line, // title
  territory: s.line,
  tension: s.line, // title
  act: s.third,
  number: s.count, // tension being played, 1 ..
  count: s.count, // tensions of the scenario
  year: s.count, // 1 .. 6
  half: v.picklist([1, 2]), // first or second half of the year
  step: s.count, // 1 .. 8
});
export type Progress = s.View<typeof progressSchema>;

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

const stakeTag = v.strictObject({ id: s.stakeId, label: s.line });
export type StakeTag = s.View<typeof stakeTag>;

/** A direction the chooser could foresee: strength 1 to 3. */
const forecast = v.strictObject({
  measure: s.measure,
  role: v.nullable(s.role), // whose gauge or whose trust, when it is somebody's
  up: v.boolean(),
  strength: s.third,
});
export type Forecast = s.View<typeof forecast>;

const optionView = v.strictObject({
  id: s.optionId,
  title: s.line,
  text: s.line,
  horizon: s.number, // -2 short .. 2 long
  posture: s.number, // -2 power relation .. 2 cooperation
  forecast: s.few(forecast),
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
  role: s.role,
  option: s.line, // title of the choice that sowed it
  tension: s.line, // where it was sown
  forecast: s.few(forecast), // what it changed
});
export type SproutView = s.View<typeof sproutSchema>;

/** What happened between two tensions. */
const sinceView = v.strictObject({
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

const partnerView = v.strictObject({
  role: s.role,
  need: v.nullable(v.strictObject({ text: s.line, stake: stakeTag })), // once asked
  pledge: v.picklist(['none', 'accepted', 'declined']),
  canAsk: v.boolean(),
  canPledge: v.boolean(),
});
export type PartnerView = s.View<typeof partnerView>;

const titledOption = v.strictObject({ id: s.optionId, title: s.line });
const betChoice = v.strictObject({ role: s.role, options: s.few(titledOption, 4), stakes: s.few(stakeTag) });
export type BetChoice = s.View<typeof betChoice>;

/** A position as everybody sees it, once revealed. */
export const positionEntries = {
  role: s.role,
  out: v.boolean(),
  option: v.nullable(titledOption),
  horizon: s.number, // where it finally stands: -2 short .. 2 long
  posture: s.number, // -2 power relation .. 2 cooperation
  said: s.line,
};
const revealedPosition = v.strictObject({
  ...positionEntries,
  motive: v.nullable(v.picklist(MOTIVES)), // what weighed most, for a simulated partner
  pledge: v.nullable(v.picklist(['kept', 'broken'])), // its word to you, if it gave it
});
export type RevealedPosition = s.View<typeof revealedPosition>;

const powerView = v.strictObject({
  power: s.power,
  role: s.role,
  usesLeft: s.number,
  cost: s.number, // points of the own gauge
  allowed: v.boolean(),
});
export type PowerView = s.View<typeof powerView>;

const betView = v.strictObject({
  about: s.role,
  optionRight: v.boolean(),
  stakeRight: v.boolean(),
  stake: stakeTag, // what that role wanted most
});
export type BetView = s.View<typeof betView>;

const change = v.strictObject({
  role: s.role, // whose choice
  option: s.line, // its title
  effects: s.few(v.strictObject({ ...forecast.entries, foreseen: v.boolean() })),
});
export type Change = s.View<typeof change>;

const expectation = v.strictObject({ holder: s.role, author: s.role, stake: stakeTag, met: v.boolean() });
export type ExpectationView = s.View<typeof expectation>;

export const situationSchema = v.strictObject({
  kind: v.literal('situation'),
  title: s.line,
  text: s.line,
  opening: v.nullable(s.line), // the scenario's own, before the first tension
  facts: s.few(factSchema),
  since: v.nullable(sinceView),
});

/** What came of a tension: the same for every seat and for the room. */
export const consequencesSchema = v.strictObject({
  kind: v.literal('consequences'),
  settlement: s.settlement,
  text: s.line,
  changes: s.few(change, 4),
  expectations: s.few(expectation, 200),
  sown: s.few(v.strictObject({ role: s.role, option: s.line })),
  pledges: s.few(v.strictObject({ by: s.role, to: s.role, kept: v.boolean() })),
});

/** How four positions settled: the same for every seat and for the room. */
export const settledEntries = {
  kind: v.literal('settlement'),
  settlement: s.settlement,
  reason: v.picklist(SETTLEMENT_REASONS),
  spent: s.few(v.strictObject({ power: s.power, role: s.role })),
  bridged: v.nullable(s.pair),
  arbitratedBy: v.nullable(s.role),
  legitimate: v.boolean(),
  pivot: s.role,
};

const need = v.strictObject({ role: s.role, stake: stakeTag, text: s.line, met: v.boolean() });
export const reflectionSchema = v.strictObject({
  kind: v.literal('reflection'),
  months: s.number,
  needs: v.nullable(s.few(need, 4)), // shown once the pause is taken
  taken: v.boolean(),
  links: s.few(linkSchema, 6),
});

const curveView = v.strictObject({
  season: s.number, // 0 .. 20: twelve of the mandate, then the years after
  visible: s.number, // pencil + ink
  durable: s.number, // ink
});
export type CurveView = s.View<typeof curveView>;

const momentView = v.strictObject({
  tension: s.line, // id, where a replay may start
  title: s.line,
  season: s.number,
  settlement: v.nullable(s.settlement),
  choices: s.perRole(v.nullable(s.line)), // titles
});
export type MomentView = s.View<typeof momentView>;

const matrixView = v.strictObject({
  holder: s.role,
  author: s.role,
  met: s.count,
  neglected: s.count,
  trust: s.number, // 0..100
});
export type MatrixView = s.View<typeof matrixView>;

const touched = v.strictObject({ stake: stakeTag, metBy: s.few(s.role, 4), neglectedBy: s.few(s.role, 4) });
const rolePage = v.strictObject({
  role: s.role,
  as: s.line,
  vital: s.number,
  out: v.boolean(),
  stakes: s.few(touched),
  trustFrom: s.few(v.strictObject({ role: s.role, trust: s.number }), 3),
});
export type RolePageView = s.View<typeof rolePage>;

/** What a whole game came to: the same for every seat and for the room. */
export const accountEntries = {
  ending: s.ending,
  visible: s.number, // at the end of the mandate
  durable: s.number, // ten years on
  faded: s.number, // percent of what was drawn
  monthsTalked: s.number,
  monthsLost: s.number,
  curve: s.few(curveView),
  matrix: s.few(matrixView, 16),
};
/** Bets won, of those made. */
export const betsSchema = v.strictObject({ right: s.count, made: s.count });

const outcomeView = v.strictObject({
  ...accountEntries,
  text: s.line,
  moments: s.few(momentView),
  sprouts: s.few(sproutSchema, s.MOST_SPROUTS), // that came up after the last tension
  pages: s.few(rolePage, 4),
  bets: betsSchema, // your own: options and expectations predicted
  precedent: factSchema,
});
export type OutcomeView = s.View<typeof outcomeView>;

const yourOptions = s.few(optionView, 4);
const betMade = v.strictObject({ about: s.role, option: s.optionId, stake: s.stakeId });

/** One screen a step; `kind` says which. */
const screen = v.variant('kind', [
  situationSchema,
  v.strictObject({ kind: v.literal('peers'), knows: s.line, stakes: s.few(stakeTag), options: yourOptions }),
  v.strictObject({
    kind: v.literal('parley'),
    months: s.number, // it takes, one decimal
    gestures: s.number, // you have left
    partners: s.few(partnerView, 3),
  }),
  v.strictObject({ kind: v.literal('bet'), made: v.nullable(betMade), choices: s.few(betChoice, 3) }),
  v.strictObject({ kind: v.literal('positions'), options: yourOptions, out: v.boolean(), again: v.boolean() }),
  v.strictObject({ kind: v.literal('sealed'), yours: v.nullable(s.line) }),
  v.strictObject({
    ...settledEntries,
    positions: s.few(revealedPosition, 4),
    powers: s.few(powerView, 2), // yours, both faces
    canArbitrate: v.boolean(), // you are the pivot of a deadlock
    bet: v.nullable(betView),
  }),
  consequencesSchema,
  reflectionSchema,
  v.strictObject({ kind: v.literal('outcome'), outcome: outcomeView }),
]);
export type Screen = s.View<typeof screen>;

export const playerViewSchema = v.strictObject({
  you: s.role,
  progress: progressSchema,
  gauges: s.few(gaugeSchema, 5), // five at most
  cast: s.perRole(v.strictObject({ ...castEntries, portrait: s.line })),
  bubbles: s.few(bubbleSchema, 4), // said on the stage now
  stage: stageSchema,
  screen,
  interlude: v.nullable(interlude), // a full page opens this moment
  canUndo: v.boolean(), // a choice of yours may still be taken back
});
export type PlayerView = s.View<typeof playerViewSchema>;
