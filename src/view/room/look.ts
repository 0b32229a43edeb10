import type { Moment, Table } from '../../domain/session.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import type { Language, Role } from '../../domain/vocabulary.ts';
import { placeOf } from '../../play/game/place.ts';
import { whereIs } from '../../play/room/machine.ts';
import type { LedSetup } from '../../play/session/setup.ts';
import type { LedState } from '../../play/session/state.ts';
import { type Look, say } from '../player/seen.ts';
import type { TimerView } from './projectorModel.ts';

/** A session as it is looked at: in which language, at which session time (ms). */
export interface RoomLook {
  readonly state: LedState;
  readonly setup: LedSetup;
  readonly language: Language;
  readonly now: number;
}

/** The game as a role looks at it from its seat, or as the room does (null), which has no secret. */
export function lookAs<You extends Role | null>({ state, setup, language }: RoomLook, you: You): Look<You> {
  const { context } = state.game;
  const { scenario, company, seats, seed } = setup;
  const tension = tensionIn(scenario, context.round.tension);
  return { scenario, tension, context, place: placeOf(state.game), you, company, seats, seed, language };
}

/** Where the session is: a moment before or after the game, or the game's own step. */
export function momentOf({ game, room }: LedState): Moment {
  const { course } = whereIs(room);
  return course === 'play' ? placeOf(game) : course;
}

/** A table with its number, 1 .. 4. */
export interface NumberedTable extends Table {
  readonly number: number;
}

export const tablesOf = (setup: Pick<LedSetup, 'tables'>): NumberedTable[] =>
  setup.tables.map((table, index) => ({ ...table, number: index + 1 }));

/** The title of a tension of this scenario; null for what is not one. */
export function tensionTitle({ setup, language }: Pick<RoomLook, 'setup' | 'language'>, id: string | null) {
  const found = setup.scenario.tensions.find((tension) => tension.id === id);
  return found ? say({ language }, found.title) : null;
}

/** The countdown at this time; null when there is none. */
export function timerView({ state, now }: RoomLook): TimerView | null {
  const { timer } = state.room.context;
  const { timer: running } = whereIs(state.room);
  if (!timer || running === 'idle') return null;
  const total = Math.round(timer.total / 1000);
  if (running === 'paused') return { state: 'paused', left: Math.ceil(timer.left / 1000), total, over: 0 };
  const left = timer.deadline - now;
  return left > 0
    ? { state: 'running', left: Math.min(total, Math.ceil(left / 1000)), total, over: 0 }
    : { state: 'over', left: 0, total, over: Math.floor(-left / 1000) };
}
