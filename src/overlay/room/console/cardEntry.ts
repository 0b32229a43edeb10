import type { OptionId } from '../../../domain/vocabulary.ts';
import type { TableView } from '../../../view/room/consoleModel.ts';
import type { FaceAct } from '../../parts/act.ts';

/** What enters a table's card: a card already entered is taken back first; the same card again changes nothing. */
export function cardEntry(table: Pick<TableView, 'role' | 'chosen' | 'canChoose' | 'canWithdraw'>, option: OptionId) {
  const { role, chosen, canChoose, canWithdraw } = table;
  const enter: FaceAct = { type: 'COMMIT', role, option };
  if (chosen === null) return canChoose ? [enter] : [];
  const takeBack: FaceAct = { type: 'WITHDRAW', role };
  return canWithdraw && chosen !== option ? [takeBack, enter] : [];
}
