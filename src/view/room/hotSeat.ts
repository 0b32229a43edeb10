import { calledOut } from '../../domain/tension/round.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { placeOf } from '../../play/game/place.ts';
import { whereIs } from '../../play/room/machine.ts';
import { standingPeople } from '../../play/room/rules.ts';
import { projectPlayer } from '../player/player.ts';
import { betScreen } from '../player/screens.ts';
import { say } from '../player/seen.ts';
import { type ConsoleAround, mainMove, reflectionControls, undoView } from './console.ts';
import { parleyControls, sayingControls, settlementControls } from './consoleTables.ts';
import type { HotSeatView } from './face.ts';
import { lookAs, type RoomLook } from './look.ts';

/** Whose secret turn it is round one screen. */
export interface Turn {
  readonly role: Role;
  readonly purpose: 'card' | 'decision';
  readonly done: readonly Role[];
  readonly left: readonly Role[]; // this one first
  readonly key: string; // changes with every turn: what was uncovered for one is covered for the next
}

/** The secret turn that is due; null when everybody may look together. */
export function turnOf({ state, setup }: Pick<RoomLook, 'state' | 'setup'>): Turn | null {
  if (whereIs(state.room).course !== 'play') return null;
  const place = placeOf(state.game);
  if (place !== 'peers' && place !== 'positions') return null;
  const { round } = state.game.context;
  const { read } = state.room.context;
  const standing = standingPeople(state.game, setup);
  const had = (role: Role) => (place === 'peers' ? read.includes(role) : round.choices[role] !== null);
  const left = standing.filter((role) => !had(role));
  const role = left[0];
  if (!role) return null;
  const key = [round.tension, place, role, calledOut(round)].join('/');
  return { role, key, left, done: standing.filter(had), purpose: place === 'peers' ? 'card' : 'decision' };
}

/** What the one screen shows: a cover, a secret turn once uncovered, or what all may see. Pure. */
export function projectHotSeat(look: RoomLook, around: ConsoleAround, uncovered: string | null): HotSeatView {
  const turn = turnOf(look);
  if (!turn)
    return {
      kind: 'together',
      view: around.sees,
      main: mainMove(look),
      settlement: settlementControls(look),
      parley: parleyControls(look),
      saying: sayingControls(look),
      reflection: reflectionControls(look),
      undo: undoView(around),
    };
  const { role, purpose, done, left, key } = turn;
  const { scenario, company, seats, seed, tables } = look.setup;
  if (uncovered !== key) {
    const people = tables.find((table) => table.role === role)?.people ?? 1;
    return { kind: 'cover', role, purpose, done, left, people, as: say(look, scenario.cast[role].as) };
  }
  const player = projectPlayer(look.state.game, { scenario, company, seats, seed, you: role, language: look.language });
  if (purpose === 'card') return { kind: 'card', role, player };
  const seen = lookAs(look, role);
  return {
    kind: 'decision',
    role,
    player,
    bet: seen.context.round.bets[role],
    betChoices: betScreen(seen).choices,
  };
}
