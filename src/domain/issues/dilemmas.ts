import type { Effect } from '../effects.ts';
import type { Scenario } from '../scenario.ts';
import { STAKE_IDS, type StakeId, stake } from '../stakes.ts';
import { ROLES } from '../vocabulary.ts';
import { type Issue, issue } from './issue.ts';

/** Rules on what makes a choice a real dilemma, and honest about its stakes. */

/** Parts without a true choice, stakes held by somebody else, needs nobody holds, options that contradict themselves. */
export function dilemmaIssues({ tensions }: Scenario): Issue[] {
  return tensions.flatMap(({ parts }, t) =>
    ROLES.flatMap((role) => {
      const path = ['tensions', t, 'parts', role];
      const { stakes, need, options } = parts[role];
      const found: Issue[] = [];
      for (const [s, id] of stakes.entries())
        if (!stake(id).heldBy.includes(role))
          found.push(
            issue(
              'foreign-stake',
              [...path, 'stakes', s],
              `${id} is not a stake of ${role}`,
              `use one it holds: ${STAKE_IDS.filter((each) => stake(each).heldBy.includes(role)).join(', ')}`,
            ),
          );
      if (!stakes.includes(need.stake))
        found.push(
          issue(
            'need-elsewhere',
            [...path, 'need', 'stake'],
            `the need ${need.stake} is not among the stakes of this part`,
            `use one of: ${stakes.join(', ')}, or add it to the stakes`,
          ),
        );
      if (!options.some(({ posture }) => posture < 0) || !options.some(({ posture }) => posture > 0))
        found.push(
          issue(
            'no-dilemma',
            [...path, 'options'],
            'all options lean to the same side',
            'give at least one a posture below 0 and one above 0',
          ),
        );
      for (const [o, { meets, neglects }] of options.entries())
        for (const [n, id] of neglects.entries())
          if (meets.includes(id))
            found.push(
              issue(
                'contradiction',
                [...path, 'options', o, 'neglects', n],
                `this option both meets and neglects ${id}`,
                'keep one of the two',
              ),
            );
      return found;
    }),
  );
}

const selfTrust = (effects: readonly Effect[], path: Issue['path']): Issue[] =>
  effects.flatMap((effect, e) =>
    'trust' in effect && effect.trust.who === effect.trust.whom
      ? [issue('self-trust', [...path, e, 'trust'], 'a role cannot trust itself', 'name two different roles')]
      : [],
  );

/** Effects on the trust of a role in itself. */
export function effectIssues({ tensions, events }: Scenario): Issue[] {
  return [
    ...events.flatMap(({ effects }, e) => selfTrust(effects, ['events', e, 'effects'])),
    ...tensions.flatMap(({ parts }, t) =>
      ROLES.flatMap((role) =>
        parts[role].options.flatMap(({ now, later }, o) => {
          const path = ['tensions', t, 'parts', role, 'options', o];
          return [
            ...selfTrust(now, [...path, 'now']),
            ...later.flatMap(({ effects }, s) => selfTrust(effects, [...path, 'later', s, 'effects'])),
          ];
        }),
      ),
    ),
  ];
}

/** Stakes that no option of any scenario meets, or that none neglects: the 36 must all be playable. */
export function findCoverageGaps(scenarios: readonly Scenario[]): { unmet: StakeId[]; unneglected: StakeId[] } {
  const options = scenarios.flatMap(({ tensions }) =>
    tensions.flatMap(({ parts }) => ROLES.flatMap((role) => parts[role].options)),
  );
  return {
    unmet: STAKE_IDS.filter((id) => !options.some(({ meets }) => meets.includes(id))),
    unneglected: STAKE_IDS.filter((id) => !options.some(({ neglects }) => neglects.includes(id))),
  };
}
