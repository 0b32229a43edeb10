import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, type Parameters, withParameters } from '../../src/domain/parameters.ts';

const names = Object.keys(PARAMETERS) as (keyof Parameters)[];

describe('the numbers of the model', () => {
  it('change for as long as a study lasts, and come back as they were, even when it throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.double({ noNaN: true }), fc.boolean(), (name, value, throws) => {
        const before = { ...PARAMETERS };
        const run = () =>
          withParameters({ [name]: value }, () => {
            expect(PARAMETERS[name]).toBe(value);
            if (throws) throw new Error('planted');
          });
        if (throws) expect(run).toThrow('planted');
        else run();
        expect(PARAMETERS).toEqual(before);
      }),
    );
  });
});
