import { PARAMETERS } from '../parameters.ts';
import type { BetResult } from '../state.ts';
import { fallen } from '../territory.ts';
import { byRole, type OptionId, ROLES, type Role } from '../vocabulary.ts';
import { applyConsequences, type Ended } from './consequences.ts';
import { passToEpilogue, reflectTogether } from './live.ts';
import { always, type Move, type MoveOf, onRound, onTrust, type Rule, stands } from './move.ts';
import { nextTension } from './outcomes.ts';
import { isLate, monthsSpent } from './pace.ts';
import { PARLEY } from './parley.ts';
import { type Game, here, knowers, openRound, unheard, whoKnows } from './round.ts';
import { firstSettling, mayArbitrate, maySpend, payWithGauge, ruledBy, spendPower } from './settling.ts';
import type { Tale } from './tension.ts';

/** What each move makes of a game, from the choices to what comes of them; the parley has its own file. */

function reveal(game: Game, tale: Tale): Game {
  const { round, state } = game;
  const tension = here(game, tale);
  const late = isLate(tension, monthsSpent(tension, round.choices, round.talked, state.territory));
  const settling = firstSettling(tension, round.choices, state, { late, powers: round.spent });
  return onRound(game, { stage: 'settlement', settling });
}

/** All that this tension leaves to its consequences; null before the reveal. */
export function endedOf(game: Game, tale: Tale): Ended | null {
  const { truth, told, talked, choices: chose, pledges, settling } = game.round;
  if (!settling) return null;
  const knew = knowers(game, tale);
  const known = { truth, told, knew, hid: told === null ? knew : [], heard: whoKnows(game, tale) };
  const asked = ROLES.filter((role) => game.round.asked.some(({ from, to }) => from === role && knew.includes(to)));
  return { ...known, tension: here(game, tale), talked, asked, chose, pledges, settling };
}

/** Bets held against what was chosen and needed; none about a role that dropped out. */
function betResults({ round }: Game, { parts }: Ended['tension']): BetResult[] {
  return ROLES.flatMap((by) => {
    const bet = round.bets[by];
    if (!bet || round.choices[bet.about] === null) return [];
    const { about, option, stake } = bet;
    const optionRight = round.choices[about] === option;
    return [{ tension: round.tension, by, about, optionRight, stakeRight: parts[about].need.stake === stake }];
  });
}

function settle(game: Game, tale: Tale): Game {
  const ended = endedOf(game, tale);
  if (!ended) return game;
  const { story } = applyConsequences(game.state, ended);
  const bets = [...story.bets, ...betResults(game, ended.tension)];
  const settled = onRound({ ...game, state: { ...story, bets } }, { stage: 'consequences' });
  const { lied } = game.round;
  return lied === null
    ? settled
    : onTrust(settled, (value, _who, whom) => (whom === lied ? fallen(value, PARAMETERS.pledgeFall) : value));
}

function travel(game: Game, tale: Tale): Game {
  const next = nextTension(tale, game.round.tension, game.state);
  if (next !== null) return openRound(tale, game.state, game, next);
  return onRound({ ...game, state: passToEpilogue(game.state) }, { stage: 'ended' });
}

/** A tension the facilitator leaves out: life goes on as it was. */
function leaveOut(game: Game): Game {
  const { tension } = game.round;
  const nothing = { tension, options: byRole(() => null), settlement: null, powers: [], reflected: false };
  const state = { ...game.state, past: [...game.state.past, nothing] };
  return onRound({ ...game, state }, { stage: 'consequences' });
}

function spend(game: Game, { power }: MoveOf<'SPEND'>): Game {
  const { settling, spent } = game.round;
  if (!settling) return game;
  const after = spendPower(power, settling, game.state);
  const made = onRound({ ...game, state: after.story }, { settling: after.settling, spent: [...spent, power] });
  if (power !== 'callOut') return made;
  return onRound(made, { stage: 'positions', choices: byRole(() => null), settling: null });
}

