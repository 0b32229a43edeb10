import { applyEffects } from '../domain/apply.ts';
import * as game from '../domain/game.ts';
import { arbitrateAsPivot, canArbitrate, canSpend, POWER_RULES, spend } from '../domain/powers/registry.ts';
import { gesturesLeft, openRound, type Round } from '../domain/round.ts';
import { type Scenario, type Tension, tensionOf } from '../domain/scenario.ts';
import type { ScenarioState } from '../domain/state.ts';
import { passTime, passToEpilogue } from '../domain/time.ts';
import { byRole, type Role } from '../domain/vocabulary.ts';
import type { EventOf } from './events.ts';

/** The context of a game machine: the territory's story, the tension being played, what the facilitator let happen. */
export interface GameContext {
  readonly state: ScenarioState;
  readonly round: Round;
  readonly injected: readonly { readonly tension: string; readonly event: string }[];
}

type Move<E = undefined> = (context: GameContext, event: E) => GameContext;

/** The rules of a scenario as pure moves and conditions on the context; the machine only decides when. */
export function rulesOf(scenario: Scenario) {
  const here = (context: GameContext): Tension => tensionOf(scenario, context.round.tension);
  const standing = (context: GameContext, role: Role) => !context.state.territory.out[role];
  const onRound = (context: GameContext, change: Partial<Round>): GameContext => ({
    ...context,
    round: { ...context.round, ...change },
  });
  const paired = (list: readonly { from: Role; to: Role }[], from: Role, to: Role) =>
    list.some((each) => each.from === from && each.to === to);

  const conditions = {
    mayAsk: (context: GameContext, { from, to }: EventOf<'ASK'>) =>
      from !== to &&
      standing(context, from) &&
      gesturesLeft(context.round, from) > 0 &&
      !paired(context.round.asked, from, to),
    mayPledge: (context: GameContext, { from, to }: EventOf<'PLEDGE'>) =>
      from !== to &&
      standing(context, from) &&
      standing(context, to) &&
      gesturesLeft(context.round, from) > 0 &&
      !paired(context.round.pledges, from, to) &&
      !paired(context.round.pledges, to, from),
    mayAnswer: (context: GameContext, { from, to }: EventOf<'ANSWER'>) =>
      context.round.pledges.some((each) => each.from === to && each.to === from && each.accepted === null),
    mayBet: (context: GameContext, { by, about, option, stake }: EventOf<'BET'>) => {
      const part = here(context).parts[about];
      return (
        by !== about &&
        standing(context, about) &&
        part.stakes.includes(stake) &&
        part.options.some(({ id }) => id === option)
      );
    },
    mayCommit: (context: GameContext, { role, option }: EventOf<'COMMIT'>) =>
      standing(context, role) && here(context).parts[role].options.some(({ id }) => id === option),
    isDecided: (context: GameContext, role: Role) => !standing(context, role) || context.round.choices[role] !== null,
    mayWithdraw: (context: GameContext, { role }: EventOf<'WITHDRAW'>) => context.round.choices[role] !== null,
    maySpend: ({ round, state }: GameContext, { power }: EventOf<'SPEND'>) =>
      round.settling !== null && canSpend(power, round.settling, state),
    rechooses: (_context: GameContext, { power }: EventOf<'SPEND'>) => POWER_RULES[power].rechoose === true,
    mayArbitrate: (context: GameContext) =>
      context.round.settling !== null && canArbitrate(here(context).pivot, context.round.settling, context.state),
    isOpen: ({ state, round }: GameContext) => !state.past.some(({ tension }) => tension === round.tension),
    isKnownEvent: (_context: GameContext, { event }: EventOf<'INJECT'>) =>
      scenario.events.some(({ id }) => id === event),
    mayReflect: ({ round }: GameContext) => !round.reflected,
    goesTo: (context: GameContext, to: string | null) =>
      game.nextTension(scenario, context.round.tension, context.state) === to,
  };

  const ask: Move<EventOf<'ASK'>> = (context, { from, to }) => ({
    ...onRound(context, { asked: [...context.round.asked, { from, to }] }),
    state: game.askNeed(context.state, from, to),
  });
  const pledge: Move<EventOf<'PLEDGE'>> = (context, { from, to }) =>
    onRound(context, { pledges: [...context.round.pledges, { from, to, accepted: null }] });
  const answer: Move<EventOf<'ANSWER'>> = (context, { from, to, accepted }) =>
    onRound(context, {
      pledges: context.round.pledges.map((each) =>
        each.from === to && each.to === from ? { ...each, accepted } : each,
      ),
    });
  const bet: Move<EventOf<'BET'>> = (context, { by, about, option, stake }) =>
    onRound(context, { bets: { ...context.round.bets, [by]: { about, option, stake } } });
  const choose = (context: GameContext, role: Role, option: Round['choices'][Role]) =>
    onRound(context, { choices: { ...context.round.choices, [role]: option } });
  const withSpent = (
    context: GameContext,
    spent: { settling: NonNullable<Round['settling']>; state: ScenarioState },
  ) => ({
    ...onRound(context, { settling: spent.settling }),
    state: spent.state,
  });
  const spendPower: Move<EventOf<'SPEND'>> = (context, { power }) =>
    context.round.settling ? withSpent(context, spend(power, context.round.settling, context.state)) : context;

  const moves = {
    ask,
    pledge,
    answer,
    bet,
    holdParley: (context: GameContext) => ({ ...context, state: game.holdParley(context.state) }),
    skipParley: (context: GameContext) => ({ ...context, state: game.skipParley(context.state) }),
    commit: ((context, { role, option }) => choose(context, role, option)) satisfies Move<EventOf<'COMMIT'>>,
    withdraw: ((context, { role }) => choose(context, role, null)) satisfies Move<EventOf<'WITHDRAW'>>,
    reveal: (context: GameContext) => onRound(context, { settling: game.reveal(here(context), context.round.choices) }),
    spend: spendPower,
    chooseAgain: (context: GameContext) =>
      onRound(context, { choices: byRole(() => null), settling: null, calledOut: true }),
    arbitrate: (context: GameContext) =>
      context.round.settling
        ? withSpent(context, arbitrateAsPivot(here(context).pivot, context.round.settling, context.state))
        : context,
    conclude: (context: GameContext) => ({ ...context, state: game.conclude(context.state, context.round, scenario) }),
    reflect: (context: GameContext) => ({
      ...onRound(context, { reflected: true }),
      state: game.reflect(context.state),
    }),
    skipTension: (context: GameContext) => ({
      ...context,
      state: game.skipTension(context.state, context.round.tension),
    }),
    inject: ((context, { event }) => {
      const found = scenario.events.find(({ id }) => id === event);
      if (!found) return context;
      const { tension } = context.round;
      return {
        ...context,
        state: applyEffects(context.state, found.effects, { tension, share: 1 }),
        injected: [...context.injected, { tension, event }],
      };
    }) satisfies Move<EventOf<'INJECT'>>,
    travel: (context: GameContext, to: string): GameContext => ({
      ...context,
      state: passTime(context.state, scenario, tensionOf(scenario, to).season - 1),
      round: openRound(to),
    }),
    finish: (context: GameContext): GameContext => ({ ...context, state: passToEpilogue(context.state, scenario) }),
  };

  return { conditions, moves };
}

/** The context a game starts from: at the first tension, nothing decided. */
export function firstContext(scenario: Scenario): GameContext {
  const first = scenario.tensions[0];
  if (!first) throw new Error(`scenario ${scenario.id} has no tension`);
  return { state: game.startGame(scenario), round: openRound(first.id), injected: [] };
}
