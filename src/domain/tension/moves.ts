import { applyEffects } from '../apply.ts';
import { PARAMETERS } from '../parameters.ts';
import { clampPoints, fallen, mapTrust, risen } from '../territory.ts';
import { byRole, type OptionId, type Power, ROLES, type Role } from '../vocabulary.ts';
import { applyConsequences, type Ended } from './consequences.ts';
import { type Game, gesturesLeft, here, type Knot, openKnot, type Stage, whoKnows } from './knot.ts';
import { passToEpilogue, reflectTogether } from './live.ts';
import { nextTension } from './outcomes.ts';
import { isLate, monthsSpent } from './pace.ts';
import { DILEMMA as K } from './parameters.ts';
import { firstSettling, mayArbitrate, maySpend, payWithGauge, ruledBy, spendPower } from './settling.ts';
import { type Tale, truthOf } from './tension.ts';
import { knowersOf } from './truths.ts';

/** What may happen in a tension. Everything that a seat, a table or a facilitator does is one of these. */
export type Move =
  | { readonly type: 'OPEN' } // the four talk
  | { readonly type: 'SKIP' } // nobody talks
  | { readonly type: 'ASK'; readonly from: Role; readonly to: Role }
  | { readonly type: 'ANSWER'; readonly from: Role; readonly to: Role; readonly shared: boolean } // `from` was asked
  | { readonly type: 'TELL'; readonly by: Role }
  | { readonly type: 'LIE'; readonly by: Role } // the room heard something else
  | { readonly type: 'PLEDGE'; readonly by: Role; readonly to: Role; readonly aim: string }
  | { readonly type: 'CLOSE' } // the parley ends
  | { readonly type: 'BET'; readonly by: Role; readonly about: Role; readonly card: OptionId }
  | { readonly type: 'SIT' } // bets are made
  | { readonly type: 'CHOOSE'; readonly by: Role; readonly card: OptionId }
  | { readonly type: 'REVEAL' }
  | { readonly type: 'SPEND'; readonly power: Power }
  | { readonly type: 'ARBITRATE' }
  | { readonly type: 'SETTLE' }
  | { readonly type: 'REFLECT' }
  | { readonly type: 'TRAVEL' };
type MoveOf<T extends Move['type']> = Extract<Move, { type: T }>;

/** One move: in which steps, on what condition, and what it makes of the game. */
interface Rule<T extends Move['type']> {
  readonly at: readonly Stage[];
  readonly may: (game: Game, move: MoveOf<T>, tale: Tale) => boolean;
  readonly make: (game: Game, move: MoveOf<T>, tale: Tale) => Game;
}

const stands = ({ story }: Game, role: Role): boolean => !story.territory.out[role];
const onKnot = (game: Game, change: Partial<Knot>): Game => ({ ...game, knot: { ...game.knot, ...change } });
const onTrust = (game: Game, move: (value: number, who: Role, whom: Role) => number): Game => ({
  ...game,
  story: {
    ...game.story,
    territory: { ...game.story.territory, trust: mapTrust(game.story.territory.trust, move) },
  },
});

/** Saying it aloud: its price; and, for another's lever or confidence, what it costs with whoever held it. */
function tell(game: Game, { by }: MoveOf<'TELL'>, tale: Tale): Game {
  const { kind, known, tell: price } = truthOf(here(game, tale), game.knot.truth);
  const paid = applyEffects(game.story, price, { tension: game.knot.tension, share: 1 });
  const told = onKnot({ ...game, story: { ...game.story, ...paid } }, { told: by });
  if (kind === 'fact' || known.includes(by)) return told;
  return onTrust(told, (value, who, whom) => (whom === by && known.includes(who) ? fallen(value, K.leakFall) : value));
}

function reveal(game: Game, tale: Tale): Game {
  const { knot, story } = game;
  const tension = here(game, tale);
  const late = isLate(tension, monthsSpent(tension, knot.chose, knot.talked, story.territory));
  return onKnot(game, { stage: 'settlement', settling: firstSettling(tension, knot.chose, story, late) });
}

/** All that this tension leaves to its consequences; null before the reveal. */
export function endedOf(game: Game, tale: Tale): Ended | null {
  const { knot, story } = game;
  if (!knot.settling) return null;
  const { truth, told, talked, chose, pledges, settling } = knot;
  const tension = here(game, tale);
  const held = knowersOf(truthOf(tension, truth), story.territory.out);
  const hid = told === null ? held : [];
  return { tension, truth, told, talked, chose, pledges, settling, hid, heard: whoKnows(game, tale) };
}

function settle(game: Game, tale: Tale): Game {
  const ended = endedOf(game, tale);
  if (!ended) return game;
  const settled = onKnot({ ...game, story: applyConsequences(game.story, ended).story }, { stage: 'consequences' });
  const { lied } = game.knot;
  return lied === null
    ? settled
    : onTrust(settled, (value, _who, whom) => (whom === lied ? fallen(value, PARAMETERS.pledgeFall) : value));
}

function travel(game: Game, tale: Tale): Game {
  const next = nextTension(tale, game.knot.tension, game.story);
  if (next !== null) return openKnot(tale, game.story, game.truths, next);
  return onKnot({ ...game, story: passToEpilogue(game.story) }, { stage: 'ended' });
}

const skipTalk = (game: Game): Game => {
  const worn = onTrust(game, (value) => clampPoints(value - PARAMETERS.skipTrust));
  const { territory } = worn.story;
  const narrative = clampPoints(territory.narrative - PARAMETERS.skipNarrative);
  return onKnot({ ...worn, story: { ...worn.story, territory: { ...territory, narrative } } }, { stage: 'bet' });
};

