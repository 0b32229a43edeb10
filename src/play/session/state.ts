import type { Course } from '../../domain/session.ts';
import type { GameSnapshot } from '../game/compile.ts';
import { offers, type Refusal, refusal } from '../game/place.ts';
import { isPlayEvent, type RoomEvent, type SessionEvent } from '../room/events.ts';
import { type RoomSnapshot, whereIs } from '../room/machine.ts';
import type { LedSetup, SessionSetup } from './setup.ts';

/** A game alone. */
export interface SoloState {
  readonly game: GameSnapshot;
  readonly room: null;
}

/** The game, and the room around it. Both are folds of one journal. */
export interface LedState {
  readonly game: GameSnapshot;
  readonly room: RoomSnapshot;
}

/** The state of a session of this setup. */
export type StateOf<S extends SessionSetup> = S extends LedSetup ? LedState : SoloState;
export type SessionState = SoloState | LedState;

/** Where the session is, outside the game's own steps; a game alone is always played. */
export const courseOf = ({ room }: SessionState): Course => (room ? whereIs(room).course : 'play');

/** What only makes sense as long as something is left to come. */
const ONWARD: ReadonlySet<SessionEvent['type']> = new Set(['ADVANCE', 'GO_TO_DEBRIEF']);

function roomRefusal({ game, room }: LedState, event: RoomEvent): Refusal | null {
  if (whereIs(room).course === 'ended' && ONWARD.has(event.type)) return 'ended';
  if (room.can({ ...event, at: 0, game })) return null;
  return offers(room, event.type) ? 'notAllowed' : 'notNow';
}

/** Null when the session accepts the event now, else the machine's reason. Never changes anything. */
export function refusalOf(state: SessionState, event: SessionEvent): Refusal | null {
  if (!isPlayEvent(event)) return state.room === null ? 'notNow' : roomRefusal(state, event);
  const course = courseOf(state);
  if (course !== 'play') return course === 'ended' ? 'ended' : 'notNow';
  return refusal(state.game, event);
}
