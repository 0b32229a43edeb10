import type { OptionId } from '../../../domain/vocabulary.ts';
import type { TableView } from '../../../view/consoleModel.ts';
import type { LeadAction } from '../../../view/roomActions.ts';

/** What enters a table's card: a card already entered is taken back first; the same card again changes nothing. */
export function cardEntry(table: Pick<TableView, 'role' | 'chosen' | 'canChoose' | 'canWithdraw'>, option: OptionId) {
  const { role, chosen, canChoose, canWithdraw } = table;
  const enter: LeadAction = { type: 'position', role, option };
  if (chosen === null) return canChoose ? [enter] : [];
  const takeBack: LeadAction = { type: 'withdraw', role };
  return canWithdraw && chosen !== option ? [takeBack, enter] : [];
}
