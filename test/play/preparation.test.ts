import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPreparation, type Preparation, parsePreparation } from '../../src/play/room/preparation.ts';
import { samplePlan } from './roomWalks.ts';

const prepared: Preparation = { scenario: 'sample', length: 45, plan: samplePlan({ parleySeconds: 60 }), seed: 7 };

describe('a preparation kept on this computer', () => {
  it('is read back as it was', () => {
    expect(parsePreparation(formatPreparation(prepared))).toEqual(prepared);
  });

  it('is forgotten when it is cut, altered, of another format, or never was', () => {
    const text = formatPreparation(prepared);
    expect(parsePreparation(null)).toBeNull();
    expect(parsePreparation(text.replace('"format":2', '"format":1'))).toBeNull();
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(parsePreparation(text.slice(0, end))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(parsePreparation(JSON.stringify(junk) ?? '')).toBeNull();
        expect(parsePreparation(JSON.stringify({ ...JSON.parse(text), plan: junk }) ?? '')).toBeNull();
      }),
    );
  });
});
