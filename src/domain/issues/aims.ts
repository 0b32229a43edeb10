import type { Scenario, Tension } from '../scenario.ts';
import type { Aim } from '../tension/tension.ts';
import { ROLES } from '../vocabulary.ts';
import { type Issue, issue, oneOf } from './issue.ts';

/** Rules on what may become of the thing in play, and on who can bring it about. */

/** Whether all who hold its keys may open it together: each by a card that wants it or follows, and pushes nobody. */
const mayBeShared = ({ parts }: Tension, { id, keys }: Aim): boolean =>
  keys.length > 0 &&
  keys.every((role) => parts[role].cards.some(({ aim, posture }) => posture > 0 && (aim === null || aim === id)));

function aimIssuesIn(tension: Tension, t: number): Issue[] {
  const { aims, parts } = tension;
  const ids = aims.map(({ id }) => id);
  const unknown = ROLES.flatMap((role) =>
    parts[role].cards.flatMap(({ aim }, c) =>
      aim === null || ids.includes(aim)
        ? []
        : [
            issue(
              'unknown-aim',
              ['tensions', t, 'parts', role, 'cards', c, 'aim'],
              `"${tension.id}" has no aim "${aim}"`,
              `${oneOf(ids, '')}; or remove the line, and the card follows whatever prevails`,
            ),
          ],
    ),
  );
  const unwanted = ids.flatMap((id, a) =>
    ROLES.some((role) => parts[role].cards.some(({ aim }) => aim === id))
      ? []
      : [
          issue(
            'unwanted-aim',
            ['tensions', t, 'aims', a, 'id'],
            `no card wants "${id}": it can never prevail`,
            `write "aim: ${id}" on a card, or remove the aim`,
          ),
        ],
  );
  const shared = aims.some((aim) => mayBeShared(tension, aim))
    ? []
    : [
        issue(
          'no-alliance',
          ['tensions', t, 'aims'],
          'no aim can end in alliance: each has a key-holder without a card that opens it and pushes nobody',
          'for one aim, give each role of its keys a card of posture 1 or 2 that wants this aim, or follows',
        ),
      ];
  return [...unknown, ...unwanted, ...shared];
}

/** Aims that no card wants, cards that want none of them, tensions where nobody could agree. */
export const aimIssues = ({ tensions }: Scenario): Issue[] => tensions.flatMap(aimIssuesIn);
