import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digits, slicePath, wholeMinutes } from '../../src/overlay/room/clock.ts';

describe('times as the room reads them', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [70, '1:10'],
    [90, '1:30'],
    [-95, '−1:35'],
    [-0.2, '0:00'],
  ])('writes %d s as %s', (seconds, said) => expect(digits(seconds)).toBe(said));

  it('never says that a late session is on time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7200 }), (late) => {
        expect(wholeMinutes(late)).toBeGreaterThanOrEqual(1);
        expect(wholeMinutes(-late)).toBe(-wholeMinutes(late));
        expect(wholeMinutes(late) * 60 - late).toBeLessThan(60);
      }),
    );
  });

  it('draws a whole disc, nothing, or a slice that ends on the rim', () => {
    expect(slicePath(0, 38)).toBe('');
    expect(slicePath(1, 38)).toMatch(/^M0 -38A/);
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
        const [x, y] = /([-\d.]+) ([-\d.]+)Z$/.exec(slicePath(share, 38))?.slice(1).map(Number) ?? [];
        expect(Math.hypot(x ?? 0, y ?? 0)).toBeCloseTo(38, 1);
      }),
    );
  });
});
