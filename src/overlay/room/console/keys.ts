import { OPTION_IDS, type OptionId } from '../../../domain/vocabulary.ts';
import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import type { FaceAct } from '../../parts/act.ts';
import { keyName, type RoomKey, readingOfKey } from '../keys.ts';

/** What a single key means at the console: an action, a place to go to, a table, or a card for the table in hand. */
type ConsoleKey =
  | { readonly kind: 'act'; readonly action: FaceAct }
  | { readonly kind: 'go'; readonly to: 'note' | 'help' }
  | { readonly kind: 'table'; readonly number: number }
  | { readonly kind: 'option'; readonly option: OptionId };

/** How much a press of `+` adds to the timer, in seconds. */
export const EXTENSION = 30;

/** The timer's own key: starts, pauses, resumes; null when there is nothing to time. */
export function timerAction(view: Pick<ConsoleView, 'timer' | 'canTime' | 'parleySeconds'>): FaceAct | null {
  const { timer, canTime, parleySeconds } = view;
  if (timer?.state === 'running') return { type: 'TIMER_PAUSE' };
  if (timer?.state === 'paused') return { type: 'TIMER_RESUME' };
  return canTime ? { type: 'TIMER_START', ms: (timer?.total ?? parleySeconds) * 1000 } : null;
}

/** Keys that do one thing at once, or nothing now. */
const GESTURES: Readonly<Partial<Record<RoomKey, (view: ConsoleView) => FaceAct | null>>> = {
  main: ({ main }) => (main.ready ? main.event : null),
  undo: ({ undo }) => (undo.steps.length > 0 ? { type: 'UNDO', steps: 1 } : null),
  timer: timerAction,
  more: ({ timer }) => (timer ? { type: 'TIMER_EXTEND', ms: EXTENSION * 1000 } : null),
  mark: ({ mark }) => mark,
  freeze: ({ room }) => ({ type: 'FREEZE', on: !room.frozen }),
  black: ({ room }) => ({ type: 'BLACK', on: !room.black }),
  reading: ({ room }) => {
    const reading = readingOfKey('t', room.view.reading);
    return reading && { type: 'READING', reading };
  },
  here: () => ({ type: 'PROJECT_HERE', on: true }),
};

/** What this key means now; null when it means nothing. */
export function consoleKey(key: string, view: ConsoleView): ConsoleKey | null {
  if (/^[1-4]$/.test(key)) {
    const number = Number(key);
    return view.tables.some((table) => table.number === number) ? { kind: 'table', number } : null;
  }
  const option = OPTION_IDS.find((id) => id === key);
  if (option) return view.entry === 'none' ? null : { kind: 'option', option };
  const name = keyName(key);
  if (name === 'note' || name === 'help') return { kind: 'go', to: name };
  const action = name && GESTURES[name]?.(view);
  return action ? { kind: 'act', action } : null;
}
