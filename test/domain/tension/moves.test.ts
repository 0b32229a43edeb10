import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingOf } from '../../../src/domain/tension/consequences.ts';
import type { Move } from '../../../src/domain/tension/move.ts';
import { endedOf, RULES, step } from '../../../src/domain/tension/moves.ts';
import { endingOf } from '../../../src/domain/tension/outcomes.ts';
import { DILEMMA } from '../../../src/domain/tension/parameters.ts';
import { gesturesLeft, openGame, whoKnows } from '../../../src/domain/tension/round.ts';
import { hadItBeen, replay } from '../../../src/domain/tension/whatif.ts';
import { ENDINGS, ROLES } from '../../../src/domain/vocabulary.ts';
import { BARE } from '../../../src/lab/bare/bare.ts';
import { movesOn, someWalk, walk } from '../../support/rounds.ts';

const CHOICES: readonly Move[] = ROLES.map((role) => ({ type: 'COMMIT', role, option: 'a' }));
const PLAIN: readonly Move[] = [{ type: 'OPEN' }, { type: 'CLOSE' }, { type: 'SIT' }, ...CHOICES, { type: 'REVEAL' }];

describe('a tension, move by move', () => {
  it('never leaves its bounds, whatever is tried', () => {
    fc.assert(
      fc.property(someWalk(60), ({ game, numbers }) => {
        for (const at of walk(game, numbers).games) {
          const { state } = at;
          const { territory } = state;
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
            expect(gesturesLeft(at, role)).toBeGreaterThanOrEqual(0);
          }
          for (const work of territory.works)
            expect(Math.min(work.pencil, work.ink, work.erased)).toBeGreaterThanOrEqual(0);
          for (const { tension, months, late } of state.knots) {
            expect(months).toBeGreaterThanOrEqual(0);
            expect(months, 'in tenths, as shown').toBe(Math.round(months * 10) / 10);
            const window = BARE.tensions.find(({ id }) => id === tension)?.window ?? Number.NaN;
            expect(late).toBe(months > window);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('always goes on to an ending, whatever was played', () => {
    fc.assert(
      fc.property(someWalk(400), ({ game, numbers }) => {
        const { games } = walk(game, numbers);
        const last = games.at(-1);
        expect(last?.round.stage).toBe('ended');
        if (last) expect(ENDINGS).toContain(endingOf(BARE, last.state));
      }),
      { numRuns: 60 },
    );
  });

  it('uses every move, in enough walks', () => {
    // the same walks at every run: a move as rare as an arbitration is not left to luck
    const walks = fc.sample(someWalk(400), { numRuns: 300, seed: 7 });
    const used = new Set(walks.flatMap(({ game, numbers }) => walk(game, numbers).moves.map(({ type }) => type)));
    expect([...used].sort()).toEqual(Object.keys(RULES).sort());
  });

  it('refuses what is not of its step, and is never changed in place', () => {
    fc.assert(
      fc.property(someWalk(25), ({ game, numbers }) => {
        const at = walk(game, numbers).games.at(-1) ?? game;
        const before = JSON.stringify(at);
        for (const move of movesOn(at))
          if (!RULES[move.type].at.includes(at.round.stage)) expect(step(at, move, BARE)).toBeNull();
          else step(at, move, BARE);
        expect(JSON.stringify(at)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it('says once, to all, at a price; a leak of another’s lever costs more than telling one’s own', () => {
    const tension = 'lease';
    const at = { ...openGame(BARE, { company: 'easy', seed: 3 }), truths: { [tension]: 'broke' } };
    const opened = { ...at, round: { ...at.round, tension, truth: 'broke', stage: 'parley' as const, talked: true } };
    const told = step(opened, { type: 'TELL', by: 'torch' }, BARE);
    expect(told?.round.told).toBe('torch');
    expect(told?.state.territory.vitals.torch).toBeLessThan(opened.state.territory.vitals.torch);
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
    expect(heard.round.told).toBe('agent');
    const before = opened.state.territory.trust.torch.agent;
    expect(heard.state.territory.trust.torch.agent).toBeLessThan(before * (1 - DILEMMA.leakFall / 2));
  });

  it('costs a liar as much as a broken pledge', () => {
    const game = openGame(BARE, { company: 'usual', seed: 5, aloud: ROLES });
    const said = (what: 'nothing' | 'else'): Move[] => [
      { type: 'OPEN' },
      { type: 'HEARD', what, roles: [] },
      ...PLAIN.slice(1),
      { type: 'SETTLE' },
    ];
    const honest = replay(game, said('nothing'), BARE);
    const moves = said('else');
    const lied = replay(game, moves, BARE);
    expect(lied.state.territory.trust.torch.agent).toBeLessThan(honest.state.territory.trust.torch.agent);
    expect(lied.state.territory.trust.agent.state).toBe(honest.state.territory.trust.agent.state);
  });

  it('waits for what a room said before it reveals, once, and asks nobody who plays alone', () => {
    const sealed: Move[] = [{ type: 'OPEN' }, { type: 'CLOSE' }, { type: 'SIT' }, ...CHOICES];
    const room = replay(openGame(BARE, { company: 'usual', seed: 5, aloud: ROLES }), sealed, BARE);
    const answer: Move = { type: 'HEARD', what: 'some', roles: ['torch'] };
    expect(step(room, { type: 'REVEAL' }, BARE)).toBeNull();
    const answered = step(room, answer, BARE);
    expect(answered && step(answered, answer, BARE)).toBeNull();
    expect(answered && whoKnows(answered, BARE)).toEqual(['agent', 'torch']);
    expect(answered && step(answered, { type: 'REVEAL' }, BARE)).not.toBeNull();
    const alone = replay(openGame(BARE, { company: 'usual', seed: 5 }), sealed, BARE);
    expect(step(alone, answer, BARE)).toBeNull();
    expect(step(alone, { type: 'REVEAL' }, BARE)).not.toBeNull();
  });
});

describe('what if', () => {
  it('the other truth is exactly the game that truth would have been', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.constantFrom('asbestos', 'slate'), (seed, truth) => {
        const game = openGame(BARE, { company: 'usual', seed: seed });
        const chosen = openGame(BARE, { company: 'usual', seed: seed, chosen: { mill: truth } });
        const switched = hadItBeen(game, PLAIN, { truth }, BARE);
        const ended = endedOf(switched, BARE);
        const really = endedOf(replay(chosen, PLAIN, BARE), BARE);
        if (!ended || !really) throw new Error('the four cards were not revealed');
        expect(comingOf(switched.state, ended).outcome.id).toBe(comingOf(chosen.state, really).outcome.id);
        expect(switched.state).toEqual(replay(chosen, PLAIN, BARE).state);
      }),
    );
  });

  it('told, then untold, is the game nobody told', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), (seed) => {
        const game = openGame(BARE, { company: 'easy', seed: seed });
        const telling: Move[] = [{ type: 'OPEN' }, { type: 'TELL', by: 'agent' }, ...PLAIN.slice(1)];
        const told = replay(game, telling, BARE);
        expect(told.round.told).toBe('agent');
        expect(hadItBeen(game, telling, { told: null }, BARE)).toEqual(replay(game, PLAIN, BARE));
        expect(hadItBeen(game, PLAIN, { told: 'agent' }, BARE)).toEqual(told);
      }),
    );
  });
});
