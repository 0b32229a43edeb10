import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withIncluded } from '../../src/domain/agenda.ts';
import { ROLES } from '../../src/domain/vocabulary.ts';
import { compile } from '../../src/play/game/compile.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { lineOf } from '../../src/play/room/due.ts';
import { isPlayEvent, type SessionEvent } from '../../src/play/room/events.ts';
import { whereIs } from '../../src/play/room/machine.ts';
import { fold } from '../../src/play/session/book.ts';
import { readJournal } from '../../src/play/session/journal.ts';
import { formatSave, parseSave } from '../../src/play/session/save.ts';
import { createSession } from '../../src/play/session/session.ts';
import { planOf } from '../../src/play/session/setup.ts';
import { refusalOf } from '../../src/play/session/state.ts';
import { type Led, leadRoom, samplePlan, sampleSetup } from './roomWalks.ts';
import { afterEvents, seeds } from './walks.ts';

/** What a state is made of, as plain data that can be compared. */
const plain = ({ game, room }: ReturnType<Led['state']>) => ({
  game: { value: game.value, context: game.context },
  room: { value: room.value, context: room.context },
});

/** Sends events one after the other, a second apart; fails on a refusal. */
function lead(room: Led, ...events: SessionEvent[]): Led {
  for (const [index, event] of events.entries()) {
    const said = room.submit(event, 'facilitator', index * 1000);
    if (!said.ok) throw new Error(`${event.type} refused: ${said.reason}`);
  }
  return room;
}

/** What decisions move: all but the countdown, the screen, notes and what the room is told. */
function moved(room: Led) {
  const { game, room: around } = room.state();
  const { agenda, hands, read } = around.context;
  const { course, desk } = whereIs(around);
  const lines = around.context.arrivals.map(({ item }) => item);
  return { game: { value: game.value, context: game.context }, course, desk, agenda, hands, read, lines };
}

/** Who decided what, newest first. */
const decided = (room: Led) => room.decisions().map(({ event, by }) => ({ event, by }));

const ADVANCE = { type: 'ADVANCE' } as const;
const NEXT = { type: 'NEXT' } as const;
const commit = (role: (typeof ROLES)[number], option: 'a' | 'b' | 'c' = 'b') =>
  ({ type: 'COMMIT', role, option }) as const;
