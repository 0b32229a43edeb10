import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAllScenarios } from '../../build/scenario-files.ts';
import { SEASONS } from '../../src/domain/vocabulary.ts';
import { ASSORTMENTS } from '../../src/lab/assortments.ts';
import { foldGame, type Told } from '../../src/lab/fold.ts';
import { eventsOf } from '../../src/lab/retell.ts';
import { compile } from '../../src/play/game/compile.ts';
import { afterEvents } from '../play/walks.ts';
import { sampleScenario } from '../support/scenario.ts';

const scenarios = [sampleScenario(), ...loadAllScenarios('scenarios').flatMap(({ scenario }) => scenario ?? [])];
const quick = ASSORTMENTS.filter(({ group }) => group !== 'searching');

describe('a game folded by the lab', () => {
  it('is the game the machine plays: the same decisions end in the same state', () => {
    const machines = scenarios.map((scenario) => compile(scenario));
    fc.assert(
      fc.property(
        fc.nat(scenarios.length - 1),
        fc.constantFrom(...quick),
        fc.nat(0xffffffff),
        (index, assortment, seed) => {
          const [scenario, machine] = [scenarios[index], machines[index]];
          if (!scenario || !machine) throw new Error('there is no such scenario');
          const told: Told[] = [];
          const state = foldGame(scenario, assortment.players(scenario, seed), seed, (each) => told.push(each));
          const snapshot = afterEvents(machine, eventsOf(told));
          expect(snapshot.status).toBe('done');
          expect(snapshot.context.state).toEqual(state);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('sees every power, every settlement and a call-out over enough games', () => {
    const moves = new Set<string>();
    for (const scenario of scenarios)
      for (const { players, name } of quick)
        for (let seed = 0; seed < (name === 'random' ? 150 : 5); seed++)
          foldGame(scenario, players(scenario, seed), seed, ({ interventions }) => {
            for (const each of interventions) moves.add(each);
          });
    expect([...moves].sort()).toEqual(
      ['arbitrate', 'bridge', 'callOut', 'drag', 'norm', 'rally', 'shelter', 'tools'].sort(),
    );
  });

  it('lives the whole mandate and ten years on, one point of the curve a season', () => {
    for (const scenario of scenarios) {
      const state = foldGame(scenario, quick[0]?.players(scenario, 3) as never, 3);
      expect(state.curve.map(({ season }) => season)).toEqual(state.curve.map((_, index) => index));
      expect(state.curve.length).toBeGreaterThan(SEASONS + 1);
    }
  });
});
