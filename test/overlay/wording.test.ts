import { describe, expect, it } from 'vitest';
import { stake } from '../../src/domain/stakes.ts';
import { ROLES } from '../../src/domain/vocabulary.ts';
import {
  axisWord,
  changesSentence,
  forecastLabel,
  forecastMove,
  gaugeChanges,
  signed,
  TELLING_STAKES,
  trustDots,
} from '../../src/overlay/parts/wording.ts';
import { dictionary } from '../../src/text/index.ts';
import type { GaugeView } from '../../src/view/player/parts.ts';

const fr = dictionary('fr');
const en = dictionary('en');
const gauge = (measure: GaugeView['measure'], value: number): GaugeView => ({ measure, value, most: 100, low: false });

describe('a forecast in words', () => {
  it('names whose gauge or whose trust it is', () => {
    expect(forecastLabel({ measure: 'trust', role: 'state' }, fr)).toBe('Confiance de l’État');
    expect(forecastLabel({ measure: 'flame', role: 'torch' }, fr)).toBe('Flamme de La Torche');
    expect(forecastLabel({ measure: 'pencil', role: null }, en)).toBe('Pencil');
  });

  it('says each direction and each strength differently', () => {
    const moves = ([1, 2, 3] as const).flatMap((strength) =>
      [true, false].map((up) => forecastMove({ up, strength }, fr)),
    );
    expect(new Set(moves).size).toBe(6);
  });
});

describe('what moved', () => {
  it('is told with a real minus, and only when it moved', () => {
    const before = [gauge('trust', 42), gauge('ink', 3), gauge('months', 2)];
    const now = [gauge('trust', 45), gauge('ink', 3), gauge('months', 1)];
    const moved = gaugeChanges(before, now);
    expect([...moved]).toEqual([
      ['trust', 3],
      ['months', -1],
    ]);
    expect(changesSentence(moved, fr)).toBe('Ce qui a bougé\u00a0: Confiance +3 et Mois −1.');
    expect(signed(-2.5, fr)).toBe('−2,5');
  });

  it('is silence when nothing did, or when there was nothing before', () => {
    expect(changesSentence(gaugeChanges([gauge('ink', 1)], [gauge('ink', 1)]), en)).toBe('');
    expect(gaugeChanges([], [gauge('ink', 9)]).size).toBe(0);
  });
});

describe('other words', () => {
  it('give an axis five words, and a place in between the nearest', () => {
    expect(fr.axes.horizons).toHaveLength(5);
    expect(axisWord(fr.axes.horizons, -2)).toBe('très court terme');
    expect(axisWord(fr.axes.horizons, 1.4)).toBe('long terme');
    expect(axisWord(fr.axes.postures, 9)).toBe('coopération franche');
  });

  it('turn trust into dots that never go down as trust goes up', () => {
    const dots = Array.from({ length: 101 }, (_, trust) => trustDots(trust));
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
    expect(new Set(dots)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('tell of each role only stakes that it holds', () => {
    for (const role of ROLES) for (const id of TELLING_STAKES[role]) expect(stake(id).heldBy).toContain(role);
  });
});
