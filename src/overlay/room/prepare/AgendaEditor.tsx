import { type Agenda, withIncluded, withMinutes } from '../../../domain/agenda.ts';
import { LONGEST_ITEM } from '../../../domain/session.ts';
import type { PreparedItem, PrepareView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';

function Item({ item, kept }: { item: PreparedItem; kept: Agenda }) {
  const { t, act } = useFace();
  const words = t.roomPrepare;
  const { id, kind, minutes, included, mayLeaveOut, act: part } = item;
  const name = item.title ?? t.roomWords.items[kind];
  const edit = (agenda: Agenda) => act({ type: 'EDIT_AGENDA', agenda: [...agenda] });
  const set = (next: number) => edit(withMinutes(kept, id, next));
  return (
    <li class="prepared-item listed lines-115 grid middle gap-7" data-kind={kind} data-included={included}>
      {kind === 'tension' ? (
        <input
          type="checkbox"
          checked={included}
          disabled={included && !mayLeaveOut}
          aria-label={words.include(name)}
          onChange={() => edit(withIncluded(kept, id, !included))}
        />
      ) : (
        <span />
      )}
      <span class="agenda-name">
        {part && <small class="semibold text-5">{t.acts[part]} · </small>}
        {name}
      </span>
      <span class="stepper inline middle gap-6" data-again>
        <button
          type="button"
          class="letter-button grid centre edge-hair on-white rigid"
          aria-label={t.roomConsole.minuteLess(name)}
          disabled={!included || minutes <= 1}
          onClick={() => set(minutes - 1)}
        >
          −
        </button>
        <output class="centred bold" aria-label={words.minutesOf(name)}>
          {included ? minutes : '–'}
        </output>
        <button
          type="button"
          class="letter-button grid centre edge-hair on-white rigid"
          aria-label={t.roomConsole.minuteMore(name)}
          disabled={!included || minutes >= LONGEST_ITEM}
          onClick={() => set(minutes + 1)}
        >
          +
        </button>
      </span>
    </li>
  );
}

/** What happens, in which order, for how many minutes; the debrief's share is always in sight. */
export function AgendaEditor({ view }: { view: PrepareView }) {
  const { t } = useFace();
  const words = t.roomPrepare;
  const total = view.agenda.reduce((sum, { included, minutes }) => sum + (included ? minutes : 0), 0);
  return (
    <section class="console-panel prepare-agenda on-card edge-line shrink-x" aria-label={words.agenda}>
      <h2>{words.agenda}</h2>
      <p>
        <strong>{words.planned(view.totalMinutes)}</strong>, {words.share(Math.round(view.debriefShare))}
      </p>
      <svg
        class="agenda-bar block wide edge-hair"
        viewBox={`0 0 ${Math.max(1, total)} 4`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {
          view.agenda.reduce<{ at: number; bars: preact.JSX.Element[] }>(
            ({ at, bars }, { id, kind, included, minutes }) =>
              included
                ? {
                    at: at + minutes,
                    bars: [...bars, <rect key={id} data-kind={kind} x={at} width={minutes} height="4" />],
                  }
                : { at, bars },
            { at: 0, bars: [] },
          ).bars
        }
      </svg>
      <ol>
        {view.agenda.map((item) => (
          <Item key={item.id} item={item} kept={view.kept} />
        ))}
      </ol>
    </section>
  );
}
