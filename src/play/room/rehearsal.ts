import { decide, tellsTable } from '../../domain/foresight/partner.ts';
import { chance } from '../../domain/random.ts';
import { calledOut, unheard } from '../../domain/tension/round.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { othersOf } from '../../domain/vocabulary.ts';
import { placeOf } from '../game/place.ts';
import { sightOf } from '../game/seats.ts';
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
  const tension = tensionIn(setup.scenario, round.tension);
  for (const role of standingPeople(state.game, setup)) {
    if (place === 'positions' && round.choices[role] === null) {
      const sight = sightOf(setup, state.game.context, role);
      return { type: 'COMMIT', role, option: decide(sight, setup.seed, calledOut(round)) };
    }
    const others = othersOf(role).filter((other) => !game.territory.out[other]);
    const about = others[Math.floor(chance(setup.seed, 'bet', tension.id, role) * others.length)];
    const part = about && tension.parts[about];
    const option = part?.cards[0];
    if (place === 'bet' && round.bets[role] === null && about && part && option)
      return { type: 'BET', by: role, about, option: option.id, stake: part.need.stake };
  }
  return null;
}

/** What the tables of a rehearsal would have said of what one of them knows, when it is asked. */
function saidIn(state: LedState, setup: LedSetup): SessionEvent | null {
  const { context } = state.game;
  const [knower] = placeOf(state.game) === 'sealed' ? unheard(context, setup.scenario) : [];
  if (!knower) return null;
  const { tells } = tellsTable(sightOf(setup, context, knower), setup.seed);
  return { type: 'HEARD', what: tells ? 'all' : 'nothing', roles: [] };
}

/** The next gesture of a session that leads itself; null once it is over. Deterministic for a seed. */
export function nextOfRehearsal(state: LedState, setup: LedSetup): SessionEvent | null {
  const { course, desk } = whereIs(state.room);
  const place = placeOf(state.game);
  if (course === 'ended') return null;
  if (course !== 'play') return onward(state);
  const due = ofTables(state, setup) ?? saidIn(state, setup);
  if (due) return due;
  if (desk === 'hotSeat' && place === 'peers') {
    const role = standingPeople(state.game, setup).find((each) => !state.room.context.read.includes(each));
    if (role) return { type: 'PASS', role };
  }
  return onward(state);
}
