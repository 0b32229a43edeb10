import { useState } from 'preact/hooks';
import type { OptionId } from '../../domain/vocabulary.ts';
import type { TableView } from '../../view/consoleModel.ts';
import type { HandCounts } from '../../view/roomActions.ts';
import { useRoom } from '../room/context.ts';
import { letterOf } from '../wording.ts';

const allOf = (counts: HandCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A count changed by one, never below zero nor above the people at the table. */
export function countedHands(counts: HandCounts, option: OptionId, by: 1 | -1, people: number): HandCounts {
  const own = counts[option] ?? 0;
  const room = people - (allOf(counts) - own);
  return { ...counts, [option]: Math.max(0, Math.min(own + by, room)) };
}

interface CountProps {
  readonly option: OptionId;
  readonly count: number;
  readonly change: (by: 1 | -1) => void;
}

function Count({ option, count, change }: CountProps) {
  const { t } = useRoom();
  const name = t.roomConsole.handsOf(letterOf(option));
  return (
    <li>
      <span class="letter">{letterOf(option)}</span>
      <button type="button" class="letter-button" aria-label={`${name} −`} onClick={() => change(-1)}>
        −
      </button>
      <output aria-label={name}>{count}</output>
      <button type="button" class="letter-button" aria-label={`${name} +`} onClick={() => change(1)}>
        +
      </button>
    </li>
  );
}

/** A split table: hands counted card by card. The card with most hands is taken; a tie is the table's to settle. */
export function Hands({ table }: { table: TableView }) {
  const { t, act } = useRoom();
  const words = t.roomConsole;
  const [counts, setCounts] = useState<HandCounts>(table.hands?.counts ?? {});
  if (table.people < 2) return null;
  const tie = table.hands?.tie ?? [];
  return (
    <details class="facts hands" open={tie.length > 0}>
      <summary>{words.hands}</summary>
      <ul>
        {table.options.map(({ id }) => (
          <Count
            key={id}
            option={id}
            count={counts[id] ?? 0}
            change={(by) => setCounts(countedHands(counts, id, by, table.people))}
          />
        ))}
      </ul>
      <button
        type="button"
        class="button button-second"
        disabled={allOf(counts) === 0}
        onClick={() => act({ type: 'hands', role: table.role, counts })}
      >
        {words.handsDone}
      </button>
      {tie.length > 0 && (
        <p class="hands-tie" role="status">
          {words.tie(tie.map(letterOf))}
        </p>
      )}
    </details>
  );
}