const hasCard = (game: Game, tale: Tale, role: Role, card: OptionId): boolean =>
  here(game, tale).parts[role].cards.some(({ id }) => id === card);
const choose = (game: Game, role: Role, option: OptionId | null): Game =>
  onRound(game, { choices: { ...game.round.choices, [role]: option } });

/** Every move of the game, as a table: a machine only decides when. */
export const RULES: { readonly [T in Move['type']]: Rule<T> } = {
  ...PARLEY,
  BET: {
    at: ['bet', 'positions'],
    may: (game, { by, about, option, stake }, tale) =>
      by !== about &&
      stands(game, about) &&
      hasCard(game, tale, about, option) &&
      here(game, tale).parts[about].stakes.includes(stake),
    make: (game, { by, about, option, stake }) =>
      onRound(game, { bets: { ...game.round.bets, [by]: { about, option, stake } } }),
  },
  SIT: { at: ['bet'], may: always, make: (game) => onRound(game, { stage: 'positions' }) },
  COMMIT: {
    at: ['positions'],
    may: (game, { role, option }, tale) => stands(game, role) && hasCard(game, tale, role, option),
    make: (game, { role, option }) => choose(game, role, option),
  },
  WITHDRAW: {
    at: ['positions'],
    may: ({ round }, { role }) => round.choices[role] !== null,
    make: (game, { role }) => choose(game, role, null),
  },
  REVEAL: {
    at: ['positions'],
    may: (game, _move, tale) =>
      unheard(game, tale).length === 0 &&
      ROLES.every((role) => !stands(game, role) || game.round.choices[role] !== null),
    make: (game, _move, tale) => reveal(game, tale),
  },
  SPEND: {
    at: ['settlement'],
    may: ({ round, state }, { power }) => round.settling !== null && maySpend(power, round.settling, state),
    make: spend,
  },
  ARBITRATE: {
    at: ['settlement'],
    may: ({ round }) => round.settling !== null && mayArbitrate(round.settling),
    make: (game, _move, tale) => {
      const { settling } = game.round;
      const { pivot } = here(game, tale);
      if (!settling) return game;
      return onRound({ ...game, state: payWithGauge(game.state, pivot) }, { settling: ruledBy(pivot, settling) });
    },
  },
  SETTLE: { at: ['settlement'], may: always, make: (game, _move, tale) => settle(game, tale) },
  REFLECT: {
    at: ['consequences'],
    may: ({ state }) => state.past.at(-1)?.reflected === false,
    make: (game) => ({ ...game, state: reflectTogether(game.state) }),
  },
  SKIP_TENSION: {
    at: ['situation', 'parley', 'bet', 'positions', 'settlement'],
    may: ({ state, round }) => !state.past.some(({ tension }) => tension === round.tension),
    make: leaveOut,
  },
  TRAVEL: { at: ['consequences'], may: always, make: (game, _move, tale) => travel(game, tale) },
};

const ruleOf = <T extends Move['type']>(move: MoveOf<T>): Rule<T> => RULES[move.type as T];

/** Whether a move is accepted, for whoever knows that it is its time. */
export const mayMake = <T extends Move['type']>(game: Game, move: MoveOf<T>, tale: Tale): boolean =>
  ruleOf<T>(move).may(game, move, tale);

/** What an accepted move makes of the game. Pure. */
export const make = <T extends Move['type']>(game: Game, move: MoveOf<T>, tale: Tale): Game =>
  ruleOf<T>(move).make(game, move, tale);

/** One move: the game it makes, or null when the rules refuse it. Pure. */
export function step(game: Game, move: Move, tale: Tale): Game | null {
  return RULES[move.type].at.includes(game.round.stage) && mayMake(game, move, tale) ? make(game, move, tale) : null;
}

/** Whether the rules allow a move now. */
export const allows = (game: Game, move: Move, tale: Tale): boolean => step(game, move, tale) !== null;
