import { newest, sealSlot, unsealSlot } from '../play/session/slots.ts';

/** All keys of the game start with this, so that everything can be listed and erased. */
const PREFIX = '4f.';
/** Two slots for each kind of session, written in turn. */
const SLOTS = { solo: ['save.a', 'save.b'], led: ['room.a', 'room.b'] } as const;
export type Shelf = keyof typeof SLOTS;
/** Beside them, what another session took the place of: it can be taken up again. */
const ASIDE = { solo: 'save.aside', led: 'room.aside' } as const;
const SETTINGS = 'settings';
/** Small things kept beside the games: what was prepared, and the key that this desk shares with its projectors. */
const SMALL_KEYS = ['room.prepared', 'room.link'] as const;
type SmallKey = (typeof SMALL_KEYS)[number];
/** What belongs to one session and to no other: its note being written, its clock, the page that was turned. */
const OWN_KEYS = ['room.draft', 'room.pulse', 'turned'] as const;
type OwnKey = (typeof OWN_KEYS)[number];

const ALL_KEYS: readonly string[] = [
  ...[...SLOTS.solo, ...SLOTS.led, ASIDE.solo, ASIDE.led],
  ...[...SMALL_KEYS, ...OWN_KEYS, SETTINGS],
];

/** What is kept on this device: one solo game, one facilitated session, the settings. Never throws: without storage it lives in memory. */
export interface Storage {
  /** Writes a session in turn to one of the two slots of its kind; false when it could only be kept in memory. */
  save(shelf: Shelf, text: string): boolean;
  /** The texts of the whole slots of a kind, newest first. */
  saved(shelf: Shelf): string[];
  /** Puts aside a session whose place another one takes; there is room for one of each kind. */
  setAside(shelf: Shelf, text: string): void;
  aside(shelf: Shelf): string | null;
  /** A small thing kept beside the games; null when there is none. */
  value(key: SmallKey): string | null;
  keepValue(key: SmallKey, text: string): boolean;
  /** What this session kept of its own; null when there is none, or another session's. */
  own(key: OwnKey, session: string): string | null;
  keepOwn(key: OwnKey, session: string, text: string): void;
  /** Called when another window of this device keeps a session of this kind; returns how to stop listening. */
  onKept(shelf: Shelf, listener: () => void): () => void;
  settings(): string | null;
  keepSettings(text: string): boolean;
  /** Erases everything the game ever kept here; as long as this page lives, what is given back brings it back. */
  eraseAll(): () => void;
}

/** What a device keeps texts with. */
export type Device = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

function deviceStore(): Device | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** What this page wrote last under a key, and whether the device took it; null where it was erased. */
interface Written {
  readonly text: string | null;
  readonly taken: boolean;
}

/** The device's texts, and behind them a memory as long as the page: what was written last here is what is read. */
function openTexts(device: Device | null) {
  const memory = new Map<string, Written>();
  const read = (key: string): string | null => {
    const last = memory.get(key);
    if (last?.taken === false) return last.text;
    try {
      return device?.getItem(PREFIX + key) ?? last?.text ?? null;
    } catch {
      return last?.text ?? null;
    }
  };
  /** False when the device did not take it: it refused, was full, or has forgotten at once. */
  const write = (key: string, text: string): boolean => {
    const take = () => {
      try {
        device?.setItem(PREFIX + key, text);
        return device?.getItem(PREFIX + key) === text;
      } catch {
        return false;
      }
    };
    const taken = take();
    memory.set(key, { text, taken });
    return taken;
  };
  const remove = (key: string) => {
    memory.set(key, { text: null, taken: device === null });
    try {
      device?.removeItem(PREFIX + key);
      memory.delete(key);
    } catch {
      // Storage was taken away: there is nothing left to erase.
    }
  };
  /** Takes a text off the device, to make room there; it stays in memory. */
  const release = (key: string) => {
    const text = read(key);
    remove(key);
    if (text !== null) memory.set(key, { text, taken: false });
  };
  return { read, write, remove, release };
}

/** Opens the device's storage, or a memory that lasts as long as the page. */
export function openStorage(device: Device | null = deviceStore()): Storage {
  const { read, write, remove, release } = openTexts(device);
  const slots = (keys: readonly string[]) => keys.map((key) => unsealSlot(read(key)));
  return {
    save(shelf, text) {
      const [even, odd] = SLOTS[shelf];
      const number = (newest(slots([even, odd]))?.number ?? 0) + 1;
      const put = () => write(number % 2 === 0 ? even : odd, sealSlot({ number, text }));
      if (put()) return true;
      // What is played now matters more than what it took the place of.
      Object.values(ASIDE).forEach(release);
      if (put()) return true;
      // It helped nothing: what was put aside goes back.
      for (const key of Object.values(ASIDE)) {
        const aside = read(key);
        if (aside !== null) write(key, aside);
      }
      return false;
    },
    saved: (shelf) =>
      slots(SLOTS[shelf])
        .flatMap((slot) => slot ?? [])
        .sort((a, b) => b.number - a.number)
        .map(({ text }) => text),
    setAside: (shelf, text) => void write(ASIDE[shelf], text),
    aside: (shelf) => read(ASIDE[shelf]),
    value: read,
    keepValue: write,
    own(key, session) {
      const text = read(key);
      return text?.startsWith(`${session} `) ? text.slice(session.length + 1) : null;
    },
    keepOwn: (key, session, text) => void write(key, `${session} ${text}`),
    onKept(shelf, listener) {
      const heard = ({ key }: StorageEvent) => {
        if (key === null || SLOTS[shelf].some((slot) => PREFIX + slot === key)) listener();
      };
      addEventListener('storage', heard);
      return () => removeEventListener('storage', heard);
    },
    settings: () => read(SETTINGS),
    keepSettings: (text) => write(SETTINGS, text),
    eraseAll() {
      const erased = ALL_KEYS.map((key) => [key, read(key)] as const);
      ALL_KEYS.forEach(remove);
      return () => {
        for (const [key, text] of erased) if (text !== null) write(key, text);
      };
    },
  };
}
