import type { Ending, Language, Role } from '../../domain/vocabulary.ts';
import type { Check, Verdict } from '../checks.ts';
import type { Names, Words } from './vocabulary.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';

const WORDS: Readonly<Record<Language, Words>> = { fr, en };

/** The report's words in a language. */
export const wordsOf = (language: Language): Words => WORDS[language];

const isRole = (name: string, names: Names): name is Role => name in names.roles;
const isEnding = (name: string, names: Names): name is Ending => name in names.endings;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of an assortment, roles said as the game says them. */
export function policyName(name: string, words: Words, names: Names): string {
  const whole = words.policies[name];
  if (whole) return whole;
  const role = name.split(' ').find((word) => isRole(word, names));
  const pattern = role ? words.policies[name.replace(role, '*')] : undefined;
  return pattern && role && isRole(role, names) ? capitalised(pattern.replace('*', names.roles[role])) : name;
}

/** Checks whose numbers are shares of a whole. */
const SHARES: ReadonlySet<Check> = new Set(['crossing']);

/** A verdict as a sentence, its subject named as the players know it. */
export function sentenceOf({ check, value, bound, subject }: Verdict, words: Words, names: Names): string {
  const turned = check === 'roleDecisive' && bound < 1;
  const say = SHARES.has(check) || turned ? words.percent : words.number;
  const who = isRole(subject, names)
    ? names.roles[subject]
    : isEnding(subject, names)
      ? names.endings[subject]
      : (words.policies[subject] ?? subject);
  const key = turned ? 'turned' : '';
  return words.checks[check](say(value), say(bound), key ? `${who}|${key}` : who);
}
