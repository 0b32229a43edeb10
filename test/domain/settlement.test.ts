import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startGame } from '../../src/domain/game.ts';
import { arbitrateAsPivot, canArbitrate, canSpend, spend } from '../../src/domain/powers/registry.ts';
import { calledOut, firstSettling, type Game, openRound } from '../../src/domain/round.ts';
import { type SettlementReason, settle } from '../../src/domain/settlement.ts';
import { POWERS, type Power, ROLES, SETTLEMENTS, type Settlement } from '../../src/domain/vocabulary.ts';
import { sampleScenario } from '../support/scenario.ts';

const position = fc.record({ horizon: fc.integer({ min: -2, max: 2 }), posture: fc.integer({ min: -2, max: 2 }) });
const positions = fc.record({ elected: position, agent: position, state: position, torch: position });
const at = (horizon: number, posture: number) => ({ horizon, posture });

/** What each reason is a reason for. */
const BECAUSE: Readonly<Record<SettlementReason, Settlement>> = {
  allTogether: 'alliance',
  differentClocks: 'compromise',
  tooLittle: 'soft',
  carriedAlone: 'forced',
  heldByThree: 'compromise',
  sameHaste: 'forced',
  headOn: 'deadlock',
  equipped: 'alliance',
  ruled: 'forced',
};

describe('settlement', () => {
  it('is total and names who forces', () => {
    fc.assert(
      fc.property(positions, (four) => {
        const { settlement, forcing } = settle(four);
        expect(SETTLEMENTS).toContain(settlement);
        expect(forcing).toEqual(ROLES.filter((role) => four[role].posture < 0));
      }),
    );
  });

  it('never ends in a deadlock or by force when nobody forces', () => {
    fc.assert(
      fc.property(positions, (four) => {
        fc.pre(ROLES.every((role) => four[role].posture >= 0));
        expect(['alliance', 'compromise', 'soft']).toContain(settle(four).settlement);
      }),
    );
  });

  it('treats the four roles alike', () => {
    fc.assert(
      fc.property(positions, fc.shuffledSubarray([...ROLES], { minLength: 4, maxLength: 4 }), (four, order) => {
        const [a, b, c, d] = order as [(typeof ROLES)[number], ...(typeof ROLES)[number][]];
        const moved = { elected: four[a], agent: four[b ?? a], state: four[c ?? a], torch: four[d ?? a] };
        expect(settle(moved).settlement).toBe(settle(four).settlement);
      }),
    );
  });

  it.each([
    ['alliance', 'allTogether', at(2, 2), at(1, 1), at(2, 1), at(1, 2)],
    ['compromise', 'differentClocks', at(2, 2), at(2, 1), at(2, 2), at(-2, 2)],
    ['soft', 'tooLittle', at(-1, 1), at(-1, 1), at(0, 2), at(-1, 0)],
    ['compromise', 'heldByThree', at(-2, -1), at(1, 1), at(1, 2), at(0, 0)],
    ['forced', 'carriedAlone', at(-2, -2), at(1, 1), at(1, 2), at(0, 0)],
    ['forced', 'sameHaste', at(-2, -1), at(-1, -1), at(1, 2), at(0, 0)],
    ['deadlock', 'headOn', at(-2, -1), at(2, -1), at(1, 2), at(0, 0)],
  ] as const)('%s because %s', (settlement, reason, elected, agent, state, torch) => {
    expect(settle({ elected, agent, state, torch })).toMatchObject({ settlement, reason });
  });

  it('always gives the reason of what it is, whatever powers are spent on it', () => {
    const powers = fc.shuffledSubarray<Power>(ROLES.flatMap((role) => [POWERS[role].serve, POWERS[role].impose]));
    fc.assert(
      fc.property(positions, powers, fc.option(fc.constantFrom(...ROLES)), (four, spent, pivot) => {
        let game: Game = {
          state: startGame(sampleScenario()),
          round: { ...openRound('one'), settling: firstSettling(four) },
        };
        for (const power of spent) if (canSpend(power, game)) game = spend(power, game);
        if (pivot && canArbitrate(pivot, game)) game = arbitrateAsPivot(pivot, game);
        const { settling } = game.round;
        if (settling) expect(settling.settlement).toBe(BECAUSE[settling.reason]);
        else expect(calledOut(game.round)).toBe(true);
      }),
    );
  });

  it('weighs nothing for a role that dropped out', () => {
    const four = { elected: at(2, 2), agent: at(2, 2), state: at(2, 2), torch: null };
    expect(settle(four)).toMatchObject({ settlement: 'compromise', forcing: [] });
  });
});
