import { playedIn, sameLines } from '../../domain/agenda.ts';
import type { HandCounts } from '../../domain/session.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { byRole, type Role } from '../../domain/vocabulary.ts';
import type { GameSnapshot } from '../game/compile.ts';
import { placeOf } from '../game/place.ts';
import { people } from '../game/seats.ts';
import type { LedSetup } from '../session/setup.ts';
import type { Heard, Note, RoomContext } from './context.ts';
import type { RoomEventOf, SessionEvent, SessionEventOf } from './events.ts';

/** What an event needs to be accepted in the room, and what the room remembers of it. Pure. */
export interface RoomRule<E> {
  may?(context: RoomContext, event: E): boolean;
  does(context: RoomContext, event: E): RoomContext;
}

/** What the room remembers of; countdown, screen and desk are states of its machine. */
export type RoomRules = { readonly [T in SessionEvent['type']]?: RoomRule<Heard<SessionEventOf<T>>> };

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

/** Roles held by people and still standing. */
export function standingPeople(game: GameSnapshot, { seats }: Pick<LedSetup, 'seats'>): Role[] {
  return people(seats).filter((role) => !game.context.state.territory.out[role]);
}

/** Hands of one table: its own options, no more than its people, before it has chosen. */
function mayRaise(setup: LedSetup, { role, counts, game }: Heard<RoomEventOf<'HANDS'>>): boolean {
  const { round } = game.context;
  const options = tensionIn(setup.scenario, round.tension).parts[role].cards.map(({ id }) => id);
  const hands = Object.entries(raised(counts));
  const sum = hands.reduce((total, [, count]) => total + count, 0);
  const most = setup.tables.find((each) => each.role === role)?.people ?? 0;
  return (
    placeOf(game) === 'positions' &&
    standingPeople(game, setup).includes(role) &&
    round.choices[role] === null &&
    hands.every(([option]) => options.some((id) => id === option)) &&
    sum > 0 &&
    sum <= most
  );
}

const stepping = { does: stepped };
const hushed = { does: (context: RoomContext): RoomContext => ({ ...context, told: null }) };

/** What the room remembers of the game's own events. */
const ofTheGame: RoomRules = {
  NEXT: stepping,
  SKIP_PARLEY: stepping,
  REVEAL: hushed,
  SETTLE: hushed,
  SKIP_TENSION: {
    does: (context) => {
      const here = context.arrivals[context.arrivals.length - 1];
      return { ...stepped(context), told: here ? { kind: 'skipped', tension: here.item } : null };
    },
  },
  INJECT: { does: (context, { event }) => ({ ...context, told: { kind: 'injected', event } }) },
  SPEND: { does: (context, { power }) => (power === 'callOut' ? stepped(context) : context) },
  WITHDRAW: { does: (context, { role }) => withHands(context, role, null) },
};

/** Notes, marks, and time that was not counted. */
const written: RoomRules = {
  NOTE: {
    does: (context, { text, key, moment, tension, at }) => ({
      ...context,
      notes: [...context.notes, { text, key, moment, tension, at }],
    }),
  },
  UNMARK: {
    does: (context, event) => ({
      ...context,
      notes: context.notes.filter((note) => !(note.key && note.text === '' && sameMoment(note, event))),
    }),
  },
  GAP: {
    does: ({ gap, ...context }, { ms }) => ({
      ...context,
      gap: { ms: ms + (gap?.ms ?? 0), paused: gap?.paused ?? false },
    }),
  },
  CLOSE_GAP: { does: (context, { count }) => (count ? counted(context) : { ...context, gap: null }) },
  UNDO: { does: (context, { steps }) => ({ ...context, told: { kind: 'undone', steps } }) },
};

/** The table of the room's rules, for the session prepared. */
export const roomRulesOf = (setup: LedSetup): RoomRules => ({
  ...ofTheGame,
  ...written,
  ADVANCE: stepping,
  GO_TO_DEBRIEF: { does: (context) => context },
  HANDS: {
    may: (_context, event) => mayRaise(setup, event),
    does: (context, { role, counts }) => withHands(context, role, raised(counts)),
  },
  PASS: {
    may: (_context, { role, game }) => placeOf(game) === 'peers' && standingPeople(game, setup).includes(role),
    does: (context, { role }) => ({ ...context, read: [...new Set([...context.read, role])] }),
  },
  HAND_OVER: { does: (context) => ({ ...context, read: [] }) },
  ARRIVE: {
    may: ({ agenda }, { item }) => agenda.some(({ id }) => id === item),
    does: (context, { item, at }) => ({ ...context, arrivals: [...context.arrivals, { item, at }] }),
  },
  READING: { does: (context, { reading }) => ({ ...context, reading }) },
  EDIT_AGENDA: {
    may: (context, { agenda }) => sameLines(agenda, context.agenda) && playedIn(agenda).length > 0,
    does: (context, { agenda }) => ({ ...context, agenda }),
  },
  SET_PARLEY: { does: (context, { ms }) => ({ ...context, parleyMs: ms }) },
});
