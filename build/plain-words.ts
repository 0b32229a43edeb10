import type * as v from 'valibot';
import { type Issue, issue } from '../src/domain/issues/issue.ts';
import { GAUGES } from '../src/domain/state.ts';
import { HOWS } from '../src/domain/tension/how.ts';
import { ROLES } from '../src/domain/vocabulary.ts';

/** The validator's findings said to an author: what is wrong and how to mend it. */

type Raw = v.BaseIssue<unknown>;

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (char === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The closest of the words allowed, when one is close enough to have been meant. */
export function meant(word: string, allowed: readonly string[]): string | null {
  const ranked = allowed.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }));
  const best = ranked.sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.max(1, word.length / 3) ? best.each : null;
}

const words = (expected: string | null): string[] =>
  [...(expected ?? '').matchAll(/"([^"]*)"/g)].flatMap((match) => match[1] ?? []);
const pathOf = (raw: Raw): Issue['path'] => (raw.path ?? []).map((item) => item.key as string | number);
const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));

const SIZES: Readonly<Record<string, (raw: Raw, limit: number) => [string, string]>> = {
  max_length: ({ input }, limit) => {
    const length = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
    return typeof input === 'string'
      ? [`the text is ${length} characters long`, `keep it to ${limit}: take ${length - limit} away`]
      : [`there are ${length} of them`, `keep at most ${limit}`];
  },
  min_length: ({ input }, limit) => [
    `there are only ${Array.isArray(input) ? input.length : 0}`,
    `give at least ${limit}`,
  ],
  min_value: ({ input }, limit) => [`${shown(input)} is too small`, `use ${limit} or more`],
  max_value: ({ input }, limit) => [`${shown(input)} is too large`, `use ${limit} or less`],
};

/** Every word that rules written as words may hold, beside the names that the author gives. */
const VOCABULARY: readonly string[] = [
  ...ROLES,
  ...GAUGES,
  ...HOWS,
  ...['truth', 'told', 'heard', 'late', 'aim', 'none', 'came', 'flag', 'not', 'or', 'if'],
];

/** What the parser of rules says of them, with the word that was probably meant. */
function wordingWords(message: string): [string, string] {
  const [, said = '', cure = message] = /^“(.*)”: (.*)$/su.exec(message) ?? [];
  const known = (word: string) => word.length < 3 || /\d/.test(word) || VOCABULARY.includes(word);
  const near = said.split(/[\s>:]+/u).flatMap((word) => (known(word) ? [] : (meant(word, VOCABULARY) ?? [])))[0];
  return [
    said === '' ? 'words are missing here' : `“${said}” cannot be read`,
    near ? `did you mean ${near}? ${cure}` : cure,
  ];
}

/** Keys that may be left out, so that nothing misses them when they are misspelt. */
const OPTIONAL = ['aim', 'events', 'later', 'next', 'now', 'truths', 'view', 'when'];

function missingKey(key: string | number): [string, string] {
  if (key === 'fr' || key === 'en')
    return [`the ${key === 'fr' ? 'French' : 'English'} is missing`, `write it under "${key}"`];
  return [`"${key}" is missing`, 'add it'];
}

function strictObject(raw: Raw, siblings: readonly Raw[]): [string, string] {
  const key = String(raw.path?.at(-1)?.key ?? '');
  if (raw.expected !== 'never')
    return raw.received === 'undefined'
      ? missingKey(key)
      : [`${shown(raw.input)} is not a group of keys`, 'indent the keys under it'];
  const absent = siblings.flatMap((each) =>
    each.received === 'undefined' ? String(each.path?.at(-1)?.key ?? '') : [],
  );
  const near = meant(key, [...absent, ...OPTIONAL]);
  return [
    `"${key}" is not a key known here`,
    near ? `did you mean "${near}"? Otherwise remove it` : 'remove it, or check the spelling and indentation',
  ];
}

function wordsFor(raw: Raw, siblings: readonly Raw[]): [string, string] {
  const size = SIZES[raw.type];
  const limit = (raw as { requirement?: unknown }).requirement;
  if (size && typeof limit === 'number') return size(raw, limit);
  if (raw.type === 'strict_object') return strictObject(raw, siblings);
  if (raw.received === 'undefined') return missingKey(raw.path?.at(-1)?.key as string | number);
  if (raw.type === 'picklist') {
    const allowed = words(raw.expected);
    const near = typeof raw.input === 'string' ? meant(raw.input, allowed) : null;
    const list = allowed.length > 0 ? `use one of: ${allowed.join(', ')}` : `use ${raw.expected ?? 'an allowed value'}`;
    return [`${shown(raw.input)} is not known here`, near ? `did you mean ${near}? ${list}` : list];
  }
  if (raw.type === 'raw_transform') return wordingWords(raw.message);
  if (raw.type === 'regex')
    return [
      `${shown(raw.input)} is not an id`,
      'use lower case letters without accent, digits and dashes, a letter first',
    ];
  if (raw.type === 'non_empty') return ['the text is empty', 'write it'];
  if (raw.type === 'url') return [`${shown(raw.input)} is not an address`, 'write it whole, from https://'];
  if (raw.type === 'integer') return [`${shown(raw.input)} is not a whole number`, 'round it'];
  if (raw.type === 'string') return [`${shown(raw.input)} is not a text`, 'put it in quotes'];
  if (raw.type === 'number') return [`${shown(raw.input)} is not a number`, 'write a number, without quotes'];
  if (raw.type === 'boolean') return [`${shown(raw.input)} is neither true nor false`, 'write true or false'];
  if (raw.type === 'record') return [`${shown(raw.input)} is not a group of keys`, 'write { thing: state }'];
  if (raw.type === 'array') return [`${shown(raw.input)} is not a list`, 'write a list: one “- ” a line, or [a, b]'];
  const [, own, cure] = /^(is .+?): (.+)$/u.exec(raw.message) ?? [];
  return own && cure ? [`${shown(raw.input)} ${own}`, cure] : [raw.message.replace(/\.$/, ''), 'see docs/scenarios.md'];
}

/** For a union, the findings of its first shape: the other is one fixed word. */
const unfold = (raw: Raw): Raw[] =>
  raw.type === 'union' && raw.issues
    ? raw.issues.slice(0, 1).map((each) => ({ ...each, path: [...(raw.path ?? []), ...(each.path ?? [])] }) as Raw)
    : [raw];

/** Every finding of the validator in plain words, each with how to mend it. */
export function inPlainWords(raws: readonly Raw[]): Issue[] {
  return raws.flatMap(unfold).map((raw, _, all) => {
    const parent = JSON.stringify(pathOf(raw).slice(0, -1));
    const siblings = all.filter((each) => each !== raw && JSON.stringify(pathOf(each).slice(0, -1)) === parent);
    const [message, fix] = wordsFor(raw, siblings);
    return issue(`shape-${raw.type}`, pathOf(raw), message, fix);
  });
}
