import * as v from 'valibot';
import { DEBRIEF_PHASES } from '../../domain/session.ts';
import { LANGUAGES, OPTION_IDS } from '../../domain/vocabulary.ts';
import { readingSchema } from '../../play/room/events.ts';
import { stageSchema } from '../picture/stageModel.ts';
import {
  accountEntries,
  betsSchema,
  consequencesSchema,
  progressSchema,
  reflectionSchema,
  settledEntries,
  situationSchema,
} from '../player/model.ts';
import {
  aimView,
  bubbleSchema,
  calendarView,
  castEntries,
  factSchema,
  gaugeSchema,
  positionEntries,
  sproutSchema,
  toldView,
} from '../player/parts.ts';
import {
  count,
  ending,
  few,
  letter,
  line,
  MOST_SPROUTS,
  number,
  perRole,
  role,
  settlement,
  type View,
} from '../shapes.ts';

/**
 * What the room may see (`ProjectorView`, at the end) and nothing else: no option before the reveal, no private
 * information, no note, no name. It crosses to the projector's window as plain data and is checked there: a neighbour on
 * the same origin, or a window of another version, may say anything. What has not exactly this shape is refused whole,
 * and texts are only ever shown as text.
 */

/** How large the projected text is: room mode (42 px floor at 1080p) or laptop mode, and the scale on top of it. */
export type Reading = View<typeof readingSchema>;

/** A countdown; the faces only display it. */
const timerView = v.strictObject({
  state: v.picklist(['running', 'paused', 'over']),
  left: number, // seconds, rounded up, never negative
  total: number, // seconds, extensions included
  over: number, // seconds since it ended, 0 while it runs
});
export type TimerView = View<typeof timerView>;

/** Said to the room so that nobody is lost: went back n steps, an event fell, a tension was left out. */
const told = v.variant('kind', [
  v.strictObject({ kind: v.literal('undone'), steps: count }),
  v.strictObject({ kind: v.literal('injected'), title: line, text: line }),
  v.strictObject({ kind: v.literal('skipped'), tension: line }),
]);
export type Told = View<typeof told>;

/** One table on the room's screen. */
const roomTable = v.strictObject({
  number: count, // 1 .. 4
  role,
  simulated: v.boolean(),
  out: v.boolean(),
});
const tables = few(roomTable, 4);
const introducedTables = few(v.strictObject({ ...roomTable.entries, as: line, portrait: line }), 4);

/** A table whose secret is sealed or awaited: a tick or a dashed ring, never what was chosen. */
const sealedTable = v.strictObject({ ...roomTable.entries, sealed: v.boolean() });
export type SealedTable = View<typeof sealedTable>;
const sealedTables = few(sealedTable, 4);

/** A position once revealed. */
const roomPosition = v.strictObject({
  ...positionEntries,
  number: count, // table
  simulated: v.boolean(),
  hands: few(v.strictObject({ letter, count }), OPTION_IDS.length), // a split table; empty: of one mind
});
export type RoomPosition = View<typeof roomPosition>;

const pledges = few(v.strictObject({ by: role, to: role, aim: line }));

/** This game's own decisions, for the protected debrief. */
const debriefFacts = v.strictObject({
  ...accountEntries,
  moments: few(
    v.strictObject({
      title: line,
      season: number,
      settlement: v.nullable(settlement),
      legitimate: v.boolean(),
      came: v.nullable(line), // title of what came of it
      letters: perRole(v.nullable(letter)), // what each played
      key: v.boolean(),
    }),
  ),
  bets: betsSchema, // choices foreseen, by all tables
});
export type DebriefFacts = View<typeof debriefFacts>;

const scene = v.variant('kind', [
  v.strictObject({ kind: v.literal('test') }), // the reading test, before the session
  v.strictObject({ kind: v.literal('welcome'), title: line, pitch: line, territory: line, blurb: line }),
  v.strictObject({ kind: v.literal('roles'), tables: introducedTables }),
  situationSchema,
  v.strictObject({ kind: v.literal('peers'), title: line, tables }), // tables read their cards
  v.strictObject({
    kind: v.literal('parley'),
    title: line,
    months: number,
    aims: few(aimView, 4),
    calendar: calendarView,
    told: v.nullable(toldView), // said to all
    pledges,
  }),
  v.strictObject({ kind: v.literal('bet'), title: line, tables: sealedTables }),
  v.strictObject({
    kind: v.literal('positions'),
    title: line,
    tables: sealedTables,
    again: v.boolean(),
    all: v.boolean(), // everything is sealed, the reveal may come
  }),
  v.strictObject({
    ...settledEntries,
    title: line,
    positions: few(roomPosition, 4),
    bets: betsSchema, // tables that foresaw the choice
  }),
  consequencesSchema,
  v.strictObject({ ...reflectionSchema.entries, question: line }), // the scenario's, for the room
  v.strictObject({
    kind: v.literal('epilogue'),
    ending,
    text: line,
    sprouts: few(sproutSchema, MOST_SPROUTS),
    precedent: factSchema,
  }),
  v.strictObject({ kind: v.literal('debrief'), phase: v.picklist(DEBRIEF_PHASES), facts: debriefFacts }),
  v.strictObject({ kind: v.literal('closing'), ending, precedent: factSchema }),
  v.strictObject({ kind: v.literal('ended') }),
]);
export type ProjectorScene = View<typeof scene>;

const roomGauge = v.strictObject({
  ...gaugeSchema.entries,
  measure: v.picklist(['pencil', 'ink', 'trust', 'urgency', 'months']),
});
const projectorView = v.strictObject({
  language: v.picklist(LANGUAGES),
  reading: readingSchema,
  black: v.boolean(), // show nothing but a quiet black
  progress: progressSchema, // act, tension, year: the calendar
  cast: perRole(v.strictObject(castEntries)),
  gauges: few(roomGauge, 5),
  timer: v.nullable(timerView),
  bubbles: few(bubbleSchema, 4), // said on the stage now
  stage: stageSchema,
  told: v.nullable(told), // said to the room, until the next step
  scene,
});
export type ProjectorView = View<typeof projectorView>;

/** True for what may be shown to the room. */
export const isProjectorView = (data: unknown): data is ProjectorView => v.safeParse(projectorView, data).success;
