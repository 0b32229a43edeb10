import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../src/domain/apply.ts';
import { conclude, nextTension, reveal, startGame } from '../../src/domain/game.ts';
import { endingOf, matrixOf, summarise } from '../../src/domain/outcome.ts';
import { openRound } from '../../src/domain/round.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { holdersFacing, STAKE_IDS, stake } from '../../src/domain/stakes.ts';
import type { ScenarioState } from '../../src/domain/state.ts';
import { passTime, passToEpilogue } from '../../src/domain/time.ts';
import { byRole, ENDINGS, ROLES } from '../../src/domain/vocabulary.ts';
import { sampleScenario } from '../support/scenario.ts';

const scenario = sampleScenario();
const optionIds = fc.constantFrom('a' as const, 'b' as const, 'c' as const);
const choices = fc.record({ elected: optionIds, agent: optionIds, state: optionIds, torch: optionIds });

function playOne(
  state: ScenarioState,
  of: Scenario,
  index: number,
  picked: { [R in (typeof ROLES)[number]]: 'a' | 'b' | 'c' },
) {
  const tension = of.tensions[index];
  if (!tension) throw new Error('no such tension');
  const standing = byRole((role) => (state.territory.out[role] ? null : picked[role]));
  const round = { ...openRound(tension.id), choices: standing, settling: reveal(tension, standing) };
  return conclude(passTime(state, of, tension.season - 1), round, of);
}

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('a whole game by the domain alone', () => {
  it('stays finite, ends in one of the five endings, and accounts for each stake', () => {
    fc.assert(
      fc.property(fc.tuple(choices, choices, choices), (all) => {
        let state = startGame(scenario);
        for (const [index, picked] of all.entries()) state = playOne(state, scenario, index, picked);
        const ended = passToEpilogue(state, scenario);
        expect(numbersIn(ended).every(Number.isFinite)).toBe(true);
        expect(ENDINGS).toContain(endingOf(ended));
        expect(ended.sprouts).toEqual([]);
        expect(summarise(ended).faded).toBeLessThanOrEqual(1);
        const cells = ROLES.flatMap((holder) => ROLES.map((author) => matrixOf(ended)[holder][author]));
        for (const { met, neglected } of cells) expect(met + neglected).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('expectations', () => {
  it('never raise trust less when met than when neglected', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...STAKE_IDS), fc.constantFrom(...ROLES), (picked, id, author) => {
        const trustWhen = (met: boolean) => {
          const told = structuredClone(scenario);
          for (const option of told.tensions[0]?.parts[author].options ?? []) {
            option.meets = met ? [id] : [];
            option.neglects = met ? [] : [id];
          }
          return playOne(startGame(told), told, 0, picked).territory.trust;
        };
        const [met, neglected] = [trustWhen(true), trustWhen(false)];
        for (const holder of ROLES) {
          if (holder === author) continue;
          expect(met[holder][author]).toBeGreaterThanOrEqual(neglected[holder][author]);
          if (holdersFacing(id, author).includes(holder))
            expect(met[holder][author]).toBeGreaterThan(neglected[holder][author]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are held by somebody else than the one who meets them', () => {
    for (const id of STAKE_IDS) for (const author of ROLES) expect(holdersFacing(id, author)).not.toContain(author);
    expect(stake('A8').heldBy).toEqual(['agent']);
    expect(holdersFacing('A8', 'elected')).toEqual(['agent']);
    expect(holdersFacing('E1', 'agent')).toEqual([]);
  });
});

describe('effects', () => {
  it('keep every bounded gauge in bounds, and drawings above zero, whatever their size', () => {
    const by = fc.integer({ min: -40, max: 40 }).filter((value) => value !== 0);
    const effect = fc.oneof(
      fc.record({ gauge: fc.constantFrom('pencil', 'ink', 'capacity', 'narrative', 'urgency'), by }),
      fc.record({ vital: fc.constantFrom('backing', 'breath', 'credit', 'flame'), by }),
      fc.record({ months: by }),
    );
    fc.assert(
      fc.property(fc.array(effect, { maxLength: 30 }), (effects) => {
        const { territory } = applyEffects(startGame(scenario), effects as Parameters<typeof applyEffects>[1], {
          tension: 'one',
          share: 1,
        });
        for (const value of [
          ...Object.values(territory.vitals),
          territory.capacity,
          territory.narrative,
          territory.urgency,
        ]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        for (const { pencil, ink } of territory.works) expect(Math.min(pencil, ink)).toBeGreaterThanOrEqual(0);
        for (const role of ROLES) if (territory.vitals[role] === 0) expect(territory.out[role]).toBe(true);
      }),
    );
  });
});

describe('the way on', () => {
  it('follows the list, then a condition, then ends', () => {
    const state = startGame(scenario);
    expect(nextTension(scenario, 'one', state)).toBe('two');
    expect(nextTension(scenario, 'three', state)).toBeNull();
    const forked = structuredClone(scenario);
    const first = forked.tensions[0];
    if (first) first.next = [{ when: { has: 'waited' }, to: 'three' }, { to: 'end' }];
    expect(nextTension(forked, 'one', state)).toBeNull();
    expect(nextTension(forked, 'one', { ...state, flags: ['waited'] })).toBe('three');
  });
});
