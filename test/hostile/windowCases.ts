import { expect, vi } from 'vitest';
import { newKey, openConsoleLink, openProjectorLink } from '../../src/adapters/windows.ts';
import { isProjectorView, type ProjectorView } from '../../src/view/room/projectorModel.ts';
import { PromptChannel } from '../support/channel.ts';
import { BASES, openedLed, seenOf } from './bases.ts';
import { type Case, changed, isHolder, MARKUP, nested, type Path, type Threat, UNICODE } from './cases.ts';

/** What crosses windows: any page of the same origin may speak, and one that read the key may speak well. */

const ORIGIN = 'http://127.0.0.1';

const BEFORE = seenOf(openedLed(BASES.led)).room;
const AFTER: ProjectorView = { ...BEFORE, black: !BEFORE.black };

/** A desk, a room and a neighbour that knows their key. */
function openPair() {
  const key = newKey();
  const shown: ProjectorView[] = [];
  const asked: unknown[] = [];
  const heard = {
    changed: () => {},
    called: () => {},
    ask: () => undefined,
    reading: (reading: unknown) => void asked.push(reading),
  };
  const desk = openConsoleLink(key, heard);
  const room = openProjectorLink<ProjectorView>(key, {
    isView: isProjectorView,
    show: (view) => void shown.push(view),
    changed: () => {},
  });
  const neighbour = new PromptChannel(`4f.room.${key}`);
  const overheard: unknown[] = [];
  neighbour.addEventListener('message', (event) => overheard.push(Reflect.get(event, 'data')));
  return { key, desk, room, shown, asked, overheard, say: (data: unknown) => neighbour.postMessage(data) };
}
type Pair = ReturnType<typeof openPair>;

