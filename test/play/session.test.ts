import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../src/domain/random.ts';
import { ROLES, type Role } from '../../src/domain/vocabulary.ts';
import type { PlayEvent } from '../../src/play/events.ts';
import { formatSave, parseSave } from '../../src/play/save.ts';
import { soloSeats } from '../../src/play/seats.ts';
import { createSession, type Session } from '../../src/play/session.ts';
import { newest, sealSlot, unsealSlot } from '../../src/play/slots.ts';
import { placeOf } from '../../src/play/table.ts';
import { sampleScenario } from '../support/scenario.ts';
import { alphabet, pick, seeds } from './walks.ts';

const scenario = sampleScenario();
const setupOf = (seed: number, you: Role) => ({ scenario, hash: 'abcdef01', seed, seats: soloSeats(scenario, you) });

/** What one person may do: events of its own role, or of nobody. */
function mine(event: PlayEvent, you: Role): boolean {
  if ('role' in event) return event.role === you;
  if ('by' in event) return event.by === you;
  if ('from' in event) return event.from === you && event.type !== 'ANSWER';
  return true;
}

function playSolo(seed: number, you: Role, each?: (session: Session) => Session): Session {
  let session = createSession(setupOf(seed, you));
  const events = alphabet(scenario).filter((event) => mine(event, you));
  for (let turn = 0; turn < 600 && placeOf(session.snapshot()) !== 'epilogue'; turn++) {
    const snapshot = session.snapshot();
    const event = pick(
      events.filter((candidate) => snapshot.can(candidate)),
      chance(seed, 'solo', turn),
    );
    if (!event) throw new Error(`nothing to do at ${placeOf(snapshot)}`);
    session.submit(event);
    session = each?.(session) ?? session;
  }
  return session;
}

describe('a solo session', () => {
  it('always comes to its end, partners doing their part', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), (seed, you) => {
        expect(placeOf(playSolo(seed, you).snapshot())).toBe('epilogue');
      }),
      { numRuns: 40 },
    );
  });

  it('resumes exactly after a reload at any decision', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), (seed, you) => {
        const straight = playSolo(seed, you);
        const reloaded = playSolo(seed, you, (session) => {
          const { setup } = session;
          const text = formatSave({
            scenario: 'sample',
            hash: setup.hash,
            seed,
            seats: setup.seats,
            room: null,
            journal: session.journal(),
          });
          const parsed = parseSave(text);
          if (!parsed.ok || parsed.save.room !== null) throw new Error('not a solo save');
          return createSession({ ...setup, seats: parsed.save.seats }, parsed.save.journal);
        });
        expect(reloaded.journal()).toEqual(straight.journal());
        expect(reloaded.snapshot().context).toEqual(straight.snapshot().context);
      }),
      { numRuns: 12 },
    );
  });

  it('undoes a choice and lets the partners choose the same again', () => {
    const session = createSession(setupOf(5, 'agent'));
    for (let count = 0; count < 4; count++) session.submit({ type: 'NEXT' });
    session.submit({ type: 'COMMIT', role: 'agent', option: 'a' });
    const partners = session.journal().filter(({ auto }) => auto);
    expect(placeOf(session.snapshot())).toBe('sealed');
    expect(session.undo()).toBe(true);
    expect(placeOf(session.snapshot())).toBe('positions');
    session.submit({ type: 'COMMIT', role: 'agent', option: 'a' });
    expect(session.journal().filter(({ auto }) => auto)).toEqual(partners);
  });

  it('tells listeners of changes and of cues, but stays silent on restore', () => {
    const session = createSession(setupOf(5, 'agent'));
    const heard: string[] = [];
    session.onCue((cue) => heard.push(cue));
    session.submit({ type: 'NEXT' });
    expect(heard).toEqual(['page']);
    session.undo();
    expect(heard).toEqual(['page']);
  });

  it('refuses without changing anything', () => {
    const session = createSession(setupOf(5, 'agent'));
    expect(session.submit({ type: 'REVEAL' })).toEqual({ ok: false, reason: 'notNow' });
    expect(session.journal()).toEqual([]);
  });
});

describe('a save file', () => {
  const session = playSolo(11, 'torch');
  const text = formatSave({
    scenario: 'sample',
    hash: 'abcdef01',
    seed: 11,
    seats: session.setup.seats,
    room: null,
    journal: session.journal(),
  });

  it('reads back what it wrote', () => {
    expect(parseSave(text)).toMatchObject({ ok: true, save: { seed: 11, journal: session.journal() } });
  });

  it('never throws on a damaged file, and never takes it for a right one of another shape', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, junk) => {
        const damaged = text.slice(0, at) + junk + text.slice(at + junk.length);
        const parsed = parseSave(damaged);
        if (parsed.ok) expect(parsed.save.journal.length).toBeLessThanOrEqual(session.journal().length);
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ['unreadable', '{'],
    ['notASave', '{"game":"chess","format":1}'],
    ['newer', '{"game":"4-fantastiques","format":3}'],
    ['damaged', '{"game":"4-fantastiques","format":1,"scenario":"x","__proto__":{"a":1}}'],
  ])('says %s', (fault, content) => {
    expect(parseSave(content)).toMatchObject({ ok: false, fault });
  });
});

describe('slots', () => {
  it('come back whole or not at all', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(200), (number, text, cut) => {
        const sealed = sealSlot({ number, text });
        expect(unsealSlot(sealed)).toEqual({ number, text });
        if (cut < sealed.length) expect(unsealSlot(sealed.slice(0, cut))).toBeNull();
      }),
    );
    expect(unsealSlot(null)).toBeNull();
  });

  it('the newest whole one wins', () => {
    const one = { number: 3, text: 'a' };
    const two = { number: 4, text: 'b' };
    expect(newest([one, null, two])).toEqual(two);
    expect(newest([null])).toBeNull();
  });
});
