import type { PastKnot } from '../domain/tension/story.ts';
import { type CompanyName, cardOf, type Tale, tensionIn } from '../domain/tension/tension.ts';
import { drawn } from '../domain/territory.ts';
import { type Ending, type OptionId, ROLES, type Role } from '../domain/vocabulary.ts';
import { openingOf } from './games.ts';
import { amongPartners, fourOf, type Played, type Players, playGame } from './play.ts';
import { NICE, PLAYERS, type Player, READING } from './players.ts';
import { namedBy } from './recipes.ts';

/**
 * Games worth telling, found among many: what cooperation loses, what a push saves, what silence protects. Each one is
 * held against the same game with one thing changed, so that the reader compares and need not believe.
 */
export const STORY_KINDS = ['cooperationLoses', 'forceSaves', 'silenceProtects'] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** How a game ended. */
export interface End {
  readonly durable: number; // ink ten years on
  readonly ending: Ending;
}

/** One thing that the other game did differently. */
export interface Turn {
  readonly tension: string;
  readonly role: Role;
  readonly card: OptionId; // that it played
  readonly other: OptionId | null; // that it played in the other game; null when it told there
  readonly came: string; // in the other game
}

/** A found game, beside the other one. */
export interface FoundStory {
  readonly kind: StoryKind;
  readonly company: CompanyName;
  readonly seed: number;
  readonly knots: readonly PastKnot[];
  readonly end: End;
  readonly other: End; // of the other game
  readonly turn: Turn | null; // null when the other game was played otherwise from end to end
}

interface Opening {
  readonly tale: Tale;
  readonly company: CompanyName;
  readonly seed: number;
}

const play = ({ tale, company, seed }: Opening, players: Players): Played => playGame(tale, company, players, seed);
const endOf = ({ story, ending }: Played): End => ({ durable: drawn(story.territory).ink, ending });

/** Points that are worth more than any distance: friends who sign the wrong paper teach more than friends who are late. */
const SIGNED = 1000;

/** What a story is worth telling for: the points between its two games. */
function tellingOf({ kind, end, other, knots }: FoundStory): number {
  const signed = kind === 'cooperationLoses' && knots.some(({ how }) => how === 'alliance');
  return Math.abs(end.durable - other.durable) + (signed ? SIGNED : 0);
}

function found(
  kind: StoryKind,
  { company, seed }: Opening,
  game: Played,
  other: Played,
  turn: Turn | null,
): FoundStory {
  return { kind, company, seed, knots: game.story.knots, end: endOf(game), other: endOf(other), turn };
}

const choseIn = ({ chose }: PastKnot, role: Role): OptionId => chose[role] ?? 'a';
const cameIn = ({ story }: Played, tension: string): string =>
  story.knots.find((knot) => knot.tension === tension)?.came ?? '';

/** Four who are nothing but nice, in a world where four who read do better. */
function cooperationLoses(opening: Opening): FoundStory[] {
  const nice = play(opening, fourOf(PLAYERS[NICE]));
  const pushed = nice.story.knots.some((knot) =>
    ROLES.some((role) => {
      const id = knot.chose[role];
      return id !== null && cardOf(tensionIn(opening.tale, knot.tension), role, id).posture < 0;
    }),
  );
  if (pushed || nice.ending === 'alliance') return [];
  const read = play(opening, fourOf(PLAYERS[READING]));
  return endOf(read).durable > endOf(nice).durable ? [found('cooperationLoses', opening, nice, read, null)] : [];
}

/** The same player, who in one tension plays this card. */
const insteadAt = (player: Player, tension: string, card: OptionId): Player => ({
  ...player,
  chooses: (sight, seed) => (sight.tension.id === tension ? card : player.chooses(sight, seed)),
});

/** The same player, who in one tension tells what it knows. */
const tellingAt = (player: Player, tension: string): Player => ({
  ...player,
  tells: (sight, seed) => (sight.tension.id === tension ? sight.known !== null : player.tells(sight, seed)),
});

/** Whether a game ends well enough to be a lesson. */
const endsWell = ({ ending }: Played): boolean => ending === 'alliance' || ending === 'healthyConflict';

/** One who reads and pushes among partners, against the most cooperative card in that seat, once. */
function forceSaves(opening: Opening, role: Role, game: Played): FoundStory[] {
  const { tale } = opening;
  return game.story.knots.flatMap((knot) => {
    const tension = tensionIn(tale, knot.tension);
    const card = choseIn(knot, role);
    if (knot.chose[role] === null || cardOf(tension, role, card).posture > 0) return [];
    const nice = namedBy('mostCooperative', tension, role);
    const other = play(opening, amongPartners(role, insteadAt(PLAYERS[READING], tension.id, nice)));
    const turn: Turn = { tension: tension.id, role, card, other: nice, came: cameIn(other, tension.id) };
    const saves = turn.came !== knot.came && endOf(other).durable < endOf(game).durable;
    return saves ? [found('forceSaves', opening, game, other, turn)] : [];
  });
}

/** One who reads, knows and says nothing, against the same who tells it there. */
function silenceProtects(opening: Opening, role: Role, game: Played): FoundStory[] {
  return game.story.knots.flatMap((knot) => {
    if (knot.told !== null || !knot.knew.includes(role)) return [];
    const other = play(opening, amongPartners(role, tellingAt(PLAYERS[READING], knot.tension)));
    const came = cameIn(other, knot.tension);
    const told = other.story.knots.some(({ tension, told: by }) => tension === knot.tension && by === role);
    const turn: Turn = { tension: knot.tension, role, card: choseIn(knot, role), other: null, came };
    const protects = told && came !== knot.came && endOf(other).durable < endOf(game).durable;
    return protects ? [found('silenceProtects', opening, game, other, turn)] : [];
  });
}

/** Every story that one game, in four seats, holds. */
function storiesIn(opening: Opening): FoundStory[] {
  const seated = ROLES.flatMap((role) => {
    const game = play(opening, amongPartners(role, PLAYERS[READING]));
    return endsWell(game) ? [...forceSaves(opening, role, game), ...silenceProtects(opening, role, game)] : [];
  });
  return [...cooperationLoses(opening), ...seated];
}

/** The story of each kind that sets its two games furthest apart; a kind that was not found is not there. */
export function tellingStories(stories: readonly FoundStory[]): FoundStory[] {
  return STORY_KINDS.flatMap((kind) => {
    const those = stories.filter((each) => each.kind === kind);
    return those.length === 0 ? [] : [those.reduce((top, each) => (tellingOf(each) > tellingOf(top) ? each : top))];
  });
}

/** Looks for stories in some games. */
export const findStories = (tale: Tale, games: number, first: number): FoundStory[] =>
  tellingStories(Array.from({ length: games }, (_, index) => storiesIn({ tale, ...openingOf(first, index) })).flat());
