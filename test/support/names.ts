import { byRole, type Language } from '../../src/domain/vocabulary.ts';
import type { Names } from '../../src/lab/report/vocabulary.ts';
import { dictionary } from '../../src/text/index.ts';

/** The game's names in a language, as the lab's report takes them. */
export function namesFor(language: Language): Names {
  const t = dictionary(language);
  return { roles: byRole((role) => t.roles[role].inline), settlements: t.settlements, endings: t.endings };
}
