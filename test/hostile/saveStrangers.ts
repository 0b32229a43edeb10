import { expect } from 'vitest';
import { formatSave, parseSave } from '../../src/play/session/save.ts';
import { sealSlot, unsealSlot } from '../../src/play/session/slots.ts';
import { dictionary } from '../../src/text/index.ts';
import { BASES, harmless, openedLed, openedOr, seenOf } from './bases.ts';
import { type Case, changed, MARKUP, type Path, type Threat, UNICODE } from './cases.ts';

/** Session files that are well formed, and mean no good: opened, shown, saved again, harmless. */

const base = BASES.led;
const journalOf = (data: unknown): readonly unknown[] => {
  const { journal } = Object(data) as { journal?: unknown };
  return Array.isArray(journal) ? journal : [];
};
const entry = (event: unknown, by: unknown = 'facilitator', at: unknown = 0) => ({ event, by, at });
const withMore = (...entries: unknown[]) => changed(base, ['journal'], [...journalOf(base), ...entries]);
const many = (value: unknown, times: number) => Array.from({ length: times }, () => value);

/** A note is given back letter for letter, read at the desk, and never seen by the room. */
function keepsNote(threat: Threat, name: string, text: string): Case {
  const holds = () => {
    const noted = entry({ type: 'NOTE', text, key: false, moment: 'parley', tension: 'constructor' });
    const session = openedLed(withMore(noted));
    const saved = formatSave(session, 1);
    expect(openedLed(JSON.parse(saved)).journal()).toEqual(session.journal());
    expect(unsealSlot(sealSlot({ number: 3, text: saved }))?.text).toBe(saved);
    const { room, desk } = seenOf(session);
    expect(desk.notes[0]?.text).toBe(text);
    expect(JSON.stringify(room)).not.toContain(JSON.stringify(text).slice(1, -1));
  };
  return { threat, name: `note: ${name}`, holds };
}

const opens = (threat: Threat, name: string, data: () => unknown): Case => ({
  threat,
  name: `file: ${name}`,
  holds: () => {
    const parsed = parseSave(JSON.stringify(data()));
    expect(parsed.ok).toBe(true);
    harmless(parsed);
  },
});

const notes = [
  ...MARKUP.map((text) => keepsNote('markup', text.slice(0, 40), text)),
  ...Object.entries(UNICODE).map(([name, text]) => keepsNote('unicode', name, text.slice(0, 600))),
  keepsNote('prototype', '__proto__', '__proto__'),
  keepsNote('size', 'six hundred letters', 'm'.repeat(600)),
];

const agendaOf = (items: readonly string[], included: boolean) =>
  items.map((id) => ({ id, kind: 'closing', minutes: 90, included, or: false }));
const AGENDA: Path = ['plan', 'agenda'];
const advanced = many(entry({ type: 'ADVANCE' }), 2);
const start = (journal: readonly unknown[], agenda: unknown) =>
  changed(changed(base, ['journal'], journal), AGENDA, agenda);

const sessions = [
  opens('count', '300 asks to take back 999 steps', () => withMore(...many(entry({ type: 'UNDO', steps: 999 }), 300))),
  opens('count', 'three thousand choices, each taken back', () => {
    const choice = entry({ type: 'COMMIT', role: 'agent', option: 'a' });
    return changed(base, ['journal'], [...many(choice, 3000), ...many(entry({ type: 'UNDO', steps: 1 }), 3000)]);
  }),
  opens('count', 'ten thousand asks to take back 999 steps', () =>
    changed(base, ['journal'], many(entry({ type: 'UNDO', steps: 999 }), 10_000)),
  ),
  opens('count', '3 000 notes', () =>
    changed(
      base,
      ['journal'],
      many(entry({ type: 'NOTE', text: 'n', key: false, moment: 'bet', tension: null }), 3000),
    ),
  ),
  opens('count', '1 000 screens turned black', () => withMore(...many(entry({ type: 'BLACK', on: true }), 1000))),
  opens('number', 'ten years of sleep, a hundred times', () =>
    withMore(...many(entry({ type: 'GAP', ms: 316_224_000_000 }), 100), entry({ type: 'CLOSE_GAP', count: true })),
  ),
  opens('number', 'a countdown of thousands of years', () =>
    withMore(entry({ type: 'TIMER_START', ms: 0 }), ...many(entry({ type: 'TIMER_EXTEND', ms: 316_224_000_000 }), 500)),
  ),
  opens('number', 'a session that went on for ten years', () => changed(base, ['clock'], 316_224_000_000)),
  opens('number', 'times that go back', () =>
    withMore(...[9e9, 5, 8e9, 0].map((at) => entry({ type: 'FREEZE', on: true }, 'facilitator', at))),
  ),
  opens('number', 'the last seed there is', () => changed(base, ['seed'], 4_294_967_295)),
  opens('forged', 'an agenda of constructors', () => start([], agendaOf(many('constructor', 12) as string[], true))),
  opens('forged', 'an agenda that leaves everything out', () =>
    start(advanced, agendaOf(['welcome', 'roles', 'one', 'two'], false)),
  ),
  opens('forged', 'a tension skipped that the agenda does not know', () =>
    start([...advanced, entry({ type: 'SKIP_TENSION' })], agendaOf(['welcome', 'roles', 'debrief', 'closing'], true)),
  ),
  opens('forged', 'all signed by the rules', () =>
    changed(
      base,
      ['journal'],
      journalOf(base)
        .map((each) => ({ ...Object(each), by: 'rule' }))
        .filter(({ event }) => event.type === 'NOTE'),
    ),
  ),
  opens('forged', 'seats that are not those of the tables', () => changed(base, ['seats', 'agent'], 'mirror')),
  opens('forged', 'an unknown hash', () => changed(base, ['hash'], 'f'.repeat(64))),
  opens('prototype', 'a scenario called constructor', () => changed(base, ['scenario'], 'constructor')),
];

/** Heads are read by name: what else a file says of itself is left behind. */
const headless = ['__proto__', 'constructor', 'prototype'].map((key): Case => {
  const holds = () => {
    const parsed = parseSave(JSON.stringify(changed(base, [key], { polluted: 1, kind: 'solo' })));
    if (!parsed.ok) throw new Error(parsed.issues.join('; '));
    harmless(parsed);
    expect(Object.getPrototypeOf(parsed.save)).toBe(Object.prototype);
    expect(Object.keys(parsed.save)).not.toContain(key);
  };
  return { threat: 'prototype', name: `file: ${key} in the file`, holds };
});

/** Read twice, the same; and what was read is not what was given. */
const untouched: Case = {
  threat: 'forged',
  name: 'file: what is done with what was read changes nothing of it',
  holds() {
    const text = JSON.stringify(base);
    const parsed = parseSave(text);
    if (!parsed.ok) throw new Error(parsed.issues.join());
    const before = structuredClone(parsed.save);
    openedOr(parsed.save)?.submit({ type: 'NEXT' }, 'facilitator');
    expect(parsed.save).toEqual(before);
    expect(dictionary('fr').roomWords.notices.fileRefused).toContain('Rien n’a bougé');
  },
};

export const SAVE_STRANGERS: readonly Case[] = [...notes, ...sessions, ...headless, untouched];
