import type { Effect } from '../effects.ts';
import type { Scenario, Tension } from '../scenario.ts';
import { wordCondition } from '../tension/wording.ts';
import { type OptionId, ROLES, type Role } from '../vocabulary.ts';
import { type Issue, issue, oneOf } from './issue.ts';
import { type Reading, readingsIn } from './readings.ts';
import { secretsOf } from './truths.ts';
import { laterIn } from './walk.ts';
import { reachedFrom, waysIn } from './ways.ts';

/** Rules on what conditions read: only what exists, and only where it may be known. */

/** What a rule needs to judge a reading. */
interface Library {
  readonly tensions: readonly Tension[];
  readonly after: readonly ReadonlySet<number>[]; // what may come after each tension
  readonly flags: ReadonlyMap<string, ReadonlySet<number | null>>; // who sets each: a tension, or null for an event
}

const flagsOf = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => ('flag' in effect ? [effect.flag] : []));

function effectsIn(tension: Tension, t: number): Effect[] {
  return [
    ...tension.truths.flatMap(({ tell }) => tell),
    ...ROLES.flatMap((role) => tension.parts[role].cards.flatMap(({ now }) => now.flatMap(({ effects }) => effects))),
    ...tension.outcomes.flatMap(({ effects }) => effects),
    ...laterIn(tension, t).flatMap(({ later }) => later.effects),
  ];
}

function libraryOf({ tensions, events }: Scenario): Library {
  const ways = waysIn(tensions);
  const flags = new Map<string, Set<number | null>>();
  const note = (at: number | null) => (flag: string) => flags.set(flag, (flags.get(flag) ?? new Set()).add(at));
  for (const { effects } of events) flagsOf(effects).forEach(note(null));
  for (const [t, tension] of tensions.entries()) flagsOf(effectsIn(tension, t)).forEach(note(t));
  return { tensions, after: tensions.map((_, t) => reachedFrom(t, ways)), flags };
}

/** Whether some path lives this tension before a place; the end of the story comes after all. */
const before = ({ after }: Library, t: number, at: number | null): boolean => at === null || after[t]?.has(at) === true;

/** What is read of a tension that no path has lived by then. */
const notBefore = ({ asks, path }: Reading, of: string): Issue =>
  issue(
    'not-before',
    path,
    `“${wordCondition(asks)}” reads "${of}", which no path meets before this`,
    'read a tension that comes earlier on some path, or remove the condition',
  );

/** What only makes sense while a tension is being settled, read at the end of the story. */
const outside = ({ asks, path }: Reading): Issue =>
  issue(
    'outside-tension',
    path,
    `“${wordCondition(asks)}” belongs to one tension, and is read here at the end of the story`,
    'read what stayed: came <outcome>, flag <flag>, <tension>: agent c, or a gauge >= number',
  );

function cardIssue(reading: Reading, tension: Tension, role: Role, card: OptionId): Issue[] {
  const cards = tension.parts[role].cards.map(({ id }) => id);
  return cards.includes(card)
    ? []
    : [issue('unknown-card', reading.path, `${role} has no card "${card}" in "${tension.id}"`, oneOf(cards, ''))];
}

/** A reading of the tension that is being settled. */
function issuesWithin(reading: Reading, tension: Tension): Issue[] {
  const { asks, path } = reading;
  const secrets = secretsOf(tension).map(({ id }) => id);
  const aims = tension.aims.map(({ id }) => id);
  if (asks.if === 'truth' && !secrets.includes(asks.id)) {
    const cure = oneOf(secrets, 'this tension has no truths: write them, or remove the condition');
    return [issue('unknown-truth', path, `"${tension.id}" has no truth "${asks.id}"`, cure)];
  }
  if ((asks.if === 'told' || asks.if === 'heard') && secrets.length === 0)
    return [
      issue(
        'nothing-to-tell',
        path,
        `“${wordCondition(asks)}” is never true: "${tension.id}" has no truth to tell`,
        'write its truths, or remove the condition',
      ),
    ];
  if (asks.if === 'aim' && asks.id !== null && !aims.includes(asks.id))
    return [issue('unknown-aim', path, `"${tension.id}" has no aim "${asks.id}"`, oneOf([...aims, 'none'], ''))];
  return asks.if === 'chose' ? cardIssue(reading, tension, asks.role, asks.card) : [];
}

/** A reading of an outcome, here or earlier. */
function cameIssues(reading: Reading, id: string, library: Library): Issue[] {
  const { path, at, settled } = reading;
  const owner = library.tensions.findIndex(({ outcomes }) => outcomes.some((outcome) => outcome.id === id));
  const tension = library.tensions[owner];
  if (!tension) {
    const earlier = library.tensions.filter((_, t) => t === at || before(library, t, at));
    const known = earlier.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome.id));
    return [issue('unknown-outcome', path, `there is no outcome "${id}"`, oneOf(known, 'write it'))];
  }
  if (owner !== at) return before(library, owner, at) ? [] : [notBefore(reading, tension.id)];
  return settled
    ? []
    : [
        issue(
          'not-yet',
          path,
          `“came ${id}” is not known yet while the outcomes of its own tension are weighed`,
          'read the aim, the truth, a card or late instead',
        ),
      ];
}

/** A reading of what somebody chose in another tension. */
function choseIssues(reading: Reading & { asks: { if: 'chose' } }, id: string, library: Library): Issue[] {
  const { asks, path, at } = reading;
  const t = library.tensions.findIndex((tension) => tension.id === id);
  const tension = library.tensions[t];
  if (!tension)
    return [
      issue(
        'unknown-tension',
        path,
        `there is no tension "${id}"`,
        oneOf(
          library.tensions.map((each) => each.id),
          '',
        ),
      ),
    ];
  if (t === at)
    return [
      issue(
        'own-tension',
        path,
        `“${wordCondition(asks)}” names its own tension, whose choices are not past yet`,
        `write “${asks.role} ${asks.card}” alone`,
      ),
    ];
  return before(library, t, at) ? cardIssue(reading, tension, asks.role, asks.card) : [notBefore(reading, id)];
}

function flagIssues(reading: Reading, id: string, library: Library): Issue[] {
  const { path, at } = reading;
  const setters = library.flags.get(id);
  if (!setters)
    return [
      issue(
        'unknown-flag',
        path,
        `nothing sets the flag "${id}"`,
        oneOf([...library.flags.keys()], `set it in an effect: flag ${id}`),
      ),
    ];
  const known = [...setters].some((t) => t === null || t === at || before(library, t, at));
  const [setter] = setters;
  return known ? [] : [notBefore(reading, library.tensions[setter ?? 0]?.id ?? id)];
}

/** Whether it is the whole question that is asked of what somebody chose. */
const asksChoice = (reading: Reading): reading is Reading & { asks: { if: 'chose' } } => reading.asks.if === 'chose';

function issuesOf(reading: Reading, library: Library): Issue[] {
  const { asks, at } = reading;
  if (asks.if === 'came') return cameIssues(reading, asks.id, library);
  if (asks.if === 'flag') return flagIssues(reading, asks.id, library);
  if (asks.if === 'gauge' || asks.if === 'trusts') return [];
  if (asksChoice(reading) && reading.asks.tension !== null) return choseIssues(reading, reading.asks.tension, library);
  const tension = at === null ? undefined : library.tensions[at];
  return tension ? issuesWithin(reading, tension) : [outside(reading)];
}

/** Conditions on what does not exist, or is not known where they are read. */
export function conditionIssues(scenario: Scenario): Issue[] {
  const library = libraryOf(scenario);
  return readingsIn(scenario).flatMap((reading) => issuesOf(reading, library));
}
