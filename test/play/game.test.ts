import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { chance } from '../../src/domain/random.ts';
import { ROLES, type Role } from '../../src/domain/vocabulary.ts';
import { awaited, compile, startGame } from '../../src/play/game/compile.ts';
import type { PlayEvent } from '../../src/play/game/events.ts';
import { placeOf, refusal } from '../../src/play/game/place.ts';
import { sampleScenario } from '../support/scenario.ts';
import { afterEvents, alphabet, pick, START, seeds } from './walks.ts';

const scenario = sampleScenario();
const machine = compile(scenario);
const events = alphabet(scenario);

/** A whole random game as its events; fails when it does not end within a thousand. */
function walk(seed: number): PlayEvent[] {
  const actor = startGame(machine, START);
  const walked: PlayEvent[] = [];
  for (let turn = 0; turn < 1000 && actor.getSnapshot().status === 'active'; turn++) {
    const snapshot = actor.getSnapshot();
    const event = pick(
      events.filter((each) => snapshot.can(each)),
      chance(seed, turn),
    );
    if (!event) break;
    actor.send(event);
    walked.push(event);
  }
  expect(actor.getSnapshot().status).toBe('done');
  return walked;
}

const deciding = (option: 'a' | 'b' | 'c'): PlayEvent[] => [
  { type: 'NEXT' },
  { type: 'NEXT' },
  { type: 'NEXT' },
  { type: 'NEXT' },
  ...ROLES.map((role) => ({ type: 'COMMIT' as const, role, option })),
];
const played = (list: readonly PlayEvent[]) => afterEvents(machine, list);

describe('the game machine', () => {
  it('holds no function in its states', () => {
    const walkConfig = (value: unknown): boolean =>
      typeof value === 'function' ||
      (value !== null && typeof value === 'object' && Object.values(value).some(walkConfig));
    const { context: _, ...config } = machine.config;
    expect(walkConfig(config)).toBe(false);
  });

  it('brings any walk to its end, and folds to the same state step by step and from a file', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const walked = walk(seed);
        const whole = played(walked);
        let stepwise = played([]);
        for (const event of walked) stepwise = transition(machine, stepwise, event)[0];
        const reread: PlayEvent[] = JSON.parse(JSON.stringify(walked));
        expect(stepwise.context).toEqual(whole.context);
        expect(played(reread).context).toEqual(whole.context);
        expect(whole.value).toBe('epilogue');
      }),
      { numRuns: 60 },
    );
  });

  it('says whom it waits for, and opens only when all four have chosen', () => {
    const opened = played(deciding('b').slice(0, 4));
    expect(awaited(opened.value)).toEqual(ROLES);
    const three = played(deciding('b').slice(0, 7));
    expect(awaited(three.value)).toEqual(['torch']);
    expect(placeOf(played(deciding('b')))).toBe('sealed');
  });

  it('lets a choice be taken back before the reveal, and keeps the others', () => {
    const back = played([...deciding('b'), { type: 'WITHDRAW', role: 'agent' }]);
    expect(awaited(back.value)).toEqual(['agent']);
    expect(back.context.round.choices).toMatchObject({ elected: 'b', agent: null, torch: 'b' });
    const again = played([
      ...deciding('b'),
      { type: 'WITHDRAW', role: 'agent' },
      { type: 'COMMIT', role: 'agent', option: 'a' },
    ]);
    expect(placeOf(again)).toBe('sealed');
  });

  it('has everyone choose again when La Torche calls out a soft consensus', () => {
    const soft = played([...deciding('c'), { type: 'REVEAL' }]);
    expect(soft.context.round.settling?.how).toBe('soft');
    const again = played([...deciding('c'), { type: 'REVEAL' }, { type: 'SPEND', power: 'callOut' }]);
    expect(placeOf(again)).toBe('positions');
    expect(awaited(again.value)).toEqual(ROLES);
    expect(again.context.state.powersLeft.torch).toBe(1);
  });

  it('lets the pivot arbitrate a deadlock only', () => {
    const agreed = played([...deciding('b'), { type: 'REVEAL' }]);
    expect(refusal(agreed, { type: 'ARBITRATE' })).toBe('notAllowed');
  });

  it('skips a tension and injects an event without an error', () => {
    const skipped = played([{ type: 'INJECT', event: 'storm' }, { type: 'SKIP_TENSION' }]);
    expect(skipped.context.round.tension).toBe('two');
    expect(skipped.context.injected).toEqual([{ tension: 'one', event: 'storm' }]);
  });
});

