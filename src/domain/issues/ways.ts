import type { Tension } from '../scenario.ts';
import type { Path } from './issue.ts';

/** One step that a story may take, and where the author wrote it. */
export interface Way {
  readonly from: number; // index of a tension
  readonly to: number;
  readonly written: boolean; // by a route; else it is the next one of the list
  readonly path: Path;
}

/** Every step from one tension to another: by its routes or, without any, to the next one of the list. */
export function waysIn(tensions: readonly Tension[]): Way[] {
  return tensions.flatMap(({ next }, from): Way[] => {
    if (next.length > 0)
      return next.flatMap(({ to: id }, n) => {
        const to = tensions.findIndex((tension) => tension.id === id);
        return to < 0 ? [] : [{ from, to, written: true, path: ['tensions', from, 'next', n, 'to'] }];
      });
    const to = from + 1;
    return to < tensions.length ? [{ from, to, written: false, path: ['tensions', to, 'season'] }] : [];
  });
}

/** All that a story may meet after this tension; itself too, when a way leads back. */
export function reachedFrom(from: number, ways: readonly Way[]): Set<number> {
  const reached = new Set<number>();
  const ahead = [from];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop())
    for (const way of ways)
      if (way.from === at && !reached.has(way.to)) {
        reached.add(way.to);
        ahead.push(way.to);
      }
  return reached;
}
