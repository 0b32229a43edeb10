import { useState } from 'preact/hooks';
import { withIncluded, withMinutes } from '../../../domain/agenda.ts';
import { TOLERANCE } from '../../../domain/session.ts';
import type { AgendaLine, AgendaView, Suggestion } from '../../../view/room/consoleModel.ts';
import type { FaceAct } from '../../parts/act.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { digits, wholeMinutes } from '../clock.ts';

const SHOWN_SUGGESTIONS = 2;
/** Less than this many seconds of drift is on time. */
const ON_TIME = TOLERANCE / 1000;

/** A line's own name, or the name of its kind. */
function useLineName(): (line: Pick<AgendaLine, 'kind' | 'title'>) => string {
  const { t } = useFace();
  return ({ kind, title }) => title ?? t.roomWords.items[kind];
}

/** The act by which the agenda becomes this one. */
const edit = (agenda: AgendaView['kept']): FaceAct => ({ type: 'EDIT_AGENDA', agenda: [...agenda] });

function Line({ line, kept, adjusting }: { line: AgendaLine; kept: AgendaView['kept']; adjusting: boolean }) {
  const { t } = useFace();
  const name = useLineName()(line);
  const { id, state, minutes, mayLeaveOut } = line;
  const out = state === 'leftOut';
  const words = t.roomConsole;
  return (
    <li
      class="agenda-line listed relative lines-115 grid middle gap-7"
      data-state={state}
      aria-current={state === 'current' ? 'step' : undefined}
    >
      <span>
        {state === 'done' && <Icon name="tick" />}
        {state === 'current' && <Icon name="next" />}
        {(out || state === 'skipped') && <Icon name="cross" />}
      </span>
      <span class="agenda-name">
        {name}
        <span class="sr-only">, {words.states[state]}</span>
      </span>
      <span class="one-line text-5">{words.line(minutes)}</span>
      {adjusting && state !== 'done' && state !== 'skipped' && (
        <span class="agenda-adjust row span-all gap-5 from-end">
          {mayLeaveOut && state !== 'current' && (
            <Button
              action={edit(withIncluded(kept, id, out))}
              icon={out ? 'back' : 'cross'}
              label={out ? words.takeBack(name) : words.leaveOut(name)}
            >
              {''}
            </Button>
          )}
          <Button action={edit(withMinutes(kept, id, minutes - 1))} label={words.minuteLess(name)} again>
            −
          </Button>
          <Button action={edit(withMinutes(kept, id, minutes + 1))} label={words.minuteMore(name)} again>
            +
          </Button>
        </span>
      )}
    </li>
  );
}

function Advice({ advice }: { advice: Suggestion }) {
  const { t } = useFace();
  const words = t.roomConsole.suggestion;
  const saves = t.roomWords.minutes(Math.max(1, wholeMinutes(advice.saves)));
  const title = advice.title ?? (advice.item === 'debrief' ? t.roomWords.items.debrief : '');
  const said =
    advice.kind === 'leaveOut'
      ? words.leaveOut(title, saves)
      : advice.kind === 'shorten'
        ? words.shorten(title, saves)
        : words[advice.kind](saves);
  return (
    <li>
      <Button action={advice.event}>{said}</Button>
    </li>
  );
}

function Guard({ view }: { view: AgendaView }) {
  const { t } = useFace();
  const { state, minutes, expected } = view.debrief;
  const words = t.roomConsole.guard;
  const kept = Math.max(0, Math.round(expected));
  const said =
    state === 'safe' || state === 'running'
      ? words[state](minutes)
      : state === 'threatened'
        ? words.threatened(kept, minutes)
        : state === 'eaten'
          ? words.eaten(kept)
          : words[state];
  return (
    <p
      class="guard lines-115 flex edge-hair semibold gap-7"
      data-state={state}
      role={state === 'now' || state === 'eaten' ? 'alert' : undefined}
    >
      <Icon name={state === 'safe' || state === 'running' || state === 'done' ? 'shelter' : 'urgency'} />
      <span>{said}</span>
    </p>
  );
}

/** Where the session stands: what is done, what is left, how late, and what could be shortened. */
export function Agenda({ view }: { view: AgendaView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  const [adjusting, adjust] = useState(false);
  const late = wholeMinutes(view.drift);
  const drift = Math.abs(view.drift) < ON_TIME ? words.onTime : late > 0 ? words.late(late) : words.early(-late);
  return (
    <section class="console-panel shrink-y column gap-5 on-card edge-line shrink-x" aria-label={words.agenda}>
      <div class="row wrap gap-7">
        <h2>{words.agenda}</h2>
        <button
          type="button"
          class="button button-plain agenda-tool"
          aria-label={words.adjust}
          aria-pressed={adjusting}
          title={words.adjust}
          onClick={() => adjust(!adjusting)}
        >
          <Icon name="pencil" />
        </button>
        <p
          class={
            late > 0 && view.drift >= ON_TIME
              ? 'agenda-drift on-yellow edge-hair bold one-line'
              : 'agenda-drift on-white edge-hair bold one-line'
          }
        >
          {drift}
        </p>
      </div>
      <p class="agenda-left spread flex gap-8 text-5">
        <strong>{words.left(Math.round(view.left / 60))}</strong>
        <span>{words.itemLeft(digits(view.itemLeft))}</span>
      </p>
      <ol class="agenda-lines scroll-y">
        {view.items.map((line) => (
          <Line kept={view.kept} key={line.id} line={line} adjusting={adjusting} />
        ))}
      </ol>
      <Guard view={view} />
      {view.suggestions.length > 0 && (
        <ul class="agenda-advice grid gap-4" aria-label={words.suggestions}>
          {view.suggestions.slice(0, SHOWN_SUGGESTIONS).map((advice, index) => (
            <Advice key={index} advice={advice} />
          ))}
        </ul>
      )}
    </section>
  );
}
