import * as v from 'valibot';
import { DESK_KEYS, type DeskKey, type Reading } from '../domain/session.ts';
import { readingSchema } from '../play/room/events.ts';

/** Console and projector: two windows of one page. States are numbered; each window may come, go and come back. */

const KEY = /^[0-9a-f]{32}$/;
const HEARTBEAT = 1_000;
/** A projector that was not heard for so long is absent; a console, lost. */
const SILENT = 2_500;

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12));
const window128 = v.pipe(v.string(), v.regex(KEY));
const stateSchema = v.strictObject({ kind: v.literal('state'), session: window128, number, view: v.unknown() });
const helloSchema = v.strictObject({ kind: v.literal('hello'), session: window128, number, window: window128 });
const readingMessage = v.strictObject({ kind: v.literal('reading'), session: window128, reading: readingSchema });
/** A key pressed in the projector's window; each has a number of its own, since a message may come twice. */
const askSchema = v.strictObject({
  ...{ kind: v.literal('ask'), session: window128, window: window128, number },
  key: v.picklist(DESK_KEYS),
});
const byeSchema = v.strictObject({ kind: v.literal('bye'), session: window128, window: window128 });
const messageSchema = v.variant('kind', [stateSchema, helloSchema, readingMessage, askSchema, byeSchema]);
type Message = v.InferOutput<typeof messageSchema>;

/** 128 bits that nobody can guess: only windows opened by this console know them. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key in an address, or null. */
export function keyFromHash(hash: string): string | null {
  const key = /^#projecteur=([0-9a-f]{32})$/.exec(hash)?.[1];
  return key ?? null;
}

/** True for a well-formed key. */
export const isKey = (text: string | null): text is string => text !== null && KEY.test(text);

/** A page of a file has the origin 'null', which no address has: any target is the only one there is. */
const target = () => (globalThis.origin === 'null' ? '*' : globalThis.origin);

/** Says and hears messages of one session, by whatever way there is; a message may come twice. */
function openWays(session: string, heard: (message: Message, from: MessageEventSource | null) => void) {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`4f.room.${session}`) : null;
  const others = new Set<Window>();
  const hear = ({ data, source, origin }: MessageEvent<unknown>, direct: boolean) => {
    if (direct && origin !== globalThis.origin) return;
    const parsed = v.safeParse(messageSchema, data);
    if (parsed.success && parsed.output.session === session) heard(parsed.output, source);
  };
  const direct = (event: MessageEvent<unknown>) => hear(event, true);
  channel?.addEventListener('message', (event) => hear(event, false));
  addEventListener('message', direct);
  return {
    say(message: Message) {
      channel?.postMessage(message);
      for (const other of others) {
        if (other.closed) others.delete(other);
        else other.postMessage(message, target());
      }
    },
    reach(other: MessageEventSource | null) {
      if (other && other !== window && 'closed' in other) others.add(other);
    },
    close() {
      channel?.close();
      removeEventListener('message', direct);
    },
  };
}

export interface ConsoleLink {
  /** Sends what the room sees; a new number only when it changed. */
  show(view: unknown): void;
  /** Opens the projector's window; false when the browser refused. Only ever in answer to a gesture. */
  open(): boolean;
  /** How many projectors answer, and whether all have the newest state. */
  status(): { readonly count: number; readonly agrees: boolean };
  close(): void;
}

/** What the console's end hears. */
export interface ConsoleHeard {
  readonly changed: () => void; // a projector comes, goes or follows
  readonly reading: (reading: Reading) => void;
  readonly ask: (key: DeskKey) => void; // pressed in a projector's window
}

type Ask = v.InferOutput<typeof askSchema>;

/** Passes each press on once, however often its message comes. */
function onceEach(ask: (key: DeskKey) => void): (message: Ask) => void {
  const last = new Map<string, number>();
  return ({ window: from, number: press, key }) => {
    if (press <= (last.get(from) ?? 0)) return;
    last.set(from, press);
    ask(key);
  };
}