const NOTHING_SAID: SessionEvent = { type: 'HEARD', what: 'nothing', roles: [] };
const TO_POSITIONS = [ADVANCE, ADVANCE, NEXT, NEXT, NEXT, NEXT];
describe('a facilitated session', () => {
  it('is the fold of its journal at every moment, undos included', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const room = leadRoom(seed, 140);
        expect(plain(fold(room.setup, room.journal()))).toEqual(plain(room.state()));
      }),
      { numRuns: 30 },
    );
  });

  it('holds a game that its play events alone would give', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const room = leadRoom(seed, 120);
        const events = readJournal(room.journal()).entries.map(({ event }) => event);
        const alone = afterEvents(compile(room.setup.scenario), events.filter(isPlayEvent), {
          ...room.setup,
          aloud: ROLES,
        });
        expect(alone.context).toEqual(room.state().game.context);
      }),
      { numRuns: 15 },
    );
  });

  it.each(['console', 'hotSeat'] as const)('undone n decisions, then played again, is what it was (%s)', (desk) => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (seed, wanted) => {
        const room = leadRoom(seed, 90, { setup: sampleSetup({ desk }, seed) });
        const steps = Math.min(wanted, room.decisions().length);
        if (steps === 0) return;
        const before = plain(room.state()).game;
        const decisions = decided(room);
        expect(room.undo(steps)).toBe(true);
        expect(decided(room)).toEqual(decisions.slice(steps));
        expect(room.redoable()).toBeGreaterThanOrEqual(steps);
        for (let step = 0; step < steps; step++) expect(room.redo(10_000_000)).toBe(true);
        expect(plain(room.state()).game).toEqual(before);
        expect(decided(room)).toEqual(decisions);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['console', 'hotSeat'] as const)('undone n decisions, is exactly what it was before them (%s)', (desk) => {
    let jumps = 0;
    fc.assert(
      fc.property(seeds, fc.nat(70), fc.nat(12), (seed, turns, wanted) => {
        const before: ReturnType<typeof moved>[] = [];
        const room = leadRoom(seed, turns + 20, {
          setup: sampleSetup({ desk }, seed),
          undos: false,
          each: (led) => {
            before[led.decisions().length] = moved(led);
          },
        });
        if (room.submit({ type: 'GO_TO_DEBRIEF' }, 'facilitator', 9_000_000).ok) jumps++;
        const decisions = room.decisions();
        const steps = Math.min(wanted + 1, decisions.length - 1);
        if (steps < 1) return;
        expect(room.undo(steps)).toBe(true);
        expect(moved(room)).toEqual(before[decisions.length - steps]);
      }),
      { numRuns: 40 },
    );
    expect(jumps).toBeGreaterThan(3);
  });

  it('takes back a hand-over and a card read in their turn', () => {
    const room = lead(createSession(sampleSetup({ desk: 'hotSeat' })), ADVANCE, ADVANCE, NEXT);
    for (const role of ROLES) lead(room, { type: 'PASS', role });
    lead(room, NEXT, { type: 'HAND_OVER', to: 'console' }, commit('agent'));
    const before = plain(room.state()).game;
    expect(room.undo(4)).toBe(true);
    expect(whereIs(room.state().room).desk).toBe('hotSeat');
    expect(placeOf(room.state().game)).toBe('peers');
    expect(room.state().room.context.read).toEqual(['elected', 'agent', 'state']);
    for (let step = 0; step < 4; step++) expect(room.redo(0)).toBe(true);
    expect(plain(room.state()).game).toEqual(before);
    expect(whereIs(room.state().room).desk).toBe('console');
  });

  it('saved at any moment, opens exactly on another computer', () => {
    fc.assert(
      fc.property(seeds, fc.nat(120), (seed, turns) => {
        const room = leadRoom(seed, turns);
        const parsed = parseSave(formatSave(room, 5000));
        if (!parsed.ok || parsed.save.kind !== 'led') throw new Error(parsed.ok ? 'solo' : parsed.issues.join());
        expect(parsed.save).toMatchObject({ plan: planOf(room.setup), clock: 5000, journal: room.journal() });
        const again = createSession(room.setup, parsed.save.journal);
        expect(plain(again.state())).toEqual(plain(room.state()));
        expect(again.journal()).toEqual(room.journal());
        expect(again.redoable()).toBe(room.redoable());
      }),
      { numRuns: 25 },
    );
  });

  it('comes to its end by the main moves alone, each line of the agenda reached in order', () => {
    const room = lead(createSession(sampleSetup()), ADVANCE, ADVANCE);
    for (let turn = 0; turn < 80 && placeOf(room.state().game) !== 'epilogue'; turn++) {
      const place = placeOf(room.state().game);
      if (place === 'positions') lead(room, ...ROLES.map((role) => commit(role)));
      if (refusalOf(room.state(), NOTHING_SAID) === null) lead(room, NOTHING_SAID);
      else if (place !== 'positions')
        lead(room, place === 'sealed' ? { type: 'REVEAL' } : place === 'settlement' ? { type: 'SETTLE' } : NEXT);
    }
    lead(room, ...Array.from({ length: 8 }, () => ADVANCE));
    expect(whereIs(room.state().room).course).toBe('ended');
    expect(room.submit(ADVANCE, 'facilitator', 0)).toEqual({ ok: false, reason: 'ended' });
    expect(room.state().room.context.arrivals.map(({ item }) => item)).toEqual(
      room.setup.agenda.filter(({ included }) => included).map(({ id }) => id),
    );
  });

  it('cannot leave the play before its epilogue, nor play outside it', () => {
    const room = createSession(sampleSetup());
    expect(room.submit(NEXT, 'facilitator', 0)).toEqual({ ok: false, reason: 'notNow' });
    lead(room, ADVANCE, ADVANCE);
    expect(room.submit(ADVANCE, 'facilitator', 0)).toEqual({ ok: false, reason: 'notAllowed' });
    expect(room.journal()).toHaveLength(5); // three arrivals follow by themselves
  });

  it('skips by itself the tensions left out, and tells the room only of those skipped by hand', () => {
    const agenda = withIncluded(samplePlan().agenda, 'two', false);
    const room = lead(createSession(sampleSetup({ agenda })), ADVANCE, ADVANCE);
    lead(room, { type: 'SKIP_TENSION' });
    expect(lineOf(room.state())).toBe('three');
    expect(room.state().room.context.told).toEqual({ kind: 'skipped', tension: 'one' });
    room.undo(1);
    expect(lineOf(room.state())).toBe('one');
    expect(room.state().room.context.told).toEqual({ kind: 'undone', steps: 1 });
  });

  it.each([2, 3, 4, 6, 9])('goes straight to the debrief after %i steps in one decision, and back whole', (steps) => {
    const room = lead(createSession(sampleSetup()), ADVANCE, ADVANCE);
    for (let step = 2; step < steps; step++) {
      const place = placeOf(room.state().game);
      if (place === 'positions') lead(room, ...ROLES.map((role) => commit(role)));
      lead(room, place === 'positions' ? { type: 'REVEAL' } : place === 'settlement' ? { type: 'SETTLE' } : NEXT);
    }
    lead(room, { type: 'TIMER_START', ms: 90_000 });
    const before = moved(room);
    const many = room.decisions().length;
    lead(room, { type: 'GO_TO_DEBRIEF' });
    expect(whereIs(room.state().room)).toMatchObject({ course: 'feel', timer: 'idle' });
    expect(room.decisions()).toHaveLength(many + 1);
    expect(room.state().room.context.agenda.at(-3)?.included).toBe(false);
    const after = moved(room);
    room.undo(1);
    expect(moved(room)).toEqual(before);
    expect(room.redo(0)).toBe(true);
    expect(moved(room)).toEqual(after);
    room.undo(3);
    for (const _step of [1, 2, 3]) expect(room.redo(0)).toBe(true);
    expect(moved(room)).toEqual(after);
  });

  it('tells the room of a step back until the next step, the reveal included', () => {
    const room = lead(createSession(sampleSetup()), ...TO_POSITIONS, ...ROLES.map((role) => commit(role)));
    const told = () => room.state().room.context.told;
    for (const step of [{ type: 'REVEAL' }, { type: 'SETTLE' }, NEXT] as const) {
      lead(room, step);
      room.undo(1);
      expect(told()).toEqual({ kind: 'undone', steps: 1 });
      room.redo(0);
      expect(told()).toBeNull();
    }
  });

  it('keeps what the frozen screen showed, whatever is undone since, and after a reload', () => {
    const room = lead(createSession(sampleSetup()), ...TO_POSITIONS.slice(0, 4));
    const shown = plain(room.state()).game;
    room.submit({ type: 'FREEZE', on: true }, 'facilitator', 4000);
    lead(room, NEXT, NEXT);
    room.undo(4);
    for (const each of [room, createSession(room.setup, room.journal())]) {
      const frozen = each.frozen();
      expect(frozen && plain(frozen.state).game).toEqual(shown);
      expect(frozen?.at).toBe(4000);
    }
    lead(room, { type: 'FREEZE', on: false });
    expect(room.frozen()).toBeNull();
  });
});

