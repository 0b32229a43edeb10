import type { Bilingual } from '../vocabulary.ts';
import type { Path } from './issue.ts';

const isBilingual = (value: object): value is Bilingual =>
  'fr' in value && 'en' in value && typeof value.fr === 'string' && typeof value.en === 'string';

/** Every text below a value that is written in both languages, with the way to it. */
export function textsIn(value: unknown, path: Path = []): { text: Bilingual; path: Path }[] {
  if (value === null || typeof value !== 'object') return [];
  if (isBilingual(value)) return [{ text: value, path }];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
