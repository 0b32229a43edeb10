import fc from 'fast-check';
import type { Move } from '../../src/domain/tension/move.ts';
import { allows, step } from '../../src/domain/tension/moves.ts';
import { type Game, openGame } from '../../src/domain/tension/round.ts';
import { COMPANIES, tensionIn } from '../../src/domain/tension/tension.ts';
import { OPTION_IDS, POWERS, ROLES } from '../../src/domain/vocabulary.ts';
import { BARE } from '../../src/lab/bare/bare.ts';

/** Every move that may be tried on a tension of the bare tale, allowed or not. */
export function movesOn(game: Game): Move[] {
  const { aims, parts } = tensionIn(BARE, game.round.tension);
  const pairs = ROLES.flatMap((from) => ROLES.filter((to) => to !== from).map((to) => ({ from, to })));
  const powers = ROLES.flatMap((role) => Object.values(POWERS[role]));
  return [
    { type: 'OPEN' },
    { type: 'SKIP_PARLEY' },
    ...pairs.flatMap(({ from, to }): Move[] => [
      { type: 'ASK', from, to },
      { type: 'ANSWER', from, to, shared: true },
      { type: 'ANSWER', from, to, shared: false },
      ...aims.map(({ id }): Move => ({ type: 'PLEDGE', by: from, to, aim: id })),
      { type: 'BET', by: from, about: to, option: 'a', stake: parts[to].stakes[0] ?? 'C1' },
    ]),
    ...ROLES.flatMap((by): Move[] => [
      { type: 'TELL', by },
      ...OPTION_IDS.map((card): Move => ({ type: 'COMMIT', role: by, option: card })),
    ]),
    ...powers.map((power): Move => ({ type: 'SPEND', power })),
    ...ROLES.map((role): Move => ({ type: 'WITHDRAW', role })),
    { type: 'HEARD', what: 'all', roles: [] },
    { type: 'HEARD', what: 'some', roles: ['torch', 'state'] },
    { type: 'HEARD', what: 'nothing', roles: [] },
    { type: 'HEARD', what: 'else', roles: [] },
    { type: 'SKIP_TENSION' },
    { type: 'CLOSE' },
    { type: 'SIT' },
    { type: 'REVEAL' },
    { type: 'ARBITRATE' },
    { type: 'SETTLE' },
    { type: 'REFLECT' },
    { type: 'TRAVEL' },
  ];
}

/** Moves that lead on: taken now and then, so that a walk lingers but ends. */
const ONWARD = new Set(['OPEN', 'SKIP', 'CLOSE', 'SIT', 'REVEAL', 'SETTLE', 'TRAVEL']);

/** A walk of allowed moves, by numbers that a property draws; each step is told with the move that led there. */
export function walk(start: Game, numbers: readonly number[]): { moves: Move[]; games: Game[] } {
  const moves: Move[] = [];
  const games = [start];
  for (const number of numbers) {
    const game = games.at(-1) ?? start;
    const open = movesOn(game).filter((move) => allows(game, move, BARE));
    const onward = open.filter(({ type }) => ONWARD.has(type));
    const from = number % 3 === 0 && onward.length > 0 ? onward : open;
    const move = from[Math.floor(number / 3) % (from.length || 1)];
    const next = move ? step(game, move, BARE) : null;
    if (!move || !next) break;
    moves.push(move);
    games.push(next);
  }
  return { moves, games };
}

/** A fresh game of the bare tale, and the numbers of a walk through it. */
export const someWalk = (longest: number) =>
  fc.record({
    game: fc
      .record({ seed: fc.nat(0xffff), company: fc.constantFrom(...COMPANIES), aloud: fc.boolean() })
      .map(({ seed, company, aloud }) => openGame(BARE, { company, seed, aloud: aloud ? ROLES : [] })),
    numbers: fc.array(fc.nat(0xffff), { minLength: longest, maxLength: longest }),
  });
