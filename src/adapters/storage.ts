import { newest, sealSlot, unsealSlot } from '../play/session/slots.ts';

/** All keys of the game start with this, so that everything can be listed and erased. */
const PREFIX = '4f.';
/** Two slots for each kind of session, written in turn. */
const SLOTS = { solo: ['save.a', 'save.b'], led: ['room.a', 'room.b'] } as const;
export type Shelf = keyof typeof SLOTS;
const SETTINGS = 'settings';
/** Small things kept beside the games: what was prepared; a session's note, clock and projector key; the page turned. */
const SMALL_KEYS = ['room.prepared', 'room.draft', 'room.pulse', 'room.link', 'turned'] as const;
export type SmallKey = (typeof SMALL_KEYS)[number];

/** What is kept on this device: one solo game, one facilitated session, the settings. Never throws: without storage it lives in memory. */
export interface Storage {
  /** Writes a session in turn to one of the two slots of its kind; false when it could only be kept in memory. */
  save(shelf: Shelf, text: string): boolean;
  /** The texts of the whole slots of a kind, newest first. */
  saved(shelf: Shelf): string[];
  /** A small thing kept beside the games; null when there is none. */
  value(key: SmallKey): string | null;
  keepValue(key: SmallKey, text: string): void;
  /** Called when another window of this device keeps a session of this kind; returns how to stop listening. */
  onKept(shelf: Shelf, listener: () => void): () => void;
  settings(): string | null;
  keepSettings(text: string): boolean;
  /** Erases everything the game ever kept here. */
  eraseAll(): void;
}

function deviceStore(): globalThis.Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** Opens the device's storage, or a memory that lasts as long as the page. */
export function openStorage(): Storage {
  const memory = new Map<string, string>();
  const device = deviceStore();
  const read = (key: string): string | null => {
    try {
      return device?.getItem(PREFIX + key) ?? memory.get(key) ?? null;
    } catch {
      return memory.get(key) ?? null;
    }
  };
  const write = (key: string, text: string): boolean => {
    memory.set(key, text);
    try {
      device?.setItem(PREFIX + key, text);
      return device !== null;
    } catch {
      return false;
    }
  };
  const remove = (key: string) => {
    memory.delete(key);
    try {
      device?.removeItem(PREFIX + key);
    } catch {
      // Storage was taken away: there is nothing left to erase.
    }
  };
  const slots = (keys: readonly string[]) => keys.map((key) => unsealSlot(read(key)));
  return {
    save(shelf, text) {
      const [even, odd] = SLOTS[shelf];
      const number = (newest(slots([even, odd]))?.number ?? 0) + 1;
      return write(number % 2 === 0 ? even : odd, sealSlot({ number, text }));
    },
    saved: (shelf) =>
      slots(SLOTS[shelf])
        .flatMap((slot) => slot ?? [])
        .sort((a, b) => b.number - a.number)
        .map(({ text }) => text),
    value: read,
    keepValue: (key, text) => void write(key, text),
    onKept(shelf, listener) {
      const heard = ({ key }: StorageEvent) => {
        if (key === null || SLOTS[shelf].some((slot) => PREFIX + slot === key)) listener();
      };
      addEventListener('storage', heard);
      return () => removeEventListener('storage', heard);
    },
    settings: () => read(SETTINGS),
    keepSettings: (text) => write(SETTINGS, text),
    eraseAll: () => [...SLOTS.solo, ...SLOTS.led, ...SMALL_KEYS, SETTINGS].forEach(remove),
  };
}
