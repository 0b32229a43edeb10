import type { Agenda } from '../../domain/agenda.ts';
import type { HandCounts, Moment, Reading } from '../../domain/session.ts';
import { type ByRole, byRole, type Role } from '../../domain/vocabulary.ts';
import type { GameSnapshot } from '../game/compile.ts';
import type { SessionEvent } from './events.ts';

/** What a room hears: the event, when it happens (ms of session time), and the game as it stands. */
export type Heard<E extends SessionEvent = SessionEvent> = E & { readonly at: number; readonly game: GameSnapshot };

/** When the session came to a line of the agenda. */
export interface Arrival {
  readonly item: string;
  readonly at: number; // ms of session time; may be negative once missing time was counted
}

/** A countdown. While it runs `deadline` counts, while it is paused `left` does. */
export interface Timer {
  readonly deadline: number; // ms of session time
  readonly left: number; // ms
  readonly total: number; // ms, extensions included
}

export interface Note {
  readonly text: string;
  readonly key: boolean; // a key moment
  readonly moment: Moment;
  readonly tension: string | null;
  readonly at: number; // ms of session time
}

/** What the room was told since the last step. */
export type ToldFact =
  | { readonly kind: 'undone'; readonly steps: number }
  | { readonly kind: 'injected'; readonly event: string }
  | { readonly kind: 'skipped'; readonly tension: string };

/** Time that went by without being counted. */
export interface Gap {
  readonly ms: number; // 0: unknown
  readonly paused: boolean; // a timer ran and was paused
}

/** What a room remembers besides the game. */
export interface RoomContext {
  readonly agenda: Agenda;
  readonly arrivals: readonly Arrival[]; // in order
  readonly timer: Timer | null; // null: none
  readonly parleyMs: number; // of the timer that opens with a parley
  readonly hands: ByRole<HandCounts | null>; // raised in this tension
  readonly read: readonly Role[]; // hot seat: have read their card in this step
  readonly notes: readonly Note[];
  readonly told: ToldFact | null;
  readonly gap: Gap | null;
  readonly reading: Reading;
}

/** The context a room starts from. */
export function firstRoom(agenda: Agenda, parleyMs: number, reading: Reading): RoomContext {
  return {
    agenda,
    parleyMs,
    reading,
    arrivals: [],
    timer: null,
    hands: byRole(() => null),
    read: [],
    notes: [],
    told: null,
    gap: null,
  };
}

/** The countdown after an event. Pure; never negative, whatever the clock did. */
export function timed(timer: Timer | null, event: SessionEvent & { readonly at: number }): Timer | null {
  if (event.type === 'TIMER_START') return { deadline: event.at + event.ms, left: event.ms, total: event.ms };
  if (!timer) return null;
  switch (event.type) {
    case 'TIMER_PAUSE':
    case 'GAP':
      return { ...timer, left: Math.max(0, timer.deadline - event.at) };
    case 'TIMER_RESUME':
      return { ...timer, deadline: event.at + timer.left };
    case 'TIMER_EXTEND':
      return {
        deadline: Math.max(timer.deadline, event.at) + event.ms,
        left: timer.left + event.ms,
        total: timer.total + event.ms,
      };
    default:
      return timer;
  }
}

/** Milliseconds left of a countdown that runs. */
export const leftAt = (timer: Timer, now: number): number => Math.max(0, timer.deadline - now);
