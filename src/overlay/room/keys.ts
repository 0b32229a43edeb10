import { READING_SCALES } from '../../domain/vocabulary.ts';
import type { Reading } from '../../view/room/projectorModel.ts';

/** The single keys of the room as they are drawn, in the order the help tells them. `A` to `D` are the cards' alone. */
export const ROOM_KEYS = {
  main: 'N',
  undo: 'U',
  table: '1 – 4',
  option: 'A – D',
  timer: 'P',
  more: '+',
  mark: 'M',
  note: 'O',
  freeze: 'F',
  black: 'X',
  reading: 'T',
  here: 'H',
  help: '?',
} as const;

export type RoomKey = keyof typeof ROOM_KEYS;

/** Their names, in the same order. */
export const KEY_NAMES = Object.keys(ROOM_KEYS) as readonly RoomKey[];

/** What a pressed key is called; letters are pressed in lower case. */
export const keyName = (pressed: string): RoomKey | null =>
  KEY_NAMES.find((name) => ROOM_KEYS[name].toLowerCase() === pressed) ?? null;

/** The reading that a key asks for: T for how far, plus and minus for how large; null for any other key. */
export function readingOfKey(key: string, { mode, scale }: Reading): Reading | null {
  const step = (by: number) => READING_SCALES[READING_SCALES.indexOf(scale) + by] ?? scale;
  switch (key) {
    case 't':
      return { mode: mode === 'room' ? 'laptop' : 'room', scale };
    case '+':
    case '=':
      return { mode, scale: step(1) };
    case '-':
      return { mode, scale: step(-1) };
    default:
      return null;
  }
}
