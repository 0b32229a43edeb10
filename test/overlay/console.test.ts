import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostHands } from '../../src/domain/session.ts';
import { OPTION_IDS } from '../../src/domain/vocabulary.ts';
import { completeBet, draftBet } from '../../src/overlay/parts/bets.ts';
import { cardEntry } from '../../src/overlay/room/console/cardEntry.ts';
import { countedHands } from '../../src/overlay/room/console/Hands.tsx';
import { consoleKey, timerAction } from '../../src/overlay/room/console/keys.ts';
import { KEY_NAMES, ROOM_KEYS } from '../../src/overlay/room/keys.ts';
import type { ConsoleView } from '../../src/view/room/consoleModel.ts';

/** As much of a console as its keys read. */
const consoleOf = (part: Partial<ConsoleView>): ConsoleView =>
  ({
    entry: 'none',
    tables: [1, 2, 3, 4].map((number) => ({ number })),
    main: { event: { type: 'NEXT' }, label: 'reveal', ready: true, waiting: [] },
    undo: { steps: [], redo: 0 },
    timer: null,
    canTime: false,
    parleySeconds: 90,
    mark: { type: 'UNMARK', moment: 'parley', tension: 'one' },
    room: { frozen: false, black: false, view: { reading: { mode: 'room', scale: 100 } } },
    ...part,
  }) as unknown as ConsoleView;

describe('the keys of the console', () => {
  it('gives A to D to the cards, and to nothing else', () => {
    for (const option of OPTION_IDS) {
      expect(consoleKey(option, consoleOf({ entry: 'position' }))).toEqual({ kind: 'option', option });
      expect(consoleKey(option, consoleOf({ entry: 'none' }))).toBeNull();
    }
  });

  it('does nothing that the moment forbids', () => {
    const waiting = { event: { type: 'NEXT' } as const, label: 'reveal' as const, ready: false, waiting: [] };
    expect(consoleKey('n', consoleOf({ main: waiting }))).toBeNull();
    expect(consoleKey('u', consoleOf({}))).toBeNull();
    expect(consoleKey('+', consoleOf({}))).toBeNull();
    expect(consoleKey('p', consoleOf({}))).toBeNull();
    expect(consoleKey('4', consoleOf({ tables: [] }))).toBeNull();
  });

  it('answers each key that the help names', () => {
    const busy = consoleOf({
      entry: 'position',
      canTime: true,
      timer: { state: 'running', left: 30, total: 90, over: 0 },
      undo: { steps: [{ type: 'NEXT', role: null, tension: null }], redo: 0 },
    });
    for (const name of KEY_NAMES)
      for (const key of ROOM_KEYS[name].toLowerCase().split(' – '))
        expect({ name, means: consoleKey(key, busy) }).not.toEqual({ name, means: null });
  });

  it('has one key that starts, pauses and resumes the timer', () => {
    const timer = { left: 30, total: 90, over: 0 };
    expect(timerAction({ timer: null, canTime: true, parleySeconds: 180 })).toEqual({
      type: 'TIMER_START',
      ms: 180_000,
    });
    expect(timerAction({ timer: { ...timer, state: 'running' }, canTime: true, parleySeconds: 90 })).toEqual({
      type: 'TIMER_PAUSE',
    });
    expect(timerAction({ timer: { ...timer, state: 'paused' }, canTime: true, parleySeconds: 90 })).toEqual({
      type: 'TIMER_RESUME',
    });
    expect(timerAction({ timer: { ...timer, state: 'over' }, canTime: false, parleySeconds: 90 })).toBeNull();
  });
});

describe('what is entered at the console', () => {
  it('never counts more hands than people, nor fewer than none', () => {
    const press = fc.record({ option: fc.constantFrom(...OPTION_IDS), by: fc.constantFrom<1 | -1>(1, -1) });
    fc.assert(
      fc.property(fc.array(press), fc.integer({ min: 1, max: 15 }), (presses, people) => {
        const counts = presses.reduce((sum, { option, by }) => countedHands(sum, option, by, people), {});
        const hands: number[] = Object.values(counts);
        expect(hands.every((count) => count >= 0)).toBe(true);
        expect(hands.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(people);
      }),
    );
  });

  it('proposes the card of most hands, several when they tie, none before a hand is counted', () => {
    expect(mostHands({ a: 1, c: 3 })).toEqual(['c']);
    expect(mostHands({ a: 2, b: 0, c: 2 })).toEqual(['a', 'c']);
    expect(mostHands({ b: 0 })).toEqual([]);
  });

  it('takes a card back before it enters another, and does nothing for the same one', () => {
    const table = { role: 'agent', canChoose: false, canWithdraw: true } as const;
    expect(cardEntry({ ...table, chosen: 'a' }, 'b').map(({ type }) => type)).toEqual(['WITHDRAW', 'COMMIT']);
    expect(cardEntry({ ...table, chosen: 'a' }, 'a')).toEqual([]);
    expect(cardEntry({ role: 'agent', canChoose: true, canWithdraw: false, chosen: null }, 'c')).toHaveLength(1);
    expect(cardEntry({ role: 'agent', canChoose: false, canWithdraw: false, chosen: null }, 'c')).toEqual([]);
  });

  it('sends a bet once it is whole, and starts from the one already made', () => {
    const bet = { about: 'state', option: 'b', stake: 'E4' } as const;
    expect(completeBet(draftBet(bet, 'torch'))).toEqual(bet);
    expect(completeBet(draftBet(null, 'torch'))).toBeNull();
  });
});
