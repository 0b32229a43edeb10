import { choosesPower, choosesToArbitrate, decide } from '../domain/partners.ts';
import { canArbitrate, canSpend } from '../domain/powers/registry.ts';
import { chance } from '../domain/random.ts';
import { calledOut, type Settling } from '../domain/round.ts';
import type { Option } from '../domain/scenario.ts';
import { stake } from '../domain/stakes.ts';
import {
  OPTION_IDS,
  othersOf,
  POWERS,
  type Power,
  type Role,
  SEASONS,
  type Settlement,
  type Temperament,
  VITALS,
} from '../domain/vocabulary.ts';
import type { Player, Sight } from './player.ts';

const never = () => null;
const noPause = () => false;

/** The option that scores highest, the first one when equal. */
function best({ tension, role }: Sight, score: (option: Option) => number): Option['id'] {
  const { options } = tension.parts[role];
  return options.reduce((top, each) => (score(each) > score(top) ? each : top), options[0] as Option).id;
}

const constant = (score: (option: Option, sight: Sight) => number, talks: boolean): Player => ({
  talks,
  choose: (sight) => best(sight, (option) => score(option, sight)),
  intervene: never,
  pauses: noPause,
});

const together = (option: Option): number => 2 * option.posture + option.horizon;

/** Cooperates for the long term, whatever happens. */
export const cooperateLong = constant(together, true);
/** Forces for the short term, whatever happens, and settles its deadlocks on its own line. */
export const forceShort: Player = {
  ...constant((option) => -together(option), false),
  intervene: (sight) => (sight.role === sight.tension.pivot && canArbitrate(sight.role, sight) ? 'arbitrate' : null),
};
/** Agrees with everyone on what is quick and upsets nobody. */
export const pleasant = constant((option) => (option.posture > 0 ? 9 : 0) - 2 * option.horizon, true);

const metFor = (option: Option, holders: readonly Role[]): number => {
  const held = (ids: Option['meets']) =>
    ids.filter((id) => stake(id).heldBy.some((role) => holders.includes(role))).length;
  return held(option.meets) - held(option.neglects);
};

/** Never says no: gives the others what they ask for, keeps its powers, forgets what was done to it. */
export const naive = constant((option, { role }) => option.posture + metFor(option, othersOf(role)), true);

/** Who chose a power relation last time, me aside, unless it was an arbitration felt as legitimate. */
export function whoForced({ role, state }: Sight): Role[] {
  const { stance } = state;
  if (!stance || stance.legitimate) return [];
  return othersOf(role).filter((other) => stance.positions[other].posture < 0);
}

/** What each settlement calls for when one wants the group to hold: the powers tried, in order. */
const REMEDIES: Readonly<Record<Settlement, readonly Power[]>> = {
  alliance: [],
  compromise: ['tools', 'rally'],
  forced: ['bridge', 'norm', 'drag'],
  soft: ['norm', 'callOut'],
  deadlock: ['bridge', 'norm'],
};

/** Below this gauge nobody spends of itself for the group. */
const SPARE = 24;

function remedy({ role, state, round }: Sight, settling: Settling): Power | null {
  if (state.territory.vitals[role] < SPARE) return null;
  const mine = Object.values(POWERS[role]);
  return (
    REMEDIES[settling.settlement].find((power) => mine.includes(power as never) && canSpend(power, { round, state })) ??
    null
  );
}

/** How many tensions a conditional cooperator looks back on before it forgives. */
const GRUDGE = 1;

/**
 * Cooperates first, holds firm on the long term with who forced it, forgives as soon as that stops; spends its powers
 * to hold the group together. After Axelrod's tit for tat, made generous.
 */
export const conditional: Player = {
  talks: true,
  choose: (sight) =>
    whoForced(sight).length >= GRUDGE + 1
      ? best(sight, (option) => 2 * option.horizon - option.posture)
      : best(sight, together),
  intervene: (sight, settling) =>
    sight.role === sight.tension.pivot && canArbitrate(sight.role, sight) ? 'arbitrate' : remedy(sight, settling),
  pauses: ({ state, role }) =>
    state.territory.vitals[role] < SPARE && state.past.filter((each) => each.reflected).length < 2,
};

/** Cooperates while there is time to be trusted, then takes what it can. */
export const opportunist: Player = {
  ...conditional,
  choose: (sight) => (sight.state.territory.season < SEASONS / 2 ? cooperateLong : forceShort).choose(sight),
  intervene: never,
};

const ownGain = (option: Option, role: Role): number =>
  option.now.reduce(
    (sum, effect) => sum + (!effect.hidden && 'vital' in effect && effect.vital === VITALS[role] ? effect.by : 0),
    0,
  );

/** Takes what fills its own gauge now, as far as it is told. */
export const greedy: Player = {
  ...constant((option, { role }) => ownGain(option, role) - option.posture, false),
  intervene: forceShort.intervene,
};

/** Anything, by the game's own seed: options, talks kept, powers. */
export const random: Player = {
  talks: true,
  choose: ({ tension, role, round, seed }) => {
    const { options } = tension.parts[role];
    const draw = chance(seed, tension.id, role, calledOut(round) ? 'again' : 'first');
    return options[Math.floor(draw * options.length)]?.id ?? OPTION_IDS[0];
  },
  intervene: ({ tension, role, state, round, seed }, settling) => {
    const draw = chance(seed, 'power', tension.id, role, round.spent.length, settling.settlement);
    const { serve, impose } = POWERS[role];
    if (settling.settlement === 'deadlock' && role === tension.pivot && draw < 0.3) return 'arbitrate';
    const wanted = draw > 0.85 ? impose : serve;
    return draw > 0.7 && canSpend(wanted, { round, state }) ? wanted : null;
  },
  pauses: ({ tension, role, seed }) => chance(seed, 'pause', tension.id, role) < 0.04,
};

/** Clashes for the long term in the first act, then cooperates: it had to be said. */
export const frank: Player = {
  ...conditional,
  choose: (sight) =>
    sight.tension.act === 1 && sight.role === sight.tension.pivot
      ? best(sight, (option) => option.horizon - 2 * option.posture)
      : conditional.choose(sight),
};

/** The same player on other days: a share of its choices, 0..1, are anything. */
export const moody = (player: Player, share: number): Player => ({
  ...player,
  choose: (sight) =>
    chance(sight.seed, 'mood', sight.tension.id, sight.role) < share ? random.choose(sight) : player.choose(sight),
});

/** A simulated partner of the game, as it plays against people. */
export const partner = (temperament: Temperament): Player => ({
  talks: true,
  choose: ({ tension, role, state, round, seed }) => decide(tension, { role, temperament, seed }, state, round),
  intervene: ({ tension, role, seed, ...game }) => {
    const mind = { role, temperament, seed };
    return choosesToArbitrate(mind, tension.pivot, game) ? 'arbitrate' : choosesPower(mind, game);
  },
  pauses: noPause,
});
