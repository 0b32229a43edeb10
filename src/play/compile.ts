import type { Scenario, Tension } from '../domain/scenario.ts';
import { ROLES, type Role } from '../domain/vocabulary.ts';
import { firstContext } from './moves.ts';
import { protocolOf } from './protocol.ts';

type Protocol = ReturnType<typeof protocolOf>;

/** One role's secret choice: the state value says whom we still wait for. */
function choiceOf(protocol: Protocol, role: Role) {
  return protocol.createStateConfig({
    initial: 'waiting',
    states: {
      waiting: {
        always: { guard: { type: 'isDecided', params: { role } }, target: 'committed' },
        on: {
          COMMIT: {
            guard: { type: 'mayCommit', params: { role } },
            target: 'committed',
            actions: ['commit', { type: 'cue', params: { cue: 'stamp' } }],
          },
        },
      },
      committed: { type: 'final' },
    },
  });
}

/** Tensions a story may go to from here; the domain says which, the guards only ask it. */
function routesFrom(tension: Tension, scenario: Scenario): (string | null)[] {
  const index = scenario.tensions.indexOf(tension);
  const inOrder = scenario.tensions[index + 1]?.id ?? null;
  if (!tension.next) return [inOrder];
  return [...new Set(tension.next.map(({ to }) => (to === 'end' ? null : to)))];
}

function stepsOf(protocol: Protocol, tension: Tension, scenario: Scenario) {
  const page = { type: 'cue', params: { cue: 'page' } } as const;
  return protocol.createStateConfig({
    id: tension.id,
    initial: 'situation',
    on: { SKIP_TENSION: { guard: 'isOpen', target: '.passing', actions: ['skipTension', page] } },
    states: {
      situation: {
        tags: 'public',
        meta: { step: 'situation' },
        on: { NEXT: { target: 'peers', actions: page } },
      },
      peers: { tags: 'secret', meta: { step: 'peers' }, on: { NEXT: { target: 'parley', actions: page } } },
      parley: {
        tags: 'public',
        meta: { step: 'parley' },
        on: {
          ASK: { guard: 'mayAsk', actions: 'ask' },
          PLEDGE: { guard: 'mayPledge', actions: 'pledge' },
          ANSWER: { guard: 'mayAnswer', actions: 'answer' },
          NEXT: { target: 'bet', actions: ['holdParley', page] },
          SKIP_PARLEY: { target: 'bet', actions: ['skipParley', page] },
        },
      },
      bet: {
        tags: 'secret',
        meta: { step: 'bet' },
        on: { BET: { guard: 'mayBet', actions: 'bet' }, NEXT: { target: 'positions', actions: page } },
      },
      positions: {
        tags: 'secret',
        meta: { step: 'positions' },
        type: 'parallel',
        states: {
          elected: choiceOf(protocol, 'elected'),
          agent: choiceOf(protocol, 'agent'),
          state: choiceOf(protocol, 'state'),
          torch: choiceOf(protocol, 'torch'),
        },
        on: {
          WITHDRAW: { guard: 'mayWithdraw', target: 'positions', reenter: true, actions: 'withdraw' },
          // Round one screen, a bet is made in the same turn as the choice.
          BET: { guard: 'mayBet', actions: 'bet' },
        },
        onDone: 'sealed',
      },
      sealed: {
        tags: 'secret',
        meta: { step: 'positions' },
        on: {
          WITHDRAW: { guard: 'mayWithdraw', target: 'positions', actions: 'withdraw' },
          REVEAL: { target: 'settlement', actions: ['reveal', { type: 'cue', params: { cue: 'reveal' } }] },
        },
      },
      settlement: {
        tags: 'public',
        meta: { step: 'settlement' },
        on: {
          SPEND: [
            { guard: 'mayCallOut', target: 'positions', actions: ['spend', 'chooseAgain', 'signature'] },
            { guard: 'maySpend', actions: ['spend', 'signature'] },
          ],
          ARBITRATE: { guard: 'mayArbitrate', actions: ['arbitrate', 'signature'] },
          SETTLE: { target: 'consequences', actions: ['conclude', { type: 'cue', params: { cue: 'stamp' } }] },
        },
      },
      consequences: {
        tags: 'public',
        meta: { step: 'consequences' },
        on: { NEXT: { target: 'reflection', actions: page } },
      },
      reflection: {
        tags: 'public',
        meta: { step: 'reflection' },
        on: {
          REFLECT: { guard: 'mayReflect', actions: 'reflect' },
          NEXT: { target: 'passing', actions: page },
        },
      },
      passing: {
        always: routesFrom(tension, scenario).map((to) =>
          to === null
            ? ({ guard: { type: 'goesTo', params: { to } }, target: '#epilogue', actions: 'finish' } as const)
            : ({
                guard: { type: 'goesTo', params: { to } },
                target: `#${to}`,
                actions: { type: 'travel', params: { to } },
              } as const),
        ),
      },
    },
  });
}

/**
 * Compiles a scenario into its closed game machine: no clock, no chance, no child, no function in the configuration.
 * The scenario must have passed the author's checks.
 */
export function compile(scenario: Scenario) {
  const protocol = protocolOf(scenario);
  const first = firstContext(scenario);
  const tensions = Object.fromEntries(
    scenario.tensions.map((tension) => [tension.id, stepsOf(protocol, tension, scenario)]),
  );
  return protocol.createMachine({
    id: scenario.id,
    context: first,
    initial: first.round.tension,
    on: { INJECT: { guard: 'isKnownEvent', actions: 'inject' } },
    states: {
      ...tensions,
      epilogue: { id: 'epilogue', type: 'final', tags: 'public', meta: { step: 'epilogue' } },
    },
    options: { maxIterations: 1000 },
  });
}

export type GameMachine = ReturnType<typeof compile>;

/** Roles whose secret choice is still awaited, read from the state value of the parallel regions. */
export function awaited(value: unknown): Role[] {
  const positions = Object.values(value ?? {})[0]?.positions as Partial<Record<Role, string>> | undefined;
  return ROLES.filter((role) => positions?.[role] === 'waiting');
}
