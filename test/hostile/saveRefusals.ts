import { expect } from 'vitest';
import { LONGEST_JOURNAL } from '../../src/domain/session.ts';
import { parseSave, type SaveFault } from '../../src/play/session/save.ts';
import { BASES, type Base, OLDER, openedOr } from './bases.ts';
import { type Case, changed, MARKUP, nested, type Path, type Threat, written } from './cases.ts';

/** Session files that are refused, with the place of what is wrong. */

/** Refused for this fault; one of the first issues names the place. */
function refused(threat: Threat, name: string, text: () => string, fault: SaveFault, place = ''): Case {
  const holds = () => {
    const parsed = parseSave(text());
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.fault).toBe(fault);
    expect(parsed.issues.length).toBeGreaterThan(0);
    expect(parsed.issues.length).toBeLessThanOrEqual(20);
    expect(Math.max(...parsed.issues.map(({ length }) => length))).toBeLessThanOrEqual(300);
    expect(parsed.issues.join('\n')).toContain(place);
  };
  return { threat, name: `file: ${name}`, holds };
}

/** What the reader says of a place: of an event it only says which one. */
const named = (path: Path): string => path.slice(0, path.includes('event') ? 3 : undefined).join('.');

const damaged = (threat: Threat, name: string, base: Base, path: Path, value: unknown, place = named(path)): Case =>
  refused(threat, `${name} (${base})`, () => JSON.stringify(changed(BASES[base], path, value)), 'damaged', place);

const entry = (event: unknown, by: unknown = 'facilitator', at: unknown = 0) => ({ event, by, at });
const first = ['journal', 0] as const;

/** Where a file holds a word of the game: nothing else passes. */
const WORDS: readonly Path[] = [
  ['scenario'],
  ['hash'],
  ['kind'],
  ['seats', 'agent'],
  ['plan', 'agenda', 0, 'id'],
  ['plan', 'agenda', 2, 'kind'],
  ['plan', 'tables', 1, 'role'],
  ['plan', 'desk'],
  ['plan', 'company'],
  ['plan', 'reading', 'mode'],
  ['journal', 0, 'by'],
  ['journal', 0, 'event', 'type'],
];

const markup = WORDS.map((path, index) =>
  damaged('markup', `markup as ${path.join('.')}`, 'led', path, MARKUP[index % MARKUP.length]),
).concat([
  damaged('markup', 'markup as an event', 'led', first, entry({ type: 'INJECT', event: MARKUP[0] })),
  damaged('markup', 'markup as the tension of a note', 'led', first, {
    ...entry({ type: 'NOTE', text: '', key: true, moment: 'parley', tension: MARKUP[1] }),
  }),
  damaged('markup', 'markup as a line of the agenda', 'led', first, entry({ type: 'ARRIVE', item: MARKUP[2] })),
]);

const HOLDERS: readonly Path[] = [['plan'], ['seats'], [...first], [...first, 'event'], ['plan', 'tables', 0]];
const prototype = ['__proto__', 'constructor', 'prototype', 'toString']
  .flatMap((key) =>
    HOLDERS.map((path) =>
      damaged('prototype', `${key} in ${path.join('.')}`, 'led', [...path, key], { polluted: 1 }, named(path)),
    ),
  )
  .concat(
    ['__proto__', 'constructor', 'hasOwnProperty'].flatMap((word) => [
      damaged('prototype', `${word} as a kind`, 'solo', ['kind'], word),
      damaged('prototype', `${word} as a role`, 'solo', first, entry({ type: 'COMMIT', role: word, option: 'a' })),
      damaged('prototype', `${word} as an event`, 'led', first, entry({ type: word })),
    ]),
  );

const deep = nested(400_000);
const depth = [[...first], [...first, 'event'], ['journal'], ['seats'], ['plan'], ['plan', 'agenda', 0, 'id']]
  .map((path) =>
    refused('depth', `nested 400 000 times at ${path.join('.')}`, () => written(BASES.led, path, deep), 'damaged'),
  )
  .concat([
    refused('depth', 'nested, and nothing else', () => deep, 'notASave'),
    refused('depth', 'nested and never closed', () => '{"a":'.repeat(300_000), 'unreadable'),
    refused('depth', 'nested in a file of before', () => written(OLDER[0], [...first, 'event'], deep), 'older'),
  ]);