describe('what only some know', () => {
  const TWO: PlayEvent[] = [{ type: 'SKIP_TENSION' }, { type: 'NEXT' }, { type: 'NEXT' }];

  it('is told once, by who knows it, and costs', () => {
    const opened = played(TWO);
    expect(refusal(opened, { type: 'TELL', by: 'torch' })).toBe('notAllowed');
    const told = played([...TWO, { type: 'TELL', by: 'agent' }]);
    expect(told.context.state.territory.vitals.agent).toBeLessThan(opened.context.state.territory.vitals.agent);
    expect(refusal(told, { type: 'TELL', by: 'agent' })).toBe('notAllowed');
  });

  it('is drawn from seed and tension, whatever is played', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const truths = (list: readonly PlayEvent[]) => afterEvents(machine, list, { ...START, seed }).context.truths;
        expect(truths(walk(other).slice(0, 3))).toEqual(truths([]));
      }),
      { numRuns: 20 },
    );
  });

  it('stays in the step that the rules know, wherever the machine stands', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const stages = { peers: 'situation', sealed: 'positions', reflection: 'consequences', epilogue: 'ended' };
        const actor = startGame(machine, START);
        for (const event of walk(seed)) {
          actor.send(event);
          const place = placeOf(actor.getSnapshot());
          expect(actor.getSnapshot().context.round.stage).toBe(stages[place as keyof typeof stages] ?? place);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a refusal', () => {
  const start = played([]);
  it.each<[PlayEvent, string]>([
    [{ type: 'REVEAL' }, 'notNow'],
    [{ type: 'COMMIT', role: 'agent', option: 'a' }, 'notNow'],
    [{ type: 'INJECT', event: 'unknown' }, 'notAllowed'],
  ])('of %o: %s', (event, reason) => {
    expect(refusal(start, event)).toBe(reason);
  });

  it('of everything once the game has ended', () => {
    const ended = played(scenario.tensions.map(() => ({ type: 'SKIP_TENSION' as const })));
    expect(refusal(ended, { type: 'NEXT' })).toBe('ended');
  });

  it('of a third gesture in a parley', () => {
    const talking: PlayEvent[] = [
      { type: 'NEXT' },
      { type: 'NEXT' },
      { type: 'ASK', from: 'agent', to: 'elected' },
      { type: 'ASK', from: 'agent', to: 'torch' },
    ];
    expect(refusal(played(talking), { type: 'ASK', from: 'agent', to: 'state' })).toBe('notAllowed');
    expect(refusal(played(talking), { type: 'PLEDGE', by: 'agent', to: 'state', aim: 'long' })).toBe(null);
    expect(refusal(played(talking), { type: 'ASK', from: 'torch', to: 'state' })).toBe(null);
  });
});

/** A word given on an aim: kept by a card that wants it, or follows. */
describe('pledges', () => {
  const pledged = (agent: 'a' | 'b' | 'c'): PlayEvent[] => [
    { type: 'NEXT' },
    { type: 'NEXT' },
    { type: 'PLEDGE', by: 'agent', to: 'torch', aim: 'long' },
    { type: 'NEXT' },
    { type: 'NEXT' },
    ...ROLES.map((role: Role) => ({
      type: 'COMMIT' as const,
      role,
      option: role === 'agent' ? agent : ('b' as const),
    })),
    { type: 'REVEAL' },
    { type: 'SETTLE' },
  ];
  const trust = (list: PlayEvent[]) => played(list).context.state.territory.trust.torch.agent;

  it('raise trust when kept and cut deep when broken', () => {
    const without = (option: 'a' | 'b' | 'c') => pledged(option).filter(({ type }) => type !== 'PLEDGE');
    for (const option of ['b', 'c'] as const) expect(trust(pledged(option))).toBeGreaterThan(trust(without(option)));
    expect(trust(pledged('a'))).toBeLessThan(trust(without('a')) * 0.75);
  });
});
