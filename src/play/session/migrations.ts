import { PARLEY_SECONDS } from '../../domain/session.ts';

/**
 * Older saves become the next format, step by step. They come from strangers: what is not as expected is passed on as it
 * is, for the schema to refuse.
 */

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Format 2 brought facilitated sessions: what was saved before is a solo game. */
const toSessions = (old: Loose): Loose => ({ ...old, format: 2, room: null });

const COMMITS: ReadonlySet<unknown> = new Set(['COMMIT', 'ANSWER']);

/** Format 2 told only whether something followed by itself. */
function authorOf(event: Loose, auto: boolean, seats: unknown, person: unknown): unknown {
  if (!auto) return person;
  if (person !== 'facilitator') return 'partner';
  const role = event.type === 'ANSWER' ? event.from : event.role;
  const held = isLoose(seats) && typeof role === 'string' && seats[role] !== 'person';
  return COMMITS.has(event.type) && held ? 'partner' : 'rule';
}

/** Format 3: one entry for every kind of session, with its author and its time beside the event. */
function entriesOf(journal: unknown, seats: unknown, person: unknown): unknown {
  if (!Array.isArray(journal)) return journal;
  let last: unknown = 0;
  return journal.map((entry: unknown) => {
    if (!isLoose(entry) || !isLoose(entry.event)) return entry;
    const { at = last, ...event } = entry.event;
    last = at;
    return { event, by: authorOf(event, entry.auto === true, seats, person), at };
  });
}

/** Parleys were once kept from 15 to 600 seconds, and prepared from 30 to 300. */
function withinBounds(plan: Loose): Loose {
  const { parleySeconds: asked } = plan;
  if (typeof asked !== 'number') return plan;
  return { ...plan, parleySeconds: Math.min(PARLEY_SECONDS.most, Math.max(PARLEY_SECONDS.least, asked)) };
}

/** Format 3 has one kind of journal for solo games and led sessions. */
function toOneJournal({ room, journal, seats, ...head }: Loose): Loose {
  if (isLoose(room)) {
    const { clock, ...plan } = room;
    const entries = entriesOf(journal, seats, 'facilitator');
    return { ...head, format: 3, kind: 'led', seats, plan: withinBounds(plan), clock, journal: entries };
  }
  const you = isLoose(seats) ? Object.keys(seats).find((role) => seats[role] === 'person') : undefined;
  return { ...head, format: 3, kind: 'solo', seats, journal: entriesOf(journal, seats, you) };
}

const MIGRATIONS: Readonly<Record<number, (old: Loose) => Loose>> = { 1: toSessions, 2: toOneJournal };

/** A save brought to this format; null when nobody knows how. */
export function migrated(data: Loose, from: number, to: number): Loose | null {
  let current = data;
  for (let format = from; format < to; format++) {
    const migrate = MIGRATIONS[format];
    if (!migrate) return null;
    current = migrate(current);
  }
  return current;
}
