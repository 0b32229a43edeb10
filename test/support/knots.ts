import fc from 'fast-check';
import { type Game, openGame } from '../../src/domain/tension/knot.ts';
import { allows, type Move, step } from '../../src/domain/tension/moves.ts';
import { COMPANIES, tensionIn } from '../../src/domain/tension/tension.ts';
import { OPTION_IDS, POWERS, ROLES } from '../../src/domain/vocabulary.ts';
import { BARE } from '../../src/lab/dilemmas/bare/bare.ts';

/** Every move that may be tried on a tension of the bare tale, allowed or not. */
export function movesOn(game: Game): Move[] {
  const { aims } = tensionIn(BARE, game.knot.tension);
  const pairs = ROLES.flatMap((from) => ROLES.filter((to) => to !== from).map((to) => ({ from, to })));
  const powers = ROLES.flatMap((role) => Object.values(POWERS[role]));
  return [
    { type: 'OPEN' },
    { type: 'SKIP' },
    ...pairs.flatMap(({ from, to }): Move[] => [
      { type: 'ASK', from, to },
      { type: 'ANSWER', from, to, shared: true },
      { type: 'ANSWER', from, to, shared: false },
      ...aims.map(({ id }): Move => ({ type: 'PLEDGE', by: from, to, aim: id })),
      { type: 'BET', by: from, about: to, card: 'a' },
    ]),
    ...ROLES.flatMap((by): Move[] => [
      { type: 'TELL', by },
      { type: 'LIE', by },
      ...OPTION_IDS.map((card): Move => ({ type: 'CHOOSE', by, card })),
    ]),
    ...powers.map((power): Move => ({ type: 'SPEND', power })),
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
      .record({ seed: fc.nat(0xffff), company: fc.constantFrom(...COMPANIES) })
      .map(({ seed, company }) => openGame(BARE, company, seed)),
    numbers: fc.array(fc.nat(0xffff), { minLength: longest, maxLength: longest }),
  });
