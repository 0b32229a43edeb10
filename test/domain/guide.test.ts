import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOVABLE_GAUGES } from '../../src/domain/effects.ts';
import { STAKE_IDS } from '../../src/domain/stakes.ts';
import { GAUGES } from '../../src/domain/state.ts';
import { HOWS } from '../../src/domain/tension/how.ts';
import { COMPANIES, TRUTH_KINDS } from '../../src/domain/tension/tension.ts';
import { COMPOSITIONS, ENDINGS, LEVERS, PROPS, ROLES, TEMPERAMENTS } from '../../src/domain/vocabulary.ts';
import { sampleSource } from '../support/scenario.ts';

/** Every key that an author may write, in a sample that holds them all; what stands under a name of its own is left out. */
function keysIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]);
}

it('the guide names all that an author may write', () => {
  const guide = readFileSync('docs/scenarios.md', 'utf8');
  const vocabulary = [GAUGES, MOVABLE_GAUGES, HOWS, COMPANIES, TRUTH_KINDS, COMPOSITIONS, ENDINGS, PROPS, ROLES].flat();
  const levers = ROLES.flatMap((role): readonly string[] => LEVERS[role]);
  const words = [...keysIn(sampleSource()), ...vocabulary, ...levers, ...TEMPERAMENTS, ...STAKE_IDS, 'view', 'events'];
  const missing = [...new Set(words)].filter((word) => !new RegExp(`\\b${word}\\b`).test(guide));
  expect(missing).toEqual([]);
});
