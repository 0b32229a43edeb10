import type { SettlementReason } from './settlement.ts';
import { settle } from './settlement.ts';
import type { StakeId } from './stakes.ts';
import type { Position, ScenarioState } from './state.ts';
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

/** How the four positions are being settled. */
export interface Settling {
  readonly positions: ByRole<Position | null>; // null: dropped out
  readonly settlement: Settlement;
  readonly reason: SettlementReason;
  readonly forcing: readonly Role[];
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
  readonly spent: readonly Power[]; // in this tension, in order: kept even when everyone chooses again
  readonly reflected: boolean;
}

/** A game under way: the story so far, and the tension being played. */
export interface Game {
  readonly state: ScenarioState;
  readonly round: Round;
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
    spent: [],
    reflected: false,
  };
}

/** True once La Torche had everyone choose again. */
export const calledOut = (round: Pick<Round, 'spent'>): boolean => round.spent.includes('callOut');

/** Gestures this role has left in the parley, 0 .. GESTURES. */
export function gesturesLeft(round: Round, role: Role): number {
  const made = [...round.asked, ...round.pledges].filter((each) => each.from === role).length;
  return Math.max(0, GESTURES - made);
}

/** The positions as they stand, settled without any power. */
export function firstSettling(positions: ByRole<Position | null>): Settling {
  return { ...settle(positions), positions, bridged: null, arbitratedBy: null, legitimate: false };
}

/** Settled anew on moved positions. */
export function resettle(settling: Settling, positions: ByRole<Position | null>): Settling {
  return { ...settling, ...settle(positions), positions };
}
