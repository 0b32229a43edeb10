import type { Scenario } from '../domain/scenario.ts';
import { compile, type GameMachine } from './compile.ts';
import type { Cue } from './cues.ts';
import type { PlayEvent } from './events.ts';
import { type GameSnapshot, type Journal, type JournalEntry, startActor, undone } from './journal.ts';
import { interventionOfPartners, nextOfPartners, type Seats } from './seats.ts';
import { type Refusal, refusal } from './table.ts';

/** What a session is made of; with its journal, a game that can be saved and resumed exactly. */
export interface SessionSetup {
  readonly scenario: Scenario;
  readonly hash: string; // of the scenario, to know a changed one
  readonly seed: number; // 32-bit, for the partners' leanings
  readonly seats: Seats;
}

export type Submitted = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** A game being played by people and simulated partners. */
export interface Session {
  readonly setup: SessionSetup;
  readonly machine: GameMachine;
  snapshot(): GameSnapshot;
  journal(): Journal;
  /** Submits what a person does; partners then do what is due. Refused events change nothing. */
  submit(event: PlayEvent): Submitted;
  /** Takes back the last decision of a person; false when there is none. */
  undo(): boolean;
  /** Called after each change; returns how to stop listening. */
  onChange(listener: () => void): () => void;
  /** Called for each perishable cue, not on restore. */
  onCue(listener: (cue: Cue) => void): () => void;
}

/** More automatic events in a row than any rule allows: a fault of ours, not a long game. */
const MOST_AUTOMATIC = 64;

/**
 * Starts a session, or resumes one from its journal.
 * @throws if the journal does not belong to this scenario.
 */
export function createSession(setup: SessionSetup, saved: Journal = []): Session {
  const machine = compile(setup.scenario);
  const changed = new Set<() => void>();
  const heard = new Set<(cue: Cue) => void>();
  let entries: JournalEntry[] = [];
  let quiet = true;
  let actor = startActor(machine);

  const send = (event: PlayEvent, auto: boolean) => {
    entries.push({ event, auto });
    actor.send(event);
  };
  const listen = () =>
    actor.on('cue', ({ cue }) => {
      if (!quiet) for (const listener of heard) listener(cue);
    });
  const restore = (journal: Journal) => {
    quiet = true;
    actor.stop();
    actor = startActor(machine);
    listen();
    entries = [];
    for (const [index, { event, auto }] of journal.entries()) {
      if (!actor.getSnapshot().can(event))
        throw new Error(`journal entry ${index + 1} (${event.type}) is refused here`);
      send(event, auto);
    }
    quiet = false;
  };
  const letPartnersAct = () => {
    for (let count = 0; count < MOST_AUTOMATIC; count++) {
      const due = nextOfPartners(setup.scenario, setup.seats, setup.seed, actor.getSnapshot());
      if (!due) return;
      send(due, true);
    }
    throw new Error('the partners never stop: a rule is wrong');
  };
  const announce = () => {
    for (const listener of changed) listener();
  };

  restore(saved);
  letPartnersAct();

  return {
    setup,
    machine,
    snapshot: () => actor.getSnapshot(),
    journal: () => entries.slice(),
    submit(event) {
      const reason = refusal(actor.getSnapshot(), event);
      if (reason) return { ok: false, reason };
      const { scenario, seats, seed } = setup;
      const instead =
        event.type === 'SETTLE' ? interventionOfPartners(scenario, seats, seed, actor.getSnapshot()) : null;
      send(instead ?? event, instead !== null);
      letPartnersAct();
      announce();
      return { ok: true };
    },
    undo() {
      if (!entries.some((entry) => !entry.auto)) return false;
      restore(undone(entries));
      letPartnersAct();
      announce();
      return true;
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
