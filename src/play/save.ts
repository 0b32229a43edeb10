import * as v from 'valibot';
import { ROLES, TEMPERAMENTS } from '../domain/vocabulary.ts';
import { playEventSchema } from './events.ts';
import type { Journal } from './journal.ts';
import type { Seats } from './seats.ts';

/** The newest format this game writes. A new one needs a migration from the one before. */
export const SAVE_FORMAT = 1;

const seat = v.picklist(['person', ...TEMPERAMENTS]);
const entrySchema = v.strictObject({ event: playEventSchema, auto: v.boolean() });
const saveSchema = v.strictObject({
  game: v.literal('4-fantastiques'),
  format: v.literal(SAVE_FORMAT),
  scenario: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  seats: v.strictObject(v.entriesFromList(ROLES, seat)),
  journal: v.pipe(v.array(entrySchema), v.maxLength(5000)),
});

/** A saved game: small, exact, readable. */
export interface Save {
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly seats: Seats;
  readonly journal: Journal;
}

/** Why a file cannot be opened; `newer` was written by a later version and is left untouched. */
export type SaveFault = 'unreadable' | 'notASave' | 'newer' | 'damaged';
export type ParsedSave =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly fault: SaveFault; readonly issues: readonly string[] };

/** Older formats become the next one, step by step. Empty while there is only one. */
const MIGRATIONS: Readonly<Record<number, (old: unknown) => unknown>> = {};

/** Longest text accepted, in characters: far above any real game. */
const LONGEST = 2_000_000;

/** The text of a save file. */
export function formatSave(save: Save): string {
  return JSON.stringify({ game: '4-fantastiques', format: SAVE_FORMAT, ...save });
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
  const head = v.safeParse(v.looseObject({ game: v.literal('4-fantastiques'), format: v.number() }), data);
  if (!head.success) return refuse('notASave', ...head.issues.map(({ message }) => message));
  if (head.output.format > SAVE_FORMAT) return refuse('newer', `format ${head.output.format}`);
  for (let format = head.output.format; format < SAVE_FORMAT; format++) {
    const migrate = MIGRATIONS[format];
    if (!migrate) return refuse('damaged', `unknown format ${format}`);
    data = migrate(data);
  }
  const parsed = v.safeParse(saveSchema, data);
  if (!parsed.success)
    return refuse(
      'damaged',
      ...parsed.issues.slice(0, 20).map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`),
    );
  const { scenario, hash, seed, seats, journal } = parsed.output;
  return { ok: true, save: { scenario, hash, seed, seats, journal } };
}
