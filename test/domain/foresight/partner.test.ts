import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchOf, glimpse, picksOf } from '../../../src/domain/foresight/glimpse.ts';
import { answers, decide, explain, MOTIVES, mixOf, tellsTable } from '../../../src/domain/foresight/partner.ts';
import { projectSight } from '../../../src/domain/foresight/sight.ts';
import { applyConsequences, comingOf } from '../../../src/domain/tension/consequences.ts';
import { endedOf } from '../../../src/domain/tension/moves.ts';
import { openGame, whoKnows } from '../../../src/domain/tension/round.ts';
import { COMPANIES, tensionIn } from '../../../src/domain/tension/tension.ts';
import { replay } from '../../../src/domain/tension/whatif.ts';
import { drawn, meanTrust } from '../../../src/domain/territory.ts';
import { type OptionId, ROLES } from '../../../src/domain/vocabulary.ts';
import { BARE } from '../../../src/lab/bare/bare.ts';
import { someWalk, walk } from '../../support/rounds.ts';

const CAST = BARE.companies.usual.cast;

describe('what a seat knows', () => {
  it('does not change with a truth it was not told, nor does what it does', () => {
    let compared = 0;
    fc.assert(
      fc.property(someWalk(10), fc.nat(3), fc.nat(0xffff), ({ game, numbers }, who, seed) => {
        const role = ROLES[who] ?? 'elected';
        const { moves, games } = walk(game, numbers);
        const playing = games.filter(({ round }) => round.tension === game.round.tension && round.settling === null);
        for (const [length, here] of playing.entries())
          for (const { id } of tensionIn(BARE, game.round.tension).truths) {
            const switched = { ...game, round: { ...game.round, truth: id } };
            const other = replay(switched, moves.slice(0, length), BARE);
            if (whoKnows(here, BARE).includes(role) || whoKnows(other, BARE).includes(role)) continue;
            if (id !== game.round.truth) compared++;
            const [mine, theirs] = [projectSight(here, BARE, role, CAST), projectSight(other, BARE, role, CAST)];
            expect(theirs).toEqual(mine);
            expect(JSON.stringify(mine)).not.toMatch(/"truth":/);
            expect(decide(theirs, seed)).toEqual(decide(mine, seed));
            expect(tellsTable(theirs, seed)).toEqual(tellsTable(mine, seed));
          }
      }),
      { numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it('shows a refusal to all, and what was said to two alone', () => {
    const opened = replay(
      openGame(BARE, { company: 'usual', seed: 2 }),
      [
        { type: 'OPEN' },
        { type: 'ASK', from: 'torch', to: 'agent' },
        { type: 'ANSWER', from: 'agent', to: 'torch', shared: true },
      ],
      BARE,
    );
    const shared = (role: (typeof ROLES)[number]) => projectSight(opened, BARE, role, CAST).asked[0]?.shared;
    expect([shared('torch'), shared('agent')]).toEqual([true, true]);
    expect([shared('elected'), shared('state')]).toEqual([false, false]);
  });
});

describe('a partner', () => {
  it('says what it knows by trust, and never what it does not know', () => {
    const game = replay(openGame(BARE, { company: 'easy', seed: 4 }), [{ type: 'OPEN' }], BARE);
    fc.assert(
      fc.property(fc.nat(0xffff), fc.constantFrom(...ROLES), (seed, role) => {
        const sight = projectSight(game, BARE, role, CAST);
        const { tells, trust, bar } = tellsTable(sight, seed);
        expect(tells).toBe(role === 'agent' && trust >= bar);
        if (role !== 'agent') expect(answers(sight, 'agent', seed).tells).toBe(false);
      }),
    );
  });

  it('tells more as it trusts more', () => {
    const share = (company: (typeof COMPANIES)[number]) => {
      const game = replay(openGame(BARE, { company, seed: 4 }), [{ type: 'OPEN' }], BARE);
      const sight = projectSight(game, BARE, 'agent', CAST);
      return Array.from({ length: 200 }, (_, seed) => tellsTable(sight, seed)).filter(({ tells }) => tells).length;
    };
    expect(share('easy')).toBeGreaterThan(share('usual'));
    expect(share('usual')).toBeGreaterThan(share('tough'));
  });

  it('chooses one of its cards, the same for the same seed, and says why', () => {
    const game = replay(
      openGame(BARE, { company: 'usual', seed: 4 }),
      [{ type: 'OPEN' }, { type: 'CLOSE' }, { type: 'SIT' }],
      BARE,
    );
    const ids = tensionIn(BARE, game.round.tension).outcomes.map(({ id }) => id);
    fc.assert(
      fc.property(fc.nat(0xffff), fc.constantFrom(...ROLES), (seed, role) => {
        const sight = projectSight(game, BARE, role, CAST);
        const card = decide(sight, seed);
        expect(decide(sight, seed)).toBe(card);
        expect(sight.tension.parts[role].cards.map(({ id }) => id)).toContain(card);
        const because = explain(sight, seed, card);
        expect(ids).toContain(because.expected);
        expect(MOTIVES).toContain(because.motive);
        expect(because.knew).toBe(role === 'agent');
        if (!because.knew) expect(because.turned).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('plays, over the seeds, the mix that the lab reads', () => {
    const game = replay(
      openGame(BARE, { company: 'usual', seed: 4 }),
      [{ type: 'OPEN' }, { type: 'CLOSE' }, { type: 'SIT' }],
      BARE,
    );
    for (const role of ROLES) {
      const sight = projectSight(game, BARE, role, CAST);
      const counts = [0, 0, 0];
      for (let seed = 0; seed < 600; seed++) {
        const at = sight.tension.parts[role].cards.findIndex(({ id }) => id === decide(sight, seed));
        counts[at] = (counts[at] ?? 0) + 1 / 600;
      }
      for (const [index, share] of mixOf(sight).entries())
        expect(Math.abs((counts[index] ?? 0) - share)).toBeLessThan(0.08);
    }
  });
});

describe('one look ahead', () => {
  it('settles, is late and comes out as the game does, and moves nearly as much', () => {
    fc.assert(
      fc.property(
        fc.nat(0xffff),
        fc.constantFrom(...COMPANIES),
        fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (seed, company, picks, tells) => {
          const opened = replay(openGame(BARE, { company, seed }), [{ type: 'OPEN' }], BARE);
          const told = tells ? replay(opened, [{ type: 'TELL', by: 'agent' }], BARE) : opened;
          const tension = tensionIn(BARE, opened.round.tension);
          const card = (index: number): OptionId => (['a', 'b', 'c'] as const)[picks[index] ?? 0] ?? 'a';
          const revealed = replay(
            told,
            [
              { type: 'CLOSE' },
              { type: 'SIT' },
              ...ROLES.map((role, index) => ({ type: 'COMMIT' as const, role, option: card(index) })),
              { type: 'REVEAL' },
            ],
            BARE,
          );
          const ended = endedOf(revealed, BARE);
          if (!ended) throw new Error('nothing was revealed');
          const coming = comingOf(revealed.state, ended);
          const seen = glimpse(benchOf(tension, told.state, true), picks, revealed.round.truth, told.round.told);
          expect(picksOf(benchOf(tension, told.state, true))).toContainEqual(picks);
          expect(seen).toMatchObject({
            how: ended.settling.how,
            aim: ended.settling.aim,
            late: coming.world.late,
            came: coming.outcome.id,
          });
          expect(seen.months).toBeCloseTo(coming.months, 9);
          const { territory } = applyConsequences(revealed.state, ended).story;
          // What is told was paid before, and is summed in the look: the two differ by no more than its price.
          expect(Math.abs(meanTrust(territory.trust) - seen.trust)).toBeLessThan(3.5);
          const { ink, pencil } = drawn(territory);
          expect(ink + pencil).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