/** Whatever was said, the room shows what the desk shows next. */
function goesOn(threat: Threat, name: string, speak: (pair: Pair, page: EventTarget) => void): Case {
  const holds = () => {
    const page = new EventTarget();
    vi.useFakeTimers();
    vi.stubGlobal('BroadcastChannel', PromptChannel);
    vi.stubGlobal('origin', ORIGIN);
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    try {
      const pair = openPair();
      pair.desk.show(BEFORE);
      expect(pair.shown).toEqual([BEFORE]);
      speak(pair, page);
      pair.desk.show(AFTER);
      vi.advanceTimersByTime(1_100);
      expect(pair.shown.at(-1)).toEqual(AFTER);
      expect(pair.room.live()).toBe(true);
      expect(pair.desk.status().count).toBeGreaterThan(0);
      expect(pair.asked).toEqual([]);
      pair.desk.close();
    } finally {
      PromptChannel.all.clear();
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  };
  return { threat, name: `message: ${name}`, holds };
}

const says = (threat: Threat, name: string, message: (key: string) => unknown) =>
  goesOn(threat, name, ({ say, key }) => say(message(key)));

const BAD_NUMBERS = [-1, 0.5, 2e12, 1e300, Number.NaN, Number.POSITIVE_INFINITY, '1', null];
const other = 'f'.repeat(32);
const messages = [
  ...BAD_NUMBERS.map((number) =>
    says('number', `a state numbered ${number}`, (session) => ({ kind: 'state', session, number, view: AFTER })),
  ),
  says('neighbour', 'a hello that saw a million million states', (session) => ({
    ...{ kind: 'hello', session, window: other },
    number: 1e12,
  })),
  says('neighbour', 'a state a million million ahead', (session) => ({
    kind: 'state',
    session,
    number: 1e12,
    view: BEFORE,
  })),
  says('neighbour', 'a state said in the desk’s place', (session) => ({
    ...{ kind: 'state', session, number: 3 },
    view: { ...BEFORE, bubbles: [] },
  })),
  says('neighbour', 'a state of another session', () => ({ kind: 'state', session: other, number: 90, view: AFTER })),
  goesOn('neighbour', 'three hundred projectors', ({ say, key }) => {
    for (let index = 0; index < 300; index++)
      say({ kind: 'hello', session: key, number: 0, window: index.toString(16).padStart(32, '0') });
  }),
  goesOn('neighbour', 'a bye in the projector’s place', ({ say, overheard }) => {
    for (const data of overheard) if (isHolder(data) && data.kind === 'hello') say({ ...data, kind: 'bye' });
  }),
  goesOn('neighbour', 'what was overheard, said again in disorder', ({ say, overheard }) => {
    for (const data of [...overheard].reverse()) say(data);
  }),
  goesOn('neighbour', 'a state from another origin', ({ key }, page) => {
    const data = { kind: 'state', session: key, number: 50, view: { ...BEFORE, bubbles: [] } };
    page.dispatchEvent(new MessageEvent('message', { data, origin: 'https://example.org' }));
  }),
  says('neighbour', 'an empty view', (session) => ({ kind: 'state', session, number: 9, view: {} })),
  says('markup', 'a kind of markup', (session) => ({ kind: MARKUP[0], session })),
  says('markup', 'a reading of markup', (session) => ({
    kind: 'reading',
    session,
    reading: { mode: MARKUP[1], scale: 100 },
  })),
  says('prototype', 'a kind called constructor', (session) => ({ kind: 'constructor', session })),
  says('prototype', '__proto__ in a message', (session) =>
    changed({ kind: 'bye', session, window: other }, ['__proto__'], { polluted: 1 }),
  ),
  says('prototype', '__proto__ in a reading', (session) => ({
    ...{ kind: 'reading', session },
    reading: changed({ mode: 'room', scale: 100 }, ['__proto__'], { polluted: 1 }),
  })),
  says('version', 'a message that says more', (session) => ({
    kind: 'reading',
    session,
    reading: { mode: 'room', scale: 100 },
    newer: 1,
  })),
  says('version', 'a kind of another version', (session) => ({ kind: 'vote', session, number: 1 })),
  says('depth', 'a view nested 2 000 times', (session) => ({
    kind: 'state',
    session,
    number: 9,
    view: JSON.parse(nested(2000)),
  })),
  says('size', 'ten million letters', (session) => ({
    kind: 'state',
    session,
    number: 9,
    view: 'x'.repeat(10_000_000),
  })),
  ...[null, 3, 'texte', [], new Map([['kind', 'state']]), new Date(0), new ArrayBuffer(8)].map((data) =>
    says('type', `${Object.prototype.toString.call(data)} ${String(data).slice(0, 12)}`, () => data),
  ),
];

const view = (threat: Threat, name: string, accepted: boolean, data: () => unknown): Case => ({
  threat,
  name: `view: ${name}`,
  holds() {
    const given = data();
    const before = structuredClone(given);
    expect(isProjectorView(given)).toBe(accepted);
    expect(given).toEqual(before);
  },
});
const where = ['cast', 'agent', 'as'] as const;
const spoiled = (threat: Threat, name: string, path: Path, value: () => unknown) =>
  view(threat, name, false, () => changed(BEFORE, path, value()));
const plenty = (value: unknown) => Array.from({ length: 100_000 }, () => value);

const views = [
  ...MARKUP.map((text) => view('markup', `${text.slice(0, 40)} as a text`, true, () => changed(BEFORE, where, text))),
  ...Object.entries(UNICODE).map(([name, text]) =>
    view('unicode', `${name} as a text`, true, () => changed(BEFORE, where, text)),
  ),
  ...MARKUP.slice(0, 3).map((text) =>
    spoiled('markup', `${text.slice(0, 40)} as a word`, ['stage', 'composition'], () => text),
  ),
  ...[[], ['stage'], ['scene'], ['cast'], ['cast', 'agent'], ['reading'], ['progress']].map((path) =>
    spoiled('prototype', `__proto__ in ${path.join('.') || 'the view'}`, [...path, '__proto__'], () => ({
      polluted: 1,
    })),
  ),
  spoiled('prototype', 'a scene called constructor', ['scene', 'kind'], () => 'constructor'),
  spoiled('prototype', 'a thing of the picture called __proto__', ['stage', 'props', '__proto__'], () => ({ base: 0 })),
  spoiled('depth', 'nested 1 500 times', ['scene'], () => JSON.parse(nested(1500))),
  spoiled('size', 'a text of 2 001 letters', where, () => 'x'.repeat(2001)),
  spoiled('count', 'a hundred thousand voices', ['bubbles'], () => plenty({})),
  spoiled('count', 'a hundred thousand heroes', ['stage', 'heroes'], () => plenty(0)),
  spoiled('count', 'a hundred thousand sprouts', ['stage', 'sprouts'], () => plenty({ id: 'x' })),
  ...[Number.NaN, Number.POSITIVE_INFINITY, '3', null].map((value) =>
    spoiled('number', `an urgency of ${value}`, ['stage', 'urgency'], () => value),
  ),
  spoiled('type', 'a date for a text', where, () => new Date(0)),
  spoiled('type', 'a list for a text', where, () => ['a']),
  spoiled('version', 'a key of another version', ['stage', 'weather'], () => 'rain'),
];

export const WINDOW_CASES: readonly Case[] = [...messages, ...views];
