import { assign, emit, setup } from 'xstate';
import type { Scenario } from '../../domain/scenario.ts';
import { nextTension } from '../../domain/tension/outcomes.ts';
import type { Start } from '../../domain/tension/round.ts';
import { ownerOf } from '../../domain/tension/settling.ts';
import type { Role, Step } from '../../domain/vocabulary.ts';
import type { Cue } from './cues.ts';
import type { PlayEvent } from './events.ts';
import { type GameContext, isDecided, type Rule, type Rules, rechooses, rulesOf, type Turn, turned } from './rules.ts';

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
      input: {} as Start,
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
      turn: assign(({ context }, { move }: { move: Turn }) => turned(scenario, context, move)),
      cue: emit((_, { cue }: { cue: Cue }) => ({ type: 'cue' as const, cue })),
      signature: emit(({ event }) => ({ type: 'cue' as const, cue: signatureOf(event) })),
    },
  });
}
