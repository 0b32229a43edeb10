import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../src/domain/random.ts';
import { ROLES, type Role } from '../../src/domain/vocabulary.ts';
import type { PlayEvent } from '../../src/play/game/events.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { readJournal } from '../../src/play/session/journal.ts';
import { formatSave, parseSave, soloSetupOf } from '../../src/play/session/save.ts';
import { createSession, type Session } from '../../src/play/session/session.ts';
import { type SoloSetup, soloSetup } from '../../src/play/session/setup.ts';
import { newest, sealSlot, unsealSlot } from '../../src/play/session/slots.ts';
import { sampleScenario } from '../support/scenario.ts';
import { alphabet, pick, seeds } from './walks.ts';

const scenario = sampleScenario();
const setupOf = (seed: number, you: Role) => soloSetup({ scenario, hash: 'abcdef01' }, you, seed);
type Solo = Session<SoloSetup>;
/** Where a game stands. */
const whereIn = (session: Session) => placeOf(session.state().game);

/** What one person may do: events of its own role, or of nobody. */
function mine(event: PlayEvent, you: Role): boolean {
  if ('role' in event) return event.role === you;
  if ('by' in event) return event.by === you;
  if ('from' in event) return event.from === you && event.type !== 'ANSWER';
  return true;
}

function playSolo(seed: number, you: Role, each?: (session: Solo) => Solo): Solo {
  let session = createSession(setupOf(seed, you));
  const events = alphabet(scenario).filter((event) => mine(event, you));
  for (let turn = 0; turn < 600 && whereIn(session) !== 'epilogue'; turn++) {
    const snapshot = session.state().game;
    const event = pick(
      events.filter((candidate) => snapshot.can(candidate)),
      chance(seed, 'solo', turn),
    );
    if (!event) throw new Error(`nothing to do at ${placeOf(snapshot)}`);
    session.submit(event, you);
    session = each?.(session) ?? session;
  }
  return session;
}

describe('a solo session', () => {
  it('always comes to its end, partners doing their part', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), (seed, you) => {
        expect(whereIn(playSolo(seed, you))).toBe('epilogue');
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
          const parsed = parseSave(formatSave(session));
          if (!parsed.ok || parsed.save.kind !== 'solo') throw new Error('not a solo save');
          return createSession(soloSetupOf(parsed.save, { scenario, hash: setup.hash }), parsed.save.journal);
        });
        expect(reloaded.journal()).toEqual(straight.journal());
        expect(reloaded.state().game.context).toEqual(straight.state().game.context);
      }),
      { numRuns: 12 },
    );
  });

  it('undoes a choice and lets the partners choose the same again', () => {
    const session = createSession(setupOf(5, 'agent'));
    for (let count = 0; count < 3; count++) session.submit({ type: 'NEXT' }, 'agent');
    expect(whereIn(session)).toBe('positions');
    session.submit({ type: 'COMMIT', role: 'agent', option: 'a' }, 'agent');
    const partners = session.journal().filter(({ by }) => by === 'partner');
    expect(whereIn(session)).toBe('settlement');
    expect(session.undo()).toBe(true);
    expect(whereIn(session)).toBe('positions');
    session.submit({ type: 'COMMIT', role: 'agent', option: 'a' }, 'agent');
    const counted = readJournal(session.journal()).entries;
    expect(counted.filter(({ by }) => by === 'partner')).toEqual(partners);
  });

  it('tells listeners of changes and of cues, but stays silent on restore', () => {
    const session = createSession(setupOf(5, 'agent'));
    const heard: string[] = [];
    session.onCue((cue) => heard.push(cue));
    session.submit({ type: 'NEXT' }, 'agent');
    expect(heard).toEqual(['page']);
    session.undo();
    expect(heard).toEqual(['page']);
  });

  it('refuses without changing anything', () => {
    const session = createSession(setupOf(5, 'agent'));
    expect(session.submit({ type: 'REVEAL' }, 'agent')).toEqual({ ok: false, reason: 'notNow' });
    expect(session.journal()).toEqual([]);
  });
});

