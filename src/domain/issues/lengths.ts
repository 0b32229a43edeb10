import type { Card, Scenario } from '../scenario.ts';
import { LANGUAGES, type Language } from '../vocabulary.ts';
import { type Issue, issue, type Path } from './issue.ts';
import { textsIn } from './texts.ts';
import { partsOfAll } from './walk.ts';

/** Rules on how much there is to read before one may play. */

/** Most words of title, text and because over the cards of a part, by how many there are. */
const MOST_ON_CARDS: Readonly<Record<number, number>> = { 2: 70, 3: 100 };
/** English counts apart what French elides: a few words more for the same sentences. */
const MORE_IN_ENGLISH = 6;

/** Most words of a whole tension: what a group reads in its eight steps. */
const MOST_IN_TENSION = 1400;

const LANGUAGE_NAMES = { fr: 'French', en: 'English' } as const satisfies Record<Language, string>;

/** Words of a text as a reader counts them: what holds a letter or a digit, between spaces of any kind. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const onCard = ({ title, text, because }: Card, language: Language): number =>
  sum([title, text, because].map((each) => wordsIn(each[language])));

function tooLong(count: number, most: number, language: Language, path: Path, what: string): Issue[] {
  return count <= most
    ? []
    : [
        issue(
          'too-long',
          path,
          `${what} ${count} words in ${LANGUAGE_NAMES[language]}`,
          `keep to ${most}: take ${count - most} away`,
        ),
      ];
}

/** Cards that take too long to weigh, tensions that take too long to live through; in each language. */
export function lengthIssues(scenario: Scenario): Issue[] {
  return LANGUAGES.flatMap((language) => [
    ...partsOfAll(scenario).flatMap(({ part: { cards }, path }) => {
      const more = language === 'en' ? MORE_IN_ENGLISH : 0;
      const most = (MOST_ON_CARDS[cards.length] ?? Number.POSITIVE_INFINITY) + more;
      const count = sum(cards.map((card) => onCard(card, language)));
      const what = `titles, texts and reasons of these ${cards.length} cards hold`;
      return tooLong(count, most, language, [...path, 'cards'], what);
    }),
    ...scenario.tensions.flatMap((tension, t) => {
      const count = sum(textsIn(tension).map(({ text }) => wordsIn(text[language])));
      return tooLong(count, MOST_IN_TENSION, language, ['tensions', t, 'id'], 'the texts of this tension hold');
    }),
  ]);
}
