import { chance, hashWords } from '../domain/random.ts';
import type { ScenarioState } from '../domain/state.ts';
import { byRole, type OptionId, type Role } from '../domain/vocabulary.ts';
import { type Moment, playOn } from './fold.ts';
import type { Player, Players } from './player.ts';
import * as policies from './policies.ts';
import { roleTotal, sharedTotal } from './totals.ts';

const MODELS: readonly Player[] = [
  policies.conditional,
  policies.cooperateLong,
  policies.naive,
  policies.forceShort,
  policies.greedy,
  policies.pleasant,
];

/** Whom a player imagines beside it in one imagined future: mostly people who answer in kind, sometimes anyone. */
function imagined(seed: number, sample: number, role: Role): Player {
  const draw = chance(seed, 'imagined', sample, role);
  if (draw < 0.45) return policies.conditional;
  return MODELS[Math.floor(draw * 997) % MODELS.length] ?? policies.conditional;
}

/** Plays a given option here, then as one of the policies. */
function thenLike(option: OptionId, tension: string, later: Player): Player {
  return { ...later, choose: (sight) => (sight.tension.id === tension ? option : later.choose(sight)) };
}

const LATER: readonly Player[] = [policies.conditional, policies.greedy, policies.cooperateLong];

/** What an option is worth, as the mean of imagined futures: to the role that takes it, and to all. */
export interface Worth {
  readonly option: OptionId;
  readonly own: number; // points, as in roleTotal
  readonly shared: number; // points of ink, as in sharedTotal
}

/** Weighs every option of a role here by playing whole futures, the same ones for each option. */
export function worthOf(moment: Moment, role: Role, samples: number, others?: Players): Worth[] {
  const { tension, seed } = moment;
  return tension.parts[role].options.map(({ id }) => {
    let own = 0;
    let shared = 0;
    for (let sample = 0; sample < samples; sample++) {
      const later = LATER[sample % LATER.length] ?? policies.conditional;
      const players = byRole((each) =>
        each === role ? thenLike(id, tension.id, later) : (others?.[each] ?? imagined(seed, sample, each)),
      );
      const end: ScenarioState = playOn({ ...moment, seed: hashWords(seed, sample) }, players);
      own += roleTotal(end, role).total;
      shared += sharedTotal(end);
    }
    return { option: id, own: own / samples, shared: shared / samples };
  });
}

/** The best option by one of the two aims, the first when equal. */
export const topOf = (worths: readonly Worth[], aim: 'own' | 'shared'): OptionId =>
  worths.reduce((top, each) => (each[aim] > top[aim] ? each : top)).option;

/** Futures imagined for each option: enough that the same state gives the same choice for most seeds. */
const SAMPLES = 12;

/** A player that looks ahead for its own total by imagining whole futures (flat Monte-Carlo search). */
export function searching(samples = SAMPLES): Player {
  return {
    ...policies.conditional,
    choose: ({ role, scenario, tension, state, seed }) =>
      topOf(worthOf({ scenario, tension, state, seed }, role, samples), 'own'),
  };
}

/** Someone at the table, drawn anew for each game: for studies that must not depend on who sits there. */
export function anyone(seed: number, role: Role): Player {
  const all = [...MODELS, policies.random, policies.opportunist];
  return all[Math.floor(chance(seed, 'anyone', role) * all.length)] ?? policies.random;
}