describe('a save file', () => {
  const session = playSolo(11, 'torch');
  const text = formatSave(session);

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
    ['newer', '{"game":"4-fantastiques","format":5}'],
    ['older', '{"game":"4-fantastiques","format":3}'],
    ['damaged', '{"game":"4-fantastiques","format":4,"scenario":"x","__proto__":{"a":1}}'],
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

describe('another story', () => {
  const decided = (session: Session) => session.decisions().map(({ event }) => event);

  it('leaves at any decision, with all that came before it and nothing after', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), fc.nat(60), (seed, you, wanted) => {
        const session = playSolo(seed, you);
        const decision = wanted % (session.decisions().length + 1);
        const other = session.fork(decision);
        expect(decided(other)).toEqual(decided(session).slice(session.decisions().length - decision));
        expect(session.decisions().length).toBeGreaterThanOrEqual(decision);
      }),
      { numRuns: 20 },
    );
  });

  it('with nothing changed and the rest kept, is the same story', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), fc.nat(60), (seed, you, wanted) => {
        const session = playSolo(seed, you);
        const other = session.fork(wanted % session.decisions().length, { keepRest: true });
        expect(other.state().game.context).toEqual(session.state().game.context);
      }),
      { numRuns: 12 },
    );
  });

  it('with one choice changed, keeps what people did and has the partners decide anew', () => {
    const session = createSession(setupOf(11, 'torch'));
    const press = (...events: PlayEvent[]) => {
      for (const event of events) session.submit(event, 'torch');
    };
    const next: PlayEvent = { type: 'NEXT' };
    for (let turn = 0; turn < 60 && whereIn(session) !== 'epilogue'; turn++) {
      const place = whereIn(session);
      if (place === 'positions') press({ type: 'COMMIT', role: 'torch', option: 'b' });
      else press(place === 'settlement' ? { type: 'SETTLE' } : next);
    }
    const all = decided(session).toReversed();
    const decision = all.findIndex(({ type }) => type === 'COMMIT');
    const instead: PlayEvent = { type: 'COMMIT', role: 'torch', option: 'c' };
    const other = session.fork(decision, { instead, keepRest: true });
    expect(decided(other).toReversed()[decision]).toEqual(instead);
    expect(whereIn(other)).toBe('epilogue');
    expect(other.state().game.context.state.past[0]?.options.torch).toBe('c');
  });

  it('opens at any tension it reached, in another’s shoes', () => {
    const session = playSolo(3, 'agent');
    for (const tension of ['one', 'two', 'three']) {
      const { seats } = setupOf(3, 'torch');
      const other = session.fork(session.opening(tension), { seats });
      expect(other.state().game.context.round.tension).toBe(tension);
      expect(whereIn(other)).toBe('situation');
      expect(other.setup.seats.torch).toBe('person');
    }
    expect(() => createSession(setupOf(3, 'agent')).opening('three')).toThrow(/never reached/);
  });
});

describe('what was taken back', () => {
  it('is played again as it was, alone as in the room', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...ROLES), fc.integer({ min: 1, max: 5 }), (seed, you, steps) => {
        const session = playSolo(seed, you);
        const { context } = session.state().game;
        expect(session.undo(steps)).toBe(true);
        for (let step = 0; step < steps; step++) expect(session.redo()).toBe(true);
        expect(session.redo()).toBe(false);
        expect(session.state().game.context).toEqual(context);
      }),
      { numRuns: 15 },
    );
  });

  it('of a press that a partner answered with a power is that answer', () => {
    let answered = 0;
    for (let seed = 0; seed < 40; seed++)
      playSolo(seed, 'agent', (session) => {
        const last = session.journal().at(-1);
        if (last?.by !== 'partner' || last.event.type !== 'SPEND') return session;
        answered++;
        const before = session.decisions().length;
        session.undo();
        expect(session.decisions()).toHaveLength(before - 1);
        session.redo();
        expect(session.state().game.context.round.spent).toContain(last.event.power);
        return session;
      });
    expect(answered).toBeGreaterThan(3);
  });
});

describe('a journal', () => {
  it('of another game is refused, naming the entry', () => {
    const journal = [{ event: { type: 'REVEAL' as const }, by: 'agent' as const, at: 0 }];
    expect(() => createSession(setupOf(5, 'agent'), journal)).toThrow(/entry 1 \(REVEAL\)/);
  });
});
