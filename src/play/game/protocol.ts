import { assign, emit, setup } from 'xstate';
import { nextTension } from '../../domain/game.ts';
import { ownerOf } from '../../domain/powers/registry.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Role, Step } from '../../domain/vocabulary.ts';
import type { Cue } from './cues.ts';
import type { PlayEvent } from './events.ts';
import {
  finish,
  type GameContext,
  holdParley,
  isDecided,
  type Rule,
  type Rules,
  rechooses,
  rulesOf,
  travel,
} from './rules.ts';

/** Seen on each state: which of the eight steps it belongs to. */
export interface StateMeta {
  readonly step?: Step | 'epilogue';
}

const SIGNATURES: Readonly<Record<Role, Cue>> = { elected: 'stretch', agent: 'carry', state: 'field', torch: 'flame' };

const signatureOf = (event: PlayEvent): Cue => (event.type === 'SPEND' ? SIGNATURES[ownerOf(event.power)] : 'stamp');

/** The rule of an event whose type is not known yet; the table pairs them. */
const ruleOf = (rules: Rules, event: PlayEvent): Rule<PlayEvent> => rules[event.type];

/**
 * The protocol of every game: named guards, actions and cues, bound to one scenario's rules. `allowed` and `apply` are
 * the two columns of the table of rules. Configurations that use it hold no function, so that a compiled scenario can be
 * compared, drawn and explored.
 */
export function protocolOf(scenario: Scenario) {
  const rules = rulesOf(scenario);
  const allowed = (context: GameContext, event: PlayEvent) => ruleOf(rules, event).may?.(context, event) ?? true;
  return setup({
    types: {
      context: {} as GameContext,
      events: {} as PlayEvent,
      emitted: {} as { type: 'cue'; cue: Cue },
      tags: {} as 'secret' | 'public',
      meta: {} as StateMeta,
    },
    guards: {
      allowed: ({ context, event }) => allowed(context, event),
      allowedTo: ({ context, event }, { role }: { role: Role }) =>
        'role' in event && event.role === role && allowed(context, event),
      allowedAndRechooses: ({ context, event }) => rechooses(event) && allowed(context, event),
      isDecided: ({ context }, { role }: { role: Role }) => isDecided(context, role),
      goesTo: ({ context }, { to }: { to: string | null }) =>
        nextTension(scenario, context.round.tension, context.state) === to,
    },
    actions: {
      apply: assign(({ context, event }) => ruleOf(rules, event).does(context, event)),
      holdParley: assign(({ context }) => holdParley(context)),
      travel: assign(({ context }, { to }: { to: string }) => travel(scenario, context, to)),
      finish: assign(({ context }) => finish(scenario, context)),
      cue: emit((_, { cue }: { cue: Cue }) => ({ type: 'cue' as const, cue })),
      signature: emit(({ event }) => ({ type: 'cue' as const, cue: signatureOf(event) })),
    },
  });
}
