import type { Scenario } from '../scenario.ts';
import { OPTION_IDS } from '../vocabulary.ts';
import { type Issue, issue, type Path } from './issue.ts';
import { cardsOf, laterIn, partsOfAll } from './walk.ts';

/** Rules on names: one for each thing, none that the machine or the conditions already use. */

interface Named {
  readonly id: string;
  readonly path: Path;
}

const within = (list: readonly { readonly id: string }[], ...path: Path): Named[] =>
  list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

const duplicates = (named: readonly Named[], what: string): Issue[] =>
  named.flatMap(({ id, path }, index) =>
    named.findIndex((each) => each.id === id) === index
      ? []
      : [issue('duplicate-id', path, `two ${what}s are called "${id}"`, `give this ${what} an id of its own`)],
  );

/** Words that something else already means, by what may not be called so. */
function reserved({ tensions }: Scenario): Issue[] {
  const taken = (named: readonly Named[], words: readonly string[], why: string) =>
    named.flatMap(({ id, path }) =>
      words.includes(id) ? [issue('reserved-id', path, `"${id}" ${why}`, 'choose another id')] : [],
    );
  const aims = tensions.flatMap((tension, t) => within(tension.aims, 'tensions', t, 'aims'));
  return [
    ...taken(within(tensions, 'tensions'), ['epilogue', 'end'], 'is a word of the machine'),
    ...taken(aims, ['none'], 'means no aim in a condition'),
  ];
}

/** Cards out of the order a, b, c: the journal and the conditions call them so. */
const disordered = (scenario: Scenario): Issue[] =>
  partsOfAll(scenario).flatMap((held) =>
    cardsOf(held).flatMap(({ card: { id }, path }, c) =>
      id === OPTION_IDS[c]
        ? []
        : [
            issue(
              'card-order',
              [...path, 'id'],
              `card number ${c + 1} is called "${id}"`,
              `call it "${OPTION_IDS[c]}": ids follow the order a, b, c, whatever order the screen deals them in`,
            ),
          ],
    ),
  );

/** Ids used twice where they must be one, words that are taken, and cards out of order. */
export function idIssues(scenario: Scenario): Issue[] {
  const { tensions, events, sources, endings } = scenario;
  const outcomes = tensions.flatMap((tension, t) => within(tension.outcomes, 'tensions', t, 'outcomes'));
  const later = tensions.flatMap((tension, t) =>
    laterIn(tension, t).map(({ later: { id }, path }) => ({ id, path: [...path, 'id'] })),
  );
  return [
    ...duplicates(within(tensions, 'tensions'), 'tension'),
    ...duplicates(outcomes, 'outcome'),
    ...duplicates(later, 'later effect'),
    ...duplicates(within(events, 'events'), 'event'),
    ...duplicates(within(sources, 'sources'), 'source'),
    ...duplicates(within(endings, 'endings'), 'ending'),
    ...tensions.flatMap((tension, t) => [
      ...duplicates(within(tension.aims, 'tensions', t, 'aims'), 'aim'),
      ...duplicates(within(tension.truths, 'tensions', t, 'truths'), 'truth'),
    ]),
    ...reserved(scenario),
    ...disordered(scenario),
  ];
}
