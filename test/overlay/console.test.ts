import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostHands } from '../../src/domain/session.ts';
import { LETTERS, OPTION_IDS } from '../../src/domain/vocabulary.ts';
import { completeBet, draftBet } from '../../src/overlay/parts/bets.ts';
import { cardEntry, letterEntry } from '../../src/overlay/room/console/cardEntry.ts';
import { countedHands } from '../../src/overlay/room/console/Hands.tsx';
import { consoleKey as keyAt, type Taken, takenNow, timerAction } from '../../src/overlay/room/console/keys.ts';
import { KEY_NAMES, ROOM_KEYS } from '../../src/overlay/room/keys.ts';
import type { ConsoleView, TableView } from '../../src/view/room/consoleModel.ts';

const tableOf = (part: Partial<TableView>): TableView =>
  ({ role: 'agent', chosen: null, bet: null, canChoose: true, canWithdraw: false, ...part }) as unknown as TableView;

/** As much of a console as its keys read. */
const consoleOf = (part: Partial<ConsoleView>): ConsoleView =>
  ({
    entry: 'none',
    moment: 'positions',
    progress: { number: 1 },
    tables: [1, 2, 3, 4].map((number) => tableOf({ number })),
    main: { event: { type: 'NEXT' }, label: 'reveal', ready: true, waiting: [] },
    undo: { steps: [], redo: 0 },
    timer: null,
    canTime: false,
    parleySeconds: 90,
    mark: { type: 'UNMARK', moment: 'parley', tension: 'one' },
    room: { frozen: false, black: false, view: { reading: { mode: 'room', scale: 100 } } },
    ...part,
  }) as unknown as ConsoleView;

/** Table 2, taken in hand in this very view unless another is given. */
const take = (view: ConsoleView): Taken => takenNow(view.tables[1] ?? tableOf({ number: 2 }), view);
const consoleKey = (key: string, view: ConsoleView, taken: Taken | null = take(view)) => keyAt(key, view, taken);
const tells = (notice: string) => ({ kind: 'act', action: { type: 'NOTICE', notice } });
const BLACK = { kind: 'act', action: { type: 'BLACK', on: true } };

describe('the keys of the console', () => {
  it('gives A to D to the cards, and to nothing else', () => {
    for (const letter of LETTERS) {
      const key = letter.toLowerCase();
      expect(consoleKey(key, consoleOf({ entry: 'position' }))).toEqual({ kind: 'letter', letter });
      if (letter !== 'B') expect(consoleKey(key, consoleOf({ entry: 'none' }))).toBeNull();
    }
  });

  it('takes what remotes send: next, back, black, and never a reload', () => {
    const view = consoleOf({ undo: { steps: [{ type: 'NEXT', role: null }], redo: 0 } });
    for (const key of ['pagedown', 'arrowright']) expect(consoleKey(key, view)).toEqual(consoleKey('n', view));
    for (const key of ['pageup', 'arrowleft']) expect(consoleKey(key, view)).toEqual(consoleKey('u', view));
    for (const key of ['.', 'b']) expect(consoleKey(key, view, null)).toEqual(BLACK);
    expect(consoleKey('f5', view)).toEqual(tells('fullScreenThere'));
    expect(consoleKey('escape', view)).toBeNull();
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
      undo: { steps: [{ type: 'NEXT', role: null }], redo: 0 },
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

  it('takes a letter for a table that was taken for this, and for no other', () => {
    const view = consoleOf({ entry: 'position' });
    expect(consoleKey('a', view, null)).toEqual(tells('takeFirst'));
    expect(consoleKey('b', view, null)).toEqual(BLACK);
    const before = take(consoleOf({ entry: 'none', moment: 'peers' }));
    expect(consoleKey('a', view, before)).toEqual(tells('takeFirst'));
    expect(consoleKey('b', view, before)).toEqual(BLACK);
    expect(consoleKey('b', view)).toEqual({ kind: 'letter', letter: 'B' });
  });

  it.each([
    ['card', 'position', { chosen: 'a' }],
    ['bet', 'bet', { bet: { about: 'state', option: 'a', stake: 'E4' } }],
  ] as const)('leaves a %s that was entered alone until its table is taken again', (_, entry, entered) => {
    const taken = take(consoleOf({ entry }));
    const after = consoleOf({ entry, tables: [1, 2, 3, 4].map((number) => tableOf({ number, ...entered })) });
    for (const letter of LETTERS) expect(consoleKey(letter.toLowerCase(), after, taken)).toEqual(tells('cardKept'));
    expect(consoleKey('b', after, take(after))).toEqual({ kind: 'letter', letter: 'B' });
  });

  it('puts another card in the place of the one entered, in one gesture that can be told', () => {
    const table = { role: 'agent', canChoose: false, canWithdraw: true } as const;
    expect(cardEntry({ ...table, chosen: 'a' }, 'b')).toEqual({ type: 'REPLACE', role: 'agent', option: 'b' });
    expect(cardEntry({ ...table, chosen: 'a' }, 'a')).toBeNull();
    const none = { role: 'agent', canWithdraw: false, chosen: null } as const;
    expect(cardEntry({ ...none, canChoose: true }, 'c')).toEqual({ type: 'COMMIT', role: 'agent', option: 'c' });
    expect(cardEntry({ ...none, canChoose: false }, 'c')).toBeNull();
  });

  it('enters the card that a letter calls in this hand, whatever its id', () => {
    const options = [
      { id: 'c', letter: 'A' },
      { id: 'a', letter: 'B' },
    ];
    const table = tableOf({ options: options as unknown as TableView['options'] });
    expect(letterEntry(table, 'A')).toEqual({ type: 'COMMIT', role: 'agent', option: 'c' });
    expect(letterEntry(table, 'C')).toBeNull();
  });

  it('sends a bet once it is whole, and starts from the one already made', () => {
    const bet = { about: 'state', option: 'b', stake: 'E4' } as const;
    expect(completeBet(draftBet(bet, 'torch'))).toEqual(bet);
    expect(completeBet(draftBet(null, 'torch'))).toBeNull();
  });
});
