import type { Journal } from './journal.ts';
import { isPlayEvent, type SessionEvent } from './roomEvents.ts';

/** One thing that happened in a session. `auto` marks what followed by itself. */
export interface RoomEntry {
  readonly event: SessionEvent;
  readonly auto: boolean;
}

/** All that happened in a session, in order. Only ever grows: even what is taken back stays written. */
export type RoomJournal = readonly RoomEntry[];

/** What moves a session besides the game: other things may follow from it, so that it is taken back in its turn. */
const MOVING: ReadonlySet<SessionEvent['type']> = new Set([
  ...(['ADVANCE', 'GO_TO_DEBRIEF'] as const),
  ...(['HANDS', 'PASS', 'HAND_OVER'] as const),
]);

/** A decision of the room: what the facilitator may take back. */
export const isDecision = ({ event, auto }: RoomEntry): boolean =>
  !auto && (isPlayEvent(event) || MOVING.has(event.type));

/** Without its last decision, and without what followed it by itself. */
function withoutLast(entries: readonly RoomEntry[]): { kept: RoomEntry[]; taken: RoomEntry | null } {
  const last = entries.findLastIndex(isDecision);
  const taken = entries[last] ?? null;
  return { kept: entries.filter((entry, index) => index < last || (index > last && !entry.auto)), taken };
}

const same = (a: SessionEvent, b: SessionEvent): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A journal read: what counts now, and the decisions that were taken back and may be played again. */
export interface ReadJournal {
  readonly entries: readonly RoomEntry[]; // that count, in order
  readonly undone: readonly SessionEvent[]; // newest first to be played again
}

/** Reads a journal with its undos. Pure. */
export function readJournal(journal: RoomJournal): ReadJournal {
  let entries: RoomEntry[] = [];
  let undone: SessionEvent[] = [];
  for (const entry of journal) {
    if (entry.event.type === 'UNDO') {
      for (let step = 0; step < entry.event.steps; step++) {
        const { kept, taken } = withoutLast(entries);
        entries = kept;
        if (taken) undone = [taken.event, ...undone];
      }
    } else if (isDecision(entry)) {
      const [first, ...others] = undone;
      undone = first && same(first, entry.event) ? others : [];
    } else if (entry.event.type === 'EDIT_AGENDA' && !entry.auto) undone = []; // another story from here on
    entries.push(entry);
  }
  return { entries, undone };
}

/** The decisions that count, newest first: each may be gone back to. */
export const decisionsIn = ({ entries }: ReadJournal): SessionEvent[] =>
  entries
    .filter(isDecision)
    .map(({ event }) => event)
    .reverse();

/** The game inside a session: its own journal, without any time, as solo play writes it. */
export function gameJournal(journal: RoomJournal): Journal {
  return readJournal(journal).entries.flatMap(({ event, auto }) => (isPlayEvent(event) ? [{ event, auto }] : []));
}
