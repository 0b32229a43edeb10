import { createActor, type SnapshotFrom } from 'xstate';
import type { Scenario, Tension } from '../../domain/scenario.ts';
import type { Start } from '../../domain/tension/round.ts';
import { ROLES, type Role } from '../../domain/vocabulary.ts';
import { protocolOf } from './protocol.ts';
import { firstContext, type Turn } from './rules.ts';

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
            guard: { type: 'allowedTo', params: { role } },
            target: 'committed',
            actions: ['apply', { type: 'cue', params: { cue: 'stamp' } }],
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
  if (tension.next.length === 0) return [inOrder];
  return [...new Set(tension.next.map(({ to }) => to))];
}

/** The game's own part of turning a page. */
const turn = <T extends Turn>(move: T) => ({ type: 'turn', params: { move } }) as const;
const page = { type: 'cue', params: { cue: 'page' } } as const;
const stamp = { type: 'cue', params: { cue: 'stamp' } } as const;
const revealed = { type: 'cue', params: { cue: 'reveal' } } as const;

/** From the situation to the bets. */
const openingOf = (protocol: Protocol) => ({
  situation: protocol.createStateConfig({
    tags: 'public',
    meta: { step: 'situation' },
    on: { NEXT: { target: 'peers', actions: page } },
  }),
  peers: protocol.createStateConfig({
    tags: 'secret',
    meta: { step: 'peers' },
    on: { NEXT: { target: 'parley', actions: [turn('OPEN'), page] } },
  }),
  parley: protocol.createStateConfig({
    tags: 'public',
    meta: { step: 'parley' },
    on: {
      ASK: { guard: 'allowed', actions: 'apply' },
      ANSWER: { guard: 'allowed', actions: 'apply' },
      TELL: { guard: 'allowed', actions: 'apply' },
      HEARD: { guard: 'allowed', actions: 'apply' },
      PLEDGE: { guard: 'allowed', actions: 'apply' },
      NEXT: { target: 'bet', actions: [turn('CLOSE'), page] },
      SKIP_PARLEY: { guard: 'allowed', target: 'bet', actions: ['apply', page] },
    },
  }),
  bet: protocol.createStateConfig({
    tags: 'secret',
    meta: { step: 'bet' },
    on: {
      BET: { guard: 'allowed', actions: 'apply' },
      HEARD: { guard: 'allowed', actions: 'apply' },
      NEXT: { target: 'positions', actions: [turn('SIT'), page] },
    },
  }),
});

/** The secret choices, until all are sealed. */
const choosingOf = (protocol: Protocol) => ({
  positions: protocol.createStateConfig({
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
      WITHDRAW: { guard: 'allowed', target: 'positions', reenter: true, actions: 'apply' },
      // Alone and round one screen, a bet is made in the same turn as the choice.
      BET: { guard: 'allowed', actions: 'apply' },
      HEARD: { guard: 'allowed', actions: 'apply' },
    },
    onDone: 'sealed',
  }),
  sealed: protocol.createStateConfig({
    tags: 'secret',
    meta: { step: 'positions' },
    on: {
      WITHDRAW: { guard: 'allowed', target: 'positions', actions: 'apply' },
      HEARD: { guard: 'allowed', actions: 'apply' },
      REVEAL: { guard: 'allowed', target: 'settlement', actions: ['apply', revealed] },
    },
  }),
});

/** What the four choices become, and where the story goes from here. */
const closingOf = (protocol: Protocol, routes: (string | null)[]) => ({
  settlement: protocol.createStateConfig({
    tags: 'public',
    meta: { step: 'settlement' },
    on: {
      SPEND: [
        { guard: 'allowedAndRechooses', target: 'positions', actions: ['apply', 'signature'] },
        { guard: 'allowed', actions: ['apply', 'signature'] },
      ],
      ARBITRATE: { guard: 'allowed', actions: ['apply', 'signature'] },
      SETTLE: { target: 'consequences', actions: ['apply', stamp] },
    },
  }),
  consequences: protocol.createStateConfig({
    tags: 'public',
    meta: { step: 'consequences' },
    on: { REFLECT: { guard: 'allowed', actions: 'apply' }, NEXT: { target: 'reflection', actions: page } },
  }),
  reflection: protocol.createStateConfig({
    tags: 'public',
    meta: { step: 'reflection' },
    on: { REFLECT: { guard: 'allowed', actions: 'apply' }, NEXT: { target: 'passing', actions: page } },
  }),
  passing: protocol.createStateConfig({
    always: routes.map((to) =>
      to === null
        ? ({ guard: { type: 'goesTo', params: { to } }, target: '#epilogue', actions: turn('TRAVEL') } as const)
        : ({ guard: { type: 'goesTo', params: { to } }, target: `#${to}`, actions: turn('TRAVEL') } as const),
    ),
  }),
});

/** One tension: eight steps, always in this order, and the way to the next. */
function stepsOf(protocol: Protocol, tension: Tension, scenario: Scenario) {
  return protocol.createStateConfig({
    id: tension.id,
    initial: 'situation',
    on: { SKIP_TENSION: { guard: 'allowed', target: '.passing', actions: ['apply', page] } },
    states: {
      ...openingOf(protocol),
      ...choosingOf(protocol),
      ...closingOf(protocol, routesFrom(tension, scenario)),
    },
  });
}

/**
 * Compiles a scenario into its closed game machine: no clock, no chance but the seed it is given, no child, no function
 * in its states. The scenario must have passed the author's checks.
 */
export function compile(scenario: Scenario) {
  const protocol = protocolOf(scenario);
  const tensions = Object.fromEntries(
    scenario.tensions.map((tension) => [tension.id, stepsOf(protocol, tension, scenario)]),
  );
  return protocol.createMachine({
    id: scenario.id,
    context: ({ input }) => firstContext(scenario, input),
    initial: scenario.tensions[0]?.id ?? 'epilogue',
    on: { INJECT: { guard: 'allowed', actions: 'apply' } },
    states: {
      ...tensions,
      epilogue: { id: 'epilogue', type: 'final', tags: 'public', meta: { step: 'epilogue' } },
    },
    options: { maxIterations: 1000 },
  });
}

export type GameMachine = ReturnType<typeof compile>;
export type GameSnapshot = SnapshotFrom<GameMachine>;

/** An actor started at the first tension, with its faults kept from becoming uncaught. */
export function startGame(machine: GameMachine, start: Start) {
  const actor = createActor(machine, { input: start });
  actor.subscribe({ error: () => {} });
  return actor.start();
}

/** Roles whose secret choice is still awaited, read from the state value of the parallel regions. */
export function awaited(value: unknown): Role[] {
  const positions = Object.values(value ?? {})[0]?.positions as Partial<Record<Role, string>> | undefined;
  return ROLES.filter((role) => positions?.[role] === 'waiting');
}
