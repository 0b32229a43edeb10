import type { TableView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { StakeList } from '../../parts/Stakes.tsx';
import { letterOf } from '../../parts/wording.ts';

/** A table's private card, for the facilitator who walks by. */
export function TableSecret({ table }: { table: TableView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  return (
    <div class="table-secret grid gap-5">
      <p class="table-knows">
        <strong>{t.common.says(words.knows)}</strong> {table.knows}
      </p>
      <ul class="table-options grid">
        {table.options.map(({ id, title }) => (
          <li key={id} class={id === table.chosen ? 'row gap-7 bold' : 'row gap-7'} data-chosen={id === table.chosen}>
            <span class="letter centre">{letterOf(id)}</span>
            <span>{title}</span>
            {id === table.chosen && <Icon name="tick" />}
          </li>
        ))}
      </ul>
      <details class="facts">
        <summary>{words.stakes}</summary>
        <StakeList of={table.stakes} />
        <p>
          <strong>{t.common.says(words.need)}</strong> {table.need.text}
        </p>
      </details>
    </div>
  );
}