/** The console's end. */
export function openConsoleLink(session: string, heard: ConsoleHeard): ConsoleLink {
  const projectors = new Map<string, { number: number; at: number }>();
  let current = { number: 1, text: '', view: null as unknown };
  const pass = onceEach(heard.ask);
  let told = '';
  const ways = openWays(session, (message, from) => {
    if (message.kind === 'reading') return heard.reading(message.reading);
    if (message.kind === 'ask') return pass(message);
    if (message.kind === 'bye') projectors.delete(message.window);
    if (message.kind === 'hello') {
      ways.reach(from);
      projectors.set(message.window, { number: message.number, at: performance.now() });
      // A projector that saw more than this console has sent: the console was reloaded, its count goes on from there.
      if (message.number > current.number) current = { ...current, number: message.number + 1 };
      if (message.number !== current.number) send();
    }
    tell();
  });
  const send = () => {
    if (current.text !== '') ways.say({ kind: 'state', session, number: current.number, view: current.view });
  };
  const status = () => {
    for (const [id, { at }] of projectors) if (performance.now() - at > SILENT) projectors.delete(id);
    const all = [...projectors.values()];
    return { count: all.length, agrees: all.every(({ number: seen }) => seen === current.number) };
  };
  const tell = () => {
    const { count, agrees } = status();
    const now = `${count} ${agrees}`;
    if (now !== told) {
      told = now;
      heard.changed();
    }
  };
  const beating = setInterval(() => {
    send();
    tell();
  }, HEARTBEAT);
  return {
    status,
    show(view) {
      const text = JSON.stringify(view);
      if (text === current.text) return;
      current = { number: current.number + 1, text, view: JSON.parse(text) };
      send();
      tell();
    },
    open() {
      const { pathname, search } = location;
      const opened = globalThis.open(`${pathname}${search}#projecteur=${session}`, `projecteur-${session}`, 'popup');
      ways.reach(opened);
      return opened !== null;
    },
    close() {
      clearInterval(beating);
      ways.close();
    },
  };
}

export interface ProjectorLink {
  /** True while the console is heard. */
  live(): boolean;
  /** Asks the console for another reading mode; the state that comes back carries it. */
  askReading(reading: Reading): void;
  /** Passes on a key that is the desk's; false when no desk is heard. */
  ask(key: DeskKey): boolean;
}

/** The projector's end: keeps the newest state, says hello once a second. */
export function openProjectorLink<T>(
  session: string,
  heard: {
    readonly isView: (data: unknown) => data is T;
    readonly show: (view: T) => void;
    readonly changed: () => void;
  },
): ProjectorLink {
  const self = newKey();
  let seen = 0;
  let asks = 0;
  let at = Number.NEGATIVE_INFINITY;
  let was = false;
  const hello = () => ways.say({ kind: 'hello', session, number: seen, window: self });
  const ways = openWays(session, (message) => {
    if (message.kind !== 'state' || message.number < seen || !heard.isView(message.view)) return;
    at = performance.now();
    const fresh = message.number > seen;
    seen = message.number;
    if (!fresh) return;
    heard.show(message.view);
    hello();
  });
  const live = () => performance.now() - at < SILENT;
  ways.reach(globalThis.opener);
  hello();
  setInterval(() => {
    hello();
    if (live() !== was) {
      was = live();
      heard.changed();
    }
  }, HEARTBEAT);
  addEventListener('pagehide', () => ways.say({ kind: 'bye', session, window: self }));
  return {
    live,
    askReading: (reading) => ways.say({ kind: 'reading', session, reading }),
    ask(key) {
      ways.say({ kind: 'ask', session, window: self, number: ++asks, key });
      return live();
    },
  };
}

/** Runs `lead` once no other window of this browser leads; `wait` at once when another does. */
export function leadAlone(wait: () => void, lead: () => void): void {
  if (!('locks' in navigator)) {
    lead();
    return;
  }
  const hold = () => new Promise<void>(() => {});
  void navigator.locks.request('4f.console', { ifAvailable: true }, (lock) => {
    if (lock) {
      lead();
      return hold();
    }
    wait();
    void navigator.locks.request('4f.console', () => {
      lead();
      return hold();
    });
    return undefined;
  });
}
