import type { Asking, Game, Round } from '../tension/round.ts';
import { whoKnows } from '../tension/round.ts';
import type { Story } from '../tension/story.ts';
import { type Tale, type Tension, tensionIn } from '../tension/tension.ts';
import type { Role, Temperament } from '../vocabulary.ts';

/**
 * All that one seat knows while it plays a tension, and nothing else. A partner and a view are given this and never the
 * game: a truth that a seat was not told cannot change what it does, since it is not there to be read.
 */
export interface Sight {
  readonly role: Role;
  readonly temperament: Temperament;
  readonly cast: Readonly<Record<Role, Temperament>>;
  readonly tension: Tension;
  readonly story: Story;
  readonly talked: boolean;
  readonly known: string | null; // the truth, for those who know it
  readonly told: Role | null;
  readonly asked: readonly Asking[]; // a refusal is seen; what was said stays between two
  readonly pledges: Round['pledges'];
}

/** What others see of a question: that it was asked, and that it was refused. */
function seenBy(role: Role, { asked }: Round): Asking[] {
  return asked.map((each) =>
    each.from === role || each.to === role || each.shared === null ? each : { ...each, shared: false },
  );
}

/** Projects what a seat knows out of a game. */
export function projectSight(game: Game, tale: Tale, role: Role, cast: Sight['cast']): Sight {
  const { round, state } = game;
  return {
    role,
    temperament: cast[role],
    cast,
    tension: tensionIn(tale, round.tension),
    story: state,
    talked: round.talked,
    known: whoKnows(game, tale).includes(role) ? round.truth : null,
    told: round.told,
    asked: seenBy(role, round),
    pledges: round.pledges,
  };
}
