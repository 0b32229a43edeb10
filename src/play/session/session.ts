import * as v from 'valibot';
import { LONGEST_JOURNAL } from '../../domain/session.ts';
import type { Cue } from '../game/cues.ts';
import type { Refusal } from '../game/place.ts';
import { interventionOfPartners, people, type Seats } from '../game/seats.ts';
import { asSpan, type SessionEvent, sessionEventSchema, undoSchema } from '../room/events.ts';
import { type Book, fold, MOST_AUTOMATIC, openBook } from './book.ts';
import {
  type Author,
  before,
  type Decision,
  decisionsIn,
  type Entry,
  isPerson,
  type Journal,
  type Person,
  readJournal,
} from './journal.ts';
import type { SessionSetup } from './setup.ts';
import { refusalOf, type StateOf } from './state.ts';

export type Submitted = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** What another story does differently from where it leaves this one. */
export interface Change {
  readonly seats?: Seats; // other people and partners hold the roles
  readonly instead?: SessionEvent; // of the decision that was taken there
  readonly keepRest?: true; // people's later decisions are played again as far as they are accepted
}

/** Frozen: what the room still sees, and when it was. */
export interface Still<S extends SessionSetup> {
  readonly state: StateOf<S>;
  readonly at: number;
}

/** A game being played, alone, round one screen or led: one journal, folded through the game's machine and the room's. */
export interface Session<S extends SessionSetup = SessionSetup> {
  readonly setup: S;
  state(): StateOf<S>;
  journal(): Journal;
  /** Decisions that may be taken back, newest first. */
  decisions(): readonly Decision[];
  /** How many decisions taken back may be played again. */
  redoable(): number;
  /** What the room still sees while its screen is frozen; null when it is live. */
  frozen(): Still<S> | null;
  /** What a person does at session time `at` (ms); what follows by itself is done too. Refused events change nothing. */
  submit(event: SessionEvent, by: Person, at?: number): Submitted;
  /** Takes back so many decisions; false when there are not as many. */
  undo(steps?: number, at?: number): boolean;
  /** Plays the last decision taken back again; false when there is none. */
  redo(at?: number): boolean;
  /** How many decisions had been taken when this tension opened. @throws if it was never reached. */
  opening(tension: string): number;
  /** Another session that leaves this one before its n-th decision (from 0, oldest first), and goes on otherwise. */
  fork(decision: number, change?: Change): Session<S>;
  /** Called after each change; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** Called for each perishable cue, not on restore. */
  onCue(listener: (cue: Cue) => void): () => void;
}

/** Listeners of one kind; `tell` calls them all. */
function listeners<T>() {
  const all = new Set<(told: T) => void>();
  return {
    tell: (told: T) => {
      for (const listener of all) listener(told);
    },
    add: (listener: (told: T) => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

/** A press on "settle" may be answered by a partner's power instead. */
function answered(
  setup: SessionSetup,
  book: Book,
  event: SessionEvent,
  by: Person,
): { event: SessionEvent; by: Author } {
  const instead = event.type === 'SETTLE' ? interventionOfPartners(setup, book.state().game) : null;
  return instead ? { event: instead, by: 'partner' } : { event, by };
}

/** What the room keeps seeing, folded once for each time it is frozen. */
function stillOf<S extends SessionSetup>(book: Book): () => Still<S> | null {
  let still: (Still<S> & { readonly until: number }) | null = null;
  return () => {
    const until = book.entries.findLastIndex(({ event }) => event.type === 'FREEZE');
    const freeze = book.entries[until];
    if (freeze?.event.type !== 'FREEZE' || !freeze.event.on) return null;
    if (still?.until !== until) still = { until, state: book.stateAt(until) as StateOf<S>, at: freeze.at };
    return still;
  };
}

/** Who presses a button that bears no role: whoever plays alone, or whoever holds the desk. */
const presserIn = (setup: SessionSetup): Person =>
  (setup.kind === 'solo' ? people(setup.seats)[0] : undefined) ?? 'facilitator';

/** A decision as it was pressed: where a partner answered with a power, somebody had pressed "settle". */
const pressed = (setup: SessionSetup, { event, by }: Entry): { event: SessionEvent; by: Person } =>
  isPerson(by) ? { event, by } : { event: { type: 'SETTLE' }, by: presserIn(setup) };

/** No room is left for a gesture and all that may follow from it. */
const isFull = ({ entries }: Book): boolean => entries.length + MOST_AUTOMATIC >= LONGEST_JOURNAL;

/** What the machines accept is written only if a file of it can be read again. */
function refusedIn(book: Book, event: SessionEvent): Refusal | null {
  if (isFull(book)) return 'full';
  return v.is(sessionEventSchema, event) ? refusalOf(book.state(), event) : 'notAllowed';
}

/** Later decisions, played again in another story as far as it accepts them. */
function playRest(session: Session, rest: Journal): void {
  for (const entry of rest) {
    const { event, by } = pressed(session.setup, entry);
    session.submit(event, by, entry.at);
  }
}

/**
 * Starts a session, or resumes one from its journal.
 * @throws if the journal does not belong to this scenario.
 */
export function createSession<S extends SessionSetup>(setup: S, saved: Journal = []): Session<S> {
  const changes = listeners<void>();
  const cues = listeners<Cue>();
  const book = openBook(setup, saved, cues.tell);
  const read = () => readJournal(book.entries);

  const submit: Session['submit'] = (event, by, at = 0) => {
    const reason = refusedIn(book, event);
    if (reason) return { ok: false, reason };
    book.write({ ...answered(setup, book, event, by), at: asSpan(at) });
    changes.tell();
    return { ok: true };
  };

  return {
    setup,
    submit,
    state: () => book.state() as StateOf<S>, // a setup has the state of its own kind
    frozen: stillOf(book),
    journal: () => book.entries,
    decisions: () => decisionsIn(read()),
    redoable: () => read().undone.length,
    undo(steps = 1, at = 0) {
      const event: SessionEvent = { type: 'UNDO', steps };
      if (steps > decisionsIn(read()).length || isFull(book) || !v.is(undoSchema, event)) return false;
      book.takeBack({ event, by: presserIn(setup), at: asSpan(at) });
      changes.tell();
      return true;
    },
    redo(at = 0) {
      const [next] = read().undone;
      if (!next || refusedIn(book, next.event)) return false;
      book.write({ ...next, at: asSpan(at) });
      changes.tell();
      return true;
    },
    opening(tension) {
      const counted = read();
      const many = decisionsIn(counted).length;
      for (let decision = 0; decision <= many; decision++)
        if (fold(setup, before(counted, decision)).game.context.round.tension === tension) return decision;
      throw new Error(`this game never reached the tension ${tension}`);
    },
    fork(decision, { seats = setup.seats, instead, keepRest } = {}) {
      const kept = before(read(), decision);
      const other = createSession<S>({ ...setup, seats }, kept);
      const [taken, ...rest] = decisionsIn(read()).toReversed().slice(decision);
      if (instead) other.submit(instead, taken ? pressed(setup, taken).by : presserIn(setup), taken?.at);
      if (keepRest) playRest(other, instead || !taken ? rest : [taken, ...rest]);
      return other;
    },
    onChange: changes.add,
    onCue: cues.add,
  };
}
