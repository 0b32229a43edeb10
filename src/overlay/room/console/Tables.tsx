import type { HandCounts } from '../../../domain/session.ts';
import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import type { TableBets } from './bets.ts';
import type { TableDrafts } from './drafts.ts';
import { TableRow } from './TableRow.tsx';

interface TablesProps {
  readonly view: ConsoleView;
  readonly inHand: number | null;
  readonly take: (number: number) => void;
  readonly bets: TableBets;
  readonly hands: TableDrafts<HandCounts>;
}

/** The tables, one line each; the one in hand is open. */
export function Tables({ view, inHand, take, bets, hands }: TablesProps) {
  const { t } = useFace();
  return (
    <section
      class="console-panel tables shrink-y scroll-y grow on-card edge-line shrink-x"
      aria-label={t.roomConsole.tables}
    >
      <h2 class="sr-only">{t.roomConsole.tables}</h2>
      <ul>
        {view.tables.map((table) => (
          <TableRow
            key={table.number}
            table={table}
            entry={view.entry}
            playing={view.place !== null && view.place !== 'epilogue'}
            open={table.number === inHand}
            take={() => take(table.number)}
            bets={bets}
            hands={hands}
          />
        ))}
      </ul>
    </section>
  );
}
