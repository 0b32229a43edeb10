import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASLEEP, ASLEEP_HELD, advance, type ClockHeard, startClock } from '../../src/adapters/clock.ts';

const seen = { held: false, speed: 1 };
const start = { session: 1000, steady: 50, wall: 1_700_000_000_000 };

describe('session time', () => {
  it('never goes back and never counts more than was lived, whatever the clocks do', () => {
    const step = fc.record({
      steady: fc.integer({ min: -5_000, max: 200_000 }),
      wall: fc.integer({ min: -4_000_000, max: 4_000_000 }),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let reading = start;
        for (const { steady, wall, held } of steps) {
          const clocks = { steady: reading.steady + steady, wall: reading.wall + wall };
          const next = advance(reading, clocks, { held, speed: 1 });
          const lived = next.reading.session - reading.session;
          expect(lived).toBeGreaterThanOrEqual(0);
          expect(lived).toBeLessThanOrEqual(Math.max(0, steady));
          expect(next.gap).toBeGreaterThanOrEqual(0);
          reading = next.reading;
        }
      }),
    );
  });

  it('loses nothing of what a page held back has lived, and asks nothing about it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: ASLEEP_HELD }), { maxLength: 40 }), (waits) => {
        let reading = start;
        for (const wait of waits) {
          const clocks = { steady: reading.steady + wait, wall: reading.wall + wait };
          const next = advance(reading, clocks, { held: true, speed: 1 });
          expect(next.gap).toBe(0);
          reading = next.reading;
        }
        expect(reading.session - start.session).toBe(waits.reduce((sum, wait) => sum + wait, 0));
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

  it('takes the late ticks of a page held back for time lived', () => {
    const late = { steady: 50 + 60_000, wall: start.wall + 60_000 };
    expect(advance(start, late, { held: true, speed: 1 })).toMatchObject({ gap: 0, reading: { session: 61_000 } });
    expect(advance(start, late, seen).gap).toBe(60_000);
    expect(ASLEEP).toBeLessThan(ASLEEP_HELD);
  });

  it('ignores a wall clock put back an hour, and runs faster in rehearsal', () => {
    const back = advance(start, { steady: 300, wall: start.wall - 3_600_000 }, seen);
    expect(back).toMatchObject({ gap: 0, reading: { session: 1250 } });
    expect(advance(start, { steady: 150, wall: start.wall + 100 }, { held: false, speed: 30 }).reading.session).toBe(
      4000,
    );
  });
});

describe('the clock of a page', () => {
  let page: EventTarget & { hidden: boolean };
  let window: EventTarget;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
    page = Object.assign(new EventTarget(), { hidden: false });
    window = new EventTarget();
    vi.stubGlobal('document', page);
    for (const name of ['addEventListener', 'removeEventListener'] as const)
      vi.stubGlobal(name, window[name].bind(window));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const follow = () => {
    const gaps: number[] = [];
    const heard: ClockHeard = { onTick: () => undefined, onGap: (ms) => void gaps.push(ms) };
    return { gaps, clock: startClock(0, heard) };
  };
  const hide = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  /** The timers of the page do not run, all its clocks do. */
  const heldBack = (ms: number) => {
    const at = Date.now() + ms;
    vi.setSystemTime(at);
    const steady = performance.now() + ms;
    vi.spyOn(performance, 'now').mockReturnValueOnce(steady);
  };

  it('counts the time behind other windows when the late tick comes once the page is seen again', () => {
    const { gaps, clock } = follow();
    vi.advanceTimersByTime(1000);
    hide(true);
    hide(false);
    heldBack(41_272);
    expect(clock.now()).toBeGreaterThanOrEqual(42_000);
    expect(gaps).toEqual([]);
  });

  it('asks about the same lateness of a page that was in sight all along', () => {
    const { gaps, clock } = follow();
    hide(true);
    hide(false);
    vi.advanceTimersByTime(1000);
    heldBack(41_272);
    clock.tick();
    expect(gaps).toHaveLength(1);
  });

  it('takes the time of a print window for time lived, and listens no more once stopped', () => {
    const { gaps, clock } = follow();
    window.dispatchEvent(new Event('beforeprint'));
    heldBack(20_000);
    clock.tick();
    expect(gaps).toEqual([]);
    clock.stop();
    window.dispatchEvent(new Event('beforeprint'));
    heldBack(20_000);
    clock.now();
    expect(gaps).toHaveLength(1);
  });
});
