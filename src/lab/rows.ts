import { endingOf, summarise } from '../domain/outcome.ts';
import { STAKE_IDS, type StakeId } from '../domain/stakes.ts';
import type { ScenarioState } from '../domain/state.ts';
import { type ByRole, byRole, type Ending, SEASONS, type Settlement } from '../domain/vocabulary.ts';
import { type RoleTotal, roleTotal, sharedTotal } from './totals.ts';

/** One finished game, small enough to travel between workers by the thousand. */
export interface GameRow {
  readonly visible: readonly number[]; // pencil + ink, season 0 .. the epilogue
  readonly ink: readonly number[];
  readonly talked: number; // months
  readonly lost: number; // months
  readonly ending: Ending;
  readonly counts: Readonly<Record<Settlement, number>>;
  readonly totals: ByRole<RoleTotal>;
  readonly earlyGauges: ByRole<number>; // at the end of the first act
  readonly shared: number; // points of ink, as in sharedTotal
  readonly met: readonly number[]; // times each stake was met, in the order of STAKE_IDS
  readonly neglected: readonly number[];
}

/** The first act ends with the second year. */
const FIRST_ACT = 4;

function touched(state: ScenarioState, met: boolean): number[] {
  const counts = STAKE_IDS.map(() => 0);
  for (const entry of state.ledger) {
    if (entry.met !== met) continue;
    const at = STAKE_IDS.indexOf(entry.stake);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Sums a finished game. */
export function rowOf(state: ScenarioState): GameRow {
  const { counts, monthsTalked, monthsLost } = summarise(state);
  return {
    visible: state.curve.map(({ pencil, ink }) => pencil + ink),
    ink: state.curve.map(({ ink }) => ink),
    talked: monthsTalked,
    lost: monthsLost,
    ending: endingOf(state),
    counts,
    totals: byRole((role) => roleTotal(state, role)),
    earlyGauges: state.curve[FIRST_ACT]?.vitals ?? state.territory.vitals,
    shared: sharedTotal(state),
    met: touched(state, true),
    neglected: touched(state, false),
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / (values.length || 1);

/** The value below which this share of the sample lies, 0..1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** A curve over many games: its mean and where eight games out of ten lie. */
export interface Spread {
  readonly mean: number;
  readonly low: number; // one game in ten is below
  readonly high: number; // one game in ten is above
}

const spreadOf = (values: readonly number[]): Spread => ({
  mean: meanOf(values),
  low: quantile(values, 0.1),
  high: quantile(values, 0.9),
});

/** What many games of the same assortment gave. */
export interface Measure {
  readonly games: number;
  readonly visible: readonly Spread[];
  readonly ink: readonly Spread[];
  readonly talked: number;
  readonly lost: number;
  readonly durable: number;
  readonly endings: Readonly<Partial<Record<Ending, number>>>; // games
  readonly settlements: Readonly<Partial<Record<Settlement, number>>>; // tensions, in all
  readonly totals: ByRole<RoleTotal>; // means
  readonly earlyGauges: ByRole<number>;
  readonly shared: number; // mean
  readonly durableByEnding: Readonly<Partial<Record<Ending, number>>>; // mean ink ten years on
  readonly stakes: Readonly<Record<StakeId, StakeTally>>; // over all the games
}

/** How often a stake was met and neglected. */
export interface StakeTally {
  readonly met: number;
  readonly neglected: number;
}

function tally<T extends string>(items: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}

const durableOf = (row: GameRow): number => row.ink[row.ink.length - 1] ?? 0;

function durableByEnding(rows: readonly GameRow[]): Measure['durableByEnding'] {
  const endings = [...new Set(rows.map((row) => row.ending))];
  return Object.fromEntries(
    endings.map((ending) => [ending, meanOf(rows.filter((row) => row.ending === ending).map(durableOf))]),
  );
}

function stakesOf(rows: readonly GameRow[]): Measure['stakes'] {
  const total = (pick: (row: GameRow) => readonly number[], at: number) =>
    rows.reduce((sum, row) => sum + (pick(row)[at] ?? 0), 0);
  return Object.fromEntries(
    STAKE_IDS.map((id, at) => [id, { met: total((row) => row.met, at), neglected: total((row) => row.neglected, at) }]),
  ) as Record<StakeId, StakeTally>;
}

/** Sums many games; there must be at least one. */
export function measure(rows: readonly GameRow[]): Measure {
  const seasons = Array.from({ length: Math.max(...rows.map((row) => row.ink.length)) }, (_, season) => season);
  const curve = (pick: (row: GameRow) => readonly number[]) =>
    seasons.map((season) => spreadOf(rows.map((row) => pick(row)[season] ?? 0)));
  const part = (key: keyof RoleTotal) => byRole((role) => meanOf(rows.map((row) => row.totals[role][key])));
  const gauge = part('gauge');
  const trusted = part('trusted');
  const durable = part('durable');
  const total = part('total');
  const kinds = ['alliance', 'compromise', 'forced', 'soft', 'deadlock'] as const;
  return {
    games: rows.length,
    visible: curve((row) => row.visible),
    ink: curve((row) => row.ink),
    talked: meanOf(rows.map((row) => row.talked)),
    lost: meanOf(rows.map((row) => row.lost)),
    durable: meanOf(rows.map(durableOf)),
    endings: tally(rows.map((row) => row.ending)),
    settlements: Object.fromEntries(kinds.map((kind) => [kind, rows.reduce((sum, row) => sum + row.counts[kind], 0)])),
    totals: byRole((role) => ({
      gauge: gauge[role],
      trusted: trusted[role],
      durable: durable[role],
      total: total[role],
    })),
    earlyGauges: byRole((role) => meanOf(rows.map((row) => row.earlyGauges[role]))),
    shared: meanOf(rows.map((row) => row.shared)),
    durableByEnding: durableByEnding(rows),
    stakes: stakesOf(rows),
  };
}

/**
 * Share of the mandate at which the first curve overtakes the second for good, 0..1, by straight lines between
 * seasons; null when it never does, 0 when it is ahead from the start.
 */
export function crossing(patient: readonly Spread[], hasty: readonly Spread[]): number | null {
  const lead = (season: number) => (patient[season]?.mean ?? 0) - (hasty[season]?.mean ?? 0);
  if (lead(SEASONS) <= 0) return null;
  for (let season = SEASONS - 1; season >= 1; season--) {
    if (lead(season) < 0) return (season + -lead(season) / (lead(season + 1) - lead(season))) / SEASONS;
  }
  return 0;
}
