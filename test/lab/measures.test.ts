import { describe, expect, it } from 'vitest';
import type { Tension } from '../../src/domain/tension/tension.ts';
import { parseClauses } from '../../src/domain/tension/wording.ts';
import { byRole, ENDINGS } from '../../src/domain/vocabulary.ts';
import { BARE } from '../../src/lab/bare/bare.ts';
import { learn, wordsIn } from '../../src/lab/bayes.ts';
import { crossing, playMany } from '../../src/lab/games.ts';
import { fourOf } from '../../src/lab/play.ts';
import { PARTNER, PLAYERS } from '../../src/lab/players.ts';
import { fieldsOf, statesOf } from '../../src/lab/states.ts';
import { correlation, mean } from '../../src/lab/sums.ts';
import { measureTension } from '../../src/lab/tensionMeasures.ts';
import { atLeast, atMost, between, none } from '../../src/lab/verdicts.ts';
import { sampleScenario } from '../support/scenario.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('Ω', () => {
  it('weighs one in all, half of it with mixed tables', () => {
    for (const tension of BARE.tensions.slice(0, 2)) {
      const states = statesOf(BARE, fieldsOf(BARE, tension));
      expect(sum(states.map(({ weight }) => weight))).toBeCloseTo(1, 9);
      expect(sum(states.filter(({ mixed }) => mixed).map(({ weight }) => weight))).toBeCloseTo(0.5, 9);
      for (const { mixes } of states.slice(0, 20)) for (const mix of mixes) expect(sum(mix)).toBeCloseTo(1, 9);
    }
  });

  it('gives each role one best card, and each state one outcome', () => {
    for (const tension of [...BARE.tensions.slice(0, 1), ...sampleScenario().tensions.slice(0, 2)]) {
      const { cards, came, how, flips, pushes } = measureTension(BARE, tension);
      for (const fates of cards) {
        expect(sum(fates.map(({ forAll }) => forAll))).toBeCloseTo(1, 6);
        expect(sum(fates.map(({ forSelf }) => forSelf))).toBeCloseTo(1, 6);
        for (const { forAll, near } of fates) expect(near).toBeGreaterThanOrEqual(forAll - 1e-9);
      }
      expect(sum(Object.values(came))).toBeCloseTo(1, 3);
      expect(sum(Object.values(how))).toBeCloseTo(1, 3);
      for (const share of [...flips, ...pushes]) expect(share).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('looks at a tension with the past that it reads, and without', () => {
    const tale = sampleScenario();
    const [, two] = tale.tensions;
    if (!two) throw new Error('the sample is empty');
    const reading = (words: string): Tension => ({
      ...two,
      parts: byRole((role) => {
        const part = two.parts[role];
        return { ...part, cards: part.cards.map((card) => ({ ...card, now: parseClauses(words) })) };
      }),
    });
    const fires = (words: string) => measureTension(tale, reading(words)).fires.map(({ share }) => share.toFixed(1));
    expect(new Set(fires('ink +2 if came one-built'))).toEqual(new Set(['0.5']));
    expect(new Set(fires('ink +2 if flag painted'))).toEqual(new Set(['0.5']));
    expect(fires('ink +2')).toEqual([]);
  });

  it('measures nobody’s secret where there is none', () => {
    const [plain, secret] = sampleScenario().tensions;
    expect(plain && measureTension(sampleScenario(), plain).knowing).toBeNull();
    expect(secret && measureTension(sampleScenario(), secret).knowing).not.toBeNull();
  });
});

describe('simulated games', () => {
  it('are the same for the same seed, and each ends', () => {
    for (const player of [PARTNER, ...Object.values(PLAYERS).slice(-5)]) {
      const rows = playMany(BARE, () => fourOf(player), 3, 5);
      expect(playMany(BARE, () => fourOf(player), 3, 5)).toEqual(rows);
      for (const { ending, path, visible, ink, durable } of rows) {
        expect(ENDINGS).toContain(ending);
        expect(path.length).toBe(4);
        expect(visible.length).toBe(21);
        expect(ink.at(-1)).toBe(durable);
      }
    }
  });
});

describe('the sums behind the verdicts', () => {
  it('find where a curve stays above another', () => {
    expect(crossing([0, 4, 5, 5, 5], [0, 1, 2, 6, 7])).toBe(0.75);
    expect(crossing([0, 4, 5], [0, 1, 2])).toBeNull();
    expect(crossing([0, 1, 1], [0, 2, 2])).toBe(0);
  });

  it('correlate', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 9);
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(mean([])).toBe(0);
  });

  it('hold a bound at its edge, and name what to mend only past it', () => {
    const rule = { rule: 5, what: 'x', mend: () => 'mill' };
    expect(between(rule, 0.2, [0.2, 0.45])).toMatchObject({ holds: true, mend: '' });
    expect(between(rule, 0.1 + 0.2, [0, 0.3]).holds).toBe(true);
    expect(between(rule, 0.46, [0.2, 0.45])).toMatchObject({ holds: false, mend: 'mill' });
    expect(atMost(rule, 0.71, 0.7).holds).toBe(false);
    expect(atLeast(rule, 0.71, 0.7).holds).toBe(true);
    expect(none(rule, []).holds).toBe(true);
    expect(none({ rule: 2, what: 'x' }, ['a', 'b']).mend).toBe('a ; b');
  });

  it('count words without understanding them', () => {
    const score = learn([
      { words: wordsIn('Porter ensemble, à l’été'), best: true },
      { words: wordsIn('Refuser seul'), best: false },
    ]);
    expect(wordsIn('L’été : 12 mois')).toEqual(['été', 'mois']);
    expect(score(['ensemble'])).toBeGreaterThan(0);
    expect(score(['seul'])).toBeLessThan(0);
    expect(score(['ensemble', 'jamais-lu'])).toBeGreaterThan(score(['seul', 'jamais-lu']));
  });
});
