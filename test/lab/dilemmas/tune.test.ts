import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARE } from '../../../src/lab/dilemmas/bare/bare.ts';
import { nudged, slotsOf, tune } from '../../../src/lab/dilemmas/tune.ts';

const values = (tension: (typeof BARE.tensions)[number]) => slotsOf(tension).map(({ get }) => get());

describe('the tuner', () => {
  it('moves integers within their bounds, and never their sign', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BARE.tensions), fc.nat(0xffff), (tension, seed) => {
        const before = values(tension);
        let asked = 0;
        const { tension: tuned } = tune(tension, () => 1 / ++asked, { tries: 30, seed, heat: 0 });
        const bounds = slotsOf(tension);
        for (const [index, value] of values(tuned).entries()) {
          const slot = bounds[index];
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(Math.min(slot?.least ?? 0, before[index] ?? 0));
          expect(value).toBeLessThanOrEqual(Math.max(slot?.most ?? 0, before[index] ?? 0));
          if (!slot?.name.endsWith('months')) expect(Math.sign(value)).toBe(Math.sign(before[index] ?? 0));
        }
        expect(values(tension)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('nudges one integer by one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BARE.tensions), fc.nat(0xffff), (tension, seed) => {
        const [before, after] = [values(tension), values(nudged(tension, seed))];
        const moved = after.map((value, index) => Math.abs(value - (before[index] ?? 0))).filter((by) => by > 0);
        expect(moved).toEqual([1]);
      }),
    );
  });

  it('keeps the best it saw, and is the same for the same seed', () => {
    const [tension] = BARE.tensions;
    if (!tension) throw new Error('the bare tale is empty');
    const distance = (each: typeof tension) => Math.abs(each.window - tension.window - 1) + 0.1;
    const walk = { tries: 400, seed: 3, heat: 0.2 };
    const found = tune(tension, distance, walk);
    expect(found.tension.window).toBe(tension.window + 1);
    expect(tune(tension, distance, walk)).toEqual(found);
  });
});
