import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { PlayEvent } from '../game/events.ts';
import { isPlayEvent, type RoomEventOf, type SessionEvent } from '../room/events.ts';

/** Who decides: a role for itself, or whoever holds the desk. */
export const PEOPLE = [...ROLES, 'facilitator'] as const;
export type Person = Role | 'facilitator';

/** Who did it: a person, a simulated partner, or the rules by themselves. */
export const AUTHORS = [...PEOPLE, 'partner', 'rule'] as const;
export type Author = (typeof AUTHORS)[number];

/** One thing that happened in a session. */
export interface Entry {
  readonly event: SessionEvent;
  readonly by: Author;
  readonly at: number; // ms of session time; 0 where nobody counts it
}

/** All that happened, in order. Only ever grows: even what is taken back stays written. */
export type Journal = readonly Entry[];

/** Moves of the session besides the game: other things may follow from them, so that they are taken back in turn. */
const MOVES = ['ADVANCE', 'GO_TO_DEBRIEF', 'HANDS', 'PASS', 'HAND_OVER'] as const;
const MOVING: ReadonlySet<SessionEvent['type']> = new Set(MOVES);

/** What a decision may be. */
export type DecisionEvent = PlayEvent | RoomEventOf<(typeof MOVES)[number]>;

/** What may be taken back. */
export interface Decision extends Entry {
  readonly event: DecisionEvent;
}

export const isPerson = (by: Author): by is Person => by !== 'partner' && by !== 'rule';

/** What a person decided; a partner that intervenes answers a press on "settle", and is taken back with it. */
const isDecided = ({ event, by }: Entry): boolean =>
  isPerson(by) || (by === 'partner' && (event.type === 'SPEND' || event.type === 'ARBITRATE'));

/** True for what may be taken back. */
const isDecision = (entry: Entry): entry is Decision =>
  isDecided(entry) && (isPlayEvent(entry.event) || MOVING.has(entry.event.type));

/** The room hears what people decide, and what happens in it; what else moves the game is the game's affair. */
export const reachesRoom = (entry: Entry): boolean => isDecided(entry) || !isPlayEvent(entry.event);

/** Takes out the decision that stands here, and what followed it by itself; what else people wrote since stays. */
function takeOut(entries: Entry[], decision: number): Entry[] {
  const [taken, ...since] = entries.splice(decision);
  entries.push(...since.filter(({ by }) => isPerson(by)));
  return taken ? [taken] : [];
}

const same = (a: SessionEvent, b: SessionEvent): boolean => JSON.stringify(a) === JSON.stringify(b);

/** True when people did something that this other journal has not: it would be lost where the other takes its place. */
export const isLostIn = (journal: Journal, other: Journal): boolean =>
  journal.some(({ by }) => isPerson(by)) && JSON.stringify(journal) !== JSON.stringify(other.slice(0, journal.length));

/** A journal read: what counts now, and the decisions that were taken back and may be played again. */
export interface ReadJournal {
  readonly entries: Journal; // that count, in order
  readonly undone: Journal; // newest first to be played again
}

/** Reads a journal with its undos, in one go however many they are. Pure. */
export function readJournal(journal: Journal): ReadJournal {
  const entries: Entry[] = [];
  const decided: number[] = []; // where the decisions stand among them
  let undone: Entry[] = []; // taken back last, last
  for (const entry of journal) {
    if (entry.event.type === 'UNDO') {
      for (let step = 0; step < entry.event.steps; step++) {
        const last = decided.pop();
        if (last === undefined) break; // a file may ask for more than there is
        undone.push(...takeOut(entries, last));
      }
    } else if (isDecision(entry)) {
      decided.push(entries.length);
      const next = undone.pop();
      if (!next || !same(next.event, entry.event)) undone = [];
    } else if (entry.event.type === 'EDIT_AGENDA' && isPerson(entry.by)) undone = []; // another story from here on
    entries.push(entry);
  }
  return { entries, undone: undone.reverse() };
}

/** The decisions that count, newest first: each may be gone back to. */
export const decisionsIn = ({ entries }: ReadJournal): Decision[] => entries.filter(isDecision).reverse();

/** What counts before the n-th decision (from 0, oldest first) and what followed the one before it. */
export function before({ entries }: ReadJournal, decision: number): Journal {
  const places = entries.flatMap((entry, index) => (isDecision(entry) ? [index] : []));
  return entries.slice(0, places[decision] ?? entries.length);
}
