import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isBreach } from '../src/lab/asked.ts';
import { jobsFor, USUAL } from '../src/lab/jobs.ts';
import { studyLines } from '../src/lab/report/lines.ts';
import { reportPage } from '../src/lab/report/page.ts';
import { gather, verdictsOf } from '../src/lab/study.ts';
import { crew } from './lab-crew.ts';
import { asCommand, chosenTales, frenchNames, modelNumbers, SCENARIOS, wholeNumber } from './lab-tales.ts';

/**
 * `npm run lab [-- <scenario> …] [--strict] [--seed S] [--games N] [--dir folder] [--out folder]`: simulated players
 * over the scenarios, or over `bare`. Prints every rule with its measure and its bound, what to mend, the recipes and
 * some found games; writes the same as a page. With --strict, exits 1 when a bound that is asked does not hold.
 */
await asCommand('lab', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      strict: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      games: { type: 'string', default: `${USUAL.games}` },
      dir: { type: 'string', default: SCENARIOS },
      out: { type: 'string', default: 'lab' },
    },
  });
  const seed = wholeNumber('seed', values.seed, 0, 0xffffffff);
  const games = wholeNumber('games', values.games, 1, 100_000);
  const share = games / USUAL.games;
  const scaled = (count: number): number => Math.ceil(count * share);
  const budget = {
    games,
    omega: scaled(USUAL.omega),
    moves: Math.min(USUAL.moves, scaled(USUAL.moves)),
    stories: Math.min(USUAL.stories, scaled(USUAL.stories)),
  };
  const tales = chosenTales(values.dir, positionals);
  const jobs = tales.flatMap((tale) => jobsFor(tale, budget, seed));
  const shown = process.stderr.isTTY === true;
  const answers = await crew(jobs, { workers: availableParallelism(), directory: values.dir, shown });
  const studies = tales.map((tale) => gather(tale, seed, jobs, answers));
  const names = frenchNames();
  for (const study of studies) for (const line of studyLines(study, names)) console.log(line);
  const page = join(values.out, 'report.fr.html');
  mkdirSync(values.out, { recursive: true });
  writeFileSync(page, reportPage(studies, names, modelNumbers()));
  console.log(page);
  if (values.strict && studies.flatMap(verdictsOf).some(isBreach)) process.exitCode = 1;
});
