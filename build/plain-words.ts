import type * as v from 'valibot';
import { type Issue, issue } from '../src/domain/issues/issue.ts';

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

const SHAPES =
  'an effect is one of { gauge: …, by: … }, { vital: …, by: … }, { trust: { who: …, whom: … }, by: … }, { months: … }, { flag: … }; a condition is one of all, any, not, gte, lte, has, settled, chose, trusts';

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
  const near = meant(key, absent);
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
  if (raw.type === 'union') return [`${shown(raw.input)} has no known shape`, SHAPES];
  if (raw.type === 'url') return [`${shown(raw.input)} is not an address`, 'write it whole, from https://'];
  if (raw.type === 'integer') return [`${shown(raw.input)} is not a whole number`, 'round it'];
  if (raw.type === 'number' || raw.type === 'string' || raw.type === 'array' || raw.type === 'boolean')
    return [
      `${shown(raw.input)} is not a ${raw.type}`,
      `write a ${raw.type}${raw.type === 'string' ? ' (quote it)' : ''}`,
    ];
  return [raw.message.replace(/\.$/, ''), 'see the format in docs/scenarios.md'];
}

/** For a union, the branch that the author most likely meant: the one whose own keys are there. */
function unfold(raw: Raw): Raw[] {
  const inner = raw.issues as Raw[] | undefined;
  if (raw.type !== 'union' || !inner) return [raw];
  const known = new Set(inner.flatMap((each) => (each.expected === 'never' ? String(each.path?.at(-1)?.key) : [])));
  const keys = raw.input !== null && typeof raw.input === 'object' ? Object.keys(raw.input) : [];
  const deep = inner.filter((each) => each.expected !== 'never' && each.received !== 'undefined' && each.path);
  return deep.length > 0 && keys.some((key) => known.has(key))
    ? deep.map((each) => ({ ...each, path: [...(raw.path ?? []), ...(each.path ?? [])] }) as Raw)
    : [raw];
}

/** Every finding of the validator in plain words, each with how to mend it. */
export function inPlainWords(raws: readonly Raw[]): Issue[] {
  return raws.flatMap(unfold).map((raw, _, all) => {
    const parent = JSON.stringify(pathOf(raw).slice(0, -1));
    const siblings = all.filter((each) => each !== raw && JSON.stringify(pathOf(each).slice(0, -1)) === parent);
    const [message, fix] = wordsFor(raw, siblings);
    return issue(`shape-${raw.type}`, pathOf(raw), message, fix);
  });
}
