import { createActor } from 'xstate';
import { compile, startGame } from '../game/compile.ts';
import type { Cue } from '../game/cues.ts';
import { nextAlone, nextOfPartners, people, type Seats } from '../game/seats.ts';
import { dueNext } from '../room/due.ts';
import { isPlayEvent, type SessionEvent } from '../room/events.ts';
import { compileRoom } from '../room/machine.ts';
import { type Author, type Entry, type Journal, reachesRoom, readJournal } from './journal.ts';
import type { SessionSetup } from './setup.ts';
import { refusalOf, type SessionState, type StateOf } from './state.ts';

/** More automatic events in a row than any rule allows: a fault of ours, not a long game. */
export const MOST_AUTOMATIC = 64;

/** What stands in a journal only because it was accepted; the rest is written down whatever is undone around it. */
const BINDING: ReadonlySet<SessionEvent['type']> = new Set([
  ...(['ADVANCE', 'GO_TO_DEBRIEF', 'EDIT_AGENDA'] as const),
  ...(['HANDS', 'PASS'] as const),
]);

/** The machines of one setup, compiled once. */
function machinesOf(setup: SessionSetup) {
  return { game: compile(setup.scenario), room: setup.kind === 'led' ? compileRoom(setup) : null };
}

type Machines = ReturnType<typeof machinesOf>;

function startAll(machines: Machines, setup: SessionSetup) {
  const room = machines.room && createActor(machines.room);
  room?.subscribe({ error: () => {} });
  const { company, seed, seats } = setup;
  const start = { company, seed, aloud: setup.kind === 'led' ? people(seats) : [] };
  return { game: startGame(machines.game, start), room: room?.start() ?? null };
}

type Actors = ReturnType<typeof startAll>;

function stateOf({ game, room }: Actors): SessionState {
  const snapshot = game.getSnapshot();
  return room ? { game: snapshot, room: room.getSnapshot() } : { game: snapshot, room: null };
}

function send({ game, room }: Actors, entry: Entry): void {
  const { event, at } = entry;
  const around = { at, game: game.getSnapshot() };
  if (isPlayEvent(event)) game.send(event);
  if (reachesRoom(entry)) room?.send({ ...event, ...around });
}

/**
 * The machines after a journal.
 * @throws if an event is refused: such a journal belongs to another scenario.
 */
function replay(machines: Machines, setup: SessionSetup, journal: Journal): Actors {
  const actors = startAll(machines, setup);
  for (const [index, entry] of readJournal(journal).entries.entries()) {
    const { event } = entry;
    const binding = isPlayEvent(event) || BINDING.has(event.type);
    const reason = binding ? refusalOf(stateOf(actors), event) : null;
    if (reason) throw new Error(`journal entry ${index + 1} (${event.type}) is refused here: ${reason}`);
    send(actors, entry);
  }
  return actors;
}

/** The state after a journal: the only way one comes to be. @throws if the journal belongs to another scenario. */
export function fold<S extends SessionSetup>(setup: S, journal: Journal): StateOf<S> {
  return stateOf(replay(machinesOf(setup), setup, journal)) as StateOf<S>; // a setup has the state of its own kind
}

/** What follows by itself, one at a time, with its author; null when nothing is due. Deterministic. */
function dueIn(setup: SessionSetup, state: SessionState, cause: SessionEvent): Pick<Entry, 'event' | 'by'> | null {
  const event =
    setup.kind === 'led' && state.room
      ? dueNext(state, setup, cause)
      : (nextOfPartners(setup, state.game) ?? nextAlone(state.game));
  return event && { event, by: authorOf(setup.seats, event) };
}

/** What follows is a partner's when it speaks for a role that a partner holds. */
function authorOf(seats: Seats, event: SessionEvent): Author {
  const role =
    event.type === 'COMMIT'
      ? event.role
      : event.type === 'ANSWER'
        ? event.from
        : event.type === 'TELL'
          ? event.by
          : null;
  return role && seats[role] !== 'person' ? 'partner' : 'rule';
}

/** The journal of a session with the machines it moves. */
export interface Book {
  readonly entries: Journal;
  state(): SessionState;
  /** Writes what happened, with what follows by itself. */
  write(entry: Entry): void;
  /** Writes down that decisions are taken back, and folds what is left. */
  takeBack(entry: Entry): void;
  /** The state after the first so many entries. */
  stateAt(length: number): SessionState;
}

/**
 * Opens a journal, new or saved; `hear` is told of each perishable cue from then on.
 * @throws if the journal does not belong to this scenario.
 */
export function openBook(setup: SessionSetup, saved: Journal, hear: (cue: Cue) => void): Book {
  const machines = machinesOf(setup);
  const entries = saved.slice();
  const restored = (): Actors => {
    const actors = replay(machines, setup, entries);
    actors.game.on('cue', ({ cue }) => hear(cue));
    return actors;
  };
  let actors = restored();
  const put = (entry: Entry) => {
    entries.push(entry);
    send(actors, entry);
  };
  const follow = (cause: SessionEvent, at: number) => {
    for (let count = 0; count < MOST_AUTOMATIC; count++) {
      const due = dueIn(setup, stateOf(actors), cause);
      if (!due) return;
      put({ ...due, at });
    }
    throw new Error('what follows by itself never stops: a rule is wrong');
  };
  follow({ type: 'ADVANCE' }, entries[entries.length - 1]?.at ?? 0);
  return {
    get entries() {
      return entries.slice();
    },
    state: () => stateOf(actors),
    write(entry) {
      put(entry);
      follow(entry.event, entry.at);
    },
    takeBack(entry) {
      entries.push(entry);
      actors.game.stop();
      actors.room?.stop();
      actors = restored();
    },
    stateAt: (length) => stateOf(replay(machines, setup, entries.slice(0, length))),
  };
}
