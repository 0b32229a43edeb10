import { applyEffects } from '../../domain/apply.ts';
import * as story from '../../domain/game.ts';
import { arbitrateAsPivot, canArbitrate, canSpend, POWER_RULES, spend } from '../../domain/powers/registry.ts';
import { type Game, gesturesLeft, openRound, type Round } from '../../domain/round.ts';
import { type Scenario, type Tension, tensionOf } from '../../domain/scenario.ts';
import { passTime, passToEpilogue } from '../../domain/time.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { EventOf, PlayEvent } from './events.ts';

/** The context of a game machine: the territory's story, the tension being played, what the facilitator let happen. */
export interface GameContext extends Game {
  readonly injected: readonly { readonly tension: string; readonly event: string }[];
}

/** What an event needs to be accepted, and what it makes of the context. Pure; the machine only decides when. */
export interface Rule<E> {
  may?(context: GameContext, event: E): boolean;
  does(context: GameContext, event: E): GameContext;
}

/** One rule for each event of the game; a page turned changes nothing by itself. */
export type Rules = { readonly [T in PlayEvent['type']]: Rule<EventOf<T>> };
type RulesFor<T extends PlayEvent['type']> = Pick<Rules, T>;

const here = (scenario: Scenario, { round }: Game): Tension => tensionOf(scenario, round.tension);
const standing = ({ state }: Game, role: Role): boolean => !state.territory.out[role];
const onRound = (context: GameContext, change: Partial<Round>): GameContext => ({
  ...context,
  round: { ...context.round, ...change },
});

type Pair = { readonly from: Role; readonly to: Role };
const paired = (list: readonly Pair[], { from, to }: Pair): boolean =>
  list.some((each) => each.from === from && each.to === to);

/** The parley: ask, pledge, answer, or go without talking. */
const parley: RulesFor<'ASK' | 'PLEDGE' | 'ANSWER' | 'SKIP_PARLEY'> = {
  ASK: {
    may: (context, { from, to }) =>
      from !== to &&
      standing(context, from) &&
      gesturesLeft(context.round, from) > 0 &&
      !paired(context.round.asked, { from, to }),
    does: (context, { from, to }) => ({
      ...onRound(context, { asked: [...context.round.asked, { from, to }] }),
      state: story.askNeed(context.state, from, to),
    }),
  },
  PLEDGE: {
    may: (context, { from, to }) =>
      from !== to &&
      standing(context, from) &&
      standing(context, to) &&
      gesturesLeft(context.round, from) > 0 &&
      !paired(context.round.pledges, { from, to }) &&
      !paired(context.round.pledges, { from: to, to: from }),
    does: (context, { from, to }) =>
      onRound(context, { pledges: [...context.round.pledges, { from, to, accepted: null }] }),
  },
  ANSWER: {
    may: (context, { from, to }) =>
      context.round.pledges.some((each) => each.from === to && each.to === from && each.accepted === null),
    does: (context, { from, to, accepted }) =>
      onRound(context, {
        pledges: context.round.pledges.map((each) =>
          each.from === to && each.to === from ? { ...each, accepted } : each,
        ),
      }),
  },
  SKIP_PARLEY: { does: (context) => ({ ...context, state: story.skipParley(context.state) }) },
};

/** Bets and secret choices. */
const choices = (scenario: Scenario): RulesFor<'BET' | 'COMMIT' | 'WITHDRAW'> => {
  const choose = (context: GameContext, role: Role, option: Round['choices'][Role]) =>
    onRound(context, { choices: { ...context.round.choices, [role]: option } });
  const offers = (context: GameContext, role: Role, option: string) =>
    here(scenario, context).parts[role].options.some(({ id }) => id === option);
  return {
    BET: {
      may: (context, { by, about, option, stake }) =>
        by !== about &&
        standing(context, about) &&
        here(scenario, context).parts[about].stakes.includes(stake) &&
        offers(context, about, option),
      does: (context, { by, about, option, stake }) =>
        onRound(context, { bets: { ...context.round.bets, [by]: { about, option, stake } } }),
    },
    COMMIT: {
      may: (context, { role, option }) => standing(context, role) && offers(context, role, option),
      does: (context, { role, option }) => choose(context, role, option),
    },
    WITHDRAW: {
      may: ({ round }, { role }) => round.choices[role] !== null,
      does: (context, { role }) => choose(context, role, null),
    },
  };
};

