import { parentPort, workerData } from 'node:worker_threads';
import type { Tale } from '../src/domain/tension/tension.ts';
import { type Job, runJob } from '../src/lab/jobs.ts';
import { loadTale } from './lab-tales.ts';

/** One worker of the lab: does the jobs it is handed, one at a time. */
const { directory } = workerData as { readonly directory: string };
const tales = new Map<string, Tale>();

parentPort?.on('message', (job: Job) => {
  const tale = tales.get(job.scenario) ?? loadTale(directory, job.scenario);
  tales.set(job.scenario, tale);
  parentPort?.postMessage(runJob(tale, job));
});
