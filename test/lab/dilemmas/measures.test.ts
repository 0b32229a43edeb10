import { describe, expect, it } from 'vitest';
import { ENDINGS, ROLES } from '../../../src/domain/vocabulary.ts';
import { BARE } from '../../../src/lab/dilemmas/bare/bare.ts';
import { crossing, playMany } from '../../../src/lab/dilemmas/games.ts';
import { fourOf } from '../../../src/lab/dilemmas/play.ts';
import { INFORMED, PARTNER, RECIPES } from '../../../src/lab/dilemmas/players.ts';
import { fieldsOf, statesOf } from '../../../src/lab/dilemmas/states.ts';
import { staticVerdicts } from '../../../src/lab/dilemmas/staticRules.ts';
import { correlation } from '../../../src/lab/dilemmas/sums.ts';
import { measureTension } from '../../../src/lab/dilemmas/tensionMeasures.ts';
import { between } from '../../../src/lab/dilemmas/verdicts.ts';

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
    const [tension] = BARE.tensions;
    if (!tension) throw new Error('the bare tale is empty');
    const { cards, came, how } = measureTension(BARE, tension);
    for (const fates of cards) {
      expect(sum(fates.map(({ forAll }) => forAll))).toBeCloseTo(1, 6);
      expect(sum(fates.map(({ forSelf }) => forSelf))).toBeCloseTo(1, 6);
      for (const { forAll, near } of fates) expect(near).toBeGreaterThanOrEqual(forAll - 1e-9);
    }
    expect(sum(Object.values(came))).toBeCloseTo(1, 3);
    expect(sum(Object.values(how))).toBeCloseTo(1, 3);
  });
});

describe('simulated games', () => {
  it('are the same for the same seed, and each ends', () => {
    for (const player of [PARTNER, INFORMED, ...Object.values(RECIPES).slice(0, 4)]) {
      const rows = playMany(BARE, () => fourOf(player), 3, 5);
      expect(playMany(BARE, () => fourOf(player), 3, 5)).toEqual(rows);
      for (const { ending, path, visible } of rows) {
        expect(ENDINGS).toContain(ending);
        expect(path.length).toBe(4);
        expect(visible.length).toBe(13);
      }
    }
  });
});

describe('the bare scenario', () => {
  it('keeps the rules that are read without playing it', () => {
    expect(staticVerdicts(BARE).filter(({ holds }) => !holds)).toEqual([]);
  });

  it('has five tensions in three acts, two routes, five endings and the three kinds of truth', () => {
    expect(BARE.tensions.map(({ act }) => act)).toEqual([1, 1, 2, 2, 3]);
    expect(BARE.endings.map(({ id }) => id).toSorted()).toEqual([...ENDINGS].toSorted());
    const kinds = BARE.tensions.flatMap(({ truths }) => truths.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['fact', 'lever', 'confidence']));
  });

  it('lets each key-holder of a first aim open it without pushing', () => {
    for (const { aims, parts } of BARE.tensions) {
      const opens = ({ id, keys }: (typeof aims)[number]) =>
        keys.length > 0 &&
        keys.every((role) => parts[role].cards.some(({ aim, posture }) => posture > 0 && (aim === id || aim === null)));
      expect(aims.some(opens)).toBe(true);
      for (const role of ROLES) {
        expect(parts[role].cards.some(({ posture }) => posture < 0)).toBe(true);
        expect(parts[role].cards.some(({ posture }) => posture > 0)).toBe(true);
      }
    }
  });
});

describe('the sums behind the verdicts', () => {
  it('finds where a curve stays above another', () => {
    expect(crossing([0, 4, 5, 5, 5], [0, 1, 2, 6, 7])).toBe(0.75);
    expect(crossing([0, 4, 5], [0, 1, 2])).toBeNull();
    expect(crossing([0, 1, 1], [0, 2, 2])).toBe(0);
  });

  it('correlates, and holds a bound at its edge', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 9);
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(between(5, 'x', 0.2, 0.2, 0.45).holds).toBe(true);
    expect(between(5, 'x', 0.46, 0.2, 0.45).holds).toBe(false);
  });
});
