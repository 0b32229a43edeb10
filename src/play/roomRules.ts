import { tensionOf } from '../domain/scenario.ts';
import type { Role } from '../domain/vocabulary.ts';
import { playedIn, sameLines, withoutRest } from './agenda.ts';
import type { GameSnapshot } from './journal.ts';
import { mostHands } from './roomContext.ts';
import { isPlayEvent, type RoomEvent, type RoomEventOf, type SessionEvent } from './roomEvents.ts';
import { type RoomSnapshot, whereIs } from './roomMachine.ts';
import type { RoomSetup } from './roomSetup.ts';
import { nextOfPartners, people } from './seats.ts';
import { placeOf, type Refusal, refusal } from './table.ts';

/** The state of a session: the game, and the room around it. Both are folds of one journal. */
export interface RoomState {
  readonly game: GameSnapshot;
  readonly room: RoomSnapshot;
}

const DEBRIEF: ReadonlySet<string> = new Set(['feel', 'happened', 'learned', 'links', 'whatIf', 'whatNow']);

/** The line of the agenda the session is in; null once it has ended. */
export function lineOf({ game, room }: RoomState): string | null {
  const { course } = whereIs(room);
  if (course === 'ended') return null;
  if (course === 'play') return game.context.round.tension;
  return DEBRIEF.has(course) ? 'debrief' : course;
}

/** Roles held by people and still standing. */
export function standingPeople({ game }: Pick<RoomState, 'game'>, { seats }: Pick<RoomSetup, 'seats'>): Role[] {
  return people(seats).filter((role) => !game.context.state.territory.out[role]);
}

function handsRefused({ game }: RoomState, setup: RoomSetup, event: RoomEventOf<'HANDS'>): Refusal | null {
  if (placeOf(game) !== 'positions') return 'notNow';
  const { role, counts } = event;
  const options = tensionOf(setup.scenario, game.context.round.tension).parts[role].options.map(({ id }) => id);
  const raised = Object.entries(counts).filter(([, count]) => (count ?? 0) > 0);
  const sum = raised.reduce((total, [, count]) => total + (count ?? 0), 0);
  const known = raised.every(([option]) => options.some((id) => id === option));
  const waiting = standingPeople({ game }, setup).includes(role) && game.context.round.choices[role] === null;
  const table = setup.tables.find((each) => each.role === role);
  return known && waiting && sum > 0 && sum <= (table?.people ?? 0) ? null : 'notAllowed';
}

function roomRefusal(state: RoomState, setup: RoomSetup, event: RoomEvent): Refusal | null {
  const { course, desk } = whereIs(state.room);
  const place = placeOf(state.game);
  switch (event.type) {
    case 'ADVANCE':
      if (course === 'ended') return 'ended';
      return course === 'play' && place !== 'epilogue' ? 'notNow' : null;
    case 'GO_TO_DEBRIEF':
      return course === 'play' ? null : course === 'ended' ? 'ended' : 'notNow';
    case 'HANDS':
      return course === 'play' ? handsRefused(state, setup, event) : 'notNow';
    case 'PASS':
      if (course !== 'play' || desk !== 'hotSeat' || place !== 'peers') return 'notNow';
      return standingPeople(state, setup).includes(event.role) ? null : 'notAllowed';
    case 'ARRIVE':
      return state.room.context.agenda.some(({ id }) => id === event.item) ? null : 'notAllowed';
    case 'EDIT_AGENDA':
      return sameLines(event.agenda, state.room.context.agenda) && playedIn(event.agenda).length > 0
        ? null
        : 'notAllowed';
    default:
      return state.room.can(event) ? null : 'notNow';
  }
}

/** Null when the session accepts the event now, else the reason. Never changes anything. */
export function sessionRefusal(state: RoomState, setup: RoomSetup, event: SessionEvent): Refusal | null {
  if (!isPlayEvent(event)) return roomRefusal(state, setup, event);
  const { course } = whereIs(state.room);
  if (course !== 'play') return course === 'ended' ? 'ended' : 'notNow';
  return refusal(state.game, event);
}

/** In hot seat, cards are read in turn and bets are made along with the choices. */
function dueInHotSeat(state: RoomState, setup: RoomSetup): SessionEvent | null {
  const place = placeOf(state.game);
  const unread = standingPeople(state, setup).some((role) => !state.room.context.read.includes(role));
  return (place === 'peers' && !unread) || place === 'bet' ? { type: 'NEXT' } : null;
}

/** What brings play to its end: the rest is left out, this tension skipped unless it is concluded, then the debrief. */
function dueToDebrief(state: RoomState): SessionEvent {
  const { agenda } = state.room.context;
  const { round, state: game } = state.game.context;
  const lived = game.past.map(({ tension }) => tension);
  const kept = withoutRest(agenda, round.tension, lived);
  const shortened = kept.some(({ included }, index) => included !== agenda[index]?.included);
  if (shortened) return { type: 'EDIT_AGENDA', agenda: [...kept] };
  if (placeOf(state.game) === 'epilogue') return { type: 'ADVANCE' };
  return { type: refusal(state.game, { type: 'SKIP_TENSION' }) === null ? 'SKIP_TENSION' : 'NEXT' };
}

function dueAfter(state: RoomState, setup: RoomSetup, cause: SessionEvent, at: number): SessionEvent | null {
  const { context } = state.room;
  if (cause.type === 'HANDS') {
    const [option, tied] = mostHands(context.hands[cause.role] ?? {});
    const open = placeOf(state.game) === 'positions' && state.game.context.round.choices[cause.role] === null;
    return option && !tied && open ? { type: 'COMMIT', role: cause.role, option } : null;
  }
  const opens = (cause.type === 'NEXT' || cause.type === 'PASS') && placeOf(state.game) === 'parley';
  const idle = whereIs(state.room).timer === 'idle';
  return opens && idle && setup.timers ? { type: 'TIMER_START', ms: context.parleyMs, at } : null;
}

/** What follows by itself from an event, one at a time; null when nothing is due. Deterministic. */
export function dueNext(state: RoomState, setup: RoomSetup, cause: SessionEvent, at: number): SessionEvent | null {
  const { context } = state.room;
  const { course, desk } = whereIs(state.room);
  const line = lineOf(state);
  const item = context.agenda.find(({ id }) => id === line);
  const playing = course === 'play';
  if (playing && item && !item.included && placeOf(state.game) === 'situation') return { type: 'SKIP_TENSION' };
  const arrived = context.arrivals[context.arrivals.length - 1]?.item;
  if (item?.included && arrived !== item.id) return { type: 'ARRIVE', item: item.id, at };
  if (!playing) return null;
  if (cause.type === 'GO_TO_DEBRIEF') return dueToDebrief(state);
  return (
    dueAfter(state, setup, cause, at) ??
    (desk === 'hotSeat' ? dueInHotSeat(state, setup) : null) ??
    nextOfPartners(setup.scenario, setup.seats, setup.seed, state.game)
  );
}
