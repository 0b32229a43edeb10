import type { StakeId } from '../stakes.ts';
import { byRole, type OptionId, type Power, ROLES, type Role } from '../vocabulary.ts';
import type { Ended } from './consequences.ts';
import { passTo } from './live.ts';
import { DILEMMA as K } from './parameters.ts';
import type { Settling } from './settling.ts';
import { type Choices, type Story, startStory } from './story.ts';
import { type CompanyName, type Tale, type Tension, tensionIn, truthOf } from './tension.ts';
import { drawTruths, knowersOf } from './truths.ts';

/** The steps of one tension as the rules see them, in order; `ended` is the end of the mandate. */
export const STAGES = ['situation', 'parley', 'bet', 'positions', 'settlement', 'consequences', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

/** Somebody asked what another knows; `shared` is null until answered, and a refusal is seen. */
export interface Asking {
  readonly from: Role;
  readonly to: Role;
  readonly shared: boolean | null;
}

/** What a room may say of a secret before the reveal. */
export const SAYINGS = ['all', 'some', 'nothing', 'else'] as const;

/** What was said in the room; `roles` are those who heard it, when some did. */
export interface Heard {
  readonly what: (typeof SAYINGS)[number];
  readonly roles: readonly Role[];
}

/** A prediction: what this role will choose, and which expectation it wants met most. */
export interface Bet {
  readonly about: Role;
  readonly option: OptionId;
  readonly stake: StakeId;
}

/** The tension being played. */
export interface Round {
  readonly tension: string;
  readonly stage: Stage;
  readonly truth: string;
  readonly talked: boolean;
  readonly asked: readonly Asking[];
  readonly told: Role | null; // who said it to the whole table
  readonly heard: Heard | null; // what the room said, once the console was told
  readonly lied: Role | null; // the room heard something else from this one
  readonly pledges: Ended['pledges'];
  readonly bets: Readonly<Record<Role, Bet | null>>;
  readonly choices: Choices; // null until committed, or dropped out
  readonly spent: readonly Power[]; // in this tension, in order: kept even when everyone chooses again
  readonly settling: Settling | null; // null before the reveal
}

/** A game: the story so far, the tension being played, and the truths that the seed drew for all of them. */
export interface Game {
  readonly state: Story;
  readonly round: Round;
  readonly truths: Readonly<Record<string, string>>;
  readonly aloud: readonly Role[]; // held by people who talk in a room: what they said is asked before the reveal
}

/** What a game starts from besides its tale. */
export interface Start {
  readonly company: CompanyName;
  readonly seed: number; // 32-bit: draws the truths, and nothing else here
  readonly chosen?: Game['truths']; // by the preparation
  readonly aloud?: readonly Role[];
}

/** True once La Torche had everyone choose again. */
export const calledOut = ({ spent }: Pick<Round, 'spent'>): boolean => spent.includes('callOut');

/** The tension being played. */
export const here = (game: Pick<Game, 'round'>, tale: Tale): Tension => tensionIn(tale, game.round.tension);

/** Who holds the truth of this tension from the start, and still stands. */
export const knowers = (game: Pick<Game, 'round' | 'state'>, tale: Tale): Role[] =>
  knowersOf(truthOf(here(game, tale), game.round.truth), game.state.territory.out);

/** Who knows the truth of this tension now: who held it, who was answered or heard, everybody once it is told. */
export function whoKnows(game: Pick<Game, 'round' | 'state'>, tale: Tale): Role[] {
  const { round, state } = game;
  const { out } = state.territory;
  if (round.told) return ROLES.filter((role) => !out[role]);
  const held = knowers(game, tale);
  const answered = round.asked.filter(({ shared }) => shared === true).map(({ from }) => from);
  const heard = round.heard?.roles ?? [];
  return ROLES.filter((role) => held.includes(role) || answered.includes(role) || heard.includes(role));
}

/** Gestures a seat has left in this parley. */
export function gesturesLeft({ round }: Pick<Game, 'round'>, role: Role): number {
  const asked = round.asked.filter(({ from }) => from === role).length;
  return Math.max(0, K.gestures - asked - (round.told === role ? 1 : 0));
}

/** Who knows something, and talks where the game does not hear it. */
export const unheard = (game: Game, tale: Tale): Role[] =>
  game.round.told !== null || game.round.heard !== null
    ? []
    : knowers(game, tale).filter((role) => game.aloud.includes(role));

/** Arrives at a tension: the seasons before it are lived. */
export function openRound(tale: Tale, story: Story, from: Pick<Game, 'truths' | 'aloud'>, tension: string): Game {
  const state = passTo(story, tensionIn(tale, tension).season - 1);
  const round: Round = {
    tension,
    stage: 'situation',
    truth: from.truths[tension] ?? '',
    talked: false,
    asked: [],
    told: null,
    heard: null,
    lied: null,
    pledges: [],
    bets: byRole(() => null),
    choices: byRole(() => null),
    spent: [],
    settling: null,
  };
  return { state, round, truths: from.truths, aloud: from.aloud };
}

/** A new game: the seed draws the truths, and nothing else. The preparation may have chosen some of them. */
export function openGame(tale: Tale, { company, seed, chosen, aloud = [] }: Start): Game {
  const truths = { ...drawTruths(tale, seed), ...chosen };
  return openRound(tale, startStory(tale, company), { truths, aloud }, tale.tensions[0]?.id ?? '');
}
