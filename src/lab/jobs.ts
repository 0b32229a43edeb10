import { type Tale, tensionIn } from '../domain/tension/tension.ts';
import { playMany, type Row } from './games.ts';
import { type FoundStory, findStories } from './stories.ts';
import { OMEGA, TABLES } from './tables.ts';
import { measureTension, type TensionMeasure } from './tensionMeasures.ts';
import { type Sturdiness, sturdinessOf } from './tensionRules.ts';

/** A piece of the lab's work, small enough to be done by any worker; plain data. */
export type Job = { readonly scenario: string; readonly seed: number } & (
  | { readonly kind: 'tension'; readonly tension: string; readonly moves: number }
  | { readonly kind: 'games'; readonly table: string; readonly games: number }
  | { readonly kind: 'stories'; readonly games: number }
);

/** What a job gives back, in the order of the jobs. */
export type Answer =
  | { readonly kind: 'tension'; readonly measure: TensionMeasure; readonly sturdiness: Sturdiness }
  | { readonly kind: 'games'; readonly rows: readonly Row[] }
  | { readonly kind: 'stories'; readonly stories: readonly FoundStory[] };

/** Does one job. Pure: the same job gives the same answer on any worker. */
export function runJob(tale: Tale, job: Job): Answer {
  switch (job.kind) {
    case 'tension': {
      const tension = tensionIn(tale, job.tension);
      const sturdiness = sturdinessOf(tale, tension, job.moves, job.seed);
      return { kind: 'tension', measure: measureTension(tale, tension), sturdiness };
    }
    case 'games': {
      const table = TABLES.find(({ name }) => name === job.table);
      if (!table) throw new Error(`there is no table ${job.table}`);
      return { kind: 'games', rows: playMany(tale, table.players, job.games, job.seed) };
    }
    case 'stories':
      return { kind: 'stories', stories: findStories(tale, job.games, job.seed) };
  }
}

/** How much is played. */
export interface Budget {
  readonly omega: number; // games of Ω: rule 9 asks for two thousand
  readonly games: number; // of each other table
  readonly moves: number; // of one integer by one, in each tension
  readonly stories: number; // games looked through for stories, in each seat
}

/** The study behind the report. */
export const USUAL: Budget = { omega: 2000, games: 150, moves: 40, stories: 60 };

/** Every job of a study of one tale, the longest first. */
export function jobsFor({ id: scenario, tensions }: Tale, budget: Budget, seed: number): Job[] {
  const at = { scenario, seed };
  const halves = OMEGA.map(
    (table, half): Job => ({
      ...at,
      kind: 'games',
      table,
      games: Math.ceil(budget.omega / 2),
      seed: seed + half,
    }),
  );
  const others = TABLES.filter(({ name }) => !OMEGA.some((half) => half === name));
  return [
    { ...at, kind: 'stories', games: budget.stories },
    ...halves,
    ...tensions.map(({ id }): Job => ({ ...at, kind: 'tension', tension: id, moves: budget.moves })),
    ...others.map(({ name }): Job => ({ ...at, kind: 'games', table: name, games: budget.games })),
  ];
}
