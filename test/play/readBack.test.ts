import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_JOURNAL, LONGEST_TIME } from '../../src/domain/session.ts';
import type { SessionEvent } from '../../src/play/room/events.ts';
import type { Entry } from '../../src/play/session/journal.ts';
import { formatSave, parseSave, writeSave } from '../../src/play/session/save.ts';
import { createSession } from '../../src/play/session/session.ts';
import { type Led, leadRoom, sampleSetup } from './roomWalks.ts';
import { seeds } from './walks.ts';

/** What is written can be read back: whatever was accepted, however strange the clocks of the computer are. */

const DAY = 24 * 3_600_000;
/** Times that clocks may tell: of a session, of a sleep, and of computers that are wrong. */
const times = fc.oneof(
  fc.integer({ min: 0, max: 8 * DAY }),
  fc.integer({ min: 0, max: 40 * 366 * DAY }),
  fc.constantFrom(1e9 - 1, 1e9, 1e9 + 1, LONGEST_TIME, LONGEST_TIME + 1),
  fc.constantFrom(-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY),
);
/** What a fault of ours, or a stranger at the console of the browser, may submit. */
const strange: fc.Arbitrary<SessionEvent> = fc.oneof(
  times.map((ms): SessionEvent => ({ type: 'GAP', ms })),
  times.map((ms): SessionEvent => ({ type: 'SET_PARLEY', ms })),
  times.map((ms): SessionEvent => ({ type: 'TIMER_START', ms })),
  times.map((ms): SessionEvent => ({ type: 'TIMER_EXTEND', ms })),
  fc.integer({ min: 0, max: 2000 }).map(
    (length): SessionEvent => ({
      ...{ type: 'NOTE', text: 'é'.repeat(length), key: false, moment: 'parley' },
      tension: length % 2 === 0 ? 'one' : 'Not a slug',
    }),
  ),
);

function expectReadBack(room: Led, clock: number): void {
  const text = writeSave(room, clock);
  const parsed = parseSave(text ?? '');
  if (!parsed.ok || parsed.save.kind !== 'led') throw new Error(parsed.ok ? 'solo' : parsed.issues.join());
  const again = createSession(room.setup, parsed.save.journal);
  expect(again.journal()).toEqual(room.journal());
}

describe('what is written', () => {
  it('can be read back, whatever was accepted and whenever', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.tuple(strange, times), { maxLength: 12 }), times, (seed, extras, clock) => {
        const room = leadRoom(seed, 30);
        for (const [event, at] of extras) room.submit(event, 'facilitator', at);
        room.undo(1, extras[0]?.[1]);
        room.redo(extras[1]?.[1]);
        for (const steps of [0, -1, 0.5, Number.NaN]) expect(room.undo(steps)).toBe(false);
        expectReadBack(room, clock);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses what a file may not hold, and changes nothing', () => {
    const room = createSession(sampleSetup());
    const before = room.journal();
    expect(room.submit({ type: 'GAP', ms: LONGEST_TIME + 1 }, 'facilitator')).toEqual({
      ok: false,
      reason: 'notAllowed',
    });
    expect(room.journal()).toEqual(before);
  });

  it('holds a whole day, and says when it is full', () => {
    const note = (minute: number): Entry => ({
      event: { type: 'NOTE', text: `minute ${minute}`, key: false, moment: 'welcome', tension: null },
      by: 'facilitator',
      at: minute,
    });
    const many = Array.from({ length: LONGEST_JOURNAL - 80 }, (_, minute) => note(minute));
    const room = createSession(sampleSetup(), many);
    let said = room.submit(note(0).event, 'facilitator');
    expect(said.ok).toBe(true);
    for (let time = 0; time < 100 && said.ok; time++) said = room.submit(note(time).event, 'facilitator');
    expect(said).toEqual({ ok: false, reason: 'full' });
    expect(room.undo(1)).toBe(false);
    expectReadBack(room, DAY);
  });

  it('is nothing at all rather than what cannot be read', () => {
    const { setup } = createSession(sampleSetup());
    const wrong: Entry = { event: { type: 'GAP', ms: -1 }, by: 'facilitator', at: 0 };
    const session = { setup, journal: () => [wrong] };
    expect(parseSave(formatSave(session)).ok).toBe(false);
    expect(writeSave(session)).toBeNull();
  });
});
