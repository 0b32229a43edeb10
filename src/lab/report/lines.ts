import type { Verdict } from '../checks.ts';
import { CHECKS } from '../checks.ts';
import type { Study } from '../study.ts';
import { named, optionName, type Voice } from './chapter.ts';
import { gamesPlayed } from './page.ts';
import { policyName, sentenceOf } from './words.ts';

const column = (text: string, width: number): string => text.padEnd(width).slice(0, width);
const figure = (value: number | undefined, width = 6): string => (value ?? 0).toFixed(1).padStart(width);

/** One verdict as a line: where, what, and the option to look at first when it fails. */
export function verdictLine(verdict: Verdict, study: Study, voice: Voice): string {
  const scenario = study.chapters.find(({ evidence }) => evidence.scenario.id === verdict.scenario)?.evidence.scenario;
  const { words, names } = voice;
  const culprit = verdict.culprit && scenario ? ` ${words.culprit(optionName(scenario, verdict.culprit, voice))}` : '';
  const said = sentenceOf(named(verdict, scenario, voice), words, names);
  return `${verdict.holds ? 'ok  ' : 'FAIL'} ${CHECKS[verdict.check]} ${verdict.scenario ?? words.together}: ${said}.${culprit}`;
}

/** The study as lines of text: who played and what came of it, then every claim. */
export function reportLines(study: Study, voice: Voice): string[] {
  const { words, names } = voice;
  const { visible, durable, talked, lost } = words.columns;
  return [
    words.made(words.number(gamesPlayed(study)), study.seed),
    ...study.chapters.flatMap(({ evidence }) => [
      '',
      `${evidence.scenario.title[voice.language]} (${evidence.scenario.id})`,
      `${column(words.columns.policy, 52)} ${visible} | ${durable} | ${talked} | ${lost}`,
      ...Object.entries(evidence.measures).map(([name, measure]) =>
        [
          column(policyName(name, words, names), 52),
          figure(measure.visible[12]?.mean),
          figure(measure.durable),
          figure(measure.talked),
          figure(measure.lost),
        ].join(' '),
      ),
    ]),
    '',
    ...study.verdicts
      .filter(({ check, holds }) => !holds || (check !== 'optionsAlive' && check !== 'stakesPlayable'))
      .map((verdict) => verdictLine(verdict, study, voice)),
    words.all(study.verdicts.filter(({ holds }) => holds).length, study.verdicts.length),
  ];
}
