import * as v from 'valibot';
import { DESK_KEYS, type DeskKey, type Reading } from '../domain/session.ts';
import { readingSchema } from '../play/room/events.ts';
import { addressWith } from './url.ts';

/** Console and projector: two windows of one page. States are numbered; each window may come, go and come back. */

const KEY = /^[0-9a-f]{32}$/;
const HEARTBEAT = 1_000;
/**
 * A window is gone once it has left so many calls in a row unanswered. Not once it has been silent for so long: a window
 * behind others has its timers held back, but it answers what it hears at once.
 */
const UNANSWERED = 4;

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12));
const window128 = v.pipe(v.string(), v.regex(KEY));
const stateSchema = v.strictObject({ kind: v.literal('state'), session: window128, number, view: v.unknown() });
const helloSchema = v.strictObject({ kind: v.literal('hello'), session: window128, number, window: window128 });
const hereSchema = v.strictObject({ kind: v.literal('here'), session: window128 });
const readingMessage = v.strictObject({ kind: v.literal('reading'), session: window128, reading: readingSchema });
/** A key pressed in the projector's window; each has a number of its own, since a message may come twice. */
const askSchema = v.strictObject({
  ...{ kind: v.literal('ask'), session: window128, window: window128, number },
  key: v.picklist(DESK_KEYS),
});
const byeSchema = v.strictObject({ kind: v.literal('bye'), session: window128, window: window128 });
const messageSchema = v.variant('kind', [stateSchema, helloSchema, hereSchema, readingMessage, askSchema, byeSchema]);
type Message = v.InferOutput<typeof messageSchema>;

/** No session shows as many states: a number further ahead was never said by a window of this session. */
const AHEAD = 1_000_000;

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

/** What all windows of this browser hear; null where it is unknown or refused. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** A window of its own; null when the browser blocks it, politely or not. */
function openWindow(address: string, name: string): Window | null {
  try {
    return globalThis.open(address, name, 'popup');
  } catch {
    return null;
  }
}

/** Says and hears messages of one session, by whatever way there is; a message may come twice. */
function openWays(session: string, heard: (message: Message, from: MessageEventSource | null) => void) {
  const channel = openChannel(`4f.room.${session}`);
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

/** What the console hears of its projectors. */
export interface ConsoleHeard {
  readonly changed: () => void; // one comes, goes or follows
  readonly called: () => void; // one calls, about once a second, even while the console's own timers are held back
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

/** The console's end: sends its newest state once a second, and answers each call at once. */
export function openConsoleLink(session: string, heard: ConsoleHeard): ConsoleLink {
  const projectors = new Map<string, { number: number; unanswered: number }>();
  let current = { number: 1, text: '', view: null as unknown };
  const pass = onceEach(heard.ask);
  let told = '';
  const ways = openWays(session, (message, from) => {
    if (message.kind === 'reading') return heard.reading(message.reading);
    if (message.kind === 'ask') return pass(message);
    if (message.kind === 'bye') projectors.delete(message.window);
    if (message.kind === 'hello' && message.number <= current.number + AHEAD) {
      ways.reach(from);
      projectors.set(message.window, { number: message.number, unanswered: 0 });
      // A projector that saw more than this console has sent: the console was reloaded, its count goes on from there.
      if (message.number > current.number) current = { ...current, number: message.number + 1 };
      if (message.number === current.number || current.text === '') ways.say({ kind: 'here', session });
      else send();
      heard.called();
    }
    tell();
  });
  const send = () => {
    if (current.text !== '') ways.say({ kind: 'state', session, number: current.number, view: current.view });
  };
  const status = () => {
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
    for (const [id, projector] of projectors) if (++projector.unanswered > UNANSWERED) projectors.delete(id);
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
      const opened = openWindow(addressWith(`projecteur=${session}`), `projecteur-${session}`);
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

/** The projector's end: keeps the newest state, calls the console once a second, answers each state it hears. */
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
  let unanswered = UNANSWERED; // nothing was heard yet
  let answered = Number.NEGATIVE_INFINITY;
  let asks = 0;
  let was = false;
  const live = () => unanswered < UNANSWERED;
  const tell = () => {
    if (live() === was) return;
    was = live();
    heard.changed();
  };
  const hello = () => ways.say({ kind: 'hello', session, number: seen, window: self });
  const isDue = (number: number) => number >= seen && number <= seen + AHEAD;
  const hear = (message: Message) => {
    if (message.kind === 'here') unanswered = 0;
    if (message.kind !== 'state' || !isDue(message.number) || !heard.isView(message.view)) return;
    unanswered = 0;
    const fresh = message.number > seen;
    seen = message.number;
    if (fresh) heard.show(message.view);
    // A state comes by two ways: one answer is enough.
    if (!fresh && performance.now() - answered < HEARTBEAT / 2) return;
    answered = performance.now();
    hello();
  };
  const ways = openWays(session, (message) => {
    hear(message);
    tell();
  });
  ways.reach(globalThis.opener);
  hello();
  setInterval(() => {
    unanswered++;
    hello();
    tell();
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

/** Asks for the one lock of those who lead; refused where the browser has none, or keeps it from this page. */
async function askLead(options: LockOptions, hold: (lock: Lock | null) => Promise<void> | undefined): Promise<void> {
  await navigator.locks.request('4f.console', options, hold);
}

/** Runs `lead` once no other window of this browser leads; `wait` at once when another does. */
export function leadAlone(wait: () => void, lead: () => void): void {
  let led = false;
  /** Without a lock to ask for, nobody else can be known of: this window leads. */
  const leadOnce = () => {
    if (led) return;
    led = true;
    lead();
  };
  const hold = () => {
    leadOnce();
    return new Promise<void>(() => {});
  };
  askLead({ ifAvailable: true }, (lock) => {
    if (lock) return hold();
    wait();
    askLead({}, hold).catch(leadOnce);
    return undefined;
  }).catch(leadOnce);
}
