import type { Ending } from '../vocabulary.ts';
import type { Condition, World } from './conditions.ts';
import { isTrue } from './conditions.ts';
import { type Story, worldOf } from './story.ts';
import type { Outcome, Tale, Tension } from './tension.ts';

/** What comes: the first outcome whose condition holds. Something always comes, also when late or deadlocked. */
export function outcomeIn(tension: Tension, world: World): Outcome {
  const found = tension.outcomes.find(({ when }) => isTrue(when, world));
  if (!found) throw new Error(`tension ${tension.id}: no outcome comes; the last one must have no condition`);
  return found;
}

const firstTrue = <T extends { readonly when: Condition | null }>(list: readonly T[], world: World): T | undefined =>
  list.find(({ when }) => isTrue(when, world));

/** Where the story goes after a tension; null is the end of the mandate. Reads what came, was told or lost. */
export function nextTension(tale: Tale, current: string, story: Story): string | null {
  const index = tale.tensions.findIndex(({ id }) => id === current);
  const tension = tale.tensions[index];
  if (!tension || tension.next.length === 0) return tale.tensions[index + 1]?.id ?? null;
  const past = story.knots.find((round) => round.tension === current) ?? null;
  return firstTrue(tension.next, worldOf(story, past))?.to ?? null;
}

/** The shared ending: it reads outcomes and durable results, never a count of settlements. Total if its last is free. */
export function endingOf(tale: Tale, story: Story): Ending {
  const found = firstTrue(tale.endings, worldOf(story, null));
  if (!found) throw new Error(`tale ${tale.id}: no ending comes; the last one must have no condition`);
  return found.id;
}
