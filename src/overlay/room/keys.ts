import { LETTERS, READING_SCALES } from '../../domain/vocabulary.ts';
import type { Reading } from '../../view/room/projectorModel.ts';

/** Where single keys are taken: the desk, the one screen while all look at it, the projector's page. */
export type KeyPlace = 'desk' | 'together' | 'projector';

interface RoomKeyLine {
  readonly drawn: string; // as buttons and the help show it
  readonly at: Readonly<Partial<Record<KeyPlace, readonly string[]>>>; // what is pressed there
}

/** What remotes send for next and back, beside the letters; a row of cards or a list keeps its arrows. */
const NEXT = ['n', 'pagedown', 'arrowright'] as const;
const BACK = ['u', 'pageup', 'arrowleft'] as const;

/**
 * Every single key of the room, in the order the help tells them. `A` to `D` are the cards' as long as a table that was
 * taken awaits one; remotes send `.` or `b` for a black screen. F5, by which they start a show, never reloads.
 */
const KEYS = {
  main: { drawn: 'N', at: { desk: NEXT, together: NEXT, projector: [...NEXT, ' '] } },
  undo: { drawn: 'U', at: { desk: BACK, together: BACK, projector: BACK } },
  table: { drawn: '1 – 4', at: { desk: ['1', '2', '3', '4'] } },
  option: { drawn: 'A – D', at: { desk: LETTERS.map((letter) => letter.toLowerCase()) } },
  timer: { drawn: 'P', at: { desk: ['p'], projector: ['p'] } },
  more: { drawn: '+', at: { desk: ['+', '='] } },
  mark: { drawn: 'M', at: { desk: ['m'] } },
  note: { drawn: 'O', at: { desk: ['o'] } },
  freeze: { drawn: 'F', at: { desk: ['f'] } },
  black: { drawn: 'X', at: { desk: ['x', '.'], projector: ['x', '.', 'b'] } },
  reading: { drawn: 'T', at: { desk: ['t'], together: ['t', '+', '=', '-'], projector: ['t', '+', '=', '-'] } },
  here: { drawn: 'H', at: { desk: ['h'], projector: ['h'] } },
  fullScreen: { drawn: 'F', at: { desk: ['f5'], together: ['f5'], projector: ['f', 'f5'] } },
  help: { drawn: '?', at: { desk: ['?', '/'] } },
} as const satisfies Readonly<Record<string, RoomKeyLine>>;

export type RoomKey = keyof typeof KEYS;

/** Their names, in the same order. */
export const KEY_NAMES = Object.keys(KEYS) as readonly RoomKey[];

/** How each is drawn. */
export const ROOM_KEYS = Object.fromEntries(Object.entries(KEYS).map(([name, { drawn }]) => [name, drawn])) as Readonly<
  Record<RoomKey, string>
>;

/** What a pressed key is called there; letters are pressed in lower case. */
export function keyName(pressed: string, place: KeyPlace): RoomKey | null {
  const takes = (line: RoomKeyLine) => line.at[place]?.includes(pressed) === true;
  return KEY_NAMES.find((name) => takes(KEYS[name])) ?? null;
}

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
