import { type Scenario, tensionOf } from '../../domain/scenario.ts';
import { ENDINGS, type Language, ROLES, SETTLEMENTS } from '../../domain/vocabulary.ts';
import type { Verdict } from '../checks.ts';
import { type Evidence, optionAt, type Place, placesOf, subjectOf } from '../evidence.ts';
import { crossing, type Measure } from '../rows.ts';
import type { Chapter } from '../study.ts';
import { bar, curvesFigure, smallMultiples } from './charts.ts';
import { el, type Markup, table } from './markup.ts';
import type { Names, Words } from './vocabulary.ts';
import { policyName } from './words.ts';

/** How a report says things: its language, its words, the game's names. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly names: Names;
}

/** An option as an author knows it: where it stands, and its title. */
export function optionName(scenario: Scenario, place: Place, { language, names }: Voice): string {
  const { title } = optionAt(scenario, place);
  return `${place.tension}, ${names.roles[place.role]}, ${place.option} « ${title[language]} »`;
}

/** A verdict about an option, with the option named as an author knows it. */
export function named(verdict: Verdict, scenario: Scenario | undefined, voice: Voice): Verdict {
  const place = scenario && placesOf(scenario).find((each) => subjectOf(each) === verdict.subject);
  return scenario && place ? { ...verdict, subject: optionName(scenario, place, voice) } : verdict;
}

/** Shares below this are left out of a cell: a study has its rare accidents. */
const LEAST_SAID = 0.03;

const shares = (
  counts: Readonly<Partial<Record<string, number>>>,
  order: readonly string[],
  said: Readonly<Record<string, string>>,
  words: Words,
): string => {
  const total = order.reduce((sum, key) => sum + (counts[key] ?? 0), 0) || 1;
  return order
    .filter((key) => (counts[key] ?? 0) / total >= LEAST_SAID)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .map((key) => `${said[key]} ${words.percent(Math.round((100 * (counts[key] ?? 0)) / total) / 100)}`)
    .join(', ');
};

function curves({ measures }: Evidence, { words, names }: Voice): Markup {
  const curve = (name: string, ink: 'together' | 'force' | 'game') => {
    const measure = measures[name];
    return measure ? [{ name: policyName(name, words, names), measure, ink }] : [];
  };
  const chosen = [...curve('conditional', 'together'), ...curve('force', 'force'), ...curve('partners', 'game')];
  const all = Object.entries(measures).map(([name, measure]) => ({ name: policyName(name, words, names), measure }));
  return el(
    'figure',
    {},
    curvesFigure(words.curvesTitle, chosen, words),
    el('figcaption', {}, words.curvesHelp),
    smallMultiples(words.policiesTitle, all),
  );
}

function policyRow(name: string, measure: Measure, evidence: Evidence, { words, names }: Voice) {
  const force = evidence.measures.force;
  const share = force && name !== 'force' ? crossing(measure.visible, force.visible) : null;
  const { number } = words;
  const round = (value: number) => number(Math.round(value));
  return [
    policyName(name, words, names),
    number(measure.games),
    round(measure.visible[12]?.mean ?? 0),
    round(measure.durable),
    share === null ? '–' : words.percent(Math.round(share * 100) / 100),
    round(measure.talked),
    round(measure.lost),
    ROLES.map((role) => round(measure.totals[role].gauge)).join(' · '),
    shares(measure.settlements, SETTLEMENTS, names.settlements, words),
    shares(measure.endings, ENDINGS, names.endings, words),
  ];
}

function policies(evidence: Evidence, voice: Voice): Markup {
  const { words, names } = voice;
  const { policy, games, visible, durable, crossing: over, talked, lost } = words.columns;
  const vitals = `${words.vitalsColumn} (${ROLES.map((role) => names.roles[role]).join(' · ')})`;
  const headings = [policy, games, visible, durable, over, talked, lost, vitals];
  return table(
    words.policiesTitle,
    [...headings, words.settlementsColumn, words.endingsColumn],
    Object.entries(evidence.measures).map(([name, measure]) => policyRow(name, measure, evidence, voice)),
    'policies',
  );
}

function options({ options: fates, scenario }: Evidence, voice: Voice): Markup {
  const { words } = voice;
  return el(
    'div',
    { class: 'options' },
    el('p', {}, words.optionsHelp),
    table(
      words.optionsTitle,
      words.optionColumns,
      fates.map((fate) => [
        optionName(scenario, fate, voice),
        words.number(fate.met),
        bar(fate.own / (fate.met || 1), 'full', words.number(fate.own)),
        bar(fate.shared / (fate.met || 1), 'hollow', words.number(fate.shared)),
      ]),
    ),
  );
}

function swaps({ swaps: all }: Evidence, { words, names }: Voice): Markup {
  return el(
    'section',
    {},
    el('h3', {}, words.rolesTitle),
    el(
      'ul',
      {},
      all.map(({ role, games, swing, turned }) =>
        el(
          'li',
          {},
          words.swap(
            names.roles[role],
            words.number(swing / games),
            words.percent(Math.round((100 * turned) / games) / 100),
          ),
        ),
      ),
    ),
  );
}

function bestPlay({ best, scenario }: Evidence, voice: Voice): Markup | null {
  if (!best) return null;
  const { words, names, language } = voice;
  const rows = best.told.map(({ tension, final, interventions, paused }) => [
    tensionOf(scenario, tension).title[language],
    ...ROLES.map((role) => {
      const option = final[role];
      return option === null ? '–' : optionAt(scenario, { tension, role, option }).title[language];
    }),
    [...interventions.map((move) => words.moves[move] ?? move), ...(paused ? [words.pause] : [])].join(', '),
  ]);
  const told = best.forceful.map(({ tension, move, gain }) =>
    el(
      'li',
      {},
      words.forceful(words.moves[move] ?? move, tensionOf(scenario, tension).title[language], words.number(gain)),
    ),
  );
  return el(
    'section',
    {},
    el('p', {}, words.bestHelp(words.number(best.worth))),
    table(words.bestTitle, ['', ...ROLES.map((role) => names.roles[role]), ''], rows),
    told.length > 0 ? el('ul', {}, told) : null,
  );
}

/** All that the report tells of one scenario. */
export function chapterMarkup({ evidence }: Chapter, voice: Voice): Markup {
  return el(
    'section',
    { class: 'chapter' },
    el('h2', {}, evidence.scenario.title[voice.language]),
    curves(evidence, voice),
    policies(evidence, voice),
    options(evidence, voice),
    swaps(evidence, voice),
    bestPlay(evidence, voice),
  );
}
