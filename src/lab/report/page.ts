import { PARAMETERS } from '../../domain/parameters.ts';
import { STAKE_IDS, stake } from '../../domain/stakes.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { CHECKS, type Check, type Verdict } from '../checks.ts';
import type { Study } from '../study.ts';
import { chapterMarkup, named, optionName, type Voice } from './chapter.ts';
import { el, type Markup, table } from './markup.ts';
import { STYLE } from './style.ts';
import type { Names } from './vocabulary.ts';
import { sentenceOf, wordsOf } from './words.ts';

/** Why each parameter stands where it stands, by its name. */
export type Reasons = Readonly<Record<string, string>>;

/** Verdicts of one kind told once when they all hold: the one nearest to its bound stands for all. */
function nearest(verdicts: readonly Verdict[]): Verdict[] {
  const failed = verdicts.filter(({ holds }) => !holds);
  if (failed.length > 0) return failed;
  const room = ({ value, bound }: Verdict) => Math.abs(value - bound) / (bound || 1);
  return verdicts.reduce<Verdict[]>((top, each) => (top[0] && room(top[0]) <= room(each) ? top : [each]), []);
}

function claims(study: Study, voice: Voice): Markup {
  const { words, names } = voice;
  const scenarioOf = (id: string | null) =>
    study.chapters.find(({ evidence }) => evidence.scenario.id === id)?.evidence.scenario;
  const item = (verdict: Verdict) => {
    const scenario = scenarioOf(verdict.scenario);
    const place = scenario?.title[voice.language] ?? words.together;
    const culprit =
      verdict.culprit && scenario ? ` ${words.culprit(optionName(scenario, verdict.culprit, voice))}` : '';
    const said = sentenceOf(named(verdict, scenario, voice), words, names);
    return el(
      'li',
      { class: verdict.holds ? 'holds' : 'fails' },
      el('b', {}, verdict.holds ? words.holds : words.fails),
      el('span', {}, `${place}\u00a0: ${said}.${culprit}`),
    );
  };
  const ofCheck = (check: Check) => {
    const own = study.verdicts.filter((each) => each.check === check);
    const scenarios = [...new Set(own.map(({ scenario }) => scenario))];
    return scenarios.flatMap((scenario) => nearest(own.filter((each) => each.scenario === scenario)).map(item));
  };
  const held = study.verdicts.filter(({ holds }) => holds).length;
  return el(
    'section',
    {},
    el('h2', {}, words.propertiesTitle),
    el('p', {}, words.all(held, study.verdicts.length)),
    ([1, 2, 3, 4, 5] as const).map((property) => [
      el('h3', {}, `${property}. ${words.properties[property]}`),
      el(
        'ul',
        { class: 'claims' },
        (Object.keys(CHECKS) as Check[]).filter((check) => CHECKS[check] === property).map(ofCheck),
      ),
    ]),
  );
}

function stakes({ chapters }: Study, { words, language }: Voice): Markup {
  const cell = (id: (typeof STAKE_IDS)[number], { evidence }: Study['chapters'][number]) => {
    const all = Object.values(evidence.measures);
    const games = all.reduce((sum, each) => sum + each.games, 0) || 1;
    const mean = (key: 'met' | 'neglected') => all.reduce((sum, each) => sum + each.stakes[id][key], 0) / games;
    return `+${words.number(mean('met'))} −${words.number(mean('neglected'))}`;
  };
  return el(
    'section',
    {},
    el('p', {}, `${words.stakesHelp} + ${words.met}, − ${words.neglected}.`),
    table(
      words.stakesTitle,
      ['', ...chapters.map(({ evidence }) => evidence.scenario.title[language])],
      STAKE_IDS.map((id) => [`${id} ${stake(id).label[language]}`, ...chapters.map((chapter) => cell(id, chapter))]),
    ),
  );
}

function parameters(study: Study, reasons: Reasons, { words }: Voice): Markup {
  const fate = (name: string) => {
    const moves = study.chapters.flatMap(({ moved, evidence }) =>
      moved.filter(({ parameter }) => parameter === name).map((each) => ({ ...each, scenario: evidence.scenario.id })),
    );
    if (moves.length === 0) return words.notMoved;
    const failed = moves.filter((each) => each.failed.length > 0);
    if (failed.length === 0) return words.survives;
    return failed
      .map((each) => `${each.factor < 1 ? '−' : '+'}20 % (${each.scenario}) : ${each.failed.join(', ')}`)
      .join('; ');
  };
  const rows = Object.entries(PARAMETERS).map(([name, value]) => [name, value, reasons[name] ?? '', fate(name)]);
  return el(
    'section',
    { class: 'parameters' },
    el('p', {}, words.parametersHelp),
    table(words.parametersTitle, words.parameterColumns, rows),
  );
}

function model({ words }: Voice): Markup {
  return el(
    'section',
    {},
    el('h2', {}, words.modelTitle),
    words.model.map((each) => el('p', {}, each)),
    el('h3', {}, words.sourcesTitle),
    el(
      'ul',
      {},
      words.sources.map(({ says, url }) => el('li', {}, `${says} `, el('a', { href: url }, url))),
    ),
  );
}

/** How many games a study played, climbs and futures aside. */
export const gamesPlayed = ({ chapters }: Study): number =>
  chapters.reduce(
    (sum, { evidence }) => sum + Object.values(evidence.measures).reduce((rest, each) => rest + each.games, 0),
    0,
  );

/** The whole report as one page that opens anywhere and prints well. */
export function reportPage(study: Study, language: Language, names: Names, reasons: Reasons): string {
  const words = wordsOf(language);
  const voice: Voice = { language, words, names };
  const page = el(
    'html',
    { lang: language },
    el(
      'head',
      {},
      { markup: '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' },
      el('title', {}, words.title),
      { markup: `<style>${STYLE}</style>` },
    ),
    el(
      'body',
      {},
      el('h1', {}, words.title),
      el('p', { class: 'lead' }, words.lead),
      el('p', {}, words.made(words.number(gamesPlayed(study)), study.seed)),
      claims(study, voice),
      study.chapters.map((chapter) => chapterMarkup(chapter, voice)),
      stakes(study, voice),
      model(voice),
      parameters(study, reasons, voice),
    ),
  );
  return `<!doctype html>\n${page.markup}\n`;
}
