import type { Tale } from '../domain/tension/tension.ts';
import { askedOf } from './asked.ts';
import { type Answer, type Budget, type Job, jobsFor, runJob } from './jobs.ts';
import { livingVerdicts, worldVerdict } from './livingRules.ts';
import { recipeVerdicts } from './recipeRules.ts';
import { staticVerdicts } from './staticRules.ts';
import type { FoundStory } from './stories.ts';
import { surfaceVerdicts } from './surfaceRules.ts';
import { type Games, omegaGames } from './tables.ts';
import type { TensionMeasure } from './tensionMeasures.ts';
import { type Sturdiness, sturdyVerdict, tensionVerdicts } from './tensionRules.ts';
import { thesisVerdicts } from './thesisRules.ts';
import type { Verdict } from './verdicts.ts';

/** All that the lab found out about one tale. */
export interface Study {
  readonly tale: Tale;
  readonly seed: number;
  readonly measures: readonly TensionMeasure[];
  readonly sturdiness: Readonly<Record<string, Sturdiness>>; // by tension
  readonly games: Games;
  readonly stories: readonly FoundStory[];
}

/** What the jobs of one tale found, put together; `answers[i]` is that of `jobs[i]`. */
export function gather(tale: Tale, seed: number, jobs: readonly Job[], answers: readonly Answer[]): Study {
  const measures: TensionMeasure[] = [];
  const sturdiness: Record<string, Sturdiness> = {};
  const games: Record<string, Games[string]> = {};
  const stories: FoundStory[] = [];
  for (const [index, job] of jobs.entries()) {
    const answer = answers[index];
    if (job.scenario !== tale.id || !answer) continue;
    if (answer.kind === 'tension') {
      measures.push(answer.measure);
      sturdiness[answer.measure.tension] = answer.sturdiness;
    } else if (answer.kind === 'stories') stories.push(...answer.stories);
    else if (job.kind === 'games') games[job.table] = answer.rows;
  }
  return { tale, seed, measures, sturdiness, games, stories };
}

/** A study in one thread. */
export function study(tale: Tale, budget: Budget, seed: number): Study {
  const jobs = jobsFor(tale, budget, seed);
  return gather(
    tale,
    seed,
    jobs,
    jobs.map((job) => runJob(tale, job)),
  );
}

/** Every rule, measured, in their order. */
export function verdictsOf({ tale, measures, sturdiness, games }: Study): Verdict[] {
  const omega = omegaGames(games);
  return [
    ...surfaceVerdicts(tale, measures),
    ...staticVerdicts(tale),
    ...tensionVerdicts(tale, measures),
    sturdyVerdict(tale, sturdiness),
    worldVerdict(tale, omega),
    ...livingVerdicts(tale, omega),
    ...recipeVerdicts(tale, games, measures),
    ...thesisVerdicts(tale, games, measures),
  ]
    .toSorted((a, b) => a.rule - b.rule)
    .map((verdict) => askedOf(tale, verdict));
}
