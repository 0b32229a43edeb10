import type { Language } from '../domain/vocabulary.ts';

/** Numbers, lists and plurals as one language writes them. */
export interface Format {
  /** A number with at most one decimal. */
  readonly number: (value: number) => string;
  /** "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** The singular or the plural word for this count. */
  readonly plural: (count: number, one: string, other: string) => string;
  /** The count and its word: "3 months". */
  readonly count: (value: number, one: string, other: string) => string;
}

/** The same words at the head of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Builds the writing habits of a language once. */
export function formatOf(language: Language): Format {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(language);
  // Intl uses U+202F between French thousands; the fonts only have U+00A0.
  const number = (value: number) => numbers.format(value).replaceAll('\u202f', '\u00a0');
  const plural = (count: number, one: string, other: string) => (plurals.select(count) === 'one' ? one : other);
  return {
    number,
    plural,
    list: (words) => lists.format(words),
    count: (value, one, other) => `${number(value)}\u00a0${plural(value, one, other)}`,
  };
}
