import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../src/domain/random.ts';
import type { Territory } from '../../src/domain/state.ts';
import { byRole } from '../../src/domain/vocabulary.ts';
import type { GameSnapshot } from '../../src/play/game/compile.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { createSession } from '../../src/play/session/session.ts';
import { soloSetup } from '../../src/play/session/setup.ts';
import { projectMood } from '../../src/view/picture/mood.ts';
import { alphabet, pick, seeds } from '../play/walks.ts';
import { sampleScenario } from '../support/scenario.ts';

const scenario = sampleScenario();
const open = (seed: number) => createSession(soloSetup({ scenario, hash: 'abcdef01' }, 'elected', seed));

/** The same moment of the game over another territory. */
function over(change: (territory: Territory) => Partial<Territory>): GameSnapshot {
  const snapshot = open(1).state().game;
  const { state } = snapshot.context;
  const territory = { ...state.territory, ...change(state.territory) };
  return { ...snapshot, context: { ...snapshot.context, state: { ...state, territory } } };
}

describe('the mood of the music', () => {
  it('stays within its bounds and is hushed exactly while people choose, in any game', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const session = open(seed);
        const events = alphabet(scenario);
        for (let turn = 0; turn < 300 && placeOf(session.state().game) !== 'epilogue'; turn++) {
          const snapshot = session.state().game;
          const event = pick(
            events.filter((each) => !('role' in each && each.role !== 'elected') && snapshot.can(each)),
            chance(seed, turn),
          );
          if (event) session.submit(event, 'elected');
          const { fragile, flame, hushed } = projectMood(session.state().game);
          expect(Math.min(fragile, flame)).toBeGreaterThanOrEqual(0);
          expect(Math.max(fragile, flame)).toBeLessThanOrEqual(1);
          expect(hushed).toBe(['positions', 'sealed'].includes(placeOf(session.state().game)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is fragile when all is pencil among people who distrust each other, and not when it is inked', () => {
    const work = { tension: 'one', pencil: 6, ink: 0, erased: 0 };
    const trusting = (value: number) => byRole(() => byRole(() => value));
    const loose = over(({ works }) => ({ works: [{ ...works[0], ...work }], trust: trusting(30) }));
    const firm = over(({ works }) => ({ works: [{ ...works[0], ...work, pencil: 1, ink: 20 }], trust: trusting(75) }));
    expect(projectMood(loose).fragile).toBe(1);
    expect(projectMood(firm).fragile).toBe(0);
  });

  it('burns with the torch and the shared story, and goes out with the torch', () => {
    const lit = over(({ vitals }) => ({ vitals: { ...vitals, torch: 90 }, narrative: 60 }));
    const dim = over(({ vitals }) => ({ vitals: { ...vitals, torch: 30 }, narrative: 20 }));
    const gone = over(({ vitals, out }) => ({
      vitals: { ...vitals, torch: 90 },
      narrative: 60,
      out: { ...out, torch: true },
    }));
    expect([lit, dim, gone].map((each) => projectMood(each).flame)).toEqual([1, 0, 0]);
  });
});
