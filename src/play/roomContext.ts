import { type ByRole, byRole, type OptionId, type Role } from '../domain/vocabulary.ts';
import type { Agenda } from './agenda.ts';
import type { Reading, RoomEventOf, SessionEvent } from './roomEvents.ts';

export type HandCounts = Readonly<Partial<Record<OptionId, number>>>;

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
  readonly moment: string;
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

const noHands = (): RoomContext['hands'] => byRole(() => null);
const withHands = (context: RoomContext, role: Role, counts: HandCounts | null): RoomContext => ({
  ...context,
  hands: { ...context.hands, [role]: counts },
});

/** Counts without the options nobody raised a hand for. */
function raised(counts: RoomEventOf<'HANDS'>['counts']): HandCounts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined && count > 0));
}

const sameMoment = (note: Note, { moment, tension }: Pick<Note, 'moment' | 'tension'>) =>
  note.moment === moment && note.tension === tension;

/** A step was taken: what belonged to the step before is forgotten. */
const stepped = (context: RoomContext): RoomContext => ({ ...context, told: null, read: [], hands: noHands() });

/** Missing time now belongs to the session: all that was before it is pushed further back. */
function counted(context: RoomContext): RoomContext {
  const ms = context.gap?.ms ?? 0;
  return { ...context, gap: null, arrivals: context.arrivals.map((each) => ({ ...each, at: each.at - ms })) };
}

/** What a room remembers after an event; the machine decides when. Pure. */
export function recorded(context: RoomContext, event: SessionEvent): RoomContext {
  switch (event.type) {
    case 'NEXT':
    case 'SKIP_PARLEY':
    case 'ADVANCE':
      return stepped(context);
    case 'REVEAL':
    case 'SETTLE':
      return { ...context, told: null };
    case 'SKIP_TENSION': {
      const here = context.arrivals[context.arrivals.length - 1];
      return { ...stepped(context), told: here ? { kind: 'skipped', tension: here.item } : null };
    }
    case 'INJECT':
      return { ...context, told: { kind: 'injected', event: event.event } };
    case 'SPEND':
      return event.power === 'callOut' ? stepped(context) : context;
    case 'WITHDRAW':
      return withHands(context, event.role, null);
    case 'HANDS':
      return withHands(context, event.role, raised(event.counts));
    case 'UNDO':
      return { ...context, told: { kind: 'undone', steps: event.steps } };
    case 'PASS':
      return { ...context, read: [...new Set([...context.read, event.role])] };
    case 'HAND_OVER':
      return { ...context, read: [] };
    case 'ARRIVE':
      return { ...context, arrivals: [...context.arrivals, { item: event.item, at: event.at }] };
    case 'NOTE': {
      const { text, key, moment, tension, at } = event;
      return { ...context, notes: [...context.notes, { text, key, moment, tension, at }] };
    }
    case 'UNMARK':
      return {
        ...context,
        notes: context.notes.filter((note) => !(note.key && note.text === '' && sameMoment(note, event))),
      };
    case 'READING':
      return { ...context, reading: event.reading };
    case 'EDIT_AGENDA':
      return { ...context, agenda: event.agenda };
    case 'SET_PARLEY':
      return { ...context, parleyMs: event.ms };
    case 'GAP':
      return { ...context, gap: { ms: event.ms + (context.gap?.ms ?? 0), paused: context.gap?.paused ?? false } };
    case 'CLOSE_GAP':
      return event.count ? counted(context) : { ...context, gap: null };
    default:
      return context;
  }
}

/** The countdown after an event. Pure; never negative, whatever the clock did. */
export function timed(timer: Timer | null, event: SessionEvent): Timer | null {
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

/** The options with most hands: one wins, several tie, none when no hand was raised. */
export function mostHands(counts: HandCounts): OptionId[] {
  const most = Math.max(0, ...Object.values(counts));
  return (Object.entries(counts) as [OptionId, number][])
    .filter(([, count]) => count === most && count > 0)
    .map(([option]) => option);
}
