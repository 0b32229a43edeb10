import type { Letter } from '../../../domain/vocabulary.ts';
import type { ConsoleView, TableView } from '../../../view/room/consoleModel.ts';
import { type BetDraft, completeBet, draftBet } from '../../parts/bets.ts';
import { useFace } from '../../parts/context.ts';
import { cardCalled } from '../letters.ts';
import { useTableDrafts } from './drafts.ts';

/** The bets being entered, table by table. */
export interface TableBets {
  draftOf(table: TableView): BetDraft;
  change(table: TableView, part: Partial<BetDraft>): void;
  /** The card that this letter calls in the hand that the bet is about. */
  call(table: TableView, letter: Letter): void;
}

/** Bets half entered, one a table; each is sent as soon as it is whole. */
export function useTableBets(view: ConsoleView): TableBets {
  const { act } = useFace();
  const drafts = useTableDrafts<BetDraft>(view);
  const draftOf = (table: TableView) => drafts.of(table) ?? draftBet(table.bet, table.betChoices[0]?.role ?? null);
  const change = (table: TableView, part: Partial<BetDraft>) => {
    const draft = { ...draftOf(table), ...part };
    drafts.keep(table, draft);
    const bet = completeBet(draft);
    if (bet) act({ type: 'BET', by: table.role, ...bet });
  };
  return {
    draftOf,
    change,
    call(table, letter) {
      const about = table.betChoices.find(({ role }) => role === draftOf(table).about);
      const option = cardCalled(about?.options ?? [], letter);
      if (option) change(table, { option });
    },
  };
}
