import { createActor, type SnapshotFrom, transition } from 'xstate';
import type { GameMachine } from './compile.ts';
import type { PlayEvent } from './events.ts';

/** One thing that happened. `auto` marks what a simulated partner or the table did by itself. */
export interface JournalEntry {
  readonly event: PlayEvent;
  readonly auto: boolean;
}

/** Everything that happened, in order: with the scenario and the seed it is the whole game. */
export type Journal = readonly JournalEntry[];
export type GameSnapshot = SnapshotFrom<GameMachine>;

/** An actor started at the first tension, with its faults kept from becoming uncaught. */
export function startActor(machine: GameMachine) {
  const actor = createActor(machine);
  actor.subscribe({ error: () => {} });
  return actor.start();
}

/**
 * The snapshot after a journal: the only way a state comes to be.
 * @throws if an event is refused by the machine: such a journal belongs to another scenario.
 */
export function fold(machine: GameMachine, journal: Journal): GameSnapshot {
  const actor = startActor(machine);
  for (const [index, { event }] of journal.entries()) {
    if (!actor.getSnapshot().can(event)) throw new Error(`journal entry ${index + 1} (${event.type}) is refused here`);
    actor.send(event);
  }
  const snapshot = actor.getSnapshot();
  actor.stop();
  return snapshot;
}

/** One step of the same fold, by the pure transition function. */
export function step(machine: GameMachine, snapshot: GameSnapshot, event: PlayEvent): GameSnapshot {
  return transition(machine, snapshot, event)[0];
}

/** The journal without its last decision by a person, and what followed it; empty when there is none. */
export function undone(journal: Journal): Journal {
  const last = journal.findLastIndex((entry) => !entry.auto);
  return last < 0 ? [] : journal.slice(0, last);
}

/**
 * The journal up to the moment a tension opens, where another role may take the lead.
 * @throws if the tension was never reached.
 */
export function upTo(machine: GameMachine, journal: Journal, tension: string): Journal {
  let snapshot = fold(machine, []);
  for (let index = 0; ; index++) {
    if (snapshot.context.round.tension === tension) return journal.slice(0, index);
    const entry = journal[index];
    if (!entry) throw new Error(`this game never reached the tension ${tension}`);
    snapshot = step(machine, snapshot, entry.event);
  }
}
