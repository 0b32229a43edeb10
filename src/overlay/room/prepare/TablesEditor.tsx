import { MOST_AT_TABLE } from '../../../domain/session.ts';
import { ROLES } from '../../../domain/vocabulary.ts';
import type { PreparedTable, PrepareView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Badge } from '../../parts/Portrait.tsx';

function People({ table }: { table: PreparedTable }) {
  const { t, act } = useFace();
  const words = t.roomPrepare;
  const { number, people, simulated } = table;
  const set = (count: number) => act({ type: 'SET_PEOPLE', table: number, people: count });
  return (
    <span class="stepper inline middle gap-6" data-again>
      <button
        type="button"
        class="letter-button grid centre edge-hair on-white rigid"
        aria-label={words.fewerPeople(number)}
        disabled={simulated || people <= 1}
        onClick={() => set(people - 1)}
      >
        −
      </button>
      <output class="centred bold" aria-label={words.people(number)}>
        {simulated ? '–' : people}
      </output>
      <button
        type="button"
        class="letter-button grid centre edge-hair on-white rigid"
        aria-label={words.morePeople(number)}
        disabled={simulated || people >= MOST_AT_TABLE}
        onClick={() => set(people + 1)}
      >
        +
      </button>
    </span>
  );
}

function Row({ table }: { table: PreparedTable }) {
  const { t, act } = useFace();
  const words = t.roomPrepare;
  const { number, role, as, simulated } = table;
  const id = `role-of-${number}`;
  return (
    <li class="prepared-table grid middle edge-hair gap-7" data-role={role} data-simulated={simulated}>
      <span class="table-badge centre rigid on-ink">{number}</span>
      <Badge role={role} />
      <span class="prepared-role lines-115 grid">
        <label class="sr-only" for={id}>
          {words.role(number)}
        </label>
        <select
          id={id}
          value={role}
          onChange={({ currentTarget }) => {
            const chosen = ROLES.find((each) => each === currentTarget.value);
            if (chosen) act({ type: 'MOVE_ROLE', table: number, role: chosen });
          }}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {t.roles[each].name}
            </option>
          ))}
        </select>
        <small class="text-5">{as}</small>
      </span>
      <People table={table} />
      <label class="simulate inline middle gap-6">
        <input
          type="checkbox"
          checked={simulated}
          aria-label={words.simulateTable(number)}
          onChange={() => act({ type: 'SIMULATE', table: number, simulated: !simulated })}
        />
        <span aria-hidden="true">{words.simulate}</span>
      </label>
    </li>
  );
}

/** Which role at which table, how many people, or a simulated partner. */
export function TablesEditor({ view }: { view: PrepareView }) {
  const { t } = useFace();
  const words = t.roomPrepare;
  return (
    <section class="console-panel prepare-tables on-card edge-line shrink-x" aria-label={words.tables}>
      <h2>{words.tables}</h2>
      <p class="quiet">{words.tablesIntro}</p>
      <ul class="grid gap-5">
        {view.tables.map((table) => (
          <Row key={table.number} table={table} />
        ))}
      </ul>
      <p class="bold">
        <Icon name="people" /> {words.total(view.people)}
      </p>
    </section>
  );
}