/** From the reveal to what comes of it. */
const settlement = (scenario: Scenario): RulesFor<'REVEAL' | 'SPEND' | 'ARBITRATE' | 'SETTLE'> => ({
  REVEAL: {
    does: (context) => onRound(context, { settling: story.reveal(here(scenario, context), context.round.choices) }),
  },
  SPEND: {
    may: (context, { power }) => canSpend(power, context),
    does: (context, { power }) => ({ ...context, ...spend(power, context) }),
  },
  ARBITRATE: {
    may: (context) => canArbitrate(here(scenario, context).pivot, context),
    does: (context) => ({ ...context, ...arbitrateAsPivot(here(scenario, context).pivot, context) }),
  },
  SETTLE: { does: (context) => ({ ...context, state: story.conclude(context.state, context.round, scenario) }) },
});

/** What happens around a tension: a pause, a tension left out, an event of the facilitator's. */
const around = (scenario: Scenario): RulesFor<'NEXT' | 'REFLECT' | 'SKIP_TENSION' | 'INJECT'> => ({
  NEXT: { does: (context) => context },
  REFLECT: {
    may: ({ round }) => !round.reflected,
    does: (context) => ({ ...onRound(context, { reflected: true }), state: story.reflect(context.state) }),
  },
  SKIP_TENSION: {
    may: ({ state, round }) => !state.past.some(({ tension }) => tension === round.tension),
    does: (context) => ({ ...context, state: story.skipTension(context.state, context.round.tension) }),
  },
  INJECT: {
    may: (_context, { event }) => scenario.events.some(({ id }) => id === event),
    does: (context, { event }) => {
      const { tension } = context.round;
      const effects = scenario.events.find(({ id }) => id === event)?.effects ?? [];
      return {
        ...context,
        state: applyEffects(context.state, effects, { tension, share: 1 }),
        injected: [...context.injected, { tension, event }],
      };
    },
  },
});

/** Every rule of a scenario's game, by the event it answers. */
export const rulesOf = (scenario: Scenario): Rules => ({
  ...parley,
  ...choices(scenario),
  ...settlement(scenario),
  ...around(scenario),
});

/** True for a power that has everyone take a position again. */
export const rechooses = (event: PlayEvent): boolean =>
  event.type === 'SPEND' && POWER_RULES[event.power].rechoose === true;

/** A role that has chosen, or that dropped out, is not waited for. */
export const isDecided = (context: GameContext, role: Role): boolean =>
  !standing(context, role) || context.round.choices[role] !== null;

/** The four talk before they bet. */
export const holdParley = (context: GameContext): GameContext => ({
  ...context,
  state: story.holdParley(context.state),
});

/** Time passes to the opening of another tension. */
export const travel = (scenario: Scenario, context: GameContext, to: string): GameContext => ({
  ...context,
  state: passTime(context.state, scenario, tensionOf(scenario, to).season - 1),
  round: openRound(to),
});

/** Ten years on. */
export const finish = (scenario: Scenario, context: GameContext): GameContext => ({
  ...context,
  state: passToEpilogue(context.state, scenario),
});

/** The context a game starts from: at the first tension, nothing decided. */
export function firstContext(scenario: Scenario): GameContext {
  const first = scenario.tensions[0];
  if (!first) throw new Error(`scenario ${scenario.id} has no tension`);
  return { state: story.startGame(scenario), round: openRound(first.id), injected: [] };
}
