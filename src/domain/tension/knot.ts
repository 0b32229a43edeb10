import { byRole, type OptionId, ROLES, type Role } from '../vocabulary.ts';
import type { Ended } from './consequences.ts';
import { passTo } from './live.ts';
import { DILEMMA as K } from './parameters.ts';
import type { Settling } from './settling.ts';
import { type Choices, type Story, startStory } from './story.ts';
import { type CompanyName, type Tale, type Tension, tensionIn, truthOf } from './tension.ts';
import { drawTruths, knowersOf } from './truths.ts';

/** The steps of one tension, in order; `ended` is the end of the mandate. */
export const STAGES = ['situation', 'parley', 'bet', 'positions', 'settlement', 'consequences', 'ended'] as const;
export type Stage = (typeof STAGES)[number];

/** Somebody asked what another knows; `shared` is null until answered, and a refusal is seen. */
export interface Asking {
  readonly from: Role;
  readonly to: Role;
  readonly shared: boolean | null;
}

/** The tension being played. */
export interface Knot {
  readonly tension: string;
  readonly stage: Stage;
  readonly truth: string;
  readonly talked: boolean;
  readonly asked: readonly Asking[];
  readonly told: Role | null; // who said it to the whole table
  readonly lied: Role | null; // the room heard something else from this one
  readonly pledges: Ended['pledges'];
  readonly bets: Readonly<Record<Role, { readonly about: Role; readonly card: OptionId } | null>>;
  readonly chose: Choices;
  readonly calledOut: boolean;
  readonly settling: Settling | null; // null before the reveal
}

/** A game of format 2: the story, the tension being played, and the truths that the seed drew for all of them. */
export interface Game {
  readonly story: Story;
  readonly knot: Knot;
  readonly truths: Readonly<Record<string, string>>;
}

/** The tension being played. */
export const here = (game: Game, tale: Tale): Tension => tensionIn(tale, game.knot.tension);

/** Who knows the truth of this tension now: who held it, who was answered, everybody once it is told. */
export function whoKnows(game: Game, tale: Tale): Role[] {
  const { knot, story } = game;
  const { out } = story.territory;
  if (knot.told) return ROLES.filter((role) => !out[role]);
  const held = knowersOf(truthOf(here(game, tale), knot.truth), out);
  return ROLES.filter(
    (role) => held.includes(role) || knot.asked.some(({ from, shared }) => from === role && shared === true),
  );
}

/** Gestures a seat has left in this parley. */
export function gesturesLeft({ knot }: Game, role: Role): number {
  const asked = knot.asked.filter(({ from }) => from === role).length;
  return Math.max(0, K.gestures - asked - (knot.told === role ? 1 : 0));
}

/** Arrives at a tension: the seasons before it are lived. */
export function openKnot(tale: Tale, story: Story, truths: Game['truths'], tension: string): Game {
  const arrived = passTo(story, tensionIn(tale, tension).season - 1);
  const knot: Knot = {
    tension,
    stage: 'situation',
    truth: truths[tension] ?? '',
    talked: false,
    asked: [],
    told: null,
    lied: null,
    pledges: [],
    bets: byRole(() => null),
    chose: byRole(() => null),
    calledOut: false,
    settling: null,
  };
  return { story: arrived, knot, truths };
}

/** A new game: the seed draws the truths, and nothing else. The preparation may have chosen some of them. */
export function openGame(tale: Tale, company: CompanyName, seed: number, chosen: Game['truths'] = {}): Game {
  const truths = { ...drawTruths(tale, seed), ...chosen };
  return openKnot(tale, startStory(tale, company), truths, tale.tensions[0]?.id ?? '');
}
