import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrue, partsOf, type World } from '../../../src/domain/tension/conditions.ts';
import {
  parseClauses,
  parseCondition,
  parseEffects,
  WordingError,
  wordClause,
  wordCondition,
  wordEffect,
} from '../../../src/domain/tension/wording.ts';

const WORLD: World = {
  truth: 'asbestos',
  told: false,
  heard: ['agent'],
  late: false,
  aim: 'roof',
  how: 'decided',
  chose: { elected: 'a', agent: 'c', state: null, torch: 'b' },
  came: ['dust'],
  flags: ['weak'],
  choseIn: (tension, role) => (tension === 'mill' && role === 'torch' ? 'c' : null),
  gauge: (gauge) => (gauge === 'ink' ? 12 : 0),
  trust: (who, whom) => (who === 'elected' && whom === 'agent' ? 40 : 0),
};

const ATOMS: readonly [string, boolean][] = [
  ['truth asbestos', true],
  ['truth slate', false],
  ['told', false],
  ['heard agent', true],
  ['heard torch', false],
  ['late', false],
  ['aim roof', true],
  ['aim none', false],
  ['decided', true],
  ['deadlock', false],
  ['came dust', true],
  ['agent c', true],
  ['state a', false],
  ['mill: torch c', true],
  ['mill-2: torch c', false],
  ['flag weak', true],
  ['ink >= 12', true],
  ['ink >= 13', false],
  ['elected>agent >= 40', true],
];

describe('conditions as words', () => {
  it.each(ATOMS)('%s is %s here', (words, holds) => {
    expect(isTrue(parseCondition(words), WORLD)).toBe(holds);
    expect(isTrue(parseCondition(`not ${words}`), WORLD)).toBe(!holds);
  });

  it('reads commas as and, “or” closer than them', () => {
    const atom = fc.constantFrom(...ATOMS);
    const anyOf = fc.array(atom, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyOf, { minLength: 1, maxLength: 4 }), (all) => {
        const words = all.map((some) => some.map(([text]) => text).join(' or ')).join(', ');
        expect(isTrue(parseCondition(words), WORLD)).toBe(all.every((some) => some.some(([, holds]) => holds)));
        expect(wordCondition(parseCondition(words))).toBe(words);
        expect(partsOf(parseCondition(words)).length).toBeGreaterThanOrEqual(all.flat().length);
      }),
    );
  });

  it('is total: no condition always holds', () => {
    expect(isTrue(null, WORLD)).toBe(true);
  });

  it.each(['truth', 'mayor a', 'heard mayor', 'luck >= 3', 'aim', ''])('says how to mend “%s”', (words) => {
    expect(() => parseCondition(words)).toThrow(WordingError);
  });
});

describe('effects as words', () => {
  it('come back as they were written', () => {
    const effect = fc.constantFrom(
      'breath -7',
      'elected>agent -8',
      'ink +3',
      'months 2',
      'months -2',
      'flag dust',
      'urgency +5',
    );
    fc.assert(
      fc.property(fc.array(effect, { maxLength: 6 }), (list) => {
        expect(parseEffects(list.join(', ')).map(wordEffect)).toEqual(list);
      }),
    );
  });

  it('may each have a condition', () => {
    const [always, sometimes] = parseClauses('breath -7, ink +1; credit +4 if late');
    expect(always).toMatchObject({
      effects: [
        { vital: 'breath', by: -7 },
        { gauge: 'ink', by: 1 },
      ],
      when: null,
    });
    expect(always && wordClause(always)).toBe('breath -7, ink +1');
    expect(sometimes && wordClause(sometimes)).toBe('credit +4 if late');
    expect(sometimes).toMatchObject({ effects: [{ vital: 'credit', by: 4 }], when: { if: 'late' } });
  });

  it('have one condition a group, and say so when there are two', () => {
    expect(() => parseClauses('breath -7 if late if told')).toThrow(/one “if” for each group/);
  });

  it('do not move the trust of a role in itself, and say so', () => {
    expect(() => parseEffects('elected>elected +2')).toThrow(/a role cannot trust itself/);
    expect(() => parseCondition('torch>torch >= 40')).toThrow(/a role cannot trust itself/);
  });

  it.each(['breath', 'breath 0', 'luck +3', 'elected>elected +2'])('says how to mend “%s”', (words) => {
    expect(() => parseEffects(words)).toThrow(WordingError);
  });
});
