import * as v from 'valibot';
import { ROLES, TEMPERAMENTS } from '../domain/vocabulary.ts';
import { playEventSchema } from './events.ts';
import type { Journal } from './journal.ts';
import { sessionEventSchema } from './roomEvents.ts';
import type { RoomJournal } from './roomJournal.ts';
import { planSchema, type RoomPlan } from './roomSetup.ts';
import type { Seats } from './seats.ts';

/** The newest format this game writes. A new one needs a migration from the one before. */
export const SAVE_FORMAT = 2;

const seat = v.picklist(['person', ...TEMPERAMENTS]);
const head = {
  game: v.literal('4-fantastiques'),
  format: v.literal(SAVE_FORMAT),
  scenario: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  seats: v.strictObject(v.entriesFromList(ROLES, seat)),
};
const LONGEST_JOURNAL = 5000;
const entries = <T extends v.GenericSchema>(event: T) =>
  v.pipe(v.array(v.strictObject({ event, auto: v.boolean() })), v.maxLength(LONGEST_JOURNAL));
const soloSchema = v.strictObject({ ...head, room: v.null(), journal: entries(playEventSchema) });
const roomSchema = v.strictObject({
  ...head,
  room: v.strictObject({
    ...planSchema.entries,
    /** Session time lived, in milliseconds. */
    clock: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  }),
  journal: entries(sessionEventSchema),
});

interface SaveHead {
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly seats: Seats;
}

/** A saved solo game: small, exact, readable. */
export interface SoloSave extends SaveHead {
  readonly room: null;
  readonly journal: Journal;
}

/** A saved facilitated session: the same, with what was prepared and what happened in the room. */
export interface RoomSave extends SaveHead {
  readonly room: RoomPlan & { readonly clock: number };
  readonly journal: RoomJournal;
}

export type Save = SoloSave | RoomSave;

/** Why a file cannot be opened; `newer` was written by a later version and is left untouched. */
export type SaveFault = 'unreadable' | 'notASave' | 'newer' | 'damaged';
export type ParsedSave =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly fault: SaveFault; readonly issues: readonly string[] };

/** Older formats become the next one, step by step. */
const MIGRATIONS: Readonly<Record<number, (old: object) => object>> = {
  /** Format 2 brought facilitated sessions: what was saved before is a solo game. */
  1: (old) => ({ ...old, format: 2, room: null }),
};

/** Longest text accepted, in characters: far above any real game. */
const LONGEST = 2_000_000;

/** The text of a save file. */
export function formatSave(save: Save): string {
  return JSON.stringify({ game: '4-fantastiques', format: SAVE_FORMAT, ...save });
}

const headSchema = v.looseObject({
  game: v.literal('4-fantastiques'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  room: v.optional(v.nullable(v.looseObject({}))),
});

function migrated(data: v.InferOutput<typeof headSchema>): object | null {
  let current: object = data;
  for (let format = data.format; format < SAVE_FORMAT; format++) {
    const migrate = MIGRATIONS[format];
    if (!migrate) return null;
    current = migrate(current);
  }
  return current;
}

/** Reads a save written by anyone: a right save, or what is wrong with it. Never throws. */
export function parseSave(text: string): ParsedSave {
  const refuse = (fault: SaveFault, ...issues: string[]): ParsedSave => ({ ok: false, fault, issues });
  if (text.length > LONGEST) return refuse('unreadable', `more than ${LONGEST} characters`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refuse('unreadable', String(error));
  }
  const known = v.safeParse(headSchema, data);
  if (!known.success) return refuse('notASave', ...known.issues.map(({ message }) => message));
  if (known.output.format > SAVE_FORMAT) return refuse('newer', `format ${known.output.format}`);
  const current = migrated(known.output);
  if (!current) return refuse('damaged', `unknown format ${known.output.format}`);
  const isRoom = 'room' in current && current.room !== null;
  const parsed = isRoom ? v.safeParse(roomSchema, current) : v.safeParse(soloSchema, current);
  if (!parsed.success)
    return refuse(
      'damaged',
      ...parsed.issues.slice(0, 20).map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`),
    );
  const { game: _game, format: _format, ...save } = parsed.output;
  return { ok: true, save };
}
