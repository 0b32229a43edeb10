import { createActor } from 'xstate';
import { compile, type GameMachine } from './compile.ts';
import type { Cue } from './cues.ts';
import { startActor } from './journal.ts';
import { isPlayEvent, type RoomEvent, type SessionEvent } from './roomEvents.ts';
import { decisionsIn, type RoomEntry, type RoomJournal, readJournal } from './roomJournal.ts';
import { compileRoom, type RoomMachine } from './roomMachine.ts';
import { dueNext, type RoomState, sessionRefusal } from './roomRules.ts';
import type { RoomSetup } from './roomSetup.ts';
import { interventionOfPartners } from './seats.ts';
import type { Submitted } from './session.ts';
import type { Refusal } from './table.ts';

/** More automatic events in a row than any rule allows: a fault of ours, not a long game. */
const MOST_AUTOMATIC = 64;

/** A facilitated session being led: one journal, folded through the game's machine and the room's. */
export interface Room {
  readonly setup: RoomSetup;
  state(): RoomState;
  /** What the room still sees while its screen is frozen; null when it is live. */
  frozen(): { readonly state: RoomState; readonly at: number } | null;
  journal(): RoomJournal;
  /** Decisions that may be taken back, newest first. */
  decisions(): readonly SessionEvent[];
  /** Decisions taken back that may be played again. */
  redoable(): number;
  /** What people do at session time `at`; what follows by itself is done too. Refused events change nothing. */
  submit(event: SessionEvent, at: number): Submitted;
  /** Takes back so many decisions, and has the room told; false when there are not as many. */
  undo(steps: number): boolean;
  /** Plays the last decision taken back again; false when there is none. */
  redo(at: number): boolean;
  /** Called after each change; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** Called for each perishable cue, not on restore. */
  onCue(listener: (cue: Cue) => void): () => void;
}

interface Actors {
  readonly game: ReturnType<typeof startActor>;
  readonly room: ReturnType<typeof startRoom>;
}

function startRoom(machine: RoomMachine) {
  const actor = createActor(machine);
  actor.subscribe({ error: () => {} });
  return actor.start();
}

const stateOf = ({ game, room }: Actors): RoomState => ({ game: game.getSnapshot(), room: room.getSnapshot() });

/** The room hears what people do; what the partners do of themselves is the game's affair. */
function sendTo({ game, room }: Actors, { event, auto }: RoomEntry): void {
  if (isPlayEvent(event)) game.send(event);
  if (!auto || !isPlayEvent(event)) room.send(event);
}

/**
 * The two machines after a journal.
 * @throws if an event is refused: such a journal belongs to another scenario.
 */
function replay(machines: { game: GameMachine; room: RoomMachine }, setup: RoomSetup, journal: RoomJournal): Actors {
  const actors: Actors = { game: startActor(machines.game), room: startRoom(machines.room) };
  for (const [index, entry] of readJournal(journal).entries.entries()) {
    const { event } = entry;
    if (isPlayEvent(event) || event.type === 'ADVANCE' || event.type === 'EDIT_AGENDA') {
      const reason = sessionRefusal(stateOf(actors), setup, event);
      if (reason) throw new Error(`journal entry ${index + 1} (${event.type}) is refused here: ${reason}`);
    }
    sendTo(actors, entry);
  }
  return actors;
}

/** The state after a journal: the only way one comes to be. @throws if the journal belongs to another scenario. */
export function foldRoom(setup: RoomSetup, journal: RoomJournal): RoomState {
  const machines = { game: compile(setup.scenario), room: compileRoom(setup) };
  return stateOf(replay(machines, setup, journal));
}

/**
 * Opens a session, or resumes one from its journal.
 * @throws if the journal does not belong to this scenario.
 */
export function createRoom(setup: RoomSetup, saved: RoomJournal = []): Room {
  const machines = { game: compile(setup.scenario), room: compileRoom(setup) };
  const changed = new Set<() => void>();
  const heard = new Set<(cue: Cue) => void>();
  const entries: RoomEntry[] = saved.slice();
  let actors = replay(machines, setup, saved);
  let still: { readonly until: number; readonly state: RoomState; readonly at: number } | null = null;

  const listen = () =>
    actors.game.on('cue', ({ cue }) => {
      for (const listener of heard) listener(cue);
    });
  const write = (entry: RoomEntry) => {
    entries.push(entry);
    sendTo(actors, entry);
  };
  const follow = (cause: SessionEvent, at: number) => {
    for (let count = 0; count < MOST_AUTOMATIC; count++) {
      const event = dueNext(stateOf(actors), setup, cause, at);
      if (!event) return;
      write({ event, auto: true });
    }
    throw new Error('what follows by itself never stops: a rule is wrong');
  };
  const announce = () => {
    for (const listener of changed) listener();
  };
  const instead = (event: SessionEvent): SessionEvent =>
    (event.type === 'SETTLE'
      ? interventionOfPartners(setup.scenario, setup.seats, setup.seed, actors.game.getSnapshot())
      : null) ?? event;
  const submit = (event: SessionEvent, at: number): Submitted => {
    const reason: Refusal | null = sessionRefusal(stateOf(actors), setup, event);
    if (reason) return { ok: false, reason };
    write({ event: instead(event), auto: false });
    follow(event, at);
    announce();
    return { ok: true };
  };

  listen();
  if (entries.length === 0) follow({ type: 'ADVANCE' }, 0);

  return {
    setup,
    submit,
    state: () => stateOf(actors),
    frozen() {
      const frozenAt = entries.findLastIndex(({ event }) => event.type === 'FREEZE');
      const freeze = entries[frozenAt]?.event;
      if (freeze?.type !== 'FREEZE' || !freeze.on) return null;
      if (still?.until !== frozenAt)
        still = {
          until: frozenAt,
          state: stateOf(replay(machines, setup, entries.slice(0, frozenAt))),
          at: freeze.at,
        };
      return still;
    },
    journal: () => entries.slice(),
    decisions: () => decisionsIn(readJournal(entries)),
    redoable: () => readJournal(entries).undone.length,
    undo(steps) {
      const many = decisionsIn(readJournal(entries)).length;
      if (steps < 1 || steps > many) return false;
      const undo: RoomEvent = { type: 'UNDO', steps };
      entries.push({ event: undo, auto: false });
      actors.game.stop();
      actors.room.stop();
      actors = replay(machines, setup, entries);
      listen();
      announce();
      return true;
    },
    redo(at) {
      const [next] = readJournal(entries).undone;
      return next ? submit(next, at).ok : false;
    },
    onChange(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    onCue(listener) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
}
