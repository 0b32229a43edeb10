import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance, Territory } from '../../src/domain/state.ts';
import { liveSeason } from '../../src/domain/tension/live.ts';
import { drawn, supportOf } from '../../src/domain/territory.ts';
import { POWERS, ROLES, SETTLEMENTS } from '../../src/domain/vocabulary.ts';

const points = fc.double({ min: 0, max: 100, noNaN: true });
const drawing = fc.double({ min: 0, max: 80, noNaN: true });
const four = <T>(of: fc.Arbitrary<T>) => fc.record({ elected: of, agent: of, state: of, torch: of });
const territories: fc.Arbitrary<Territory> = fc.record({
  season: fc.integer({ min: 0, max: 11 }),
  works: fc
    .array(
      fc.record({ tension: fc.constantFrom('one', 'two', 'three'), pencil: drawing, ink: drawing, erased: drawing }),
      {
        maxLength: 3,
      },
    )
    .map((works) => works.filter((work, index) => works.findIndex((each) => each.tension === work.tension) === index)),
  trust: four(four(points)),
  vitals: four(points),
  out: four(fc.boolean()),
  capacity: points,
  narrative: points,
  urgency: points,
  monthsTalked: drawing,
  monthsLost: drawing,
  monthsOwed: fc.double({ min: 0, max: 24, noNaN: true }),
});
const axis = fc.integer({ min: -2, max: 2 });
const stances: fc.Arbitrary<Stance> = fc.record({
  tension: fc.constantFrom('one', 'two', 'three'),
  settlement: fc.constantFrom(...SETTLEMENTS),
  positions: four(fc.record({ horizon: axis, posture: axis })),
  legitimate: fc.boolean(),
  powers: fc.subarray(ROLES.flatMap((role) => Object.values(POWERS[role]))),
});

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];
const total = (territory: Territory, key: 'pencil' | 'ink' | 'erased') =>
  territory.works.reduce((sum, work) => sum + work[key], 0);

describe('one season', () => {
  it('keeps every number finite and every gauge within its bounds', () => {
    fc.assert(
      fc.property(territories, stances, (territory, stance) => {
        const after = liveSeason(territory, stance);
        expect(numbersIn(after).every(Number.isFinite)).toBe(true);
        const bounded = [after.capacity, after.narrative, after.urgency, ...Object.values(after.vitals)];
        for (const value of [...bounded, ...numbersIn(after.trust)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        for (const work of after.works)
          for (const key of ['pencil', 'ink', 'erased'] as const) expect(work[key]).toBeGreaterThanOrEqual(0);
        expect(after.monthsOwed).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is deterministic and changes nothing it was given', () => {
    fc.assert(
      fc.property(territories, stances, (territory, stance) => {
        const before = structuredClone(territory);
        expect(liveSeason(territory, stance)).toEqual(liveSeason(territory, stance));
        expect(territory).toEqual(before);
      }),
    );
  });

  it('draws nothing by itself: what is pencilled takes or fades, and nothing vanishes unaccounted', () => {
    fc.assert(
      fc.property(territories, (territory) => {
        const after = liveSeason(territory, null);
        const all = (each: Territory) => total(each, 'pencil') + total(each, 'ink') + total(each, 'erased');
        expect(all(after)).toBeCloseTo(all(territory), 6);
        expect(total(after, 'ink')).toBeGreaterThanOrEqual(total(territory, 'ink') - 1e-9);
      }),
    );
  });

  it('never lets ink be lost nor the trace of what was erased', () => {
    fc.assert(
      fc.property(territories, stances, (territory, stance) => {
        const after = liveSeason(territory, stance);
        expect(drawn(after).ink).toBeGreaterThanOrEqual(drawn(territory).ink - 1e-9);
        expect(total(after, 'erased')).toBeGreaterThanOrEqual(total(territory, 'erased') - 1e-9);
      }),
    );
  });

  it('gives urgency its way when nothing takes, and slows what takes by the months owed', () => {
    fc.assert(
      fc.property(territories, stances, fc.double({ min: 0, max: 6, noNaN: true }), (territory, stance, more) => {
        const owed = { ...territory, monthsOwed: territory.monthsOwed + more };
        expect(drawn(liveSeason(owed, stance)).ink).toBeLessThanOrEqual(
          drawn(liveSeason(territory, stance)).ink + 1e-9,
        );
        const bare = liveSeason({ ...territory, works: [] }, stance);
        expect(bare.urgency).toBeGreaterThanOrEqual(territory.urgency);
      }),
    );
  });

  it('supports more when trust and narrative are higher', () => {
    fc.assert(
      fc.property(territories, points, (territory, narrative) => {
        const more = { ...territory, narrative: Math.min(100, territory.narrative + narrative) };
        expect(supportOf(more)).toBeGreaterThanOrEqual(supportOf(territory));
      }),
    );
  });
});
