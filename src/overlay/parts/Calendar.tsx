import type { Letter } from '../../domain/vocabulary.ts';
import type { CalendarView } from '../../view/player/parts.ts';
import { useFace } from './context.ts';

/** A stretch of the strip, in months from its start. */
interface Stretch {
  readonly kind: 'talk' | 'card' | 'spent';
  readonly from: number;
  readonly to: number;
}

interface CalendarProps {
  readonly calendar: Pick<CalendarView, 'window'> & Partial<CalendarView>; // without `text`, the strip alone says it
  readonly card?: { readonly letter: Letter; readonly months: number } | null; // picked up: what it would take
  readonly spent?: number | null; // after the reveal: what was taken in all, in months
}

/** A month is a leaf of 40 by 40. */
const LEAF = 40;
/** Nobody counts further than this on a strip. */
const MOST = 16;

/** What lies on the strip, end to end. */
function stretchesOf({ calendar, card, spent }: CalendarProps): Stretch[] {
  if (spent != null) return spent > 0 ? [{ kind: 'spent', from: 0, to: spent }] : [];
  const { talked = 0, pace = 1 } = calendar;
  const asked = card ? card.months * pace : 0;
  return [
    ...(talked > 0 ? [{ kind: 'talk' as const, from: 0, to: talked }] : []),
    ...(asked > 0 ? [{ kind: 'card' as const, from: talked, to: talked + asked }] : []),
  ];
}

/** Places from one end to the other, `apart` from one another. */
const along = (from: number, to: number, apart: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / apart)) }, (_, index) => from + apart * (index + 0.5));

/** A stretch: dots for talk, bars for a card, plain ink for what is spent; never told by colour alone. */
function Mark({ kind, from, to }: Stretch) {
  const [left, right] = [from * LEAF, Math.min(to, MOST) * LEAF];
  return (
    <g class="month-mark" data-mark={kind}>
      <rect class="inked stroked stroke-30" x={left} y="15" width={Math.max(3, right - left)} height="20" />
      {kind === 'talk' &&
        along(left, right, 8).map((x) => (
          <path key={x} class="month-dots hollow stroked round-ends" d={`M${x} 21v.01M${x} 29v.01`} />
        ))}
      {kind === 'card' &&
        along(left, right, 7).map((x) => (
          <path key={x} class="hollow stroked round-ends stroke-24" d={`M${x} 18V32`} />
        ))}
    </g>
  );
}

/** Leaves of a calendar, a flag where the window closes, and dashed leaves for what comes too late. */
function Strip({ window, marks }: { window: number; marks: readonly Stretch[] }) {
  const reach = marks.at(-1)?.to ?? 0;
  const leaves = Math.min(MOST, Math.max(window, Math.ceil(reach - 1e-6)));
  return (
    <svg
      class="months-strip spill round-joins"
      viewBox={`-3 -8 ${leaves * LEAF + 20} 51`}
      style={{ '--leaves': leaves }}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: leaves }, (_, index) => (
        <g key={index} class={index < window ? undefined : 'month-late'} transform={`translate(${index * LEAF} 0)`}>
          <rect class="month-leaf blank stroked stroke-30" width={LEAF} height={LEAF} />
          <path class="month-rings hollow stroked round-ends" d={`M10-3V6M${LEAF - 10}-3V6`} />
        </g>
      ))}
      {marks.map((each) => (
        <Mark key={each.kind} {...each} />
      ))}
      <path
        class="month-flag sunlit stroked round-ends"
        d={`M${window * LEAF}-8V43M${window * LEAF}-8L${window * LEAF + 15} -2 ${window * LEAF} 4z`}
      />
    </svg>
  );
}

/** The same in words: what is taken, and what is left of it. */
function useLines({ calendar, card, spent }: CalendarProps): string[] {
  const { t } = useFace();
  const { window, talked = 0, pace = 1 } = calendar;
  const months = (value: number) => t.months(Math.round(value * 10) / 10);
  const words = t.calendar;
  const ends = (taken: number) =>
    taken > window + 1e-9 ? words.late(months(taken - window)) : words.left(months(window - taken));
  if (spent != null)
    return [words.spent(months(spent), months(window)), spent > window + 1e-9 ? words.tooLate : words.inTime];
  const asked = card ? card.months * pace : 0;
  return [
    ...(talked > 0 ? [words.talk(months(talked))] : []),
    ...(card ? [asked > 0 ? words.card(card.letter, months(asked)) : words.free(card.letter)] : []),
    ...(card ? [ends(talked + asked)] : []),
    ...(Math.abs(pace - 1) >= 0.05 && (talked > 0 || asked > 0) ? [words.pace(months(pace))] : []),
  ];
}

/**
 * The months that the four have, a leaf each; on them, what the talk took, what the card picked up would take (`card`, in
 * months asked of the table: its pace is that of the calendar), or after the reveal all that was `spent`, in time or late.
 *
 * Sizes are in em of what holds it; it may set `--month` (width of a leaf, 1.7em) and `--months-words` (`none` leaves the
 * strip alone, with its words for the ear).
 */
export function Calendar(props: CalendarProps) {
  const { t } = useFace();
  const { window, text } = props.calendar;
  const lines = useLines(props);
  const head = <strong>{t.calendar.window(t.months(window))}</strong>;
  return (
    <div
      class="months grid middle lines-120 from-left"
      data-late={props.spent != null && props.spent > window + 1e-9 ? true : undefined}
    >
      {text && (
        <p>
          {head} {text}
        </p>
      )}
      <Strip window={window} marks={stretchesOf(props)} />
      {(lines.length > 0 || !text) && (
        <p class="months-lines lines-120 semibold">
          {!text && props.spent == null && head} {lines.join(' ')}
        </p>
      )}
    </div>
  );
}
