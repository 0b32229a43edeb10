import type { Study } from '../study.ts';
import { chapterMarkup } from './chapter.ts';
import { el, type Markup, table } from './markup.ts';
import { STYLE } from './style.ts';
import type { ModelNumber, Names } from './vocabulary.ts';
import { words } from './words.ts';

const model = (): Markup =>
  el(
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

const numbers = (all: readonly ModelNumber[]): Markup =>
  table(
    words.parametersTitle,
    words.parameterColumns,
    all.map(({ name, value, reason }) => [name, value, reason]),
  );

/** Games played in some studies, those of stories aside. */
const gamesIn = (studies: readonly Study[]): number =>
  studies.flatMap(({ games }) => Object.values(games)).reduce((sum, rows) => sum + rows.length, 0);

/** The whole report as one page that opens anywhere and prints well. */
export function reportPage(studies: readonly Study[], names: Names, parameters: readonly ModelNumber[]): string {
  const page = el(
    'html',
    { lang: 'fr' },
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
      el(
        'p',
        {},
        words.made(gamesIn(studies).toLocaleString('fr').replaceAll('\u202f', '\u00a0'), studies[0]?.seed ?? 0),
      ),
      studies.map((study) => chapterMarkup(study, names)),
      model(),
      numbers(parameters),
    ),
  );
  return `<!doctype html>\n${page.markup}\n`;
}
