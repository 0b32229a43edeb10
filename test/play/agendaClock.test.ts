import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFor, minutesOf, playedIn, withIncluded } from '../../src/domain/agenda.ts';
import { AGENDA_LENGTHS, DEBRIEF_SHARE } from '../../src/domain/session.ts';
import { compile, startGame } from '../../src/play/game/compile.ts';
import { type AgendaTime, debriefGuard, drift, plannedLength, savings, spentIn } from '../../src/play/room/clock.ts';
import { firstRoom, leftAt, type Timer, timed } from '../../src/play/room/context.ts';
import { roomRulesOf } from '../../src/play/room/rules.ts';
import { sampleSetup } from './roomWalks.ts';

const MINUTE = 60_000;
const setup = sampleSetup();
const SIX = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'];
const met = (ids: readonly string[]) => ids.map((id, index) => ({ id, season: index + 1 }));
const agenda = agendaFor(met(SIX), 45);
const played = agenda.filter(({ included }) => included);

/** A session that has spent these minutes in its first lines, and is in the last of them. */
function having(...minutes: number[]): AgendaTime {
  let at = 0;
  const arrivals = minutes.map((spent, index) => {
    const arrival = { item: played[index]?.id ?? '', at };
    at += spent * MINUTE;
    return arrival;
  });
  return { agenda, arrivals, planned: plannedLength(agenda), now: at };
}

describe('the agenda proposed', () => {
  it('fills the time asked for exactly, and gives the debrief its share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 7 }), fc.constantFrom(...AGENDA_LENGTHS), (count, length) => {
        const ids = Array.from({ length: count }, (_, index) => `t${index}`);
        const made = agendaFor(met(ids), length);
        expect(minutesOf(made)).toBe(length);
        const debrief = made.find(({ kind }) => kind === 'debrief')?.minutes ?? 0;
        expect(debrief).toBeGreaterThanOrEqual(length * DEBRIEF_SHARE);
        const kept = playedIn(made).map(({ id }) => id);
        expect(kept[0]).toBe('t0');
        if (kept.length > 1) expect(kept.at(-1)).toBe(ids.at(-1));
      }),
    );
  });

  it('counts once the time of two tensions that are met one instead of the other', () => {
    const [first, ...others] = met(SIX);
    const route = { id: 'autre', season: 1 };
    const made = agendaFor(first ? [first, route, ...others] : others, 45);
    expect(minutesOf(made)).toBe(45);
    expect(made.find(({ id }) => id === 'autre')).toMatchObject({ included: true, or: true });
    const without = { ...having(2, 3), agenda: made.filter(({ id }) => id !== 'autre') };
    expect(drift({ ...having(2, 3), agenda: made })).toBe(drift(without));
  });

  it('never loses its last tension', () => {
    const none = SIX.reduce((current, id) => withIncluded(current, id, false), agenda);
    expect(playedIn(none)).toHaveLength(1);
  });
});

describe('the clock of the agenda', () => {
  it('says on time, late and early', () => {
    expect(drift(having(2, 3, 1))).toBe(0);
    expect(drift(having(2, 3, 9))).toBe(3 * MINUTE);
    expect(drift(having(1, 3, 1))).toBe(-MINUTE);
  });

  it('adds the stays in a line that was come back to', () => {
    const time = having(2, 3, 4);
    const back = { ...time, arrivals: [...time.arrivals, { item: 'roles', at: time.now }], now: time.now + MINUTE };
    expect(spentIn(back, 'roles')).toBe(4 * MINUTE);
  });

  it('warns before the debrief is eaten, then as it is', () => {
    expect(debriefGuard(having(2, 3, 3)).state).toBe('safe');
    expect(debriefGuard(having(2, 3, 9)).state).toBe('threatened');
    expect(debriefGuard(having(2, 3, 6, 6, 6, 4.5))).toMatchObject({ state: 'now', startsWithin: 1.5 * MINUTE });
    expect(debriefGuard(having(2, 3, 6, 6, 6, 8))).toMatchObject({ state: 'eaten', expected: 12 * MINUTE });
    expect(debriefGuard(having(2, 3, 6, 6, 6, 6, 5)).state).toBe('running');
    expect(debriefGuard(having(2, 3, 6, 6, 6, 6, 14, 1)).state).toBe('done');
  });

  it('advises nothing on time, what saves time when late, the debrief itself at the last moment; never to cut it', () => {
    expect(savings(having(2, 3, 3), 90_000)).toEqual([]);
    const late = savings(having(2, 3, 11), 90_000);
    expect(late.map(({ kind }) => kind)).toContain('leaveOut');
    expect(savings(having(2, 3, 6, 6, 6, 4.5), 90_000).map(({ kind }) => kind)).toEqual(['goToDebrief']);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }), (minutes) => {
        for (const saving of savings(having(...minutes), 90_000)) {
          expect(saving.saves).toBeGreaterThanOrEqual(0);
          if ('agenda' in saving)
            expect(saving.agenda.find(({ kind }) => kind === 'debrief')?.minutes).toBe(
              agenda.find(({ kind }) => kind === 'debrief')?.minutes,
            );
        }
      }),
    );
  });

  it('counts missing time when asked to, and forgets it otherwise', () => {
    const room = { ...firstRoom(agenda, 90_000, { mode: 'room', scale: 100 }), arrivals: having(2, 1).arrivals };
    const rules = roomRulesOf(setup);
    const around = { at: 3 * MINUTE, game: startGame(compile(setup.scenario), setup).getSnapshot() };
    const slept = rules.GAP?.does(room, { type: 'GAP', ms: 10 * MINUTE, ...around }) ?? room;
    const elapsedOf = (count: boolean) => {
      const { arrivals } = rules.CLOSE_GAP?.does(slept, { type: 'CLOSE_GAP', count, ...around }) ?? slept;
      return drift({ agenda, arrivals, planned: plannedLength(agenda), now: 3 * MINUTE });
    };
    expect(elapsedOf(false)).toBe(0);
    expect(elapsedOf(true)).toBe(8 * MINUTE); // two of the ten were left in this line
  });
});

describe('a countdown', () => {
  const event = fc.oneof(
    fc.record({ type: fc.constant('TIMER_START' as const), ms: fc.nat(200_000), at: fc.nat(1e6) }),
    fc.record({ type: fc.constant('TIMER_PAUSE' as const), at: fc.nat(1e6) }),
    fc.record({ type: fc.constant('TIMER_RESUME' as const), at: fc.nat(1e6) }),
    fc.record({ type: fc.constant('TIMER_EXTEND' as const), ms: fc.nat(60_000), at: fc.nat(1e6) }),
    fc.record({ type: fc.constant('GAP' as const), ms: fc.nat(1e6), at: fc.nat(1e6) }),
  );

  it('is never negative, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.nat(2e6), (events, now) => {
        const timer = events.reduce<Timer | null>(timed, null);
        if (!timer) return;
        expect(timer.left).toBeGreaterThanOrEqual(0);
        expect(leftAt(timer, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keeps what was left through a pause, however long', () => {
    const started = timed(null, { type: 'TIMER_START', ms: 90_000, at: 1000 });
    const paused = timed(started, { type: 'TIMER_PAUSE', at: 31_000 });
    const again = timed(paused, { type: 'TIMER_RESUME', at: 900_000 });
    expect(again && leftAt(again, 900_000)).toBe(60_000);
  });
});
