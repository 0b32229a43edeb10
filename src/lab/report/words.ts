import type { ByRole, Ending, Language, Role, Settlement } from '../../domain/vocabulary.ts';
import type { Check, Verdict } from '../checks.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';

/** The game's own names, as its dictionaries say them. */
export interface Names {
  readonly roles: ByRole<string>;
  readonly settlements: Readonly<Record<Settlement, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
}

/** What the report says in one language. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly made: (games: string, seed: number) => string;
  readonly modelTitle: string;
  readonly model: readonly string[];
  readonly sourcesTitle: string;
  readonly sources: readonly { readonly says: string; readonly url: string }[];
  readonly propertiesTitle: string;
  readonly properties: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly checks: Readonly<Record<Check, (value: string, bound: string, subject: string) => string>>;
  readonly holds: string;
  readonly fails: string;
  readonly all: (holding: number, of: number) => string;
  readonly culprit: (option: string) => string;
  readonly together: string; // all scenarios
  readonly curvesTitle: string;
  readonly curvesHelp: string;
  readonly season: (number: number) => string;
  readonly policiesTitle: string;
  readonly policies: Readonly<Record<string, string>>; // by the assortment's name, roles left out
  readonly columns: Readonly<
    Record<'policy' | 'games' | 'visible' | 'durable' | 'crossing' | 'talked' | 'lost', string>
  >;
  readonly vitalsColumn: string;
  readonly endingsColumn: string;
  readonly settlementsColumn: string;
  readonly optionsTitle: string;
  readonly optionsHelp: string;
  readonly optionColumns: readonly [string, string, string, string];
  readonly rolesTitle: string;
  readonly swap: (role: string, swing: string, turned: string) => string;
  readonly bestTitle: string;
  readonly bestHelp: (worth: string) => string;
  readonly forceful: (move: string, tension: string, gain: string) => string;
  readonly pause: string;
  readonly moves: Readonly<Record<string, string>>;
  readonly stakesTitle: string;
  readonly stakesHelp: string;
  readonly met: string;
  readonly neglected: string;
  readonly parametersTitle: string;
  readonly parametersHelp: string;
  readonly parameterColumns: readonly [string, string, string, string];
  readonly survives: string;
  readonly notMoved: string;
  readonly percent: (share: number) => string;
  readonly number: (value: number) => string;
}

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
