import { PARAMETERS, type Parameters, withParameters } from '../domain/parameters.ts';
import type { Scenario } from '../domain/scenario.ts';
import { ROLES, type Role } from '../domain/vocabulary.ts';
import { ASSORTMENTS, assortment } from './assortments.ts';
import { type BestPlay, bestPlay } from './best.ts';
import { type Check, scenarioVerdicts } from './checks.ts';
import type { Evidence } from './evidence.ts';
import { foldGame } from './fold.ts';
import { type OptionFate, studyOptions } from './options.ts';
import { type GameRow, measure, rowOf } from './rows.ts';
import { type Swap, swapRole } from './swaps.ts';

/** A piece of the lab's work, small enough to be done by any worker; plain data. */
export type Job = { readonly scenario: string } & (
  | { readonly kind: 'games'; readonly assortment: string; readonly seeds: readonly number[] }
  | { readonly kind: 'best'; readonly tries: number; readonly from: number; readonly seed: number }
  | { readonly kind: 'options'; readonly role: Role; readonly seeds: readonly number[]; readonly samples: number }
  | { readonly kind: 'swap'; readonly role: Role; readonly seeds: readonly number[] }
  | {
      readonly kind: 'sensitivity';
      readonly parameter: keyof Parameters;
      readonly factor: number;
      readonly seeds: readonly number[];
    }
);

/** Claims that failed with one parameter moved. */
export interface Moved {
  readonly parameter: keyof Parameters;
  readonly factor: number;
  readonly failed: readonly Check[];
}

/** What a job gives back, in the order of the jobs. */
export type Answer =
  | { readonly kind: 'games'; readonly rows: readonly GameRow[] }
  | { readonly kind: 'best'; readonly best: BestPlay }
  | { readonly kind: 'options'; readonly fates: readonly OptionFate[] }
  | { readonly kind: 'swap'; readonly swap: Swap }
  | { readonly kind: 'sensitivity'; readonly moved: Moved };

/** Does one job. Pure: the same job gives the same answer on any worker. */
export function runJob(scenario: Scenario, job: Job): Answer {
  switch (job.kind) {
    case 'games': {
      const { players } = assortment(job.assortment);
      return { kind: 'games', rows: job.seeds.map((seed) => rowOf(foldGame(scenario, players(scenario, seed), seed))) };
    }
    case 'best':
      return { kind: 'best', best: bestPlay(scenario, job.tries, job.from, job.seed) };
    case 'options':
      return { kind: 'options', fates: studyOptions(scenario, job.role, job.seeds, job.samples) };
    case 'swap':
      return { kind: 'swap', swap: swapRole(scenario, job.role, job.seeds) };
    case 'sensitivity': {
      const { parameter, factor, seeds } = job;
      const failed = withParameters({ [parameter]: PARAMETERS[parameter] * factor }, () => failures(scenario, seeds));
      return { kind: 'sensitivity', moved: { parameter, factor, failed } };
    }
  }
}

/** Who must be played for the claims about time, lone defectors and endings. */
const NEEDED = ASSORTMENTS.filter(({ group }) => group !== 'searching');

/** The claims that a quick study of a scenario finds untrue; options and best plays are not searched anew. */
function failures(scenario: Scenario, seeds: readonly number[]): Check[] {
  const measures = Object.fromEntries(
    NEEDED.map(({ name, varied, players }) => {
      const own = varied ? seeds : seeds.slice(0, 1);
      return [name, measure(own.map((seed) => rowOf(foldGame(scenario, players(scenario, seed), seed))))];
    }),
  );
  const swaps = ROLES.map((role) => swapRole(scenario, role, seeds.slice(0, 40)));
  const evidence: Evidence = { scenario, measures, best: null, options: [], swaps };
  return [...new Set(scenarioVerdicts(evidence).flatMap(({ check, holds }) => (holds ? [] : [check])))];
}

