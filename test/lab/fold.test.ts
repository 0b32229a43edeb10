import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANIES } from '../../src/domain/tension/tension.ts';
import { SEASONS } from '../../src/domain/vocabulary.ts';
import { fourOf, mixedTable, playGame } from '../../src/lab/play.ts';
import { ANYTHING, PARTNER, PLAYERS } from '../../src/lab/players.ts';
import { eventsOf } from '../../src/lab/retell.ts';
import { compile, startGame } from '../../src/play/game/compile.ts';
import { sampleScenario } from '../support/scenario.ts';

const scenario = sampleScenario();
const machine = compile(scenario);
const everybody = [PARTNER, ANYTHING, ...Object.values(PLAYERS)];

describe('a game played by the lab', () => {
  it('is the game the machine plays: the same decisions end in the same state', () => {
    const types = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...COMPANIES), fc.nat(0xffffffff), (company, seed) => {
        const { moves, story } = playGame(scenario, company, mixedTable(seed, everybody), seed);
        const actor = startGame(machine, { company, seed });
        for (const event of eventsOf(moves)) {
          expect(actor.getSnapshot().can(event)).toBe(true);
          actor.send(event);
          types.add(event.type);
        }
        const { status, context } = actor.getSnapshot();
        expect(status).toBe('done');
        expect(context.state).toEqual(story);
      }),
      { numRuns: 80 },
    );
    expect([...types]).toEqual(expect.arrayContaining(['ASK', 'ANSWER', 'TELL', 'PLEDGE', 'SETTLE']));
  });

  it('may go without talking, as the machine may', () => {
    const { moves, story } = playGame(scenario, 'usual', fourOf({ ...ANYTHING, talks: false }), 3);
    const actor = startGame(machine, { company: 'usual', seed: 3 });
    for (const event of eventsOf(moves)) actor.send(event);
    expect(moves.some(({ type }) => type === 'SKIP_PARLEY')).toBe(true);
    expect(actor.getSnapshot().context.state).toEqual(story);
  });

  it('lives the whole mandate and ten years on, one point of the curve a season', () => {
    const { story } = playGame(scenario, 'easy', fourOf(PARTNER), 3);
    expect(story.curve.map(({ season }) => season)).toEqual(story.curve.map((_, index) => index));
    expect(story.curve.length).toBeGreaterThan(SEASONS + 1);
  });
});
