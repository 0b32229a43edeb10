import { projectSight, type Sight } from '../domain/foresight/sight.ts';
import { chance } from '../domain/random.ts';
import type { Move } from '../domain/tension/move.ts';
import { step } from '../domain/tension/moves.ts';
import { endingOf } from '../domain/tension/outcomes.ts';
import { type Game, gesturesLeft, here, openGame } from '../domain/tension/round.ts';
import type { Story } from '../domain/tension/story.ts';
import { type CompanyName, type Tale, truthOf } from '../domain/tension/tension.ts';
import { meanTrust } from '../domain/territory.ts';
import { type ByRole, byRole, type Ending, ROLES, type Role } from '../domain/vocabulary.ts';
import { PARTNER, type Player } from './players.ts';

/** Whole games by the domain's own moves, one after the other: what a machine would play. */

export type Players = ByRole<Player>;

/** A game once over. */
export interface Played {
  readonly story: Story;
  readonly ending: Ending;
  readonly trustThird: number; // mean trust when act 3 opens
  readonly moves: readonly Move[]; // all that was done, in order
}

/** Somebody in one seat, partners in the three others. */
export const amongPartners = (role: Role, player: Player): Players => ({ ...fourOf(PARTNER), [role]: player });

/** The same player in the four seats. */
export const fourOf = (player: Player): Players => byRole(() => player);

/** A table where each seat, by the seed, is a partner or one of these others. */
export const mixedTable = (seed: number, others: readonly Player[]): Players =>
  byRole((role) => {
    const draw = chance(seed, 'seat', role);
    return draw < 0.5 ? PARTNER : (others[Math.floor((draw - 0.5) * 2 * others.length)] ?? PARTNER);
  });

/** A game being played: who plays it, and what was done so far. */
interface Session {
  readonly tale: Tale;
  readonly players: Players;
  readonly seed: number;
  readonly cast: Sight['cast'];
  readonly moves: Move[];
  game: Game;
}

/** Tries a move; true when the rules take it. */
function tries(session: Session, move: Move): boolean {
  const after = step(session.game, move, session.tale);
  if (!after) return false;
  session.moves.push(move);
  session.game = after;
  return true;
}

/** Makes a move that the rules must allow. */
function must(session: Session, move: Move): void {
  if (!tries(session, move)) throw new Error(`tension ${session.game.round.tension}: ${move.type} is refused`);
}

const present = ({ game }: Session): Role[] => ROLES.filter((role) => !game.state.territory.out[role]);
const sightOf = ({ game, tale, cast }: Session, role: Role): Sight => projectSight(game, tale, role, cast);

/** The parley of one tension: questions first, then what is said to all, then what is promised. */
function parley(session: Session): void {
  const { tale, players, seed } = session;
  const { known } = truthOf(here(session.game, tale), session.game.round.truth);
  const hinted = known[0] ?? 'elected';
  for (const from of present(session)) {
    const to = players[from].asks(sightOf(session, from), seed, hinted);
    if (to === null || !tries(session, { type: 'ASK', from, to })) continue;
    const asked = sightOf(session, to);
    const shared = asked.known !== null && players[to].answers(asked, from, seed);
    must(session, { type: 'ANSWER', from: to, to: from, shared });
  }
  for (const by of present(session)) {
    const { game } = session;
    const free = game.round.told === null && gesturesLeft(game, by) > 0;
    if (free && players[by].tells(sightOf(session, by), seed)) tries(session, { type: 'TELL', by });
  }
  for (const by of present(session)) {
    const pledge = players[by].pledges(sightOf(session, by));
    if (pledge) tries(session, { type: 'PLEDGE', by, ...pledge });
  }
  must(session, { type: 'CLOSE' });
}

function playTension(session: Session): void {
  const { players, seed } = session;
  const seated = present(session);
  const talks = seated.filter((role) => players[role].talks).length * 2 >= seated.length;
  must(session, { type: talks ? 'OPEN' : 'SKIP_PARLEY' });
  if (talks) parley(session);
  must(session, { type: 'SIT' });
  // Saying it may have cost somebody its seat.
  const sights = present(session).map((role) => sightOf(session, role));
  for (const sight of sights)
    must(session, { type: 'COMMIT', role: sight.role, option: players[sight.role].chooses(sight, seed) });
  for (const type of ['REVEAL', 'SETTLE', 'TRAVEL'] as const) must(session, { type });
}

/** Plays a whole game, from the first day to ten years on. */
export function playGame(tale: Tale, company: CompanyName, players: Players, seed: number): Played {
  const { cast } = tale.companies[company];
  const session: Session = { tale, players, seed, cast, moves: [], game: openGame(tale, { company, seed }) };
  const trust = (): number => meanTrust(session.game.state.territory.trust);
  let trustThird: number | null = null;
  while (session.game.round.stage !== 'ended') {
    if (here(session.game, tale).act === 3) trustThird ??= trust();
    playTension(session);
  }
  const { state: story } = session.game;
  return { story, ending: endingOf(tale, story), trustThird: trustThird ?? trust(), moves: session.moves };
}
