import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASLEEP, ASLEEP_HIDDEN, advance } from '../../src/adapters/clock.ts';

const seen = { hidden: false, speed: 1 };
const start = { session: 1000, steady: 50, wall: 1_700_000_000_000 };

describe('session time', () => {
  it('never goes back and never counts more than was lived, whatever the clocks do', () => {
    const step = fc.record({
      steady: fc.integer({ min: -5_000, max: 200_000 }),
      wall: fc.integer({ min: -4_000_000, max: 4_000_000 }),
      hidden: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let reading = start;
        for (const { steady, wall, hidden } of steps) {
          const clocks = { steady: reading.steady + steady, wall: reading.wall + wall };
          const next = advance(reading, clocks, { hidden, speed: 1 });
          const lived = next.reading.session - reading.session;
          expect(lived).toBeGreaterThanOrEqual(0);
          expect(lived).toBeLessThanOrEqual(Math.max(0, steady));
          expect(next.gap).toBeGreaterThanOrEqual(0);
          reading = next.reading;
        }
      }),
    );
  });

  it('counts what is lived', () => {
    const { reading, gap } = advance(start, { steady: 300, wall: start.wall + 250 }, seen);
    expect([reading.session, gap]).toEqual([1250, 0]);
  });

  it('tells a sleep that the steady clock counted, and one that it did not', () => {
    const both = advance(start, { steady: 600_050, wall: start.wall + 600_000 }, seen);
    expect([both.reading.session, both.gap]).toEqual([1000, 600_000]);
    const wallOnly = advance(start, { steady: 300, wall: start.wall + 600_250 }, seen);
    expect([wallOnly.reading.session, wallOnly.gap]).toEqual([1250, 600_000]);
  });

  it('takes the late ticks of a hidden page for time lived', () => {
    const late = { steady: 50 + 60_000, wall: start.wall + 60_000 };
    expect(advance(start, late, { hidden: true, speed: 1 })).toMatchObject({ gap: 0, reading: { session: 61_000 } });
    expect(advance(start, late, seen).gap).toBe(60_000);
    expect(ASLEEP).toBeLessThan(ASLEEP_HIDDEN);
  });

  it('ignores a wall clock put back an hour, and runs faster in rehearsal', () => {
    const back = advance(start, { steady: 300, wall: start.wall - 3_600_000 }, seen);
    expect(back).toMatchObject({ gap: 0, reading: { session: 1250 } });
    expect(advance(start, { steady: 150, wall: start.wall + 100 }, { hidden: false, speed: 30 }).reading.session).toBe(
      4000,
    );
  });
});
