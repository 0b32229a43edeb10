import type { Scenario } from '../scenario.ts';
import { STAKE_IDS, type StakeId, stake } from '../stakes.ts';
import type { Role } from '../vocabulary.ts';
import { type Issue, issue, type Path } from './issue.ts';
import { cardsOf, partsOfAll } from './walk.ts';

/** Rules on stakes: whose they are, and who may touch them. */

const heldBy = (role: Role): StakeId[] => STAKE_IDS.filter((id) => stake(id).heldBy.includes(role));

/** Ids written twice in one list: they would count double. */
const repeated = (ids: readonly string[], path: Path): Issue[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [issue('repeated', [...path, index], `${id} is written twice`, 'keep one of the two')],
  );

/** Stakes that a role does not hold, or that its acts cannot touch; lists that count one twice. */
export function stakeIssues(scenario: Scenario): Issue[] {
  return partsOfAll(scenario).flatMap((held) => {
    const { role, part, path } = held;
    const foreign = part.stakes.flatMap((id, s) =>
      stake(id).heldBy.includes(role)
        ? []
        : [
            issue(
              'foreign-stake',
              [...path, 'stakes', s],
              `${id} is not a stake of ${role}`,
              `use one it holds: ${heldBy(role).join(', ')}`,
            ),
          ],
    );
    const touched = cardsOf(held).flatMap(({ card, path: way }) =>
      (['meets', 'neglects'] as const).flatMap((list) => [
        ...repeated(card[list], [...way, list]),
        ...card[list].flatMap((id, index) => {
          const { heldBy: holders, expectedOf } = stake(id);
          if (holders.includes(role) || expectedOf.some((each) => each === role)) return [];
          return [
            issue(
              'idle-stake',
              [...way, list, index],
              `${id} is neither a stake of ${role} nor expected of it`,
              `use one that it holds or that others expect of it: ${STAKE_IDS.filter((each) => stake(each).heldBy.includes(role) || stake(each).expectedOf.includes(role)).join(', ')}`,
            ),
          ];
        }),
      ]),
    );
    return [...foreign, ...repeated(part.stakes, [...path, 'stakes']), ...touched];
  });
}
