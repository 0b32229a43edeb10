import { endingOf } from '../domain/outcome.ts';
import type { Scenario } from '../domain/scenario.ts';
import { byRole, type Role } from '../domain/vocabulary.ts';
import { foldGame } from './fold.ts';
import * as policies from './policies.ts';
import { anyone } from './search.ts';
import { sharedTotal } from './totals.ts';

/** What one role alone changes: the same game played twice, once with it patient, once with it hasty. */
export interface Swap {
  readonly role: Role;
  readonly games: number;
  readonly swing: number; // points of ink between the two, summed over the games
  readonly turned: number; // games that ended otherwise
}

/** Plays games with anyone at the other three seats, and this role first cooperating for the long term, then forcing. */
export function swapRole(scenario: Scenario, role: Role, seeds: readonly number[]): Swap {
  let swing = 0;
  let turned = 0;
  for (const seed of seeds) {
    const [patient, hasty] = [policies.cooperateLong, policies.forceShort].map((own) =>
      foldGame(
        scenario,
        byRole((each) => (each === role ? own : anyone(seed, each))),
        seed,
      ),
    );
    if (!patient || !hasty) continue;
    swing += Math.abs(sharedTotal(patient) - sharedTotal(hasty));
    if (endingOf(patient) !== endingOf(hasty)) turned++;
  }
  return { role, games: seeds.length, swing, turned };
}
