import type { Move } from '../domain/tension/move.ts';
import type { PlayEvent } from '../play/game/events.ts';

/** Pages that a person turns for a move of the domain; what is said within a step is an event of its own. */
function eventsFor(move: Move): PlayEvent[] {
  const next: PlayEvent = { type: 'NEXT' };
  switch (move.type) {
    case 'OPEN':
    case 'TRAVEL':
      return [next, next];
    case 'CLOSE':
    case 'SIT':
      return [next];
    case 'SKIP_PARLEY':
      return [next, next, move];
    case 'HEARD':
      return [{ ...move, roles: [...move.roles] }];
    default:
      return [move];
  }
}

/** A simulated game as a journal's events: sent to the machine, they end in the same state. */
export const eventsOf = (moves: readonly Move[]): PlayEvent[] => moves.flatMap(eventsFor);
