import type { StakeId } from '../stakes.ts';
import { mapTrust } from '../territory.ts';
import type { OptionId, Power, Role } from '../vocabulary.ts';
import type { Game, Heard, Round, Stage } from './round.ts';
import type { Tale } from './tension.ts';

/** What may happen in a tension. Everything that a seat, a table or a facilitator does is one of these. */
export type Move =
  | { readonly type: 'OPEN' } // the four talk
  | { readonly type: 'SKIP_PARLEY' } // nobody talks
  | { readonly type: 'ASK'; readonly from: Role; readonly to: Role }
  | { readonly type: 'ANSWER'; readonly from: Role; readonly to: Role; readonly shared: boolean } // `from` was asked
  | { readonly type: 'TELL'; readonly by: Role }
  | ({ readonly type: 'HEARD' } & Heard) // what the room said of it, as the console asks
  | { readonly type: 'PLEDGE'; readonly by: Role; readonly to: Role; readonly aim: string }
  | { readonly type: 'CLOSE' } // the parley ends
  | {
      readonly type: 'BET';
      readonly by: Role;
      readonly about: Role;
      readonly option: OptionId;
      readonly stake: StakeId;
    }
  | { readonly type: 'SIT' } // bets are made
  | { readonly type: 'COMMIT'; readonly role: Role; readonly option: OptionId }
  | { readonly type: 'WITHDRAW'; readonly role: Role }
  | { readonly type: 'REVEAL' }
  | { readonly type: 'SPEND'; readonly power: Power }
  | { readonly type: 'ARBITRATE' }
  | { readonly type: 'SETTLE' }
  | { readonly type: 'REFLECT' }
  | { readonly type: 'SKIP_TENSION' }
  | { readonly type: 'TRAVEL' };
export type MoveOf<T extends Move['type']> = Extract<Move, { type: T }>;

/** One move: in which steps, on what condition, and what it makes of the game. */
export interface Rule<T extends Move['type']> {
  readonly at: readonly Stage[];
  readonly may: (game: Game, move: MoveOf<T>, tale: Tale) => boolean;
  readonly make: (game: Game, move: MoveOf<T>, tale: Tale) => Game;
}

/** Whether a role is still at the table. */
export const stands = ({ state }: Game, role: Role): boolean => !state.territory.out[role];
/** The same game, its round changed. */
export const onRound = (game: Game, change: Partial<Round>): Game => ({ ...game, round: { ...game.round, ...change } });
/** The same game, every pair's trust moved. */
export const onTrust = (game: Game, move: (value: number, who: Role, whom: Role) => number): Game => ({
  ...game,
  state: {
    ...game.state,
    territory: { ...game.state.territory, trust: mapTrust(game.state.territory.trust, move) },
  },
});

/** What needs no condition but its time. */
export const always = () => true;
