import type { Role } from '../vocabulary.ts';
import type { Move } from './move.ts';
import { step } from './moves.ts';
import type { Game } from './round.ts';
import type { Tale } from './tension.ts';

/**
 * The two exact switches of a what-if: had it been told, or not; had the truth been the other. Nothing is guessed: the
 * same moves are played again, people's cards as they were, and what the rules then refuse is passed over.
 */
export interface Switch {
  readonly truth?: string; // the other truth
  readonly told?: Role | null; // who tells; null: nobody
}

/** Plays moves on from a game; what the rules refuse is passed over. */
export function replay(from: Game, moves: readonly Move[], tale: Tale): Game {
  return moves.reduce((game, move) => step(game, move, tale) ?? game, from);
}

/** The same moves, told by this role at the end of the parley, or by nobody. */
function retold(moves: readonly Move[], told: Role | null): Move[] {
  const silent = moves.filter(({ type }) => type !== 'TELL');
  if (told === null) return silent;
  return silent.flatMap((move): Move[] => (move.type === 'CLOSE' ? [{ type: 'TELL', by: told }, move] : [move]));
}

/** The same tension from its first step, with one thing switched. */
export function hadItBeen(opened: Game, moves: readonly Move[], { truth, told }: Switch, tale: Tale): Game {
  const from = truth === undefined ? opened : { ...opened, round: { ...opened.round, truth } };
  return replay(from, told === undefined ? moves : retold(moves, told), tale);
}
