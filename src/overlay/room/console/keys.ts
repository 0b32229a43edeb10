import { LETTERS, type Letter } from '../../../domain/vocabulary.ts';
import type { ConsoleView, TableView } from '../../../view/room/consoleModel.ts';
import type { FaceAct } from '../../parts/act.ts';
import { keyName, type RoomKey, readingOfKey } from '../keys.ts';

/** What a single key means at the console: an action, a place, a table, or a card as it lies in the hand in question. */
type ConsoleKey =
  | { readonly kind: 'act'; readonly action: FaceAct }
  | { readonly kind: 'go'; readonly to: 'note' | 'help' }
  | { readonly kind: 'table'; readonly number: number }
  | { readonly kind: 'letter'; readonly letter: Letter };

/** A table that the facilitator took in hand: when, and what it had entered by then. */
export interface Taken {
  readonly number: number;
  readonly moment: string;
  readonly had: string;
}

/** What a table has entered: a letter never replaces it unless the table was taken since. */
const enteredBy = ({ chosen, bet }: TableView): string =>
  `${chosen ?? ''} ${bet ? `${bet.about} ${bet.option} ${bet.stake}` : ''}`;

/** Names the moment that a table was taken for: taken to read its card, it is not in hand when it is time to choose. */
const momentOf = ({ progress, moment }: ConsoleView): string => `${progress.number} ${moment}`;

/** This table, taken now. */
export const takenNow = (table: TableView, view: ConsoleView): Taken => ({
  number: table.number,
  moment: momentOf(view),
  had: enteredBy(table),
});

/** How the table taken last stands to what a letter would enter; `none` when nobody took one for this moment. */
export function holdOf(taken: Taken | null, view: ConsoleView): 'none' | 'entered' | 'free' {
  const table = view.tables.find(({ number }) => number === taken?.number);
  if (!taken || !table || view.entry === 'none' || taken.moment !== momentOf(view)) return 'none';
  const has = view.entry === 'bet' ? table.bet !== null : table.chosen !== null;
  return has && taken.had !== enteredBy(table) ? 'entered' : 'free';
}

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
  fullScreen: () => ({ type: 'NOTICE', notice: 'fullScreenThere' }),
};

/** What a key does at once, whoever presses it; null when it does nothing now. */
export const gestureOf = (name: RoomKey, view: ConsoleView): FaceAct | null => GESTURES[name]?.(view) ?? null;

/** A letter: a card for the table in hand. `b` darkens the room where it can be no card, as remotes mean it. */
function letterKey(letter: Letter, view: ConsoleView, taken: Taken | null): ConsoleKey | null {
  const hold = holdOf(taken, view);
  if (hold === 'free') return { kind: 'letter', letter };
  if (hold === 'entered') return { kind: 'act', action: { type: 'NOTICE', notice: 'cardKept' } };
  if (letter === 'B') return { kind: 'act', action: { type: 'BLACK', on: !view.room.black } };
  return view.entry === 'none' ? null : { kind: 'act', action: { type: 'NOTICE', notice: 'takeFirst' } };
}

/** What this key means now; null when it means nothing. */
export function consoleKey(key: string, view: ConsoleView, taken: Taken | null): ConsoleKey | null {
  const name = keyName(key, 'desk');
  if (name === 'table') {
    const number = Number(key);
    return view.tables.some((table) => table.number === number) ? { kind: 'table', number } : null;
  }
  const letter = LETTERS.find((each) => each === key.toUpperCase());
  if (letter) return letterKey(letter, view, taken);
  if (name === 'note' || name === 'help') return { kind: 'go', to: name };
  const action = name && gestureOf(name, view);
  return action ? { kind: 'act', action } : null;
}
