import type { ConsoleView, TableView } from '../../../view/room/consoleModel.ts';
import { type BetDraft, completeBet, draftBet } from '../../parts/bets.ts';
import { useFace } from '../../parts/context.ts';
import { useTableDrafts } from './drafts.ts';

/** The bets being entered, table by table. */
export interface TableBets {
  draftOf(table: TableView): BetDraft;
  change(table: TableView, part: Partial<BetDraft>): void;
}

/** Bets half entered, one a table; each is sent as soon as it is whole. */
export function useTableBets(view: ConsoleView): TableBets {
  const { act } = useFace();
  const drafts = useTableDrafts<BetDraft>(view);
  const draftOf = (table: TableView) => drafts.of(table) ?? draftBet(table.bet, table.betChoices[0]?.role ?? null);
  return {
    draftOf,
    change(table, part) {
      const draft = { ...draftOf(table), ...part };
      drafts.keep(table, draft);
      const bet = completeBet(draft);
      if (bet) act({ type: 'BET', by: table.role, ...bet });
    },
  };
}
