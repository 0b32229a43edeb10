import { Worker } from 'node:worker_threads';
import type { Answer, Job } from '../src/lab/jobs.ts';

/** Who does the jobs: how many workers, on the scenarios of which directory, and whether their progress is shown. */
export interface Crew {
  readonly workers: number;
  readonly directory: string;
  readonly shown: boolean;
}

/** Does all jobs, each worker taking the next one when it is free. Rejects if a worker fails. */
export async function crew(jobs: readonly Job[], { workers, directory, shown }: Crew): Promise<Answer[]> {
  const answers: Answer[] = new Array(jobs.length);
  let next = 0;
  let done = 0;
  const progress = () => {
    if (shown) process.stderr.write(`\r  ${done} of ${jobs.length} jobs${done === jobs.length ? '\n' : ''}`);
  };
  const work = () =>
    new Promise<void>((finish, fail) => {
      const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { workerData: { directory } });
      let mine = -1;
      const take = () => {
        mine = next++;
        if (mine < jobs.length) worker.postMessage(jobs[mine]);
        else void worker.terminate().then(() => finish());
      };
      worker.on('message', (answer: Answer) => {
        answers[mine] = answer;
        done++;
        progress();
        take();
      });
      worker.on('error', fail);
      take();
    });
  progress();
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, jobs.length)) }, work));
  return answers;
}
