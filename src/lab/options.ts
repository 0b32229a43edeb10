import { optionOf, type Scenario, tensionOf } from '../domain/scenario.ts';
import { byRole, type OptionId, type Role } from '../domain/vocabulary.ts';
import { foldGame, type Moment } from './fold.ts';
import { anyone, topOf, worthOf } from './search.ts';

/** How an option fared in the states that games went through. */
export interface OptionFate {
  readonly tension: string;
  readonly role: Role;
  readonly option: OptionId;
  readonly met: number; // states in which it was weighed
  readonly own: number; // states in which it was best for its role
  readonly shared: number; // states in which it was best for all
  readonly swing: number; // points of ink between the role's best and worst option here, summed over the states
}

/** Every moment of one game played by anyone. */
function momentsOf(scenario: Scenario, seed: number): Moment[] {
  const moments: Moment[] = [];
  foldGame(
    scenario,
    byRole((role) => anyone(seed, role)),
    seed,
    (_told, moment) => moments.push(moment),
  );
  return moments;
}

/** States in which every choice is weighed, and wins beyond which an option has proved that it is worth having. */
const ALWAYS_WEIGHED = 40;
const PROVED = 4;

type Fate = { -readonly [key in keyof OptionFate]: OptionFate[key] };

/** Whether there is nothing more to learn of these options: each has won often enough, in enough states. */
const settledFor = (fates: readonly Fate[]): boolean =>
  fates.every((fate) => fate.met >= ALWAYS_WEIGHED && Math.max(fate.own, fate.shared) >= PROVED);

function weigh(fates: readonly Fate[], moment: Moment, role: Role, samples: number): void {
  const others = byRole((each) => anyone(moment.seed + 1, each));
  const worths = worthOf(moment, role, samples, others);
  const own = topOf(worths, 'own');
  const shared = topOf(worths, 'shared');
  const values = worths.map((each) => each.shared);
  const swing = Math.max(...values) - Math.min(...values);
  for (const fate of fates) {
    fate.met++;
    fate.swing += swing;
    if (fate.option === own) fate.own++;
    if (fate.option === shared) fate.shared++;
  }
}

/**
 * Weighs each option of a role in the states of some games, against people that differ from game to game, and goes on
 * to the last game only for options that have not proved themselves. An option that is never best, neither for its role
 * nor for all, is dominated as far as the lab can see.
 */
export function studyOptions(scenario: Scenario, role: Role, seeds: readonly number[], samples: number): OptionFate[] {
  const byTension = new Map(
    scenario.tensions.map(({ id: tension, parts }): [string, Fate[]] => [
      tension,
      parts[role].options.map(({ id: option }) => ({ tension, role, option, met: 0, own: 0, shared: 0, swing: 0 })),
    ]),
  );
  for (const seed of seeds) {
    if ([...byTension.values()].every(settledFor)) break;
    for (const moment of momentsOf(scenario, seed)) {
      const fates = byTension.get(moment.tension.id) ?? [];
      if (!moment.state.territory.out[role] && !settledFor(fates)) weigh(fates, moment, role, samples);
    }
  }
  return [...byTension.values()].flat();
}

/** The quadrant of the compass an option stands in, or null on an axis. */
export function quadrantOf(scenario: Scenario, tension: string, role: Role, option: OptionId): string | null {
  const { horizon, posture } = optionOf(tensionOf(scenario, tension), role, option);
  if (horizon === 0 || posture === 0) return null;
  return `${horizon > 0 ? 'long' : 'short'} ${posture > 0 ? 'cooperation' : 'force'}`;
}
