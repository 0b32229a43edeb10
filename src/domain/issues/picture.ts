import type { Scenario } from '../scenario.ts';
import { type Composition, type Prop, SHOWN_IN } from '../vocabulary.ts';
import { type Issue, issue } from './issue.ts';

/** Rules on what the picture shows: what a tension changes is there, and is seen from where it is played. */

const shows = (view: Composition, prop: Prop): boolean => (SHOWN_IN[view] as readonly Prop[]).includes(prop);

/** Tensions that change what the territory has not, or nothing of what their view shows. */
export function pictureIssues({ picture, view, tensions }: Scenario): Issue[] {
  const has = (prop: Prop) => picture[prop] !== undefined;
  const missing = tensions.flatMap(({ draws }, t) =>
    draws.flatMap((prop, d) =>
      has(prop)
        ? []
        : [
            issue(
              'not-in-picture',
              ['tensions', t, 'draws', d],
              `the territory has no "${prop}"`,
              `give it a state in "picture": ${prop}: 0`,
            ),
          ],
    ),
  );
  const unseen = tensions.flatMap((tension, t) =>
    tension.draws.some((prop) => shows(tension.view, prop))
      ? []
      : [
          issue(
            'out-of-view',
            ['tensions', t, 'draws'],
            `nothing that it changes is seen in the view "${tension.view}"`,
            `draw one of: ${SHOWN_IN[tension.view].join(', ')}; or change "view"`,
          ),
        ],
  );
  const empty = SHOWN_IN[view].some(has)
    ? []
    : [
        issue(
          'out-of-view',
          ['picture'],
          `the view of the cover, "${view}", shows nothing of this territory`,
          `give a state to one of: ${SHOWN_IN[view].join(', ')}; or change "view"`,
        ),
      ];
  return [...missing, ...unseen, ...empty];
}
