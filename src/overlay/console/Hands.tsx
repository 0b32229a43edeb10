import type { OptionId } from '../../domain/vocabulary.ts';
import type { TableView } from '../../view/consoleModel.ts';
import type { HandCounts } from '../../view/roomActions.ts';
import { useRoom } from '../room/context.ts';
import { letterOf } from '../wording.ts';

/** A count changed by one, never below zero nor above the people at the table. */
export function countedHands(counts: HandCounts, option: OptionId, by: 1 | -1, people: number): HandCounts {
  const others = Object.entries(counts).reduce((sum, [id, count]) => (id === option ? sum : sum + count), 0);
  const next = Math.max(0, Math.min((counts[option] ?? 0) + by, people - others));
  return { ...counts, [option]: next };
}

/** A split table: hands counted card by card. The card with most hands is taken; a tie is the table's to settle. */
export function Hands({ table }: { table: TableView }) {
  const { t, act } = useRoom();
  const words = t.roomConsole;
  if (table.people < 2) return null;
  const counts = table.hands?.counts ?? {};
  const change = (option: OptionId, by: 1 | -1) =>
    act({ type: 'hands', role: table.role, counts: countedHands(counts, option, by, table.people) });
  const tie = table.hands?.tie ?? [];
  return (
    <details class="facts hands" open={table.hands !== null}>
      <summary>{words.hands}</summary>
      <ul>
        {table.options.map(({ id }) => {
          const letter = letterOf(id);
          const name = words.handsOf(letter);
          return (
            <li key={id}>
              <span class="letter">{letter}</span>
              <button type="button" class="letter-button" aria-label={`${name} −`} onClick={() => change(id, -1)}>
                −
              </button>
              <output aria-label={name}>{counts[id] ?? 0}</output>
              <button type="button" class="letter-button" aria-label={`${name} +`} onClick={() => change(id, 1)}>
                +
              </button>
            </li>
          );
        })}
      </ul>
      {tie.length > 0 && (
        <p class="hands-tie" role="status">
          {words.tie(tie.map(letterOf))}
        </p>
      )}
    </details>
  );
}
