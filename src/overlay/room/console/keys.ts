import type { OptionId } from '../../../domain/vocabulary.ts';
import type { ConsoleView } from '../../../view/consoleModel.ts';
import type { FaceAct } from '../../parts/act.ts';
import { readingOfKey } from '../readingOfKey.ts';

/** What a single key means at the desk: an action, a place to go to, a table, or a card for the table in hand. */
export type DeskKey =
  | { readonly kind: 'act'; readonly action: FaceAct }
  | { readonly kind: 'go'; readonly to: 'note' | 'help' }
  | { readonly kind: 'table'; readonly number: number }
  | { readonly kind: 'option'; readonly option: OptionId };

/** The keys of the desk, in the order the help tells them. `A` to `D` belong to the cards alone. */
export const DESK_KEYS = [
  ['main', 'N'],
  ['undo', 'U'],
  ['table', '1 – 4'],
  ['option', 'A – D'],
  ['timer', 'P'],
  ['more', '+'],
  ['mark', 'M'],
  ['note', 'O'],
  ['freeze', 'F'],
  ['black', 'X'],
  ['reading', 'T'],
  ['here', 'H'],
  ['help', '?'],
] as const;

/** How much a press of `+` adds to the timer, in seconds. */
export const EXTENSION = 30;

const act = (action: FaceAct): DeskKey => ({ kind: 'act', action });

/** The timer's own key: starts, pauses, resumes; null when there is nothing to time. */
export function timerAction(view: Pick<ConsoleView, 'timer' | 'canTime' | 'parleySeconds'>): FaceAct | null {
  const { timer, canTime, parleySeconds } = view;
  if (timer?.state === 'running') return { type: 'TIMER_PAUSE' };
  if (timer?.state === 'paused') return { type: 'TIMER_RESUME' };
  return canTime ? { type: 'TIMER_START', ms: (timer?.total ?? parleySeconds) * 1000 } : null;
}

/** Keys that do one thing at once. */
function gestureOf(key: string, view: ConsoleView): FaceAct | null {
  switch (key) {
    case 'n':
      return view.main.ready ? view.main.event : null;
    case 'u':
      return view.undo.steps.length > 0 ? { type: 'UNDO', steps: 1 } : null;
    case 'p':
      return timerAction(view);
    case '+':
      return view.timer ? { type: 'TIMER_EXTEND', ms: EXTENSION * 1000 } : null;
    case 'm':
      return view.mark;
    case 'f':
      return { type: 'FREEZE', on: !view.room.frozen };
    case 'x':
      return { type: 'BLACK', on: !view.room.black };
    case 'h':
      return { type: 'PROJECT_HERE', on: true };
    default:
      return null;
  }
}

/** What this key means now; null when it means nothing. */
export function deskKey(key: string, view: ConsoleView): DeskKey | null {
  if (/^[1-4]$/.test(key)) {
    const number = Number(key);
    return view.tables.some((table) => table.number === number) ? { kind: 'table', number } : null;
  }
  if (/^[a-d]$/.test(key)) return view.entry === 'none' ? null : { kind: 'option', option: key as OptionId };
  if (key === 'o') return { kind: 'go', to: 'note' };
  if (key === '?') return { kind: 'go', to: 'help' };
  const reading = key === 't' ? readingOfKey(key, view.room.view.reading) : null;
  const action: FaceAct | null = reading ? { type: 'READING', reading } : gestureOf(key, view);
  return action && act(action);
}
