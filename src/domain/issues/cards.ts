import type { Part, Scenario } from '../scenario.ts';
import { type StakeId, stake } from '../stakes.ts';
import type { Role } from '../vocabulary.ts';
import { type Issue, issue, type Path } from './issue.ts';
import { cardsOf, partsOfAll } from './walk.ts';

/** Rules on what makes a choice a real dilemma, and honest about its stakes. */

/** How many more stakes one card of a part may serve than another. */
const WIDEST = 2;

/** From how many cards on a part offers both a push and a cooperation. */
const BOTH_FROM = 3;

/** Stakes of this part that its role holds, among these. */
const ownAmong = (ids: readonly StakeId[], part: Part, role: Role): StakeId[] =>
  ids.filter((id) => part.stakes.includes(id) && stake(id).heldBy.includes(role));

/** A card without a reason of its own to be taken, or to be left. */
function onesided(ids: readonly StakeId[], part: Part, role: Role, path: Path): Issue[] {
  if (ownAmong(ids, part, role).length > 0) return [];
  const list = path.at(-1);
  return [
    issue(
      'no-own-stake',
      path,
      `this card ${list} no stake that ${role} holds here`,
      `each card gives and costs its role something: add one of ${part.stakes.join(', ')} to "${list}"`,
    ),
  ];
}

/** A part whose cards lean to one side, or serve unequal numbers of stakes. */
function unequal({ cards }: Part, path: Path): Issue[] {
  const found: Issue[] = [];
  if (
    cards.length >= BOTH_FROM &&
    (!cards.some(({ posture }) => posture < 0) || !cards.some(({ posture }) => posture > 0))
  )
    found.push(
      issue(
        'no-dilemma',
        [...path, 'cards'],
        'all cards lean to the same side',
        'give at least one a posture below 0, which pushes, and one above 0, which cooperates',
      ),
    );
  const nets = cards.map(({ meets, neglects }) => meets.length - neglects.length);
  const [least, most] = [Math.min(...nets), Math.max(...nets)];
  if (most - least > WIDEST) {
    const which = (net: number) => cards[nets.indexOf(net)]?.id;
    found.push(
      issue(
        'unbalanced',
        [...path, 'cards'],
        `met minus neglected is ${most} for card ${which(most)} and ${least} for card ${which(least)}`,
        `keep them within ${WIDEST} of each other: counting stakes must not tell which card is right`,
      ),
    );
  }
  return found;
}

/** Parts without a true choice, needs nobody holds, cards that contradict themselves or that cost nothing. */
export function cardIssues(scenario: Scenario): Issue[] {
  return partsOfAll(scenario).flatMap((held) => {
    const { part, role, path } = held;
    const need = part.stakes.includes(part.need.stake)
      ? []
      : [
          issue(
            'need-elsewhere',
            [...path, 'need', 'stake'],
            `the need ${part.need.stake} is not among the stakes of this part`,
            `use one of: ${part.stakes.join(', ')}, or add it to the stakes`,
          ),
        ];
    const cards = cardsOf(held).flatMap(({ card: { meets, neglects }, path: way }) => [
      ...neglects.flatMap((id, n) =>
        meets.includes(id)
          ? [
              issue(
                'contradiction',
                [...way, 'neglects', n],
                `this card both meets and neglects ${id}`,
                'keep one of the two',
              ),
            ]
          : [],
      ),
      ...onesided(meets, part, role, [...way, 'meets']),
      ...onesided(neglects, part, role, [...way, 'neglects']),
    ]);
    return [...need, ...unequal(part, path), ...cards];
  });
}
