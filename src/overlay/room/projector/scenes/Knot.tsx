import type { AimView, CalendarView } from '../../../../view/player/parts.ts';
import { Calendar } from '../../../parts/Calendar.tsx';
import { Doors } from '../../../parts/Doors.tsx';

interface KnotProps {
  readonly aims: readonly AimView[];
  readonly calendar: CalendarView;
  readonly far: boolean; // the strip and what is on it, without why
}

/** What may become of it, and in how many months: doors and leaves, drawn for the back of the room. */
export function Knot({ aims, calendar, far }: KnotProps) {
  const { window, talked } = calendar;
  return (
    <section class="room-knot grid on-card edge-thick em-gap-15" style={{ '--count': aims.length }}>
      <Doors aims={aims} />
      <Calendar calendar={far ? { window, talked } : calendar} />
    </section>
  );
}
