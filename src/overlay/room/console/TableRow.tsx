import type { HandCounts } from '../../../domain/session.ts';
import type { OptionId } from '../../../domain/vocabulary.ts';
import type { EntryKind, TableView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { Portrait } from '../../parts/Portrait.tsx';
import { RoleAccount } from '../../parts/RoleAccount.tsx';
import { letterIn } from '../letters.ts';
import { SealMark } from '../SealMark.tsx';
import type { TableBets } from './bets.ts';
import { cardEntry } from './cardEntry.ts';
import type { TableDrafts } from './drafts.ts';
import { Hands } from './Hands.tsx';
import { TableBet } from './TableBet.tsx';
import { TableSecret } from './TableSecret.tsx';

interface TableRowProps {
  readonly table: TableView;
  readonly entry: EntryKind;
  readonly playing: boolean; // a tension is on: its private cards mean something
  readonly open: boolean;
  readonly take: () => void;
  readonly bets: TableBets;
  readonly hands: TableDrafts<HandCounts>;
}

/** What a table has done so far, in a few words. */
function useTableState({ table, entry, playing }: Pick<TableRowProps, 'table' | 'entry' | 'playing'>): {
  done: boolean;
  words: string;
} {
  const { t } = useFace();
  const words = t.roomConsole;
  if (table.out) return { done: true, words: t.roomWords.out };
  if (table.simulated) return { done: true, words: words.plays };
  if (entry === 'bet') {
    const { bet, betChoices } = table;
    if (!bet) return { done: false, words: words.betNone };
    const hand = betChoices.find(({ role }) => role === bet.about)?.options ?? [];
    return { done: true, words: words.betMade(t.roles[bet.about].inline, letterIn(hand, bet.option)) };
  }
  if (entry === 'position' || (playing && table.chosenLetter))
    return table.chosenLetter
      ? { done: true, words: words.chosen(table.chosenLetter) }
      : { done: false, words: words.notYet };
  return { done: false, words: t.roomWords.people(table.people) };
}

/** The cards of a table: a press takes one, a second press takes it back. */
function Letters({ table }: { table: TableView }) {
  const { t, act } = useFace();
  const name = t.roomWords.tableOf(table.number, t.roles[table.role].name);
  const press = (option: OptionId) => {
    const takesBack = table.chosen === option && table.canWithdraw;
    const action = takesBack ? ({ type: 'WITHDRAW', role: table.role } as const) : cardEntry(table, option);
    if (action) act(action);
  };
  return (
    <fieldset class="letters flex gap-3">
      <legend class="sr-only">{name}</legend>
      {table.options.map(({ id, letter, title }) => {
        const chosen = table.chosen === id;
        return (
          <button
            key={id}
            type="button"
            class="letter-button grid centre edge-hair on-white rigid"
            aria-pressed={chosen}
            aria-label={
              chosen && table.canWithdraw
                ? t.roomConsole.takesBack(name, letter)
                : t.roomConsole.choose(name, letter, title)
            }
            title={title}
            onClick={() => press(id)}
          >
            {letter}
          </button>
        );
      })}
    </fieldset>
  );
}

/** One table: who it is, what it has entered, and, when it is in hand, its private card. */
export function TableRow({ table, entry, playing, open, take, bets, hands }: TableRowProps) {
  const { t } = useFace();
  const { number, role, out } = table;
  const state = useTableState({ table, entry, playing });
  const enters = table.canChoose || table.canWithdraw;
  return (
    <li class="table-row" data-role={role} data-open={open} data-keep={`table-${number}`} tabIndex={-1}>
      <div class="table-line row gap-5">
        <button
          type="button"
          id={`table-${number}`}
          class="table-take shrink-x lines-115 row grow gap-7"
          aria-expanded={open}
          onClick={take}
        >
          <span class="table-badge centre rigid on-ink">{number}</span>
          <Portrait role={role} mood={out ? 'worried' : 'neutral'} out={out} />
          <span class="shrink-x grid">
            <strong>{t.roles[role].name}</strong>
            <span class="row gap-5 text-5">
              {(entry !== 'none' || state.done) && <SealMark sealed={state.done} />}
              {state.words}
            </span>
          </span>
        </button>
        {enters && <Letters table={table} />}
        {!enters && playing && table.chosenLetter && (
          <span class="letter centre rigid on-ink" aria-hidden="true">
            {table.chosenLetter}
          </span>
        )}
      </div>
      {open && (
        <div class="table-open lines-125 grid gap-7">
          {entry === 'bet' && table.canBet && <TableBet table={table} bets={bets} />}
          {table.canChoose && <Hands table={table} drafts={hands} />}
          {playing && <TableSecret table={table} />}
          {table.page && <RoleAccount page={table.page} />}
        </div>
      )}
    </li>
  );
}
