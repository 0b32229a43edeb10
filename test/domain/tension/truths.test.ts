import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGame } from '../../../src/domain/tension/round.ts';
import { COMPANIES, truthOf } from '../../../src/domain/tension/tension.ts';
import { drawTruths, exitsOf, knowersOf } from '../../../src/domain/tension/truths.ts';
import { byRole } from '../../../src/domain/vocabulary.ts';
import { BARE } from '../../../src/lab/bare/bare.ts';

const seeds = fc.nat(0xffffffff);

/** Every path through the tale. */
function pathsFrom(id: string | null): string[][] {
  return id === null
    ? [[]]
    : [...new Set(exitsOf(BARE, id))].flatMap((to) => pathsFrom(to).map((path) => [id, ...path]));
}

describe('truths', () => {
  it('depend on the seed and the tension alone', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...COMPANIES), (seed, company) => {
        const drawn = drawTruths(BARE, seed);
        expect(drawTruths(BARE, seed)).toEqual(drawn);
        expect(openGame(BARE, { company, seed }).truths).toEqual(drawn);
      }),
    );
  });

  it('hold at least one alarm and one calm truth on every path', () => {
    const paths = pathsFrom(BARE.tensions[0]?.id ?? null);
    expect(paths.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawTruths(BARE, seed);
        for (const path of paths) {
          const alarms = path.map((id) => {
            const tension = BARE.tensions.find((each) => each.id === id);
            return tension && truthOf(tension, drawn[id] ?? '').alarm;
          });
          expect(new Set(alarms)).toEqual(new Set([true, false]));
        }
      }),
    );
  });

  it('are each drawn, and may be chosen by the preparation', () => {
    const [first] = BARE.tensions;
    if (!first) throw new Error('the bare tale is empty');
    const drawn = new Set(Array.from({ length: 200 }, (_, seed) => drawTruths(BARE, seed)[first.id]));
    expect(drawn).toEqual(new Set(first.truths.map(({ id }) => id)));
    for (const { id } of first.truths)
      expect(openGame(BARE, { company: 'usual', seed: 1, chosen: { [first.id]: id } }).round.truth).toBe(id);
  });

  it('are nobody’s once their knower dropped out', () => {
    const truth = BARE.tensions[0]?.truths[0];
    if (!truth) throw new Error('the bare tale is empty');
    expect(
      knowersOf(
        truth,
        byRole(() => false),
      ),
    ).toEqual(truth.known);
    expect(
      knowersOf(
        truth,
        byRole(() => true),
      ),
    ).toEqual([]);
  });
});