const note = (text: string) => entry({ type: 'NOTE', text, key: false, moment: 'parley', tension: null });
const size = [
  refused('size', 'five million characters', () => ' '.repeat(5_000_000), 'unreadable'),
  refused('size', 'one key of a million letters', () => `{"${'a'.repeat(1_000_000)}":1}`, 'notASave'),
  damaged('size', 'a note of 601 letters', 'led', first, note('a'.repeat(601)), 'journal.0.event'),
  damaged('size', 'a scenario of 41 letters', 'solo', ['scenario'], 'a'.repeat(41)),
  damaged('size', 'a hash of a hundred thousand digits', 'solo', ['hash'], 'a'.repeat(100_000)),
  damaged('size', 'a role of a million letters', 'led', ['plan', 'tables', 0, 'role'], 'é'.repeat(1_000_000)),
];

const many = (value: unknown, times: number) => Array.from({ length: times }, () => value);
const count = [
  damaged(
    'count',
    'one entry more than a journal holds',
    'led',
    ['journal'],
    many(entry({ type: 'ADVANCE' }), LONGEST_JOURNAL + 1),
    'length',
  ),
  damaged('count', 'a journal of 900 000 numbers', 'solo', ['journal'], many(0, 900_000), 'length'),
  damaged('count', 'a journal of 600 000 holes', 'led', ['journal'], many({}, 600_000), 'length'),
  damaged('count', 'an agenda of 200 000 lines', 'led', ['plan', 'agenda'], many(0, 200_000)),
  damaged('count', 'an agenda of no line', 'led', ['plan', 'agenda'], []),
  damaged(
    'count',
    'an agenda changed to 100 000 lines',
    'led',
    first,
    entry({ type: 'EDIT_AGENDA', agenda: many(0, 100_000) }),
  ),
  damaged('count', 'a hundred thousand tables', 'led', ['plan', 'tables'], many({}, 100_000)),
  damaged(
    'count',
    'one role at all four tables',
    'led',
    ['plan', 'tables'],
    many({ role: 'agent', people: 1, simulated: false }, 4),
  ),
  damaged('count', 'no steps to take back', 'led', first, entry({ type: 'UNDO', steps: 0 }), 'journal.0.event'),
  damaged(
    'count',
    'a thousand steps to take back',
    'led',
    first,
    entry({ type: 'UNDO', steps: 1000 }),
    'journal.0.event',
  ),
];

/** Numbers of a file, with what each may not be, as JSON writes it. */
const NUMBERS: readonly (readonly [path: Path, literals: readonly string[]])[] = [
  [['seed'], ['-1', '4294967296', '0.5', '1e400', 'null', '"7"']],
  [['clock'], ['-1', '1e300', '1e400', '-1e400', '0.1']],
  [
    [...first, 'at'],
    ['-0.5', '1e20', '1e400', '9007199254740993', '"0"'],
  ],
  [
    ['plan', 'agenda', 0, 'minutes'],
    ['0', '-5', '91', '1e400', '1.5'],
  ],
  [
    ['plan', 'tables', 0, 'people'],
    ['0', '16', '1e9', '-1', '2.5'],
  ],
  [
    ['plan', 'parleySeconds'],
    ['29', '301', '1e400', '-90'],
  ],
  [
    ['plan', 'reading', 'scale'],
    ['0', '101', '1e400', '-100'],
  ],
];
const number = NUMBERS.flatMap(([path, literals]) =>
  literals.map((literal) =>
    refused(
      'number',
      `${path.join('.')} = ${literal}`,
      () => written(BASES.led, path, literal),
      'damaged',
      path.join('.'),
    ),
  ),
).concat(
  ['TIMER_START', 'TIMER_EXTEND', 'SET_PARLEY', 'GAP'].map((type) =>
    damaged('number', `${type} of 2^53 ms`, 'led', first, entry({ type, ms: 2 ** 53 }), 'journal.0.event'),
  ),
);

const OTHERS = [null, [], {}, 'texte', true, -1.5] as const;
const TYPED: readonly Path[] = [
  ...WORDS,
  ['journal'],
  ['plan'],
  ['seats'],
  ['plan', 'timers'],
  ['plan', 'tables', 0, 'simulated'],
];
/** What is another kind, and would still be right: a word for a name, a list for a journal. */
const FITS: Readonly<Record<string, unknown>> = { scenario: 'texte', id: 'texte', timers: true, simulated: true };
const type = TYPED.map((path): Case => {
  const holds = () => {
    for (const value of [...OTHERS, undefined]) {
      const fits = FITS[String(path.at(-1))] === value && value !== undefined;
      if (!fits && !(path.at(-1) === 'journal' && Array.isArray(value)))
        damaged('type', '', 'led', path, value).holds();
    }
  };
  return { threat: 'type', name: `file: ${path.join('.')} of six other kinds, or missing`, holds };
});

