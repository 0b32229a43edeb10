import { parentPort } from 'node:worker_threads';
import { type Job, runJob } from '../src/lab/jobs.ts';
import { loadAllScenarios } from './scenario-files.ts';

/** One worker of the lab: does the jobs it is handed, one at a time. */
const scenarios = new Map(loadAllScenarios('scenarios').map(({ id, scenario }) => [id, scenario]));

parentPort?.on('message', (job: Job) => {
  const scenario = scenarios.get(job.scenario);
  if (!scenario) throw new Error(`there is no scenario ${job.scenario}`);
  parentPort?.postMessage(runJob(scenario, job));
});
