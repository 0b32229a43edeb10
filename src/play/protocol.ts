import { assertEvent, assign, emit, setup } from 'xstate';
import { ownerOf } from '../domain/powers/registry.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Role, Step } from '../domain/vocabulary.ts';
import type { Cue } from './cues.ts';
import type { PlayEvent } from './events.ts';
import { type GameContext, rulesOf } from './moves.ts';

/** Seen on each state: which of the eight steps it belongs to. */
export interface StateMeta {
  readonly step?: Step | 'epilogue';
}

const SIGNATURES: Readonly<Record<Role, Cue>> = { elected: 'stretch', agent: 'carry', state: 'field', torch: 'flame' };

/**
 * The protocol of every game: named guards, actions and cues, bound to one scenario's rules. Configurations that use it
 * hold no function, so that a compiled scenario can be compared, drawn and explored.
 */
export function protocolOf(scenario: Scenario) {
  const { conditions, moves } = rulesOf(scenario);
  return setup({
    types: {
      context: {} as GameContext,
      events: {} as PlayEvent,
      emitted: {} as { type: 'cue'; cue: Cue },
      tags: {} as 'secret' | 'public',
      meta: {} as StateMeta,
    },
    guards: {
      mayAsk: ({ context, event }) => event.type === 'ASK' && conditions.mayAsk(context, event),
      mayPledge: ({ context, event }) => event.type === 'PLEDGE' && conditions.mayPledge(context, event),
      mayAnswer: ({ context, event }) => event.type === 'ANSWER' && conditions.mayAnswer(context, event),
      mayBet: ({ context, event }) => event.type === 'BET' && conditions.mayBet(context, event),
      mayCommit: ({ context, event }, { role }: { role: Role }) =>
        event.type === 'COMMIT' && event.role === role && conditions.mayCommit(context, event),
      isDecided: ({ context }, { role }: { role: Role }) => conditions.isDecided(context, role),
      mayWithdraw: ({ context, event }) => event.type === 'WITHDRAW' && conditions.mayWithdraw(context, event),
      mayCallOut: ({ context, event }) =>
        event.type === 'SPEND' && conditions.maySpend(context, event) && conditions.rechooses(context, event),
      maySpend: ({ context, event }) => event.type === 'SPEND' && conditions.maySpend(context, event),
      mayArbitrate: ({ context }) => conditions.mayArbitrate(context),
      mayReflect: ({ context }) => conditions.mayReflect(context),
      isOpen: ({ context }) => conditions.isOpen(context),
      isKnownEvent: ({ context, event }) => event.type === 'INJECT' && conditions.isKnownEvent(context, event),
      goesTo: ({ context }, { to }: { to: string | null }) => conditions.goesTo(context, to),
    },
    actions: {
      ask: assign(({ context, event }) => {
        assertEvent(event, 'ASK');
        return moves.ask(context, event);
      }),
      pledge: assign(({ context, event }) => {
        assertEvent(event, 'PLEDGE');
        return moves.pledge(context, event);
      }),
      answer: assign(({ context, event }) => {
        assertEvent(event, 'ANSWER');
        return moves.answer(context, event);
      }),
      bet: assign(({ context, event }) => {
        assertEvent(event, 'BET');
        return moves.bet(context, event);
      }),
      commit: assign(({ context, event }) => {
        assertEvent(event, 'COMMIT');
        return moves.commit(context, event);
      }),
      withdraw: assign(({ context, event }) => {
        assertEvent(event, 'WITHDRAW');
        return moves.withdraw(context, event);
      }),
      spend: assign(({ context, event }) => {
        assertEvent(event, 'SPEND');
        return moves.spend(context, event);
      }),
      inject: assign(({ context, event }) => {
        assertEvent(event, 'INJECT');
        return moves.inject(context, event);
      }),
      holdParley: assign(({ context }) => moves.holdParley(context)),
      skipParley: assign(({ context }) => moves.skipParley(context)),
      reveal: assign(({ context }) => moves.reveal(context)),
      chooseAgain: assign(({ context }) => moves.chooseAgain(context)),
      arbitrate: assign(({ context }) => moves.arbitrate(context)),
      conclude: assign(({ context }) => moves.conclude(context)),
      reflect: assign(({ context }) => moves.reflect(context)),
      skipTension: assign(({ context }) => moves.skipTension(context)),
      finish: assign(({ context }) => moves.finish(context)),
      travel: assign(({ context }, { to }: { to: string }) => moves.travel(context, to)),
      cue: emit((_, { cue }: { cue: Cue }) => ({ type: 'cue' as const, cue })),
      signature: emit(({ event }) => ({
        type: 'cue' as const,
        cue: event.type === 'SPEND' ? SIGNATURES[ownerOf(event.power)] : ('stamp' as const),
      })),
    },
  });
}
