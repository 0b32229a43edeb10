import type { OptionId } from '../../../domain/vocabulary.ts';
import type { ConsoleView } from '../../../view/consoleModel.ts';
import type { FaceAction } from '../../parts/act.ts';
import { readingOfKey } from '../readingOfKey.ts';

/** What a single key means at the desk: an action, a place to go to, a table, or a card for the table in hand. */
export type DeskKey =
  | { readonly kind: 'act'; readonly action: FaceAction }
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
/** A parley's seconds, when a timer is started by hand. */
export const PARLEY_SECONDS = 90;

const act = (action: FaceAction): DeskKey => ({ kind: 'act', action });

/** The timer's own key: starts, pauses, resumes; null when there is nothing to time. */
export function timerAction({ timer, canTime }: Pick<ConsoleView, 'timer' | 'canTime'>): FaceAction | null {
  if (timer?.state === 'running') return { type: 'pauseTimer' };
  if (timer?.state === 'paused') return { type: 'resumeTimer' };
  return canTime ? { type: 'startTimer', seconds: timer?.total ?? PARLEY_SECONDS } : null;
}

/** Keys that do one thing at once. */
function gestureOf(key: string, view: ConsoleView): FaceAction | null {
  switch (key) {
    case 'n':
      return view.main.ready ? view.main.action : null;
    case 'u':
      return view.undo.steps.length > 0 ? { type: 'back', steps: 1 } : null;
    case 'p':
      return timerAction(view);
    case '+':
      return view.timer ? { type: 'extendTimer', seconds: EXTENSION } : null;
    case 'm':
      return { type: 'markMoment' };
    case 'f':
      return { type: 'freeze', on: !view.room.frozen };
    case 'x':
      return { type: 'black', on: !view.room.black };
    case 'h':
      return { type: 'projectHere', on: true };
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
  const action: FaceAction | null = reading ? { type: 'setReading', reading } : gestureOf(key, view);
  return action && act(action);
}