/** How much is played. */
export interface Budget {
  readonly games: number; // of each assortment whose games differ
  readonly optionGames: number; // at most, for options slow to prove themselves; 0 leaves them out
  readonly samples: number; // futures weighed for each option
  readonly searches: number; // games of each searching player
  readonly tries: number; // games of each climb to the best play
  readonly climbs: number;
  readonly sensitivity: number; // games of each varied assortment, for each parameter moved; 0 leaves it out
}

/** Seeds apart from each other, the same for the same first one. */
const seedsFrom = (seed: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (seed + index * 7919) >>> 0);

const inBatches = (seeds: readonly number[], size: number): number[][] =>
  Array.from({ length: Math.ceil(seeds.length / size) }, (_, batch) => seeds.slice(batch * size, (batch + 1) * size));

/** Every job of a study of one scenario, the longest first. */
export function jobsFor(scenario: Scenario, budget: Budget, seed: number): Job[] {
  const at = { scenario: scenario.id };
  const counted = (group: string, varied: boolean): number =>
    group === 'searching' ? budget.searches : varied ? budget.games : 1;
  return [
    ...Array.from(
      { length: budget.climbs },
      (_, from): Job => ({ ...at, kind: 'best', tries: budget.tries, from, seed }),
    ),
    ...(budget.optionGames === 0 ? [] : ROLES).map(
      (role): Job => ({
        ...at,
        kind: 'options',
        role,
        seeds: seedsFrom(seed, budget.optionGames),
        samples: budget.samples,
      }),
    ),
    ...ASSORTMENTS.flatMap(({ name, group, varied }): Job[] =>
      inBatches(seedsFrom(seed, counted(group, varied)), 100).map((seeds) => ({
        ...at,
        kind: 'games',
        assortment: name,
        seeds,
      })),
    ),
    ...ROLES.map((role): Job => ({ ...at, kind: 'swap', role, seeds: seedsFrom(seed, budget.games) })),
    ...sensitivityJobs(scenario, budget, seed),
  ];
}

/** How far each parameter is moved, both ways. */
export const FACTORS = [0.8, 1.2] as const;

function sensitivityJobs(scenario: Scenario, budget: Budget, seed: number): Job[] {
  if (budget.sensitivity === 0) return [];
  const names = Object.keys(PARAMETERS) as (keyof Parameters)[];
  const seeds = seedsFrom(seed, budget.sensitivity);
  return names.flatMap((parameter) =>
    FACTORS.map((factor): Job => ({ scenario: scenario.id, kind: 'sensitivity', parameter, factor, seeds })),
  );
}

/** What the jobs of one scenario found, put together. */
export function gather(scenario: Scenario, jobs: readonly Job[], answers: readonly Answer[]) {
  const done = jobs.flatMap((job, index) => {
    const answer = answers[index];
    return job.scenario === scenario.id && answer ? [{ job, answer }] : [];
  });
  const rows = (name: string): readonly GameRow[] =>
    done.flatMap(({ job, answer }) =>
      job.kind === 'games' && answer.kind === 'games' && job.assortment === name ? answer.rows : [],
    );
  const played = ASSORTMENTS.map(({ name }) => ({ name, rows: rows(name) })).filter(({ rows: all }) => all.length > 0);
  const bests = done.flatMap(({ answer }) => (answer.kind === 'best' ? [answer.best] : []));
  const evidence: Evidence = {
    scenario,
    measures: Object.fromEntries(played.map(({ name, rows: all }) => [name, measure(all)])),
    best: bests.reduce<BestPlay | null>((top, each) => (top && top.worth >= each.worth ? top : each), null),
    options: done.flatMap(({ answer }) => (answer.kind === 'options' ? answer.fates : [])),
    swaps: done.flatMap(({ answer }) => (answer.kind === 'swap' ? [answer.swap] : [])),
  };
  return { evidence, moved: done.flatMap(({ answer }) => (answer.kind === 'sensitivity' ? [answer.moved] : [])) };
}
