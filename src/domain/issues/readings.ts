import type { Scenario, Tension } from '../scenario.ts';
import { type Condition, partsOf } from '../tension/conditions.ts';
import { ROLES } from '../vocabulary.ts';
import type { Path } from './issue.ts';
import { laterIn } from './walk.ts';

/** One question that a condition asks, and where it is read. */
export interface Reading {
  readonly asks: Condition; // one thing: never all, any or not
  readonly path: Path;
  readonly at: number | null; // index of the tension it is read in; null at the end of the story
  readonly settled: boolean; // read once it is known what comes of that tension
}

type Root = Omit<Reading, 'asks'> & { readonly when: Condition | null };

function rootsIn(tension: Tension, t: number): Root[] {
  const path = ['tensions', t];
  return [
    ...ROLES.flatMap((role) =>
      tension.parts[role].cards.flatMap(({ now }, c) =>
        now.map(({ when }) => ({ when, path: [...path, 'parts', role, 'cards', c, 'now'], at: t, settled: true })),
      ),
    ),
    ...tension.outcomes.map(({ when }, o) => ({ when, path: [...path, 'outcomes', o, 'when'], at: t, settled: false })),
    ...laterIn(tension, t).map(({ later, path: way }) => ({
      when: later.when,
      path: [...way, 'effects'],
      at: t,
      settled: true,
    })),
    ...tension.next.map(({ when }, n) => ({ when, path: [...path, 'next', n, 'when'], at: t, settled: true })),
  ];
}

/** Every question that the conditions of a scenario ask. */
export function readingsIn({ tensions, endings }: Scenario): Reading[] {
  const roots: Root[] = [
    ...tensions.flatMap(rootsIn),
    ...endings.map(({ when }, e) => ({ when, path: ['endings', e, 'when'], at: null, settled: true })),
  ];
  return roots.flatMap(({ when, ...place }) =>
    partsOf(when).flatMap((asks) =>
      asks.if === 'all' || asks.if === 'any' || asks.if === 'not' ? [] : [{ asks, ...place }],
    ),
  );
}
