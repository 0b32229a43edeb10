import { useState } from 'preact/hooks';
import type { ConsoleView, TableView } from '../../../view/room/consoleModel.ts';

/** What is half entered for each table: kept while the facilitator looks at another one. */
export interface TableDrafts<T> {
  of(table: TableView): T | null;
  keep(table: TableView, draft: T | null): void;
}

/** Drafts of one tension; the next one starts with none. */
export function useTableDrafts<T>(view: ConsoleView): TableDrafts<T> {
  const { number } = view.progress;
  const [kept, keep] = useState<{ tension: number; drafts: ReadonlyMap<number, T> }>({
    tension: number,
    drafts: new Map(),
  });
  const drafts = kept.tension === number ? kept.drafts : new Map<number, T>();
  return {
    of: (table) => drafts.get(table.number) ?? null,
    keep(table, draft) {
      const next = new Map(drafts);
      if (draft === null) next.delete(table.number);
      else next.set(table.number, draft);
      keep({ tension: number, drafts: next });
    },
  };
}
