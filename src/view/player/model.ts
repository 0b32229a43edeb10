import * as v from 'valibot';
import { REASONS } from '../../domain/tension/resolve.ts';
import { linkSchema, stageSchema } from '../picture/stageModel.ts';
import * as s from '../shapes.ts';
import {
  aimView,
  betChoice,
  betView,
  bubbleSchema,
  calendarView,
  castEntries,
  change,
  expectation,
  factSchema,
  forecast,
  gaugeSchema,
  optionView,
  partnerView,
  powerView,
  revealedPosition,
  secretView,
  sinceView,
  sproutSchema,
  stakeTag,
  toldView,
} from './parts.ts';

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
  number: s.count, // tension being played, 1 .. as this story met them
  count: s.count, // tensions that this story will have met
  year: s.count, // 1 .. 6
  half: v.picklist([1, 2]), // first or second half of the year
  step: s.count, // 1 .. 8
});
export type Progress = s.View<typeof progressSchema>;

export const situationSchema = v.strictObject({
  kind: v.literal('situation'),
  title: s.line,
  text: s.line,
  opening: v.nullable(s.line), // the scenario's own, before the first tension
  aims: s.few(aimView, 4),
  calendar: calendarView,
  facts: s.few(factSchema),
  since: v.nullable(sinceView),
});

/** What was known of a tension, once all is shown. */
const revealedTruth = v.strictObject({
  shown: s.line,
  knew: s.few(s.role, 4), // from the start
  asked: s.few(s.role, 4), // one who knew
  told: v.nullable(s.role), // to all
  heard: s.few(s.role, 4), // knew it when choosing, from the start or since
});
export type RevealedTruth = s.View<typeof revealedTruth>;

/** What the same four cards would have come to. */
const otherwise = v.strictObject({
  if: v.picklist(['told', 'truth']), // had it been told; had the other truth been the case
  shown: s.nullableLine, // that other truth
  title: s.line, // of the outcome
  same: v.boolean(),
});
export type OtherwiseView = s.View<typeof otherwise>;

/** What came of a tension: the same for every seat and for the room. */
export const consequencesSchema = v.strictObject({
  kind: v.literal('consequences'),
  settlement: s.settlement,
  legitimate: v.boolean(),
  title: s.line, // of the outcome
  text: s.line,
  effects: s.few(forecast), // of the outcome
  truth: v.nullable(revealedTruth), // null: nobody knew more than the others
  otherwise: s.few(otherwise, 3),
  months: v.strictObject({ spent: s.number, window: s.number, late: v.boolean() }),
  reflection: v.nullable(v.strictObject({ months: s.number, taken: v.boolean() })), // the pause, when it is offered here
  changes: s.few(change, 4),
  expectations: s.few(expectation, 200),
  pledges: s.few(v.strictObject({ by: s.role, to: s.role, kept: v.boolean() })),
});

/** How four positions settled: the same for every seat and for the room. */
export const settledEntries = {
  kind: v.literal('settlement'),
  settlement: s.settlement,
  reason: v.picklist(REASONS),
  aims: s.few(v.strictObject({ ...aimView.entries, open: v.boolean(), prevails: v.boolean() }), 4),
  months: v.strictObject({ spent: s.number, window: s.number, late: v.boolean() }),
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
  legitimate: v.boolean(), // pushed, and carried out by the others
  came: v.nullable(s.line), // title of the outcome
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
  v.strictObject({
    kind: v.literal('peers'),
    secret: v.nullable(secretView),
    stakes: s.few(stakeTag),
    aims: s.few(aimView, 4),
    calendar: calendarView,
    options: yourOptions,
  }),
  v.strictObject({
    kind: v.literal('parley'),
    months: s.number, // it takes, one decimal
    gestures: s.number, // you have left
    secret: v.nullable(secretView), // what you know by now, while it is not told
    canTell: v.boolean(),
    told: v.nullable(toldView),
    aims: s.few(aimView, 4),
    pledged: v.nullable(v.strictObject({ to: s.role, aim: s.line })), // your word, once given
    canPledge: v.boolean(),
    partners: s.few(partnerView, 3),
  }),
  v.strictObject({ kind: v.literal('bet'), made: v.nullable(betMade), choices: s.few(betChoice, 3) }),
  v.strictObject({
    kind: v.literal('positions'),
    options: yourOptions,
    aims: s.few(aimView, 4),
    calendar: calendarView,
    known: s.nullableLine, // what was told to all, or what you alone know
    bet: v.strictObject({ made: v.nullable(betMade), choices: s.few(betChoice, 3) }),
    out: v.boolean(),
    again: v.boolean(),
  }),
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
