import type { Letter, OptionId } from '../../../domain/vocabulary.ts';
import type { TableView } from '../../../view/room/consoleModel.ts';
import type { FaceAct } from '../../parts/act.ts';
import { cardCalled } from '../letters.ts';

/** What enters a table's card, or puts it in the place of the one entered; null for the same one, or too late. */
export function cardEntry(
  table: Pick<TableView, 'role' | 'chosen' | 'canChoose' | 'canWithdraw'>,
  option: OptionId,
): FaceAct | null {
  const { role, chosen, canChoose, canWithdraw } = table;
  if (chosen === null) return canChoose ? { type: 'COMMIT', role, option } : null;
  return canWithdraw && chosen !== option ? { type: 'REPLACE', role, option } : null;
}

/** The same for the card that this letter calls in the table's own hand. */
export function letterEntry(table: TableView, letter: Letter): FaceAct | null {
  const option = cardCalled(table.options, letter);
  return option && cardEntry(table, option);
}
