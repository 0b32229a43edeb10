import { applyEffects } from '../../domain/apply.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Move } from '../../domain/tension/move.ts';
import { make, mayMake } from '../../domain/tension/moves.ts';
import { type Game, openGame, type Start } from '../../domain/tension/round.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { EventOf, PlayEvent } from './events.ts';

/** The context of a game machine: the story, the tension being played, its truths, what the facilitator let happen. */
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

/** Events that are moves of a tension: the domain's own rules, and nothing added. */
type MoveEvent = Exclude<PlayEvent, { type: 'NEXT' | 'INJECT' }>;

/** A move of the domain, in the machine's context. */
const moved = (scenario: Scenario, context: GameContext, move: Move): GameContext => ({
  ...context,
  ...make(context, move, scenario),
});

/** An event of the scenario, let happen by the facilitator. */
const injection = (scenario: Scenario): Rule<EventOf<'INJECT'>> => ({
  may: (_context, { event }) => scenario.events.some(({ id }) => id === event),
  does: (context, { event }) => {
    const { tension } = context.round;
    const effects = scenario.events.find(({ id }) => id === event)?.effects ?? [];
    const state = applyEffects(context.state, effects, tension);
    return { ...context, state, injected: [...context.injected, { tension, event }] };
  },
});

/** Every rule of a scenario's game, by the event it answers. */
export function rulesOf(scenario: Scenario): Rules {
  const ofTension: Rule<MoveEvent> = {
    may: (context, event) => mayMake(context, event, scenario),
    does: (context, event) => moved(scenario, context, event),
  };
  return {
    ...{ NEXT: { does: (context) => context }, INJECT: injection(scenario) },
    ...{ SKIP_PARLEY: ofTension, ASK: ofTension, ANSWER: ofTension, TELL: ofTension, HEARD: ofTension },
    ...{ PLEDGE: ofTension, BET: ofTension, COMMIT: ofTension, WITHDRAW: ofTension, REVEAL: ofTension },
    ...{ SPEND: ofTension, ARBITRATE: ofTension, SETTLE: ofTension, REFLECT: ofTension, SKIP_TENSION: ofTension },
  };
}

/** Steps that a machine takes by turning a page: the talk opens and closes, bets are made, time passes. */
export type Turn = Extract<Move['type'], 'OPEN' | 'CLOSE' | 'SIT' | 'TRAVEL'>;
export const turned = (scenario: Scenario, context: GameContext, type: Turn): GameContext =>
  moved(scenario, context, { type });

/** True for a power that has everyone take a position again. */
export const rechooses = (event: PlayEvent): boolean => event.type === 'SPEND' && event.power === 'callOut';

/** A role that has chosen, or that dropped out, is not waited for. */
export const isDecided = ({ state, round }: GameContext, role: Role): boolean =>
  state.territory.out[role] || round.choices[role] !== null;

/** The context a game starts from: at the first tension, nothing decided. */
export const firstContext = (scenario: Scenario, start: Start): GameContext => ({
  ...openGame(scenario, start),
  injected: [],
});
