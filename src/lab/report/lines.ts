import { ROLES } from '../../domain/vocabulary.ts';
import { isBreach } from '../asked.ts';
import { hasTexts } from '../places.ts';
import { recipesOf } from '../recipeRules.ts';
import { type Study, verdictsOf } from '../study.ts';
import { percent, points, type Verdict } from '../verdicts.ts';
import { spaced } from './markup.ts';
import { storyLines, whyLines } from './tell.ts';
import type { Names } from './vocabulary.ts';
import { words } from './words.ts';

const WIDE = 92;

/** One verdict as a line: whether it holds, its rule, what, its measure and bound; then what to mend. */
export function verdictLine({ rule, what, measured, bound, holds, asked, mend }: Verdict): string {
  const sign = holds ? 'ok  ' : asked ? 'NON ' : '·   ';
  const line = `${sign}${String(rule).padStart(2)}  ${what.padEnd(WIDE)} ${measured.padStart(8)}   ${bound}`;
  return mend === '' ? line : `${line}\n        ${words.mend} ${mend}`;
}

/** The recipes as a table of text: each one's share of what whoever reads obtains. */
function recipeLines({ games }: Study): string[] {
  const cell = (text: string) => text.padStart(8);
  const head = [...ROLES, words.mean, words.four, words.best].map(cell).join(' ');
  return [
    `${words.recipe.padEnd(36)} ${head}`,
    ...recipesOf(games).map(({ name, shares, mean, four, best }) => {
      const cells = [...shares.map(points), points(mean), four === null ? '' : points(four), percent(best)];
      return `${name.padEnd(36)} ${cells.map(cell).join(' ')}`;
    }),
  ];
}

/** How many of the bounds asked hold. */
export function heldOf(verdicts: readonly Verdict[]): { held: number; asked: number } {
  const asked = verdicts.filter((verdict) => verdict.asked).length;
  return { held: asked - verdicts.filter(isBreach).length, asked };
}

/** A study as lines of text. */
export function studyLines(study: Study, names: Names): string[] {
  const { tale, seed, stories } = study;
  const verdicts = verdictsOf(study);
  const { held, asked } = heldOf(verdicts);
  const games = Object.values(study.games).reduce((sum, rows) => sum + rows.length, 0);
  return [
    `${hasTexts(tale) ? tale.title.fr : tale.id} (${tale.id}). ${words.made(`${games}`, seed)}`,
    ...verdicts.map(verdictLine),
    words.all(held, asked),
    ...(verdicts.some((verdict) => !verdict.asked) ? [words.tutorial] : []),
    '',
    words.recipesTitle,
    ...recipeLines(study),
    '',
    words.storiesTitle,
    ...whyLines(study),
    ...stories.flatMap((story) => ['', ...storyLines(tale, story, names)]),
    '',
  ].map(spaced);
}
