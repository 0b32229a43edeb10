import { expect } from 'vitest';

/** What a hostile text or message is made of, and what must be true once it was read. */

export const THREATS = {
  markup: 'markup and code where a text is expected',
  prototype: 'keys and names of prototypes',
  depth: 'nesting without end',
  size: 'texts and files without end',
  count: 'lists without end',
  number: 'numbers that are huge, negative, broken, none',
  unicode: 'bidi, zero-width, lone surrogates',
  type: 'another kind of thing than expected',
  cut: 'truncated or flipped',
  version: 'other versions',
  forged: 'well formed, and false',
  neighbour: 'said by a page of the same origin',
} as const;
export type Threat = keyof typeof THREATS;

export interface Case {
  readonly threat: Threat;
  readonly name: string;
  /** Fails unless what was given is refused, or harmless. */
  readonly holds: () => void | Promise<void>;
}

/** Texts that do something where they are taken for anything but text. */
export const MARKUP = [
  '<img src=x onerror="globalThis.hacked=1">',
  '<script>globalThis.hacked=1</script>',
  '"><svg onload=globalThis.hacked=1>',
  '</script><iframe srcdoc="<script>top.hacked=1</script>">',
  'javascript:globalThis.hacked=1',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  `\${globalThis.hacked=1}`,
  '&lt;b&gt;&#0;&nbsp;',
  '<style>*{display:none}</style>',
  '<base href="//example.org/"><form action="//example.org"><input name=attributes>',
] as const;

/** Texts that do not read as they are written. */
export const UNICODE = {
  'a bidi override': 'oui \u202Eelles te tuov\u202C non',
  'bidi isolates left open': '\u2066\u2067\u2068 rien ne ferme',
  'zero-width signs': 'a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f',
  'a lone high surrogate': 'avant \uD83D après',
  'a lone low surrogate': 'avant \uDE00 après',
  'surrogates the wrong way round': '\uDE00\uD83D',
  'controls and a null': 'a\u0000b\u0007c\u001B[31md\u007F',
  'line and paragraph separators': 'a\u2028b\u2029c\r\nd',
  'marks in a tower': `e${'\u0301'.repeat(400)}`,
  'a word of 600 letters': 'W'.repeat(600),
  noncharacters: '\uFFFE\uFFFF\u{10FFFF}',
  'Arabic and Hebrew': 'الانتقال והמעבר',
  'a family of emoji': '👩‍👩‍👧‍👦'.repeat(30),
} as const;

type Holder = Record<string | number, unknown>;
export const isHolder = (data: unknown): data is Holder => typeof data === 'object' && data !== null;

export type Path = readonly (string | number)[];

/** A key as JSON brings it, `__proto__` too: never a prototype. */
export function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Plain data with one place changed; without it when the value is undefined. */
export function changed(data: unknown, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  let holder: unknown = copy;
  for (const key of path.slice(0, -1)) holder = isHolder(holder) ? holder[key] : undefined;
  const last = path[path.length - 1];
  if (!isHolder(holder) || last === undefined) throw new Error(`nothing at ${path.join('.')}`);
  if (value === undefined) delete holder[last];
  else put(holder, last, value);
  return copy;
}

/** JSON with one place written as it is, numbers that no value can make included. */
export const written = (data: unknown, path: Path, literal: string): string =>
  JSON.stringify(changed(data, path, '@here@')).replace('"@here@"', () => literal);

/** So many times `[`, then as many `]`. */
export const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const SHARED: readonly object[] = [
  ...[Object, Array, Function, String, Number, Promise, Map].map(({ prototype }) => prototype as object),
  ...[Object, JSON, Math, globalThis],
];

/** All names of what every page shares. */
const namesNow = (): string[] => SHARED.map((each) => Object.getOwnPropertyNames(each).sort().join(' '));

/** Runs a case; fails if anything shared by all was added, taken away or given a false prototype. */
export async function unharmed(holds: Case['holds']): Promise<void> {
  const before = namesNow();
  await holds();
  expect(namesNow()).toEqual(before);
  expect(Object.getPrototypeOf(Object.prototype)).toBeNull();
  expect(Reflect.get({}, 'polluted') ?? Reflect.get(globalThis, 'hacked')).toBeUndefined();
}
