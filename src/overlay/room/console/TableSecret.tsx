import type { TableView } from '../../../view/room/consoleModel.ts';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { StakeList } from '../../parts/Stakes.tsx';
import { HeldSlip } from './HeldSlip.tsx';

/** A table's private card, for the facilitator who walks by; what it alone knows stays covered. */
export function TableSecret({ table }: { table: TableView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  return (
    <div class="table-secret grid gap-5">
      {table.secret && <HeldSlip slip={table.secret} simulated={table.simulated} />}
      <ul class="table-options grid gap-2">
        {table.options.map(({ id, letter, title }) => (
          <li key={id} class={id === table.chosen ? 'row gap-7 bold' : 'row gap-7'} data-chosen={id === table.chosen}>
            <span class="letter centre rigid on-ink">{letter}</span>
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
