import { Worker } from 'node:worker_threads';
import type { Answer, Job } from '../src/lab/jobs.ts';

/** Does all jobs on some workers, each taking the next one when it is free. Rejects if a worker fails. */
export async function crew(jobs: readonly Job[], workers: number, shown: boolean): Promise<Answer[]> {
  const answers: Answer[] = new Array(jobs.length);
  let next = 0;
  let done = 0;
  const progress = () => {
    if (shown) process.stderr.write(`\r  ${done} of ${jobs.length} jobs${done === jobs.length ? '\n' : ''}`);
  };
  const work = () =>
    new Promise<void>((finish, fail) => {
      const worker = new Worker(new URL('./lab-worker.ts', import.meta.url));
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
