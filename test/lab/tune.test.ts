import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tale, type Tension, tensionIn } from '../../src/domain/tension/tension.ts';
import { parseClauses } from '../../src/domain/tension/wording.ts';
import { byRole, VITALS } from '../../src/domain/vocabulary.ts';
import { BARE } from '../../src/lab/bare/bare.ts';
import { totalOf } from '../../src/lab/breach.ts';
import { changesOf, rewritten } from '../../src/lab/changes.ts';
import { brokenIn, distancesIn, draftOf, oneMove, redrafted, walked } from '../../src/lab/mending.ts';
import { neighbours, nudged, slotsOf, spared, tune } from '../../src/lab/tune.ts';

const values = (tension: Tension) => slotsOf(tension).map(({ get }) => get());
const LEASE = tensionIn(BARE, 'lease');

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

  it('nudges one integer by one, and knows every way to', () => {
    const around = new Set(neighbours(LEASE).map((each) => JSON.stringify(values(each))));
    fc.assert(
      fc.property(fc.nat(0xffff), (seed) => {
        const [before, after] = [values(LEASE), values(nudged(LEASE, seed))];
        const moved = after.map((value, index) => Math.abs(value - (before[index] ?? 0))).filter((by) => by > 0);
        expect(moved).toEqual([1]);
        expect(around).toContain(JSON.stringify(after));
      }),
    );
  });

  it('keeps the best it saw, and is the same for the same seed', () => {
    const distance = (each: Tension) => Math.abs(each.window - LEASE.window - 1) + 0.1;
    const walk = { tries: 400, seed: 3, heat: 0.2 };
    const found = tune(LEASE, distance, walk);
    expect(found.tension.window).toBe(LEASE.window + 1);
    expect(tune(LEASE, distance, walk)).toEqual(found);
    const few = spared(LEASE, found.tension, distance);
    expect(changesOf(LEASE, few)).toEqual([{ path: ['window'], was: `${LEASE.window}`, now: `${LEASE.window + 1}` }]);
  });
});

describe('what a tuner asks of a whole tale', () => {
  /** The bare tale where the lowest arrow of one more part is its best card's: one breach, that one integer mends. */
  const tied: Tale = {
    ...BARE,
    tensions: BARE.tensions.map((tension) =>
      tension.id === 'chair'
        ? {
            ...tension,
            parts: byRole((role) => {
              const part = tension.parts[role];
              const cards = part.cards.map((card) =>
                role === 'torch' && card.id === 'b'
                  ? {
                      ...card,
                      now: parseClauses(
                        `${VITALS.torch} -12, elected>torch -12, agent>torch +1; flame +1, ink +7 if truth again`,
                      ),
                    }
                  : card,
              );
              return { ...part, cards };
            }),
          }
        : tension,
    ),
  };

  it('finds the one integer that mends a rule', () => {
    const start = draftOf(tied);
    expect(brokenIn(start).map(({ rule }) => rule)).toEqual([1]);
    const chair = tensionIn(tied, 'chair');
    const around = neighbours(chair).filter((each) =>
      changesOf(chair, each)[0]?.path.join('.').includes('torch.cards.1.now'),
    );
    const mended = oneMove(start, around);
    expect(mended && brokenIn(mended)).toEqual([]);
    expect(mended && changesOf(chair, tensionIn(mended.tale, 'chair'))).toHaveLength(1);
    expect(oneMove(draftOf(BARE), [])).toBeNull();
  });

  it('never walks further from the rules, margins included', () => {
    const start = redrafted(draftOf(BARE), nudged(LEASE, 5));
    const after = walked(start, 'lease', { tries: 12, seed: 1, heat: 0.3 });
    const far = (draft: typeof start) => totalOf(distancesIn(draft, 'lease', start));
    expect(far(after)).toBeLessThanOrEqual(far(start));
  });
});

describe('a change, as an author writes it', () => {
  it('puts numbers in, and touches nothing else', () => {
    const was = 'credit -4, agent>state +9; months 2 if trust >= 40';
    const now = 'credit -5, agent>state +8; months 3 if trust >= 40';
    expect(rewritten('"credit  -4,agent>state +9;  months +2 if trust >= 40" # kept', { was, now })).toBe(
      '"credit  -5,agent>state +8;  months +3 if trust >= 40" # kept',
    );
    expect(rewritten('3', { was: '3', now: '2' })).toBe('2');
  });

  it('comes back to what it was, whatever was tuned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BARE.tensions), fc.nat(0xffff), (tension, seed) => {
        const after = nudged(tension, seed);
        const changes = changesOf(tension, after);
        expect(changes).toHaveLength(1);
        for (const { was, now } of changes) {
          expect(rewritten(was, { was, now })).toBe(now);
          expect(rewritten(now, { was: now, now: was })).toBe(was);
        }
      }),
    );
  });
});
