import type { StakeId } from '../../domain/stakes.ts';
import type { OptionId, Role } from '../../domain/vocabulary.ts';
import type { TableView } from '../../view/consoleModel.ts';

/** A bet half entered: about whom, which card, which expectation. */
export interface BetDraft {
  readonly about: Role | null;
  readonly option: OptionId | null;
  readonly stake: StakeId | null;
}

/** Where the entry of a table's bet starts: from the bet already made, or from its first neighbour. */
export function draftBet({ bet, betChoices }: Pick<TableView, 'bet' | 'betChoices'>): BetDraft {
  return bet ?? { about: betChoices[0]?.role ?? null, option: null, stake: null };
}

/** A whole bet, or null. */
export function completeBet({ about, option, stake }: BetDraft) {
  return about && option && stake ? { about, option, stake } : null;
}
