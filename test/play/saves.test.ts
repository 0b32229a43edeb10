import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endingOf } from '../../src/domain/outcome.ts';
import { placeOf } from '../../src/play/game/place.ts';
import { whereIs } from '../../src/play/room/machine.ts';
import { formatSave, ledSetupOf, parseSave, type Save, soloSetupOf } from '../../src/play/session/save.ts';
import { createSession, type Session } from '../../src/play/session/session.ts';
import { sampleScenario } from '../support/scenario.ts';

/** Files written by older formats, each with what it held as its own version read it. They are never written again. */
const GOLDEN = ['solo-1-ended', 'solo-2-ended', 'solo-2-under-way', 'led-2-console', 'led-2-hot-seat'] as const;

const file = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
const loaded = { scenario: sampleScenario(), hash: 'abcdef01' };

function opened(text: string): { save: Save; session: Session } {
  const parsed = parseSave(text);
  if (!parsed.ok) throw new Error(`${parsed.fault}: ${parsed.issues.join('; ')}`);
  const { save } = parsed;
  const setup = save.kind === 'solo' ? soloSetupOf(save, loaded) : ledSetupOf(save, loaded);
  return { save, session: createSession(setup, save.journal) };
}

/** What a person would find again in a session. */
function factsOf(session: Session) {
  const { game, room } = session.state();
  const { state, round, injected } = game.context;
  const { bets, pledges, curve } = state;
  return {
    ...{ place: placeOf(game), tension: round.tension, choices: round.choices, injected, bets, pledges, curve },
    past: state.past.map(({ tension, options, settlement, reflected }) => ({
      tension,
      options,
      settlement,
      reflected,
    })),
    trust: state.territory.trust,
    ending: endingOf(state),
    room: room && { ...whereIs(room), ...room.context },
  };
}

describe('a file of an older format', () => {
  it.each(GOLDEN)('%s holds what it held', (name) => {
    const { decisions, redoable, ...facts } = JSON.parse(file(`${name}.facts.json`));
    const { session } = opened(file(`${name}.json`));
    expect(factsOf(session)).toEqual(facts);
    if (decisions) expect(session.decisions().map(({ event }) => event.type)).toEqual(decisions);
    if (redoable !== undefined) expect(session.redoable()).toBe(redoable);
  });

  it.each(GOLDEN)('%s, saved again, is a file of the newest format with the same story', (name) => {
    const { save, session } = opened(file(`${name}.json`));
    const again = formatSave(session, save.kind === 'led' ? save.clock : 0);
    expect(opened(again).save).toEqual(save);
    expect(factsOf(opened(again).session)).toEqual(factsOf(session));
  });

  it('tells who did what, and when', () => {
    const { save } = opened(file('led-2-hot-seat.json'));
    const times = save.journal.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeGreaterThan(0);
    const authorsIn = ({ journal }: Save) => [...new Set(journal.map(({ by }) => by))].sort();
    expect(authorsIn(save)).toEqual(['facilitator', 'rule']);
    const { save: alone } = opened(file('solo-2-ended.json'));
    expect(authorsIn(alone)).toEqual(['agent', 'partner']);
  });

  it('cannot smuggle into a solo game what only a led session may hold', () => {
    const { save } = opened(file('solo-2-under-way.json'));
    const entry = { event: { type: 'ADVANCE' }, by: 'facilitator', at: 0 };
    const text = JSON.stringify({ ...save, journal: [...save.journal, entry] });
    expect(parseSave(text)).toMatchObject({ ok: false, fault: 'damaged' });
  });
});
