import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEMS } from '../../src/audio/cues.ts';
import { leadOf, stemVolumes, unit } from '../../src/audio/mix.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const mood = fc.record({ fragile: share, flame: share, hushed: fc.constant(false) });

describe('the mix of the three stems', () => {
  it('stays between 0 and 1, whatever it is given', () => {
    const anything = fc.double();
    fc.assert(
      fc.property(anything, anything, anything, (fragile, flame, volume) => {
        for (const level of Object.values(stemVolumes({ fragile, flame, hushed: false }, volume))) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never lowers a stem when the mood or the volume rises', () => {
    fc.assert(
      fc.property(mood, mood, share, share, (one, other, quiet, loud) => {
        const low = { ...one, fragile: Math.min(one.fragile, other.fragile), flame: Math.min(one.flame, other.flame) };
        const high = { ...one, fragile: Math.max(one.fragile, other.fragile), flame: Math.max(one.flame, other.flame) };
        const before = stemVolumes(low, Math.min(quiet, loud));
        const after = stemVolumes(high, Math.max(quiet, loud));
        for (const stem of STEMS) expect(after[stem]).toBeGreaterThanOrEqual(before[stem]);
      }),
    );
  });

  it('moves each lead by its own feeling only', () => {
    fc.assert(
      fc.property(mood, share, (given, volume) => {
        const levels = stemVolumes(given, volume);
        expect(stemVolumes({ ...given, fragile: 0 }, volume)).toEqual({ ...levels, fragile: 0 });
        expect(stemVolumes({ ...given, flame: 0 }, volume)).toEqual({ ...levels, flame: 0 });
      }),
    );
  });

  it('leaves the base alone in a solid and cold territory, and nothing at volume 0', () => {
    const { base, fragile, flame } = stemVolumes({ fragile: 0, flame: 0, hushed: false }, 1);
    expect([base > 0, fragile, flame]).toEqual([true, 0, 0]);
    expect(stemVolumes({ fragile: 1, flame: 1, hushed: false }, 0)).toEqual({ base: 0, fragile: 0, flame: 0 });
    expect(stemVolumes({ fragile: 1, flame: 1, hushed: true }, 1)).toEqual({ base: 0, fragile: 0, flame: 0 });
  });

  it('takes what is no number for silence', () => {
    expect([unit(Number.NaN), unit(-1), unit(2), unit(0.3)]).toEqual([0, 0, 1, 0.3]);
  });
});

describe('who leads the theme', () => {
  it('is the guitar until a feeling is strong, then the stronger of the two', () => {
    const lead = (fragile: number, flame: number) => leadOf({ fragile, flame, hushed: false }, null);
    expect([lead(0, 0), lead(0.3, 0.3), lead(0.7, 0.5), lead(0.5, 0.7)]).toEqual(['base', 'base', 'fragile', 'flame']);
  });

  it('does not go back and forth for a trifle', () => {
    fc.assert(
      fc.property(mood, fc.double({ min: -0.04, max: 0.04, noNaN: true }), (given, trifle) => {
        const before = leadOf(given, null);
        const moved = { ...given, fragile: given.fragile + trifle, flame: given.flame - trifle };
        expect(leadOf(moved, before)).toBe(before);
      }),
    );
  });
});
