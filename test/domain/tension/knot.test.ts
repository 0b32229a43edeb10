import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingOf } from '../../../src/domain/tension/consequences.ts';
import { gesturesLeft, openGame } from '../../../src/domain/tension/knot.ts';
import { endedOf, type Move, RULES, step } from '../../../src/domain/tension/moves.ts';
import { endingOf } from '../../../src/domain/tension/outcomes.ts';
import { DILEMMA } from '../../../src/domain/tension/parameters.ts';
import { hadItBeen, replay } from '../../../src/domain/tension/whatif.ts';
import { ENDINGS, ROLES } from '../../../src/domain/vocabulary.ts';
import { BARE } from '../../../src/lab/dilemmas/bare/bare.ts';
import { movesOn, someWalk, walk } from '../../support/knots.ts';

const CHOICES: readonly Move[] = ROLES.map((by) => ({ type: 'CHOOSE', by, card: 'a' }));
const PLAIN: readonly Move[] = [{ type: 'OPEN' }, { type: 'CLOSE' }, { type: 'SIT' }, ...CHOICES, { type: 'REVEAL' }];

describe('a tension, move by move', () => {
  it('never leaves its bounds, whatever is tried', () => {
    fc.assert(
      fc.property(someWalk(60), ({ game, numbers }) => {
        for (const { story, knot } of walk(game, numbers).games) {
          const { territory } = story;
          expect(territory.monthsTalked).toBeGreaterThanOrEqual(0);
          expect(territory.monthsLost).toBeGreaterThanOrEqual(0);
          expect(territory.monthsOwed).toBeGreaterThanOrEqual(0);
          for (const role of ROLES) {
            expect(territory.vitals[role]).toBeGreaterThanOrEqual(0);
            expect(territory.vitals[role]).toBeLessThanOrEqual(100);
            for (const other of ROLES) {
              expect(territory.trust[role][other]).toBeGreaterThanOrEqual(0);
              expect(territory.trust[role][other]).toBeLessThanOrEqual(100);
            }
            expect(gesturesLeft({ story, knot, truths: {} }, role)).toBeGreaterThanOrEqual(0);
          }
          for (const work of territory.works)
            expect(Math.min(work.pencil, work.ink, work.erased)).toBeGreaterThanOrEqual(0);
          for (const past of story.knots) expect(past.months).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('always goes on to an ending, whatever was played, and every move is used', () => {
    const used = new Set<string>();
    fc.assert(
      fc.property(someWalk(400), ({ game, numbers }) => {
        const { games, moves } = walk(game, numbers);
        for (const { type } of moves) used.add(type);
        const last = games.at(-1);
        expect(last?.knot.stage).toBe('ended');
        if (last) expect(ENDINGS).toContain(endingOf(BARE, last.story));
      }),
      { numRuns: 60 },
    );
    expect([...used].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('refuses what is not of its step, and is never changed in place', () => {
    fc.assert(
      fc.property(someWalk(25), ({ game, numbers }) => {
        const at = walk(game, numbers).games.at(-1) ?? game;
        const before = JSON.stringify(at);
        for (const move of movesOn(at))
          if (!RULES[move.type].at.includes(at.knot.stage)) expect(step(at, move, BARE)).toBeNull();
          else step(at, move, BARE);
        expect(JSON.stringify(at)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('says once, to all, at a price; a leak of another’s lever costs more than telling one’s own', () => {
    const tension = 'lease';
    const at = { ...openGame(BARE, 'easy', 3), truths: { [tension]: 'broke' } };
    const opened = { ...at, knot: { ...at.knot, tension, truth: 'broke', stage: 'parley' as const, talked: true } };
    const told = step(opened, { type: 'TELL', by: 'torch' }, BARE);
    expect(told?.knot.told).toBe('torch');
    expect(told?.story.territory.vitals.torch).toBeLessThan(opened.story.territory.vitals.torch);
    expect(told && step(told, { type: 'TELL', by: 'agent' }, BARE)).toBeNull();
    expect(step(opened, { type: 'TELL', by: 'agent' }, BARE)).toBeNull();
    const heard = replay(
      opened,
      [
        { type: 'ASK', from: 'agent', to: 'torch' },
        { type: 'ANSWER', from: 'torch', to: 'agent', shared: true },
        { type: 'TELL', by: 'agent' },
      ],
      BARE,
    );
    expect(heard.knot.told).toBe('agent');
    const before = opened.story.territory.trust.torch.agent;
    expect(heard.story.territory.trust.torch.agent).toBeLessThan(before * (1 - DILEMMA.leakFall / 2));
  });

  it('costs a liar as much as a broken pledge', () => {
    const game = openGame(BARE, 'usual', 5);
    const honest = replay(game, [...PLAIN, { type: 'SETTLE' }], BARE);
    const moves: Move[] = [{ type: 'OPEN' }, { type: 'LIE', by: 'torch' }, ...PLAIN.slice(1), { type: 'SETTLE' }];
    const lied = replay(game, moves, BARE);
    expect(lied.story.territory.trust.agent.torch).toBeLessThan(honest.story.territory.trust.agent.torch);
    expect(lied.story.territory.trust.agent.state).toBe(honest.story.territory.trust.agent.state);
  });
});

describe('what if', () => {
  it('the other truth is exactly the game that truth would have been', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.constantFrom('asbestos', 'slate'), (seed, truth) => {
        const game = openGame(BARE, 'usual', seed);
        const chosen = openGame(BARE, 'usual', seed, { mill: truth });
        const switched = hadItBeen(game, PLAIN, { truth }, BARE);
        const ended = endedOf(switched, BARE);
        const really = endedOf(replay(chosen, PLAIN, BARE), BARE);
        if (!ended || !really) throw new Error('the four cards were not revealed');
        expect(comingOf(switched.story, ended).outcome.id).toBe(comingOf(chosen.story, really).outcome.id);
        expect(switched.story).toEqual(replay(chosen, PLAIN, BARE).story);
      }),
    );
  });

  it('told, then untold, is the game nobody told', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), (seed) => {
        const game = openGame(BARE, 'easy', seed);
        const telling: Move[] = [{ type: 'OPEN' }, { type: 'TELL', by: 'agent' }, ...PLAIN.slice(1)];
        const told = replay(game, telling, BARE);
        expect(told.knot.told).toBe('agent');
        expect(hadItBeen(game, telling, { told: null }, BARE)).toEqual(replay(game, PLAIN, BARE));
        expect(hadItBeen(game, PLAIN, { told: 'agent' }, BARE)).toEqual(told);
      }),
    );
  });
});
