import type { Scenario } from '../scenario.ts';
import { type Issue, issue } from './issue.ts';

/** Facts that cite nothing known, and sources nobody cites. */
export function sourceIssues({ tensions, precedent, sources }: Scenario): Issue[] {
  const cited = [
    ...tensions.flatMap(({ facts }, t) =>
      facts.flatMap((fact, f) =>
        fact.sources.map((id, s) => ({ id, path: ['tensions', t, 'facts', f, 'sources', s] })),
      ),
    ),
    ...precedent.sources.map((id, s) => ({ id, path: ['precedent', 'sources', s] })),
  ];
  const known = sources.map(({ id }) => id);
  return [
    ...cited.flatMap(({ id, path }) =>
      known.includes(id)
        ? []
        : [
            issue(
              'unknown-source',
              path,
              `there is no source "${id}"`,
              `add it to sources.yaml, or use one of: ${known.join(', ')}`,
            ),
          ],
    ),
    ...sources.flatMap(({ id }, s) =>
      cited.some((each) => each.id === id)
        ? []
        : [issue('uncited-source', ['sources', s, 'id'], `no fact cites "${id}"`, 'cite it in a fact, or remove it')],
    ),
  ];
}
