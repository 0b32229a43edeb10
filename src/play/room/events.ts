import * as v from 'valibot';
import { agendaSchema } from '../../domain/agenda.ts';
import { DESKS, LONGEST_NOTE, LONGEST_TIME, MOMENTS, MOST_HANDS, MOST_UNDONE } from '../../domain/session.ts';
import { slug } from '../../domain/slug.ts';
import { OPTION_IDS, READING_MODES, READING_SCALES, ROLES } from '../../domain/vocabulary.ts';
import { type PlayEvent, playEventSchema } from '../game/events.ts';

/** What happens in the room besides the game itself. When it happens is written beside each event, in the journal. */

/** Milliseconds of session time. */
export const span = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TIME));

/** What a clock may say, as it may be written down. */
export const asSpan = (ms: number): number => Math.min(LONGEST_TIME, Math.max(0, Math.round(ms) || 0));

const role = v.picklist(ROLES);
const hands = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_HANDS)));
const pinned = { moment: v.picklist(MOMENTS), tension: v.nullable(slug) };

export const readingSchema = v.strictObject({
  mode: v.picklist(READING_MODES),
  scale: v.picklist(READING_SCALES),
});

export const undoSchema = v.strictObject({
  type: v.literal('UNDO'),
  steps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_UNDONE)),
});

export const roomEventSchema = v.variant('type', [
  /** On to what follows outside the game: welcome, roles, play, the questions of the debrief, closing. */
  v.strictObject({ type: v.literal('ADVANCE') }),
  /** Straight to the debrief from anywhere in play: what was to come is left out. One decision, taken back as one. */
  v.strictObject({ type: v.literal('GO_TO_DEBRIEF') }),
  /** The session has come to this line of the agenda. */
  v.strictObject({ type: v.literal('ARRIVE'), item: slug }),
  v.strictObject({ type: v.literal('TIMER_START'), ms: span }),
  v.strictObject({ type: v.literal('TIMER_PAUSE') }),
  v.strictObject({ type: v.literal('TIMER_RESUME') }),
  v.strictObject({ type: v.literal('TIMER_EXTEND'), ms: span }),
  v.strictObject({ type: v.literal('TIMER_STOP') }),
  /** A split table raises hands. */
  v.strictObject({ type: v.literal('HANDS'), role, counts: v.strictObject(v.entriesFromList(OPTION_IDS, hands)) }),
  /** Hot seat: this role has read its card and gives the screen away. */
  v.strictObject({ type: v.literal('PASS'), role }),
  v.strictObject({ type: v.literal('HAND_OVER'), to: v.picklist(DESKS) }),
  /** An observer's note, or a key moment with or without words, pinned to where the session stood. */
  v.strictObject({
    type: v.literal('NOTE'),
    text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
    key: v.boolean(),
    ...pinned,
  }),
  /** The key moment mark of this very moment is taken away. */
  v.strictObject({ type: v.literal('UNMARK'), ...pinned }),
  v.strictObject({ type: v.literal('FREEZE'), on: v.boolean() }),
  v.strictObject({ type: v.literal('BLACK'), on: v.boolean() }),
  v.strictObject({ type: v.literal('READING'), reading: readingSchema }),
  v.strictObject({ type: v.literal('EDIT_AGENDA'), agenda: agendaSchema }),
  v.strictObject({ type: v.literal('SET_PARLEY'), ms: span }),
  /** The computer slept, or its clock jumped: `ms` were not counted. */
  v.strictObject({ type: v.literal('GAP'), ms: span }),
  v.strictObject({ type: v.literal('CLOSE_GAP'), count: v.boolean() }),
  /** The last decisions are taken back, and the room is told. */
  undoSchema,
]);

export type RoomEvent = v.InferOutput<typeof roomEventSchema>;
export type RoomEventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;

/** Whatever may stand in a journal. */
export type SessionEvent = PlayEvent | RoomEvent;
export type SessionEventOf<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;
export const sessionEventSchema = v.union([playEventSchema, roomEventSchema]);

const PLAY_TYPES: ReadonlySet<string> = new Set(playEventSchema.options.map((each) => each.entries.type.literal));

/** True for what happens in the game itself. */
export const isPlayEvent = (event: SessionEvent): event is PlayEvent => PLAY_TYPES.has(event.type);

const ROOM_TYPES: ReadonlySet<string> = new Set(roomEventSchema.options.map((each) => each.entries.type.literal));

/** True for what may stand in a journal, false for what concerns a window. */
export const isSessionEvent = <A extends { readonly type: string }>(act: A): act is Extract<A, SessionEvent> =>
  PLAY_TYPES.has(act.type) || ROOM_TYPES.has(act.type);
