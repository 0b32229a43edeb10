import type { Effect } from '../effects.ts';
import { MOVABLE_GAUGES } from '../effects.ts';
import { GAUGES } from '../state.ts';
import { OPTION_IDS, ROLES, type Role, VITALS } from '../vocabulary.ts';
import type { Condition } from './conditions.ts';
import { HOWS } from './how.ts';
import type { Clause } from './tension.ts';

/**
 * Conditions and effects as an author writes them, parsed into the closed unions.
 * `aim mill, not late, truth asbestos or agent c` · `breath -7, elected>agent -8; credit +4 if late`
 */

/** What is wrong with some words, and how to mend them. */
export class WordingError extends Error {
  constructor(words: string, cure: string) {
    super(`“${words}”: ${cure}`);
  }
}

const oneOf = <T extends string>(list: readonly T[], word: string | undefined): T | undefined =>
  list.find((each) => each === word);

const COMPARED = /^(\S+) >= (-?\d+)$/;
const PAIR = /^([a-z]+)>([a-z]+)$/;
const CHOSE = /^(?:([a-z][a-z0-9-]*): )?([a-z]+) ([a-d])$/;
const NAMED = /^(truth|heard|aim|came|flag) (\S+)$/;

/** `elected>agent`: the first trusts the second. */
function parsePair(word: string): { who: Role; whom: Role } | null {
  const [, a, b] = PAIR.exec(word) ?? [];
  const who = oneOf(ROLES, a);
  const whom = oneOf(ROLES, b);
  if (who && who === whom) throw new WordingError(word, 'a role cannot trust itself: name two different roles');
  return who && whom ? { who, whom } : null;
}

function parseCompared(words: string): Condition | null {
  const [, what = '', number] = COMPARED.exec(words) ?? [];
  if (number === undefined) return null;
  const pair = parsePair(what);
  if (pair) return { if: 'trusts', ...pair, least: Number(number) };
  const gauge = oneOf(GAUGES, what);
  if (!gauge) throw new WordingError(words, `compare one of ${GAUGES.join(', ')}, or elected>agent`);
  return { if: 'gauge', gauge, least: Number(number) };
}

function parseNamed(words: string): Condition | null {
  const [, what, id = ''] = NAMED.exec(words) ?? [];
  if (what === 'truth') return { if: 'truth', id };
  if (what === 'came') return { if: 'came', id };
  if (what === 'flag') return { if: 'flag', id };
  if (what === 'aim') return { if: 'aim', id: id === 'none' ? null : id };
  if (what !== 'heard') return null;
  const role = oneOf(ROLES, id);
  if (!role) throw new WordingError(words, `heard is followed by one of ${ROLES.join(', ')}`);
  return { if: 'heard', role };
}

function parseAtom(words: string): Condition {
  if (words.startsWith('not ')) return { if: 'not', of: parseAtom(words.slice(4)) };
  if (words === 'told') return { if: 'told' };
  if (words === 'late') return { if: 'late' };
  const how = oneOf(HOWS, words);
  if (how) return { if: 'how', as: [how] };
  const named = parseNamed(words) ?? parseCompared(words);
  if (named) return named;
  const [, tension, who, option] = CHOSE.exec(words) ?? [];
  const role = oneOf(ROLES, who);
  const card = oneOf(OPTION_IDS, option);
  if (role && card) return { if: 'chose', tension: tension ?? null, role, card };
  throw new WordingError(
    words,
    'use truth, told, heard, late, aim, came, flag, a settlement, a role and its card, or a gauge >= number',
  );
}

/** Commas are “and”, “or” binds closer, “not” stands before one thing. */
export function parseCondition(words: string): Condition {
  const all = words.split(',').map((part): Condition => {
    const any = part.split(' or ').map((each) => parseAtom(each.trim()));
    return any.length === 1 && any[0] ? any[0] : { if: 'any', of: any };
  });
  return all.length === 1 && all[0] ? all[0] : { if: 'all', of: all };
}

const MOVED = /^(\S+) ([+-]?\d+)$/;

function parseEffect(words: string): Effect {
  const [, what = '', number] = MOVED.exec(words) ?? [];
  const flag = /^flag (\S+)$/.exec(words)?.[1];
  if (flag) return { flag };
  const by = Number(number);
  const pair = parsePair(what);
  const gauge = oneOf(MOVABLE_GAUGES, what);
  const vital = oneOf(Object.values(VITALS), what);
  if (number === undefined || by === 0) throw new WordingError(words, 'write a gauge and a number other than 0');
  if (pair) return { trust: pair, by };
  if (gauge) return { gauge, by };
  if (vital) return { vital, by };
  if (what === 'months') return { months: by };
  throw new WordingError(
    words,
    `move one of ${[...MOVABLE_GAUGES, ...Object.values(VITALS)].join(', ')}, months, a pair`,
  );
}

/** Effects separated by commas, none when nothing is written. */
export const parseEffects = (words: string): Effect[] =>
  words.trim() === '' ? [] : words.split(',').map((each) => parseEffect(each.trim()));

/** Effects with an optional “if”. */
export function parseClause(words: string): Clause {
  const [effects = '', when, more] = words.split(' if ');
  if (more !== undefined)
    throw new WordingError(words.trim(), 'write one “if” for each group of effects, and a semicolon between groups');
  return { effects: parseEffects(effects), when: when === undefined ? null : parseCondition(when.trim()) };
}

/** Clauses separated by semicolons. */
export const parseClauses = (words: string): Clause[] => (words.trim() === '' ? [] : words.split(';').map(parseClause));

/** One effect, as an author would write it. */
export function wordEffect(effect: Effect): string {
  if ('flag' in effect) return `flag ${effect.flag}`;
  if ('months' in effect) return `months ${effect.months}`;
  const signed = effect.by > 0 ? `+${effect.by}` : `${effect.by}`;
  if ('trust' in effect) return `${effect.trust.who}>${effect.trust.whom} ${signed}`;
  return `${'gauge' in effect ? effect.gauge : effect.vital} ${signed}`;
}

/** One clause of effects, as an author would write it. */
export const wordClause = ({ effects, when }: Clause): string =>
  `${effects.map(wordEffect).join(', ')}${when === null ? '' : ` if ${wordCondition(when)}`}`;

/** A condition, as an author would write it. */
export function wordCondition(condition: Condition): string {
  switch (condition.if) {
    case 'all':
      return condition.of.map(wordCondition).join(', ');
    case 'any':
      return condition.of.map(wordCondition).join(' or ');
    case 'not':
      return `not ${wordCondition(condition.of)}`;
    case 'told':
    case 'late':
      return condition.if;
    case 'heard':
      return `heard ${condition.role}`;
    case 'aim':
      return `aim ${condition.id ?? 'none'}`;
    case 'how':
      return condition.as.join(' or ');
    case 'chose':
      return `${condition.tension === null ? '' : `${condition.tension}: `}${condition.role} ${condition.card}`;
    case 'gauge':
      return `${condition.gauge} >= ${condition.least}`;
    case 'trusts':
      return `${condition.who}>${condition.whom} >= ${condition.least}`;
    default:
      return `${condition.if} ${condition.id}`;
  }
}
