import * as v from 'valibot';
import { atMost } from '../../domain/listed.ts';
import { LONGEST_JOURNAL } from '../../domain/session.ts';
import { slug } from '../../domain/slug.ts';
import { COMPANIES } from '../../domain/tension/tension.ts';
import { ROLES, TEMPERAMENTS } from '../../domain/vocabulary.ts';
import { playEventSchema } from '../game/events.ts';
import { people } from '../game/seats.ts';
import { asSpan, sessionEventSchema, span, undoSchema } from '../room/events.ts';
import { AUTHORS } from './journal.ts';
import type { Session } from './session.ts';
import { type LedSetup, type Loaded, ledSetup, planOf, planSchema, type SoloSetup } from './setup.ts';

/** The format this game writes and reads. Those before it belong to tensions that are no longer played. */
export const SAVE_FORMAT = 4;

const seat = v.picklist(['person', ...TEMPERAMENTS]);
const head = {
  game: v.literal('4-fantastiques'),
  format: v.literal(SAVE_FORMAT),
  scenario: slug,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  seats: v.strictObject(v.entriesFromList(ROLES, seat)),
};

const entries = <T extends v.GenericSchema>(event: T) =>
  atMost(LONGEST_JOURNAL, v.strictObject({ event, by: v.picklist(AUTHORS), at: span }));

const saveSchema = v.variant('kind', [
  v.strictObject({
    ...head,
    kind: v.literal('solo'),
    company: v.picklist(COMPANIES),
    seats: v.pipe(
      head.seats,
      v.check((seats) => people(seats).length === 1, 'one person plays'),
    ),
    journal: entries(v.union([playEventSchema, undoSchema])),
  }),
  v.strictObject({
    ...head,
    kind: v.literal('led'),
    plan: planSchema,
    clock: span, // session time lived
    journal: entries(sessionEventSchema),
  }),
]);

/** A saved session: small, exact, readable. */
export type Save = v.InferOutput<typeof saveSchema>;
export type SoloSave = Extract<Save, { kind: 'solo' }>;
export type LedSave = Extract<Save, { kind: 'led' }>;

/** Why a file cannot be opened; `newer` and `older` were written by another version and are left untouched. */
export type SaveFault = 'unreadable' | 'notASave' | 'newer' | 'older' | 'damaged';
export type ParsedSave =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly fault: SaveFault; readonly issues: readonly string[] };

/** Longest text accepted, in characters: far above any real game. */
const LONGEST = 4_000_000;

/** The text of a session's file; `clock` is the session time lived, in milliseconds, where it is counted. */
export function formatSave({ setup, journal }: Pick<Session, 'setup' | 'journal'>, clock = 0): string {
  const { kind, scenario, hash, seed, seats, company } = setup;
  const own = kind === 'led' ? { plan: planOf(setup), clock: asSpan(clock) } : { company };
  return JSON.stringify({
    ...{ game: '4-fantastiques', format: SAVE_FORMAT, kind, scenario: scenario.id, hash, seed, seats },
    ...own,
    journal: journal(),
  });
}

/** What is wrong with a file quotes it: no longer than one reads. */
const clipped = (issue: string): string => issue.slice(0, 300);

const headSchema = v.looseObject({
  game: v.literal('4-fantastiques'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

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
  const { format } = known.output;
  if (format !== SAVE_FORMAT) return refuse(format > SAVE_FORMAT ? 'newer' : 'older', `format ${format}`);
  const parsed = v.safeParse(saveSchema, known.output);
  if (parsed.success) return { ok: true, save: parsed.output };
  const issues = parsed.issues.slice(0, 20);
  return refuse('damaged', ...issues.map((issue) => clipped(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)));
}

/** The text of a session's file once it was read back whole; null when it could not be: better keep the one before. */
export function writeSave(session: Pick<Session, 'setup' | 'journal'>, clock = 0): string | null {
  const text = formatSave(session, clock);
  const read = parseSave(text);
  return read.ok && read.save.journal.length === session.journal().length ? text : null;
}

/** The setup of a solo game that was saved. */
export const soloSetupOf = (save: SoloSave, loaded: Loaded): SoloSetup => ({
  ...loaded,
  kind: 'solo',
  company: save.company,
  seed: save.seed,
  seats: save.seats,
});

/** The setup of a led session that was saved. */
export const ledSetupOf = (save: LedSave, loaded: Loaded): LedSetup => ledSetup(loaded, save.plan, save.seed);
