import type { StakeId } from '../../domain/stakes.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';

/** A bet half made: about whom, which card, which expectation. */
export interface BetDraft {
  readonly about: Role | null;
  readonly option: OptionId | null;
  readonly stake: StakeId | null;
}

/** A whole bet. */
interface Bet {
  readonly about: Role;
  readonly option: OptionId;
  readonly stake: StakeId;
}

/** Where a bet starts: from the one already made, or from somebody to bet about. */
export const draftBet = (made: Bet | null, about: Role | null): BetDraft =>
  made ?? { about, option: null, stake: null };

/** Cards and expectations are somebody's: who bets about another one chooses them anew. */
export const betAbout = (about: Role): BetDraft => ({ about, option: null, stake: null });

/** A whole bet, or null. */
export const completeBet = ({ about, option, stake }: BetDraft): Bet | null =>
  about && option && stake ? { about, option, stake } : null;

/** True when both say the same. */
export const sameBet = (one: Bet | null, other: Bet | null): boolean =>
  one !== null &&
  other !== null &&
  one.about === other.about &&
  one.option === other.option &&
  one.stake === other.stake;
