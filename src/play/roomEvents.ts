import * as v from 'valibot';
import { OPTION_IDS, ROLES } from '../domain/vocabulary.ts';
import { agendaItemSchema } from './agenda.ts';
import { type PlayEvent, playEventSchema } from './events.ts';

/** What happens in the room besides the game itself. Time arrives here, in milliseconds of session time. */

const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const span = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const role = v.picklist(ROLES);
const hands = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50)));
/** Moments are named in one word, which may have a capital inside. */
const moment = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]{0,39}$/));
const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

export const DESKS = ['console', 'hotSeat'] as const;
export type Desk = (typeof DESKS)[number];

export const readingSchema = v.strictObject({
  mode: v.picklist(['room', 'laptop']),
  scale: v.picklist([100, 120, 140]),
});
/** How large the projected text is. */
export type Reading = v.InferOutput<typeof readingSchema>;

/** Longest note, in characters. */
export const LONGEST_NOTE = 600;

export const roomEventSchema = v.variant('type', [
  /** On to what follows outside the game: welcome, roles, play, the questions of the debrief, closing. */
  v.strictObject({ type: v.literal('ADVANCE') }),
  /** Straight to the debrief from anywhere in play: what was to come is left out. One decision, taken back as one. */
  v.strictObject({ type: v.literal('GO_TO_DEBRIEF') }),
  /** The session has come to this line of the agenda. */
  v.strictObject({ type: v.literal('ARRIVE'), item: slug, at }),
  v.strictObject({ type: v.literal('TIMER_START'), ms: span, at }),
  v.strictObject({ type: v.literal('TIMER_PAUSE'), at }),
  v.strictObject({ type: v.literal('TIMER_RESUME'), at }),
  v.strictObject({ type: v.literal('TIMER_EXTEND'), ms: span, at }),
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
    moment,
    tension: v.nullable(slug),
    at,
  }),
  /** The key moment mark of this very moment is taken away. */
  v.strictObject({ type: v.literal('UNMARK'), moment, tension: v.nullable(slug) }),
  v.strictObject({ type: v.literal('FREEZE'), on: v.boolean(), at }),
  v.strictObject({ type: v.literal('BLACK'), on: v.boolean() }),
  v.strictObject({ type: v.literal('READING'), reading: readingSchema }),
  v.strictObject({
    type: v.literal('EDIT_AGENDA'),
    agenda: v.pipe(v.array(agendaItemSchema), v.minLength(4), v.maxLength(12)),
  }),
  v.strictObject({ type: v.literal('SET_PARLEY'), ms: span }),
  /** The computer slept, or its clock jumped: `ms` were not counted. */
  v.strictObject({ type: v.literal('GAP'), ms: span, at }),
  v.strictObject({ type: v.literal('CLOSE_GAP'), count: v.boolean() }),
  /** The last decisions are taken back, and the room is told. */
  v.strictObject({ type: v.literal('UNDO'), steps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)) }),
]);

export type RoomEvent = v.InferOutput<typeof roomEventSchema>;
export type RoomEventOf<T extends RoomEvent['type']> = Extract<RoomEvent, { type: T }>;

/** Whatever may stand in a room's journal. */
export type SessionEvent = PlayEvent | RoomEvent;
export const sessionEventSchema = v.union([playEventSchema, roomEventSchema]);

const PLAY_TYPES: ReadonlySet<string> = new Set(playEventSchema.options.map((each) => each.entries.type.literal));

/** True for what happens in the game itself. */
export const isPlayEvent = (event: SessionEvent): event is PlayEvent => PLAY_TYPES.has(event.type);
