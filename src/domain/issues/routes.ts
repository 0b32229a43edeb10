import type { Scenario } from '../scenario.ts';
import { type Issue, issue, oneOf } from './issue.ts';
import { reachedFrom, waysIn } from './ways.ts';

/** Rules on where the story goes: to tensions that exist, and to each of them. */

/** Routes to nowhere, and tensions that no route leads to. */
export function routeIssues({ tensions }: Scenario): Issue[] {
  const ids = tensions.map(({ id }) => id);
  const unknown = tensions.flatMap(({ next }, t) =>
    next.flatMap(({ to }, n) =>
      to === null || ids.includes(to)
        ? []
        : [
            issue(
              'unknown-tension',
              ['tensions', t, 'next', n, 'to'],
              `there is no tension "${to}"`,
              oneOf([...ids, 'end'], ''),
            ),
          ],
    ),
  );
  const reached = reachedFrom(0, waysIn(tensions));
  const unreachable = tensions.flatMap(({ id }, t) =>
    t === 0 || reached.has(t)
      ? []
      : [
          issue(
            'unreachable',
            ['tensions', t, 'id'],
            `no route leads to "${id}"`,
            'add it to the "next" of an earlier tension, or remove it',
          ),
        ],
  );
  return [...unknown, ...unreachable];
}