describe('a split table', () => {
  const opened = (change = {}) => lead(createSession(sampleSetup(change)), ...TO_POSITIONS);

  it('takes the option with most hands, and both are undone together', () => {
    const room = lead(opened(), { type: 'HANDS', role: 'agent', counts: { a: 1, c: 3 } });
    expect(room.state().game.context.round.choices.agent).toBe('c');
    expect(room.decisions()[0]?.event.type).toBe('HANDS');
    room.undo(1);
    expect(room.state().game.context.round.choices.agent).toBeNull();
    expect(room.state().room.context.hands.agent).toBeNull();
  });

  it('chooses nothing on a tie: the table settles it', () => {
    const room = lead(opened(), { type: 'HANDS', role: 'agent', counts: { a: 2, b: 2 } });
    expect(room.state().game.context.round.choices.agent).toBeNull();
    lead(room, commit('agent', 'a'));
    expect(room.state().room.context.hands.agent).toEqual({ a: 2, b: 2 });
  });

  it.each([
    ['more hands than people', { a: 3, b: 2 }],
    ['no hand at all', {}],
    ['an option the table has not', { d: 1 }],
  ])('refuses %s', (_name, counts) => {
    expect(opened().submit({ type: 'HANDS', role: 'agent', counts }, 'facilitator', 0)).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
  });
});

describe('round one screen', () => {
  const seated = (change = {}) => lead(createSession(sampleSetup({ desk: 'hotSeat', ...change })), ADVANCE, ADVANCE);

  it('opens the parley once everybody read their card, and needs no step of its own for bets', () => {
    const room = lead(seated(), NEXT);
    for (const role of ROLES) {
      expect(placeOf(room.state().game)).toBe('peers');
      lead(room, { type: 'PASS', role });
    }
    expect(placeOf(room.state().game)).toBe('parley');
    lead(room, NEXT);
    expect(placeOf(room.state().game)).toBe('positions');
    lead(room, { type: 'BET', by: 'agent', about: 'state', option: 'a', stake: 'S1' });
    expect(room.state().game.context.round.bets.agent?.option).toBe('a');
  });

  it('hands over to the console and back without losing anything', () => {
    const room = lead(seated(), NEXT, { type: 'PASS', role: 'elected' }, { type: 'HAND_OVER', to: 'console' });
    expect(whereIs(room.state().room).desk).toBe('console');
    lead(room, NEXT, NEXT);
    expect(placeOf(room.state().game)).toBe('bet');
    lead(room, { type: 'HAND_OVER', to: 'hotSeat' });
    expect(placeOf(room.state().game)).toBe('positions');
    expect(plain(fold(room.setup, room.journal()))).toEqual(plain(room.state()));
  });

  it('asks nothing of simulated partners', () => {
    const tables = ROLES.map((role) => ({ role, people: 1, simulated: role === 'state' || role === 'torch' }));
    const room = lead(seated({ tables }), NEXT, { type: 'PASS', role: 'elected' }, { type: 'PASS', role: 'agent' });
    expect(placeOf(room.state().game)).toBe('parley');
    lead(room, NEXT, commit('elected'), commit('agent'));
    expect(placeOf(room.state().game)).toBe('sealed');
  });
});

it.each(['parley', 'whatIf', 'whatNow'] as const)('a note pinned to %s is opened again from its file', (moment) => {
  const room = createSession(sampleSetup());
  lead(room, { type: 'NOTE', text: 'On écoute.', key: false, moment, tension: null });
  expect(parseSave(formatSave(room))).toMatchObject({ ok: true });
});
