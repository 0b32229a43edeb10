import { describe, expect, it } from 'vitest';
import { frenchFaults } from '../../src/domain/issues/typography.ts';
import { STAKE_IDS, stake } from '../../src/domain/stakes.ts';
import { dictionary } from '../../src/text/index.ts';

/** Calls a text that depends on something with plausible values, so that its words can be read. */
function read(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    for (const values of [['3', 'deux'], [3, 2], [['a', 'b']]]) {
      try {
        const said: unknown = Reflect.apply(value, undefined, values);
        if (typeof said === 'string') return [said];
      } catch {
        // Another kind of value is expected: try the next.
      }
    }
    return [];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(read) : [];
}

const keysOf = (value: unknown, path = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, each]) => keysOf(each, `${path}.${key}`))
    : [path];

describe('the dictionaries', () => {
  const { format: _fr, ...fr } = dictionary('fr');
  const { format: _en, ...en } = dictionary('en');

  it('say the same things in both languages', () => {
    expect(keysOf(en)).toEqual(keysOf(fr));
    expect(read(fr).length).toBeGreaterThan(250);
  });

  it('follow French typography', () => {
    expect(read(fr).filter((text) => frenchFaults(text).length > 0)).toEqual([]);
  });

  it('leave no text empty', () => {
    for (const text of [...read(fr), ...read(en)]) expect(text.trim()).not.toBe('');
  });

  it('name the 36 stakes in both languages, in good typography', () => {
    expect(STAKE_IDS).toHaveLength(36);
    for (const id of STAKE_IDS) {
      const { fr: french, en: english } = stake(id).label;
      expect(frenchFaults(french)).toEqual([]);
      expect(english).not.toBe(french);
    }
  });
});
