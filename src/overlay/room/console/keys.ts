import { OPTION_IDS, type OptionId } from '../../../domain/vocabulary.ts';
import type { ConsoleView } from '../../../view/consoleModel.ts';
import type { FaceAction } from '../../parts/act.ts';
import { keyName, type RoomKey, readingOfKey } from '../keys.ts';

/** What a single key means at the console: an action, a place to go to, a table, or a card for the table in hand. */
type ConsoleKey =
  | { readonly kind: 'act'; readonly action: FaceAction }
  | { readonly kind: 'go'; readonly to: 'note' | 'help' }
  | { readonly kind: 'table'; readonly number: number }
  | { readonly kind: 'option'; readonly option: OptionId };

/** How much a press of `+` adds to the timer, in seconds. */
export const EXTENSION = 30;
/** A parley's seconds, when a timer is started by hand. */
export const PARLEY_SECONDS = 90;

/** The timer's own key: starts, pauses, resumes; null when there is nothing to time. */
export function timerAction({ timer, canTime }: Pick<ConsoleView, 'timer' | 'canTime'>): FaceAction | null {
  if (timer?.state === 'running') return { type: 'pauseTimer' };
  if (timer?.state === 'paused') return { type: 'resumeTimer' };
  return canTime ? { type: 'startTimer', seconds: timer?.total ?? PARLEY_SECONDS } : null;
}

/** Keys that do one thing at once, or nothing now. */
const GESTURES: Readonly<Partial<Record<RoomKey, (view: ConsoleView) => FaceAction | null>>> = {
  main: ({ main }) => (main.ready ? main.action : null),
  undo: ({ undo }) => (undo.steps.length > 0 ? { type: 'back', steps: 1 } : null),
  timer: timerAction,
  more: ({ timer }) => (timer ? { type: 'extendTimer', seconds: EXTENSION } : null),
  mark: () => ({ type: 'markMoment' }),
  freeze: ({ room }) => ({ type: 'freeze', on: !room.frozen }),
  black: ({ room }) => ({ type: 'black', on: !room.black }),
  reading: ({ room }) => {
    const reading = readingOfKey('t', room.view.reading);
    return reading && { type: 'setReading', reading };
  },
  here: () => ({ type: 'projectHere', on: true }),
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
