import { describe, expect, it } from 'vitest';
import { type Case, THREATS, unharmed } from './cases.ts';
import { KEPT_CASES } from './keptCases.ts';
import { SAVE_REFUSALS } from './saveRefusals.ts';
import { SAVE_STRANGERS } from './saveStrangers.ts';
import { WINDOW_CASES } from './windowCases.ts';

/** What strangers may hand to the game: every case refused, or harmless. A case that takes this long is a fault. */

const ALL: readonly Case[] = [...SAVE_REFUSALS, ...SAVE_STRANGERS, ...KEPT_CASES, ...WINDOW_CASES];
const TOO_LONG = 5_000;

describe.each(Object.entries(THREATS))('%s: %s', (threat) => {
  it.each(ALL.filter((each) => each.threat === threat))('$name', { timeout: TOO_LONG }, ({ holds }) => unharmed(holds));
});

describe('the table of cases', () => {
  it('is long, names each case once, and covers every threat', () => {
    expect(ALL.length).toBeGreaterThan(300);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    for (const threat of Object.keys(THREATS))
      expect(ALL.filter((each) => each.threat === threat).length).toBeGreaterThan(3);
  });
});
