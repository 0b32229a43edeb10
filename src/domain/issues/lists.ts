import type { Scenario } from '../scenario.ts';
import type { Condition } from '../tension/conditions.ts';
import { type Issue, issue, type Path } from './issue.ts';

/** Rules on lists of which the first true one wins: routes, outcomes, endings. */

type Choice = readonly { readonly when: Condition | null }[];

/** An item that can never be taken, and a list where nothing may be true. */
function firstTrue(list: Choice, path: Path, what: string, otherwise: string): Issue[] {
  const free = list.findIndex(({ when }) => when === null);
  if (free < 0)
    return [
      issue(
        'dead-end',
        [...path, list.length - 1, 'when'],
        `when no condition is true, ${otherwise}`,
        `end the list with one ${what} without "when": it takes all that is left`,
      ),
    ];
  return free === list.length - 1
    ? []
    : [
        issue(
          'shadowed',
          [...path, free + 1],
          `this ${what} can never come: the one above has no "when"`,
          `the first true one wins: give a "when" to the ${what} above, or move it to the end`,
        ),
      ];
}

/** Lists that may leave the game without an answer, or that hold an answer in vain; outcomes that own nothing. */
export function listIssues({ tensions, endings }: Scenario): Issue[] {
  return [
    ...tensions.flatMap(({ next, outcomes }, t) => [
      ...(next.length > 0 ? firstTrue(next, ['tensions', t, 'next'], 'route', 'the story stops here') : []),
      ...firstTrue(outcomes, ['tensions', t, 'outcomes'], 'outcome', 'nothing comes'),
      ...outcomes.flatMap(({ claims, id }, o) =>
        Object.keys(claims).length > 0
          ? []
          : [
              issue(
                'no-claim',
                ['tensions', t, 'outcomes', o, 'claims'],
                `"${id}" claims nothing`,
                'say what stands in the world from here on, such as { mill-roof: stopped }: no later text may contradict it',
              ),
            ],
      ),
    ]),
    ...firstTrue(endings, ['endings'], 'ending', 'the story has no end'),
  ];
}
