import { PARAMETERS } from '../domain/parameters.ts';
import type { Story } from '../domain/tension/story.ts';
import { COMPANIES, type CompanyName, type Tale } from '../domain/tension/tension.ts';
import { drawn, meanTrust, trustIn } from '../domain/territory.ts';
import { type ByRole, byRole, type Ending, type Role, SEASONS } from '../domain/vocabulary.ts';
import { type Played, type Players, playGame } from './play.ts';
import { mean } from './sums.ts';

/** What is kept of one simulated game: plain data, that travels between workers by the thousand. */
export interface Row {
  readonly durable: number; // ink ten years on
  readonly visible: readonly number[]; // pencil and ink, season by season, to ten years on
  readonly ink: readonly number[];
  readonly trust: number; // mean, at the end
  readonly trustThird: number; // mean, when act 3 opens
  readonly total: ByRole<number>; // gauge, trust in it, common result
  readonly earlyGauge: ByRole<number>; // at the end of the second year
  readonly months: number;
  readonly ending: Ending;
  readonly path: readonly string[];
  readonly came: readonly string[];
}

/** A role's total: its gauge, what the others think of it, and the territory it will live in, weighing the same. */
function totalOf({ territory }: Story, role: Role): number {
  const durable = Math.min(100, (100 * drawn(territory).ink) / PARAMETERS.wholeTerritory);
  return (territory.vitals[role] + trustIn(territory.trust, role) + durable) / 3;
}

/** End of the second year. */
const EARLY = 4;

/** What is kept of a game. */
export function rowOf({ story, ending, trustThird }: Played): Row {
  const { territory, curve, knots } = story;
  const early = curve[EARLY];
  return {
    durable: drawn(territory).ink,
    visible: curve.map(({ pencil, ink }) => pencil + ink),
    ink: curve.map(({ ink }) => ink),
    trust: meanTrust(territory.trust),
    trustThird,
    total: byRole((role) => totalOf(story, role)),
    earlyGauge: byRole((role) => early?.vitals[role] ?? 0),
    months: territory.monthsTalked + territory.monthsLost,
    ending,
    path: knots.map(({ tension }) => tension),
    came: knots.map(({ came }) => came),
  };
}

/** The seed of a game among many, and its company: one of the three each, in turn, so that none is the truth. */
export const openingOf = (first: number, index: number): { seed: number; company: CompanyName } => ({
  seed: (first + index * 7919) >>> 0,
  company: COMPANIES[index % COMPANIES.length] ?? 'usual',
});

/** Many games. */
export function playMany(tale: Tale, players: (seed: number) => Players, games: number, first: number): Row[] {
  return Array.from({ length: games }, (_, index) => {
    const { seed, company } = openingOf(first, index);
    return rowOf(playGame(tale, company, players(seed), seed));
  });
}

export const meanBy = (rows: readonly Row[], pick: (row: Row) => number): number => mean(rows.map(pick));

export const meanDurable = (rows: readonly Row[]): number => meanBy(rows, ({ durable }) => durable);

/** Share of some rows for which something holds. */
export const shareBy = (rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.filter(holds).length / (rows.length || 1);

/** Mean visible results, season by season of the mandate. */
export const visibleOf = (rows: readonly Row[]): number[] =>
  Array.from({ length: SEASONS + 1 }, (_, season) => meanBy(rows, ({ visible }) => visible[season] ?? 0));

/** Share of the mandate from which the second curve stays above the first; null when it never does. */
export function crossing(first: readonly number[], second: readonly number[]): number | null {
  let from = second.length;
  while (from > 0 && (second[from - 1] ?? 0) >= (first[from - 1] ?? 0)) from--;
  return from >= second.length ? null : from / (second.length - 1);
}
