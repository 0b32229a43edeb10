import type { Card, LaterText, Part, Scenario, Tension } from '../scenario.ts';
import { ROLES, type Role } from '../vocabulary.ts';
import type { Path } from './issue.ts';

/** The things of a scenario that many rules go through, each with the way to it. */

/** One role's side of one tension. */
interface HeldPart {
  readonly tension: Tension;
  readonly role: Role;
  readonly part: Part;
  readonly path: Path;
}

/** Every part, tension by tension. */
export const partsOfAll = ({ tensions }: Scenario): HeldPart[] =>
  tensions.flatMap((tension, t) =>
    ROLES.map((role) => ({ tension, role, part: tension.parts[role], path: ['tensions', t, 'parts', role] })),
  );

/** Every card of a part. */
export const cardsOf = ({ part, path }: HeldPart): { card: Card; path: Path }[] =>
  part.cards.map((card, c) => ({ card, path: [...path, 'cards', c] }));

/** What comes later in one tension: of its outcomes, and of its cards. */
export function laterIn(tension: Tension, t: number): { later: LaterText; path: Path }[] {
  const of = (owner: { later: readonly LaterText[] }, path: Path) =>
    owner.later.map((later, l) => ({ later, path: [...path, 'later', l] }));
  return [
    ...ROLES.flatMap((role) =>
      tension.parts[role].cards.flatMap((card, c) => of(card, ['tensions', t, 'parts', role, 'cards', c])),
    ),
    ...tension.outcomes.flatMap((outcome, o) => of(outcome, ['tensions', t, 'outcomes', o])),
  ];
}
