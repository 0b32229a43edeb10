import type { Scenario } from '../scenario.ts';
import { type Issue, issue } from './issue.ts';
import { laterIn } from './walk.ts';

/** Most later effects of one tension: nobody remembers the cause of a fifth. */
const MOST_LATER = 4;

/** Tensions that sow more than anybody can trace back. */
export function laterIssues({ tensions }: Scenario): Issue[] {
  return tensions.flatMap((tension, t) => {
    const all = laterIn(tension, t);
    const extra = all[MOST_LATER];
    return extra
      ? [
          issue(
            'too-many-later',
            extra.path,
            `"${tension.id}" has ${all.length} later effects`,
            `keep ${MOST_LATER} at most, cards and outcomes together: nobody could trace more to their cause`,
          ),
        ]
      : [];
  });
}
