import { chance } from '../random.ts';
import type { Role } from '../vocabulary.ts';
import type { Tale, Tension, Truth } from './tension.ts';

const drawFrom = (truths: readonly Truth[], seed: number, tension: string): Truth => {
  const drawn = truths[Math.floor(chance(seed, tension, 'truth') * truths.length)];
  if (!drawn) throw new Error(`tension ${tension} has no truth`);
  return drawn;
};

/**
 * The truth of each tension of a tale, drawn from the seed and the tension alone: nothing that is played changes it, so
 * that undo, replay and what-if keep the same world. A tale draws at least one alarming and one calm truth: when the
 * draw gave only one sort, one tension that could show the other does, the same one for every path.
 */
export function drawTruths(tale: Tale, seed: number): Readonly<Record<string, string>> {
  const drawn = new Map(tale.tensions.map((tension) => [tension.id, drawFrom(tension.truths, seed, tension.id)]));
  for (const alarm of [true, false]) {
    // Every path meets a first tension that no route skips; balancing there keeps the promise on all of them.
    const met = alwaysMet(tale);
    if (met.some((tension) => drawn.get(tension.id)?.alarm === alarm)) continue;
    const able = met.filter((tension) => tension.truths.some((truth) => truth.alarm === alarm));
    const turned = able[Math.floor(chance(seed, 'balance') * able.length)];
    if (turned) {
      const those = turned.truths.filter((truth) => truth.alarm === alarm);
      drawn.set(turned.id, drawFrom(those, seed, turned.id));
    }
  }
  return Object.fromEntries([...drawn].map(([id, truth]) => [id, truth.id]));
}

/** Tensions that no route avoids. */
export function alwaysMet(tale: Tale): readonly Tension[] {
  return tale.tensions.filter((tension) => !endsWithout(tale, tension.id));
}

/** Whether some route leads from the first tension to the end without this one. */
function endsWithout(tale: Tale, avoided: string): boolean {
  const seen = new Set<string>();
  const ahead = [tale.tensions[0]?.id ?? null];
  while (ahead.length > 0) {
    const id = ahead.pop() ?? null;
    if (id === null) return true;
    if (id === avoided || seen.has(id)) continue;
    seen.add(id);
    ahead.push(...exitsOf(tale, id));
  }
  return false;
}

/** Where a tension may lead. */
export function exitsOf(tale: Tale, id: string): (string | null)[] {
  const index = tale.tensions.findIndex((tension) => tension.id === id);
  const routes = tale.tensions[index]?.next ?? [];
  return routes.length === 0 ? [tale.tensions[index + 1]?.id ?? null] : routes.map(({ to }) => to);
}

/** Who holds the truth from the start: a role that dropped out knows nothing for the table. */
export const knowersOf = (truth: Truth, out: Readonly<Record<Role, boolean>>): Role[] =>
  truth.known.filter((role) => !out[role]);

/** Nothing that one knows and another does not: the truth of a tension without secret. */
export const PLAIN_TRUTH: Truth = { id: 'plain', kind: 'fact', alarm: false, known: [], tell: [] };