const hasCard = (game: Game, tale: Tale, role: Role, card: OptionId): boolean =>
  here(game, tale).parts[role].cards.some(({ id }) => id === card);

/** Every move of the game, as a table: a machine only decides when. */
export const RULES: { readonly [T in Move['type']]: Rule<T> } = {
  OPEN: { at: ['situation'], may: () => true, make: (game) => onKnot(game, { stage: 'parley', talked: true }) },
  SKIP: { at: ['situation'], may: () => true, make: skipTalk },
  ASK: {
    at: ['parley'],
    may: (game, { from, to }) =>
      from !== to &&
      stands(game, from) &&
      stands(game, to) &&
      gesturesLeft(game, from) > 0 &&
      !game.knot.asked.some((asked) => asked.from === from && asked.to === to),
    make: (game, { from, to }) =>
      onTrust(onKnot(game, { asked: [...game.knot.asked, { from, to, shared: null }] }), (value, who, whom) =>
        who === to && whom === from ? risen(value, K.askRise) : value,
      ),
  },
  ANSWER: {
    at: ['parley'],
    may: (game, { from, to, shared }, tale) =>
      game.knot.asked.some((asked) => asked.from === to && asked.to === from && asked.shared === null) &&
      (!shared || whoKnows(game, tale).includes(from)),
    make: (game, { from, to, shared }) =>
      onKnot(game, {
        asked: game.knot.asked.map((asked) =>
          asked.from === to && asked.to === from && asked.shared === null ? { ...asked, shared } : asked,
        ),
      }),
  },
  TELL: {
    at: ['parley'],
    may: (game, { by }, tale) =>
      game.knot.told === null && stands(game, by) && gesturesLeft(game, by) > 0 && whoKnows(game, tale).includes(by),
    make: tell,
  },
  LIE: {
    at: ['parley', 'bet'],
    may: (game, { by }) => game.knot.lied === null && stands(game, by),
    make: (game, { by }) => onKnot(game, { lied: by }),
  },
  PLEDGE: {
    at: ['parley'],
    may: (game, { by, to, aim }, tale) =>
      by !== to &&
      stands(game, by) &&
      stands(game, to) &&
      here(game, tale).aims.some(({ id }) => id === aim) &&
      game.knot.pledges.filter((pledge) => pledge.by === by).length < K.pledges,
    make: (game, { by, to, aim }) => onKnot(game, { pledges: [...game.knot.pledges, { by, to, aim }] }),
  },
  CLOSE: { at: ['parley'], may: () => true, make: (game) => onKnot(game, { stage: 'bet' }) },
  BET: {
    at: ['bet', 'positions'],
    may: (game, { by, about, card }, tale) => by !== about && stands(game, about) && hasCard(game, tale, about, card),
    make: (game, { by, about, card }) => onKnot(game, { bets: { ...game.knot.bets, [by]: { about, card } } }),
  },
  SIT: { at: ['bet'], may: () => true, make: (game) => onKnot(game, { stage: 'positions' }) },
  CHOOSE: {
    at: ['positions'],
    may: (game, { by, card }, tale) => stands(game, by) && hasCard(game, tale, by, card),
    make: (game, { by, card }) => onKnot(game, { chose: { ...game.knot.chose, [by]: card } }),
  },
  REVEAL: {
    at: ['positions'],
    may: (game) => ROLES.every((role) => !stands(game, role) || game.knot.chose[role] !== null),
    make: (game, _move, tale) => reveal(game, tale),
  },
  SPEND: {
    at: ['settlement'],
    may: ({ knot, story }, { power }) =>
      knot.settling !== null && maySpend(power, knot.settling, story) && !(power === 'callOut' && knot.calledOut),
    make: (game, { power }) => {
      const { settling } = game.knot;
      if (!settling) return game;
      const spent = spendPower(power, settling, game.story);
      const after = onKnot({ ...game, story: spent.story }, { settling: spent.settling });
      if (power !== 'callOut') return after;
      return onKnot(after, { stage: 'positions', calledOut: true, chose: byRole(() => null), settling: null });
    },
  },
  ARBITRATE: {
    at: ['settlement'],
    may: ({ knot }) => knot.settling !== null && mayArbitrate(knot.settling),
    make: (game, _move, tale) => {
      const { settling } = game.knot;
      const { pivot } = here(game, tale);
      if (!settling) return game;
      return onKnot({ ...game, story: payWithGauge(game.story, pivot) }, { settling: ruledBy(pivot, settling) });
    },
  },
  SETTLE: { at: ['settlement'], may: () => true, make: (game, _move, tale) => settle(game, tale) },
  REFLECT: {
    at: ['consequences'],
    may: ({ story }) => story.past.at(-1)?.reflected === false,
    make: (game) => ({ ...game, story: reflectTogether(game.story) }),
  },
  TRAVEL: { at: ['consequences'], may: () => true, make: (game, _move, tale) => travel(game, tale) },
};

function ruled<T extends Move['type']>(game: Game, move: MoveOf<T>, tale: Tale): Game | null {
  const rule: Rule<T> = RULES[move.type as T];
  return rule.at.includes(game.knot.stage) && rule.may(game, move, tale) ? rule.make(game, move, tale) : null;
}

/** One move: the game it makes, or null when the rules refuse it. Pure. */
export const step = (game: Game, move: Move, tale: Tale): Game | null => ruled(game, move, tale);

/** Whether the rules allow a move now. */
export function allows(game: Game, move: Move, tale: Tale): boolean {
  return step(game, move, tale) !== null;
}
