import { projectSight, type Sight } from '../../domain/foresight/sight.ts';
import { chance } from '../../domain/random.ts';
import { type Game, gesturesLeft, openGame } from '../../domain/tension/knot.ts';
import { type Move, step } from '../../domain/tension/moves.ts';
import { endingOf } from '../../domain/tension/outcomes.ts';
import type { Story } from '../../domain/tension/story.ts';
import { type CompanyName, type Tale, tensionIn, truthOf } from '../../domain/tension/tension.ts';
import { meanTrust } from '../../domain/territory.ts';
import { type ByRole, type Ending, ROLES, type Role } from '../../domain/vocabulary.ts';
import { PARTNER, type Player } from './players.ts';

/** Whole games by the domain's own moves, one after the other: what a machine would play. */

export type Players = ByRole<Player>;

/** A game once over. */
export interface Played {
  readonly story: Story;
  readonly ending: Ending;
  readonly trustThird: number; // mean trust when act 3 opens
}

/** Somebody in one seat, partners in the three others. */
export const amongPartners = (role: Role, player: Player): Players => ({
  elected: PARTNER,
  agent: PARTNER,
  state: PARTNER,
  torch: PARTNER,
  [role]: player,
});

/** The same player in the four seats. */
export const fourOf = (player: Player): Players => ({ elected: player, agent: player, state: player, torch: player });

/** A move that the rules must allow. */
function must(game: Game, move: Move, tale: Tale): Game {
  const after = step(game, move, tale);
  if (!after) throw new Error(`tension ${game.knot.tension}: ${move.type} is refused`);
  return after;
}

const present = (game: Game): Role[] => ROLES.filter((role) => !game.story.territory.out[role]);

/** The parley of one tension: questions first, then what is said to all, then what is promised. */
function parley(opened: Game, tale: Tale, players: Players, seed: number, cast: Sight['cast']): Game {
  let game = opened;
  const sight = (role: Role) => projectSight(game, tale, role, cast);
  const { known } = truthOf(tensionIn(tale, game.knot.tension), game.knot.truth);
  const hinted = known[0] ?? 'elected';
  for (const from of present(game)) {
    const to = players[from].asks(sight(from), seed, hinted);
    const asked = to === null ? null : step(game, { type: 'ASK', from, to }, tale);
    if (to === null || !asked) continue;
    game = asked;
    const shared = sight(to).known !== null && players[to].answers(sight(to), from, seed);
    game = must(game, { type: 'ANSWER', from: to, to: from, shared }, tale);
  }
  for (const by of present(game))
    if (game.knot.told === null && gesturesLeft(game, by) > 0 && players[by].tells(sight(by), seed))
      game = step(game, { type: 'TELL', by }, tale) ?? game;
  for (const by of present(game)) {
    const pledge = players[by].pledges(sight(by));
    if (pledge) game = step(game, { type: 'PLEDGE', by, ...pledge }, tale) ?? game;
  }
  return must(game, { type: 'CLOSE' }, tale);
}

function playTension(from: Game, tale: Tale, players: Players, seed: number, cast: Sight['cast']): Game {
  const here = present(from);
  const talks = here.filter((role) => players[role].talks).length * 2 >= here.length;
  let game = must(from, { type: talks ? 'OPEN' : 'SKIP' }, tale);
  if (talks) game = parley(game, tale, players, seed, cast);
  game = must(game, { type: 'SIT' }, tale);
  const seats = present(game).map((role) => projectSight(game, tale, role, cast));
  for (const sight of seats)
    game = must(game, { type: 'CHOOSE', by: sight.role, card: players[sight.role].chooses(sight, seed) }, tale);
  game = must(game, { type: 'REVEAL' }, tale);
  game = must(game, { type: 'SETTLE' }, tale);
  return must(game, { type: 'TRAVEL' }, tale);
}

/** The company's cast, or a mixed table drawn from the seed. */
export function castOf(tale: Tale, company: CompanyName): Sight['cast'] {
  return tale.companies[company].cast;
}

/** Plays a whole game, from the first day to ten years on. */
export function playGame(tale: Tale, company: CompanyName, players: Players, seed: number): Played {
  const cast = castOf(tale, company);
  let game = openGame(tale, company, seed);
  let trustThird: number | null = null;
  while (game.knot.stage !== 'ended') {
    const { act } = tensionIn(tale, game.knot.tension);
    if (act === 3) trustThird ??= meanTrust(game.story.territory.trust);
    game = playTension(game, tale, players, seed, cast);
  }
  const { story } = game;
  return { story, ending: endingOf(tale, story), trustThird: trustThird ?? meanTrust(story.territory.trust) };
}

/** A table where each seat, by the seed, is a partner or one of these others. */
export function mixedTable(seed: number, others: readonly Player[]): Players {
  const seat = (role: Role): Player => {
    const draw = chance(seed, 'seat', role);
    return draw < 0.5 ? PARTNER : (others[Math.floor((draw - 0.5) * 2 * others.length)] ?? PARTNER);
  };
  return { elected: seat('elected'), agent: seat('agent'), state: seat('state'), torch: seat('torch') };
}
