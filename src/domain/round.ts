import type { SettlementReason } from './settlement.ts';
import { settle } from './settlement.ts';
import type { StakeId } from './stakes.ts';
import type { Position } from './state.ts';
import { type ByRole, byRole, type OptionId, type Power, type Role, type Settlement } from './vocabulary.ts';

/** A prediction: what this role will choose, and which expectation it wants met most. */
export interface Bet {
  readonly about: Role;
  readonly option: OptionId;
  readonly stake: StakeId;
}

/** Two roles promise each other to cooperate this time. */
export interface Pledge {
  readonly from: Role;
  readonly to: Role;
  readonly accepted: boolean | null; // null until answered
}

/** How the four positions are being settled, powers included. */
export interface Settling {
  readonly positions: ByRole<Position | null>; // null: dropped out
  readonly settlement: Settlement;
  readonly reason: SettlementReason;
  readonly forcing: readonly Role[];
  readonly powers: readonly Power[];
  readonly bridged: readonly [Role, Role] | null; // whom the long arms drew closer
  readonly arbitratedBy: Role | null;
  readonly legitimate: boolean;
}

/** The tension being played. */
export interface Round {
  readonly tension: string;
  readonly asked: readonly { readonly from: Role; readonly to: Role }[];
  readonly pledges: readonly Pledge[];
  readonly bets: ByRole<Bet | null>;
  readonly choices: ByRole<OptionId | null>; // null until committed, or dropped out
  readonly settling: Settling | null; // null before the reveal
  readonly calledOut: boolean; // La Torche had everyone choose again
  readonly reflected: boolean;
}

/** Gestures a role may make in one parley: ask someone, or propose a pledge. */
export const GESTURES = 2;

/** A tension nobody has touched yet. */
export function openRound(tension: string): Round {
  return {
    tension,
    asked: [],
    pledges: [],
    bets: byRole(() => null),
    choices: byRole(() => null),
    settling: null,
    calledOut: false,
    reflected: false,
  };
}

/** Gestures this role has left in the parley, 0 .. GESTURES. */
export function gesturesLeft(round: Round, role: Role): number {
  const made = [...round.asked, ...round.pledges].filter((each) => each.from === role).length;
  return Math.max(0, GESTURES - made);
}

/** The positions as they stand, settled without any power. */
export function firstSettling(positions: ByRole<Position | null>): Settling {
  return { ...settle(positions), positions, powers: [], bridged: null, arbitratedBy: null, legitimate: false };
}

/** The same powers spent, settled anew on moved positions. */
export function resettle(settling: Settling, positions: ByRole<Position | null>): Settling {
  return { ...settling, ...settle(positions), positions };
}
