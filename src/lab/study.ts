import type { Scenario } from '../domain/scenario.ts';
import { catalogueVerdicts, scenarioVerdicts, type Verdict } from './checks.ts';
import type { Evidence } from './evidence.ts';
import { type Answer, type Budget, gather, type Job, jobsFor, type Moved, runJob } from './jobs.ts';

/** One scenario studied: what was played, and with which parameters each claim would fail. */
export interface Chapter {
  readonly evidence: Evidence;
  readonly moved: readonly Moved[];
}

/** A whole study: what the report tells. */
export interface Study {
  readonly seed: number;
  readonly budget: Budget;
  readonly chapters: readonly Chapter[];
  readonly verdicts: readonly Verdict[];
}

/** The study behind the report, in well under a minute on two cores for a few scenarios. */
export const USUAL: Budget = {
  games: 400,
  optionGames: 400,
  samples: 3,
  searches: 8,
  tries: 2000,
  climbs: 3,
  sensitivity: 40,
};
/** The one that must hold before a release. */
export const STRICT: Budget = {
  games: 2000,
  optionGames: 2000,
  samples: 4,
  searches: 20,
  tries: 6000,
  climbs: 6,
  sensitivity: 200,
};
/** The one that the tests play, on every scenario. */
export const SMALL: Budget = {
  games: 150,
  optionGames: 300,
  samples: 3,
  searches: 1,
  tries: 1500,
  climbs: 2,
  sensitivity: 0,
};

/** Every job of a study, scenario by scenario. */
export const jobsOf = (scenarios: readonly Scenario[], budget: Budget, seed: number): Job[] =>
  scenarios.flatMap((scenario) => jobsFor(scenario, budget, seed));

/** Puts all answers together, `answers[i]` being that of `jobs[i]`, and checks every claim. */
export function concludeStudy(
  scenarios: readonly Scenario[],
  { jobs, answers, budget, seed }: { jobs: readonly Job[]; answers: readonly Answer[]; budget: Budget; seed: number },
): Study {
  const chapters = scenarios.map((scenario) => gather(scenario, jobs, answers));
  const all = chapters.map(({ evidence }) => evidence);
  return { seed, budget, chapters, verdicts: [...all.flatMap(scenarioVerdicts), ...catalogueVerdicts(all)] };
}

/** A study in one thread. */
export function study(scenarios: readonly Scenario[], budget: Budget, seed: number): Study {
  const jobs = jobsOf(scenarios, budget, seed);
  const answers = jobs.map((job) => {
    const scenario = scenarios.find(({ id }) => id === job.scenario);
    if (!scenario) throw new Error(`there is no scenario ${job.scenario}`);
    return runJob(scenario, job);
  });
  return concludeStudy(scenarios, { jobs, answers, budget, seed });
}
