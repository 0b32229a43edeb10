import type { StakeId } from './stakes.ts';
import type { ByRole, OptionId, Power, Role, Settlement } from './vocabulary.ts';

/** Every number a condition may read. All go from 0 to 100, save pencil, ink and months, open above. */
export const GAUGES = [
  'pencil',
  'ink',
  'trust',
  'capacity',
  'narrative',
  'urgency',
  'months',
  'backing',
  'breath',
  'credit',
  'flame',
] as const;
export type Gauge = (typeof GAUGES)[number];

/** Where an option stands. */
export interface Position {
  readonly horizon: number; // -2 short term .. 2 long term
  readonly posture: number; // -2 power relation .. 2 cooperation
}

/** One change made to the territory: what one tension drew. */
export interface Work {
  readonly tension: string; // the tension that drew it
  readonly pencil: number; // announced, built, voted: fragile; >= 0
  readonly ink: number; // owned by people, hard to undo; >= 0
  readonly erased: number; // what faded, kept as a trace; >= 0
}

/** The territory's arithmetic, moved season by season. */
export interface Territory {
  readonly season: number; // half-years lived, 0 .. 12 (then the epilogue)
  readonly works: readonly Work[]; // one per tension met, in order
  readonly trust: ByRole<ByRole<number>>; // trust[a][b]: how far a trusts b, 0..100; the diagonal is 100, unused
  readonly vitals: ByRole<number>; // each role's own gauge, 0..100
  readonly out: ByRole<boolean>; // dropped out at zero, until repaired
  readonly capacity: number; // engineering and skills, 0..100
  readonly narrative: number; // common narrative, 0..100
  readonly urgency: number; // 0..100
  readonly monthsTalked: number; // spent talking and reflecting
  readonly monthsLost: number; // lost to appeals, deadlocks and rework
  readonly monthsOwed: number; // spent or lost, not yet taken out of a season's work
}

/** How the four live until the next tension: their positions once settled. */
export interface Stance {
  readonly tension: string; // whose work grows
  readonly settlement: Settlement;
  readonly positions: ByRole<Position>;
  readonly legitimate: boolean; // pushed, and carried out by the others
  readonly powers: readonly Power[]; // spent in this tension
}

/** One point of the two curves, at the end of a season. */
export interface CurvePoint {
  readonly season: number;
  readonly pencil: number;
  readonly ink: number;
  readonly erased: number; // so far
  readonly talked: number; // months, so far
  readonly lost: number; // months, so far
  readonly vitals: ByRole<number>; // each role's own gauge
  readonly out: ByRole<boolean>; // who had dropped out
}

/** An expectation or stake met or neglected by an act. */
export interface LedgerEntry {
  readonly tension: string;
  readonly by: Role;
  readonly stake: StakeId;
  readonly met: boolean;
}

/** A tension once settled. */
export interface PastTension {
  readonly tension: string;
  readonly options: ByRole<OptionId | null>; // null: the role had dropped out, or the tension was skipped
  readonly settlement: Settlement | null; // null: skipped by the facilitator
  readonly powers: readonly Power[];
  readonly reflected: boolean;
}

/** A prediction of what another role would choose and wants met, once the positions are known. */
export interface BetResult {
  readonly tension: string;
  readonly by: Role;
  readonly about: Role;
  readonly optionRight: boolean;
  readonly stakeRight: boolean;
}

/** A pledge of an aim made to another role, once the positions are known. */
export interface PledgeResult {
  readonly tension: string;
  readonly by: Role;
  readonly to: Role;
  readonly kept: boolean;
}

/** What a game leaves behind, whatever its knots: `Story` adds those. */
export interface ScenarioState {
  readonly territory: Territory;
  readonly stance: Stance | null; // null before the first settlement
  readonly past: readonly PastTension[];
  readonly flags: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  readonly bets: readonly BetResult[];
  readonly pledges: readonly PledgeResult[];
  readonly curve: readonly CurvePoint[];
  readonly powersLeft: ByRole<number>; // uses left
}
