import { type Issue, issue } from './issue.ts';
import { textsIn } from './texts.ts';

/** Rules of French typography that the fonts and the eye require. */

/** Longest text that may rightly be the same in both languages. */
const SAME_UP_TO = 12;
const NBSP = '\u00a0';

/** True when : ; ! ? » are preceded, and « followed, by a no-break space; clock times and ?! … are left alone. */
function spacing(text: string): boolean {
  for (const match of text.matchAll(/[:;!?»]/gu)) {
    const at = match.index;
    const before = text[at - 1] ?? NBSP;
    const clock = match[0] === ':' && /\d/.test(before);
    if (before !== NBSP && !/[!?…]/.test(before) && !clock) return false;
  }
  return ![...text.matchAll(/«/gu)].some((match) => text[match.index + 1] !== NBSP);
}

const FRENCH: readonly { code: string; right: (text: string) => boolean; message: string; fix: string }[] = [
  {
    code: 'fr-apostrophe',
    right: (text) => !/\p{L}'\p{L}/u.test(text),
    message: 'a straight apostrophe',
    fix: 'use ’ (U+2019)',
  },
  {
    code: 'fr-thin-space',
    right: (text) => !text.includes('\u202f'),
    message: 'a narrow no-break space, which the fonts lack',
    fix: 'use a no-break space (U+00A0)',
  },
  {
    code: 'fr-space',
    right: spacing,
    message: 'an ordinary or missing space next to : ; ! ? « or »',
    fix: 'put a no-break space (U+00A0) there',
  },
];

/** Faults in one French text. */
export function frenchFaults(text: string): { code: string; message: string; fix: string }[] {
  return FRENCH.filter(({ right }) => !right(text)).map(({ code, message, fix }) => ({ code, message, fix }));
}

/** Every bilingual text below a value, checked for French typography and for a forgotten translation. */
export function textIssues(value: unknown): Issue[] {
  return textsIn(value).flatMap(({ text: { fr, en }, path }) => {
    const properName = path.at(-1) === 'name';
    const same = fr === en && fr.length > SAME_UP_TO && !properName;
    return [
      ...frenchFaults(fr).map(({ code, message, fix }) =>
        issue(code, [...path, 'fr'], `the French has ${message}`, fix),
      ),
      ...(same
        ? [issue('untranslated', [...path, 'en'], 'the English is the same as the French', 'translate it')]
        : []),
    ];
  });
}
