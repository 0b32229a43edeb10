import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Scenario } from '../src/domain/scenario.ts';
import { LANGUAGES, type Language } from '../src/domain/vocabulary.ts';
import type { Budget } from '../src/lab/jobs.ts';
import { reportLines } from '../src/lab/report/lines.ts';
import { reportPage } from '../src/lab/report/page.ts';
import type { Names } from '../src/lab/report/vocabulary.ts';
import { wordsOf } from '../src/lab/report/words.ts';
import { concludeStudy, jobsOf, SMALL, STRICT, type Study, USUAL } from '../src/lab/study.ts';
import { dictionary } from '../src/text/index.ts';
import { crew } from './lab-crew.ts';
import { reasonsIn } from './reasons.ts';
import { loadAllScenarios } from './scenario-files.ts';

/**
 * `npm run lab [-- <scenario> …] [--games N] [--seed S] [--json] [--strict | --quick] [--lang fr|en] [--out
 * folder]`: simulated players over the scenarios. Writes a page a language and a JSON file, prints the verdicts, exits 1 when a claim fails.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    games: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    out: { type: 'string', default: 'lab' },
  },
});

function fail(message: string): never {
  console.error(`lab: ${message}`);
  process.exit(2);
}

/** A whole number given on the command line, or what is wrong with it. */
function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    fail(`--${name} ${text} is not a whole number between ${least} and ${most}. Fix: --${name} ${least}.`);
  return value;
}

function chosenScenarios(): Scenario[] {
  const all = loadAllScenarios('scenarios');
  const broken = all.filter(({ scenario }) => !scenario);
  if (broken.length > 0)
    fail(`${broken.map(({ id }) => id).join(', ')} cannot be read. Fix: run npm run scenarios, it tells why.`);
  const unknown = positionals.filter((id) => !all.some((each) => each.id === id));
  if (unknown.length > 0)
    fail(`there is no scenario ${unknown.join(', ')}. Fix: use one of ${all.map(({ id }) => id).join(', ')}.`);
  return all.flatMap(({ id, scenario }) =>
    scenario && (positionals.length === 0 || positionals.includes(id)) ? [scenario] : [],
  );
}

/** Many scenarios share the time of a few, so that the usual run stays under a minute. */
const FEW = 3;

function budgetFor(scenarios: number): Budget {
  const whole = values.strict ? STRICT : values.quick ? SMALL : USUAL;
  const games = values.games === undefined ? null : wholeNumber('games', values.games, 1, 100_000);
  const share = values.strict ? 1 : Math.min(1, FEW / scenarios);
  const less = (count: number) => Math.ceil(count * share);
  return {
    ...whole,
    games: games ?? less(whole.games),
    optionGames: less(whole.optionGames),
    tries: less(whole.tries),
    searches: less(whole.searches),
    sensitivity: less(whole.sensitivity),
  };
}

const namesIn = (language: Language): Names => {
  const t = dictionary(language);
  const name = (role: keyof Names['roles']) => t.roles[role].inline;
  return {
    roles: { elected: name('elected'), agent: name('agent'), state: name('state'), torch: name('torch') },
    settlements: t.settlements,
    endings: t.endings,
  };
};

/** The study as data: scenarios by their id, texts left out. */
const asData = ({ chapters, ...rest }: Study) => ({
  ...rest,
  chapters: chapters.map(({ evidence: { scenario, ...evidence }, moved }) => ({
    scenario: scenario.id,
    ...evidence,
    moved,
  })),
});

const language = LANGUAGES.find((each) => each === values.lang) ?? fail(`--lang is one of ${LANGUAGES.join(', ')}.`);
const seed = wholeNumber('seed', values.seed, 0, 0xffffffff);
const scenarios = chosenScenarios();
const budget = budgetFor(scenarios.length);
const jobs = jobsOf(scenarios, budget, seed);
const answers = await crew(jobs, availableParallelism(), process.stderr.isTTY === true);
const study = concludeStudy(scenarios, { jobs, answers, budget, seed });

const reasons = reasonsIn(readFileSync('src/domain/parameters.ts', 'utf8'));
const data = JSON.stringify(asData(study), null, 1);
mkdirSync(values.out, { recursive: true });
for (const each of LANGUAGES)
  writeFileSync(join(values.out, `report.${each}.html`), reportPage(study, each, namesIn(each), reasons));
writeFileSync(join(values.out, 'report.json'), data);
if (values.json) console.log(data);
else {
  for (const line of reportLines(study, { language, words: wordsOf(language), names: namesIn(language) }))
    console.log(line);
  console.log(`${values.out}/report.fr.html, report.en.html, report.json`);
}
process.exitCode = study.verdicts.every(({ holds }) => holds) ? 0 : 1;
