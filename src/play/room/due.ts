import { withoutRest } from '../../domain/agenda.ts';
import { DEBRIEF_PHASES, mostHands } from '../../domain/session.ts';
import { placeOf, refusal } from '../game/place.ts';
import { nextOfPartners } from '../game/seats.ts';
import type { LedSetup } from '../session/setup.ts';
import type { LedState } from '../session/state.ts';
import type { SessionEvent } from './events.ts';
import { whereIs } from './machine.ts';
import { standingPeople } from './rules.ts';

/** What follows by itself in a led session. */

/** The line of the agenda the session is in; null once it has ended. */
export function lineOf({ game, room }: LedState): string | null {
  const { course } = whereIs(room);
  if (course === 'ended') return null;
  if (course === 'play') return game.context.round.tension;
  return DEBRIEF_PHASES.some((phase) => phase === course) ? 'debrief' : course;
}

/** What leads a session one step on where it stands, whoever asks. */
export function onward({ game, room }: LedState): SessionEvent {
  const place = placeOf(game);
  if (whereIs(room).course !== 'play' || place === 'epilogue') return { type: 'ADVANCE' };
  if (place === 'positions' || place === 'sealed') return { type: 'REVEAL' };
  return { type: place === 'settlement' ? 'SETTLE' : 'NEXT' };
}

/** In hot seat, cards are read in turn and bets are made along with the choices. */
function dueInHotSeat(state: LedState, setup: LedSetup): SessionEvent | null {
  const place = placeOf(state.game);
  const unread = standingPeople(state.game, setup).some((role) => !state.room.context.read.includes(role));
  return (place === 'peers' && !unread) || place === 'bet' ? { type: 'NEXT' } : null;
}

/** What brings play to its end: the rest is left out, this tension skipped unless it is concluded, then the debrief. */
function dueToDebrief(state: LedState): SessionEvent {
  const { agenda } = state.room.context;
  const { round, state: game } = state.game.context;
  const lived = game.past.map(({ tension }) => tension);
  const kept = withoutRest(agenda, round.tension, lived);
  const shortened = kept.some(({ included }, index) => included !== agenda[index]?.included);
  if (shortened) return { type: 'EDIT_AGENDA', agenda: [...kept] };
  if (placeOf(state.game) === 'epilogue') return { type: 'ADVANCE' };
  return { type: refusal(state.game, { type: 'SKIP_TENSION' }) === null ? 'SKIP_TENSION' : 'NEXT' };
}

function dueAfter(state: LedState, setup: LedSetup, cause: SessionEvent): SessionEvent | null {
  const { context } = state.room;
  if (cause.type === 'HANDS') {
    const [option, tied] = mostHands(context.hands[cause.role] ?? {});
    const open = placeOf(state.game) === 'positions' && state.game.context.round.choices[cause.role] === null;
    return option && !tied && open ? { type: 'COMMIT', role: cause.role, option } : null;
  }
  const opens = (cause.type === 'NEXT' || cause.type === 'PASS') && placeOf(state.game) === 'parley';
  const idle = whereIs(state.room).timer === 'idle';
  return opens && idle && setup.timers ? { type: 'TIMER_START', ms: context.parleyMs } : null;
}

/** What follows by itself from an event, one at a time; null when nothing is due. Deterministic. */
export function dueNext(state: LedState, setup: LedSetup, cause: SessionEvent): SessionEvent | null {
  const { context } = state.room;
  const { course, desk } = whereIs(state.room);
  const line = lineOf(state);
  const item = context.agenda.find(({ id }) => id === line);
  const playing = course === 'play';
  if (playing && item && !item.included && placeOf(state.game) === 'situation') return { type: 'SKIP_TENSION' };
  const arrived = context.arrivals[context.arrivals.length - 1]?.item;
  if (item?.included && arrived !== item.id) return { type: 'ARRIVE', item: item.id };
  if (!playing) return null;
  if (cause.type === 'GO_TO_DEBRIEF') return dueToDebrief(state);
  return (
    dueAfter(state, setup, cause) ??
    (desk === 'hotSeat' ? dueInHotSeat(state, setup) : null) ??
    nextOfPartners(setup, state.game)
  );
}
