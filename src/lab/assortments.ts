import type { Scenario } from '../domain/scenario.ts';
import { byRole, ROLES, type Role } from '../domain/vocabulary.ts';
import type { Player, Players } from './player.ts';
import * as policies from './policies.ts';
import { anyone, searching } from './search.ts';

const all = (player: Player): Players => byRole(() => player);
const one = (who: Role, player: Player, others: Player): Players => byRole((role) => (role === who ? player : others));

/** Who sits together, by name; `varied` when the seed changes the game. */
export interface Assortment {
  readonly name: string;
  readonly says: string; // who they are, in a line of the report
  readonly group: 'constant' | 'reactive' | 'lone' | 'searching';
  readonly varied: boolean;
  readonly players: (scenario: Scenario, seed: number) => Players;
}

const constant = (name: string, says: string, player: Player): Assortment => ({
  name,
  says,
  group: 'constant',
  varied: false,
  players: () => all(player),
});

const perRole = (make: (role: Role) => Assortment): Assortment[] => ROLES.map(make);

/** Everyone the lab brings to the table. */
export const ASSORTMENTS: readonly Assortment[] = [
  constant('cooperate', 'all four always cooperate, for the long term', policies.cooperateLong),
  constant('force', 'all four always force, for the short term', policies.forceShort),
  constant('pleasant', 'all four agree on what is quick and upsets nobody', policies.pleasant),
  constant('naive', 'all four give the others what they ask for, whatever is done to them', policies.naive),
  constant('greedy', 'all four take what fills their own gauge now', policies.greedy),
  {
    ...constant(
      'conditional',
      'cooperate first, hold firm when forced, forgive, spend powers to hold together',
      policies.conditional,
    ),
    group: 'reactive',
  },
  {
    ...constant('opportunist', 'cooperate, then defect half way through the mandate', policies.opportunist),
    group: 'reactive',
  },
  {
    name: 'partners',
    says: 'the simulated partners of the game, with the temperaments of the cast',
    group: 'reactive',
    varied: true,
    players: (scenario) => byRole((role) => policies.partner(scenario.cast[role].temperament)),
  },
  { ...constant('random', 'anything', policies.random), group: 'reactive', varied: true },
  {
    ...constant(
      'agreeable',
      'all four upset nobody, save for one choice in five',
      policies.moody(policies.pleasant, 0.2),
    ),
    group: 'reactive',
    varied: true,
  },
  {
    ...constant(
      'frank',
      'who leads forces in the first act, for the long term; then all cooperate, save for one choice in five',
      policies.moody(policies.frank, 0.2),
    ),
    group: 'reactive',
    varied: true,
  },
  {
    name: 'anyone',
    says: 'four people drawn from all the policies, other ones in each game',
    group: 'reactive',
    varied: true,
    players: (_scenario, seed) => byRole((role) => anyone(seed, role)),
  },
  ...perRole((role) => ({
    ...constant(`lone ${role}`, `${role} always forces, the three others are conditional cooperators`, policies.naive),
    group: 'lone' as const,
    players: () => one(role, policies.forceShort, policies.conditional),
  })),
  ...perRole((role) => ({
    ...constant(`lone ${role} / naive`, `${role} always forces, the three others are naive`, policies.naive),
    group: 'lone' as const,
    players: () => one(role, policies.forceShort, policies.naive),
  })),
  ...perRole((role) => ({
    ...constant(`candid ${role}`, `${role} always cooperates among three who always force`, policies.naive),
    group: 'lone' as const,
    players: () => one(role, policies.cooperateLong, policies.forceShort),
  })),
  ...perRole((role) => ({
    name: `searching ${role}`,
    says: `${role} looks ahead for its own total, among conditional cooperators`,
    group: 'searching' as const,
    varied: true,
    players: () => one(role, searching(), policies.conditional),
  })),
];

/** An assortment by its name; throws when there is none. */
export function assortment(name: string): Assortment {
  const found = ASSORTMENTS.find((each) => each.name === name);
  if (!found) throw new Error(`no assortment ${name}; there are: ${ASSORTMENTS.map((each) => each.name).join(', ')}`);
  return found;
}
