import { OPTION_IDS, ROLES } from '../../domain/vocabulary.ts';
import { shareBy } from '../games.ts';
import { hasTexts, nameOf } from '../places.ts';
import { FORCE, NICE, READING } from '../players.ts';
import { recipesOf } from '../recipeRules.ts';
import { type Study, verdictsOf } from '../study.ts';
import { fourAt, gamesAt, omegaGames } from '../tables.ts';
import { percent, points, type Verdict } from '../verdicts.ts';
import { bar, curveOf, curvesFigure } from './charts.ts';
import { heldOf } from './lines.ts';
import { el, type Markup, table } from './markup.ts';
import { storyLines, whyLines } from './tell.ts';
import type { Names } from './vocabulary.ts';
import { words } from './words.ts';

function verdictItem({ what, measured, bound, holds, asked, mend }: Verdict): Markup {
  const kind = holds ? 'holds' : asked ? 'fails' : 'shown';
  return el(
    'li',
    { class: kind },
    el('b', {}, words[kind]),
    el('span', {}, `${what} : ${measured} (${bound}). ${mend === '' ? '' : `${words.mend} ${mend}.`}`),
  );
}

function verdicts(study: Study): Markup {
  const all = verdictsOf(study);
  const { held, asked } = heldOf(all);
  const rules = [...new Set(all.map(({ rule }) => rule))];
  return el(
    'section',
    {},
    el('h3', {}, words.verdictsTitle),
    el('p', {}, words.all(held, asked)),
    all.some((verdict) => !verdict.asked) ? el('p', {}, words.tutorial) : null,
    rules.map((rule) => [
      el('h4', {}, `${rule}. ${words.rules[rule] ?? ''}`),
      el('ul', { class: 'claims' }, all.filter((each) => each.rule === rule).map(verdictItem)),
    ]),
  );
}

function curves({ games }: Study): Markup {
  const four = (name: typeof READING, ink: 'together' | 'force' | 'game') =>
    curveOf(`Quatre fois « ${name} »`, gamesAt(games, fourAt(name)), ink);
  return el(
    'figure',
    {},
    curvesFigure(words.curvesTitle, [four(READING, 'together'), four(NICE, 'game'), four(FORCE, 'force')]),
    el('figcaption', {}, words.curvesHelp),
  );
}

function recipes({ games }: Study, names: Names): Markup {
  const headings = [words.recipe, ...ROLES.map((role) => names.roles[role]), words.mean, words.four, words.best];
  const rows = recipesOf(games).map(({ name, shares, mean, four, best }) => [
    name,
    ...shares.map(points),
    bar(mean, 'full', points(mean)),
    four === null ? '–' : points(four),
    percent(best),
  ]);
  return el('div', {}, table(words.recipesTitle, headings, rows), el('p', {}, words.recipesHelp));
}

function cards({ tale, measures }: Study): Markup {
  const rows = measures.flatMap(({ tension, cards: byRole }) =>
    byRole.flatMap((fates, index) =>
      fates.map(({ forAll, forSelf, worth }, card) => [
        nameOf(tale, { tension, role: ROLES[index] ?? 'elected', card: OPTION_IDS[card] ?? 'd' }),
        bar(forAll, 'full', percent(forAll)),
        bar(forSelf, 'hollow', percent(forSelf)),
        points(worth),
      ]),
    ),
  );
  return el('div', {}, table(words.cardsTitle, words.cardColumns, rows), el('p', {}, words.cardsHelp));
}

function outcomes({ tale, games }: Study): Markup {
  const rows = omegaGames(games);
  const texts = hasTexts(tale) ? tale.tensions.flatMap(({ outcomes: all }) => all) : [];
  const cells = tale.tensions.flatMap(({ id: tension, outcomes: all }) => {
    const here = rows.filter(({ path }) => path.includes(tension));
    return all.map(({ id }) => {
      const share = shareBy(here, ({ came }) => came.includes(id));
      const title = texts.find((each) => each.id === id)?.title.fr;
      return [tension, title ? `${id} « ${title} »` : id, bar(share, 'full', percent(share))];
    });
  });
  return table(words.outcomesTitle, words.outcomeColumns, cells);
}

function stories(study: Study, names: Names): Markup {
  return el(
    'section',
    {},
    el('h3', {}, words.storiesTitle),
    whyLines(study).map((each) => el('p', {}, each)),
    study.stories.map((story) => {
      const [first = '', ...rest] = storyLines(study.tale, story, names);
      return [
        el('h4', {}, first),
        el(
          'ol',
          {},
          rest.map((each) => el('li', {}, each)),
        ),
      ];
    }),
  );
}

/** All that the report tells of one scenario. */
export const chapterMarkup = (study: Study, names: Names): Markup =>
  el(
    'section',
    { class: 'chapter' },
    el('h2', {}, hasTexts(study.tale) ? study.tale.title.fr : study.tale.id),
    curves(study),
    recipes(study, names),
    stories(study, names),
    verdicts(study),
    cards(study),
    outcomes(study),
  );