const WHOLE = JSON.stringify(BASES.led);
const cut = [0.1, 0.25, 0.5, 0.75, 0.999]
  .map((part) => refused('cut', `cut at ${part * 100} %`, () => WHOLE.slice(0, WHOLE.length * part), 'unreadable'))
  .concat([
    ...[
      '',
      ' \n',
      '\u0000',
      '{"game":',
      WHOLE + WHOLE,
      `${WHOLE},`,
      `// ${WHOLE}`,
      "{'game':1}",
      '\u0089PNG\r\n\u001A\n',
    ].map((text, index) => refused('cut', `not JSON, ${index + 1}`, () => text, 'unreadable')),
    ...['null', '[]', '3', '"texte"', '{}', '[[]]', '{"game":"5-fantastiques","format":3}', '{"format":3}'].map(
      (text) => refused('cut', `another JSON: ${text}`, () => text, 'notASave'),
    ),
  ]);

const version = [
  ...[5, 99, Number.MAX_SAFE_INTEGER, 1e300].map((format) =>
    refused('version', `fault 07: format ${format}`, () => JSON.stringify({ ...Object(BASES.led), format }), 'newer'),
  ),
  ...['0', '-1', '2.5', '"3"', 'null', '{}', '[3]'].map((literal) =>
    refused('version', `format ${literal}`, () => written(BASES.led, ['format'], literal), 'notASave'),
  ),
  ...OLDER.map((old, index) =>
    refused('version', `a whole file of before, ${index + 1}`, () => JSON.stringify(old), 'older', 'format'),
  ),
  ...[1, 2, 3].map((format) =>
    refused(
      'version',
      `a file of now under format ${format}`,
      () => written(BASES.led, ['format'], `${format}`),
      'older',
    ),
  ),
].map((each): Case => each);

/** A file in order whose story is another scenario's: refused as it is opened. */
const elsewhere = (name: string, base: Base, journal: unknown): Case => ({
  threat: 'forged',
  name: `file: ${name}`,
  holds() {
    const parsed = parseSave(JSON.stringify(changed(BASES[base], ['journal'], journal)));
    if (!parsed.ok) throw new Error(parsed.issues.join('; '));
    expect(openedOr(parsed.save)).toBeNull();
  },
});
const played = (...events: unknown[]) => [
  ...many(entry({ type: 'ADVANCE' }), 2),
  ...events.map((event) => entry(event)),
];
const forged = [
  elsewhere('a reveal before any choice', 'led', played({ type: 'REVEAL' })),
  elsewhere('a choice before the game began', 'led', [entry({ type: 'COMMIT', role: 'agent', option: 'a' })]),
  elsewhere('an event of another scenario', 'led', played({ type: 'INJECT', event: 'constructor' })),
  elsewhere('more hands than people', 'led', played({ type: 'HANDS', role: 'agent', counts: { a: 50 } })),
  elsewhere(
    'an agenda of other tensions',
    'led',
    played({
      type: 'EDIT_AGENDA',
      agenda: many({ id: 'constructor', kind: 'tension', minutes: 1, included: true, or: false }, 4),
    }),
  ),
  elsewhere('a pledge to oneself', 'solo', [entry({ type: 'PLEDGE', by: 'agent', to: 'agent', aim: 'long' }, 'agent')]),
  elsewhere('a secret told by who does not know it', 'solo', [entry({ type: 'TELL', by: 'torch' }, 'agent')]),
  elsewhere('what a room said, in a game alone', 'solo', [entry({ type: 'HEARD', what: 'all', roles: [] }, 'agent')]),
  damaged('forged', 'a company that is not one', 'solo', ['company'], 'constructor', 'company'),
  damaged('forged', 'a solo game that nobody plays', 'solo', ['seats', 'agent'], 'mirror', 'seats'),
  damaged('forged', 'a solo game for two', 'solo', ['seats', 'state'], 'person', 'seats'),
  damaged(
    'forged',
    'a led event in a solo game',
    'solo',
    first,
    entry({ type: 'FREEZE', on: true }),
    'journal.0.event',
  ),
];

export const SAVE_REFUSALS: readonly Case[] = [
  ...[...markup, ...prototype, ...depth, ...size, ...count, ...number, ...type, ...cut, ...version, ...forged],
];
