import { decide } from '../../domain/partners.ts';
import { chance } from '../../domain/random.ts';
import { tensionOf } from '../../domain/scenario.ts';
import { othersOf } from '../../domain/vocabulary.ts';
import { placeOf } from '../game/place.ts';
import type { LedSetup } from '../session/setup.ts';
import type { LedState } from '../session/state.ts';
import { onward } from './due.ts';
import type { SessionEvent } from './events.ts';
import { whereIs } from './machine.ts';
import { standingPeople } from './rules.ts';

/** Session time between two gestures of a rehearsal, in milliseconds, and how much faster than life it runs. */
export const REHEARSAL_STEP = 45_000;
export const REHEARSAL_SPEED = 30;

/** What the tables of a rehearsal would do now: a bet still missing, or a choice. */
function ofTables(state: LedState, setup: LedSetup): SessionEvent | null {
  const place = placeOf(state.game);
  const { round, state: game } = state.game.context;
  const tension = tensionOf(setup.scenario, round.tension);
  for (const role of standingPeople(state.game, setup)) {
    const mind = { role, temperament: setup.scenario.cast[role].temperament, seed: setup.seed };
    if (place === 'positions' && round.choices[role] === null)
      return { type: 'COMMIT', role, option: decide(tension, mind, game, round) };
    const others = othersOf(role).filter((other) => !game.territory.out[other]);
    const about = others[Math.floor(chance(setup.seed, 'bet', tension.id, role) * others.length)];
    const part = about && tension.parts[about];
    const option = part?.options[0];
    if (place === 'bet' && round.bets[role] === null && about && part && option)
      return { type: 'BET', by: role, about, option: option.id, stake: part.need.stake };
  }
  return null;
}

/** The next gesture of a session that leads itself; null once it is over. Deterministic for a seed. */
export function nextOfRehearsal(state: LedState, setup: LedSetup): SessionEvent | null {
  const { course, desk } = whereIs(state.room);
  const place = placeOf(state.game);
  if (course === 'ended') return null;
  if (course !== 'play') return onward(state);
  const due = ofTables(state, setup);
  if (due) return due;
  if (desk === 'hotSeat' && place === 'peers') {
    const role = standingPeople(state.game, setup).find((each) => !state.room.context.read.includes(each));
    if (role) return { type: 'PASS', role };
  }
  return onward(state);
}
