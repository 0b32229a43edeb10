import { newest, sealSlot, unsealSlot } from '../play/slots.ts';

/** All keys of the game start with this, so that everything can be listed and erased. */
const PREFIX = '4f.';
const SLOTS = ['save.a', 'save.b'] as const;
const SETTINGS = 'settings';

/** What is kept on this device: one game, the settings. Never throws: without storage it lives in memory. */
export interface Storage {
  /** Writes the game in turn to one of two slots; false when it could only be kept in memory. */
  save(text: string): boolean;
  /** The texts of the whole slots, newest first. */
  saved(): string[];
  /** Forgets the game and keeps the settings. */
  forget(): void;
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
  const slots = () => SLOTS.map((key) => unsealSlot(read(key)));
  return {
    save(text) {
      const number = (newest(slots())?.number ?? 0) + 1;
      return write(number % 2 === 0 ? SLOTS[0] : SLOTS[1], sealSlot({ number, text }));
    },
    saved() {
      return slots()
        .flatMap((slot) => slot ?? [])
        .sort((a, b) => b.number - a.number)
        .map(({ text }) => text);
    },
    forget: () => SLOTS.forEach(remove),
    settings: () => read(SETTINGS),
    keepSettings: (text) => write(SETTINGS, text),
    eraseAll: () => [...SLOTS, SETTINGS].forEach(remove),
  };
}
