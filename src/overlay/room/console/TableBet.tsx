import type { TableView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { BetFields } from '../BetFields.tsx';
import type { TableBets } from './bets.ts';

/** A table's bet, read from its folded paper; sent as soon as it is whole. */
export function TableBet({ table, bets }: { table: TableView; bets: TableBets }) {
  const { t } = useFace();
  return (
    <fieldset class="table-bet grid on-white edge-hair gap-4">
      <legend class="bold">{t.roomConsole.bet}</legend>
      <BetFields
        id={`bet-${table.number}`}
        draft={bets.draftOf(table)}
        choices={table.betChoices}
        change={(part) => bets.change(table, part)}
      />
    </fieldset>
  );
}
