import { agendaFor } from '../../src/domain/agenda.ts';
import { chance } from '../../src/domain/random.ts';
import { ROLES } from '../../src/domain/vocabulary.ts';
import type { SessionEvent } from '../../src/play/room/events.ts';
import { whereIs } from '../../src/play/room/machine.ts';
import { createSession, type Session } from '../../src/play/session/session.ts';
import { type LedSetup, ledSetup, type Plan } from '../../src/play/session/setup.ts';
import { refusalOf } from '../../src/play/session/state.ts';
import { sampleScenario } from '../support/scenario.ts';
import { alphabet, pick } from './walks.ts';

const scenario = sampleScenario();
export const scenarioOfRooms = scenario;

/** A room of four tables of four, all held by people unless said otherwise. */
export function samplePlan(change: Partial<Plan> = {}): Plan {
  return {
    agenda: agendaFor(scenario.tensions, 45),
    tables: ROLES.map((role) => ({ role, people: 4, simulated: false })),
    timers: true,
    parleySeconds: 90,
    desk: 'console',
    reading: { mode: 'room', scale: 100 },
    company: 'usual',
    ...change,
  };
}

export const sampleSetup = (change: Partial<Plan> = {}, seed = 7): LedSetup =>
  ledSetup({ scenario, hash: 'abcdef01' }, samplePlan(change), seed);

/** A led session of the sample scenario. */
export type Led = Session<LedSetup>;

/** What may happen in the room besides the game. */
function roomAlphabet(draw: number): SessionEvent[] {
  const few = Math.floor(draw * 4);
  return [
    { type: 'ADVANCE' },
    { type: 'TIMER_START', ms: 90_000 },
    { type: 'TIMER_PAUSE' },
    { type: 'TIMER_RESUME' },
    { type: 'TIMER_EXTEND', ms: 30_000 },
    { type: 'TIMER_STOP' },
    ...ROLES.map((role) => ({ type: 'HANDS' as const, role, counts: { a: few, b: 3 - few, c: 1 } })),
    ...ROLES.map((role) => ({ type: 'PASS' as const, role })),
    { type: 'NOTE', text: 'NOTE-SECRETE', key: draw > 0.5, moment: 'parley', tension: 'one' },
    { type: 'FREEZE', on: draw > 0.5 },
    { type: 'BLACK', on: draw > 0.5 },
    { type: 'GAP', ms: 60_000 },
    { type: 'CLOSE_GAP', count: draw > 0.5 },
    { type: 'HAND_OVER', to: draw > 0.5 ? 'hotSeat' : 'console' },
  ];
}

/** Something the room accepts now: mostly what moves it forward. */
function draw(room: Led, seed: number, turn: number): SessionEvent | undefined {
  const luck = chance(seed, 'room', turn);
  const state = room.state();
  const accepted = (events: readonly SessionEvent[]) => events.filter((event) => refusalOf(state, event) === null);
  const game = alphabet(room.setup.scenario);
  const playing = game.filter((event) => refusalOf(state, event) === null);
  const around = accepted(roomAlphabet(chance(seed, 'what', turn)));
  if (luck < 0.65 && playing.length > 0) return pick(playing, luck);
  const forward = around.find(({ type }) => type === 'ADVANCE');
  if (forward && luck < 0.85) return forward;
  return around[Math.floor(chance(seed, 'which', turn) * around.length)] ?? pick(playing, luck);
}

/** Leads a random session for so many turns, undoing now and then; `each` is called after every turn. */
export function leadRoom(
  seed: number,
  turns: number,
  options: { setup?: LedSetup; undos?: boolean; each?: (room: Led, at: number) => void } = {},
): Led {
  const room = createSession(options.setup ?? sampleSetup({}, seed));
  let at = 0;
  for (let turn = 0; turn < turns; turn++) {
    at += Math.floor(chance(seed, 'time', turn) * 40_000);
    const many = room.decisions().length;
    if (options.undos !== false && many > 0 && chance(seed, 'undo', turn) < 0.06)
      room.undo(1 + Math.floor(chance(seed, 'steps', turn) * Math.min(many, 4)), at);
    else {
      const event = draw(room, seed, turn);
      if (event) room.submit(event, 'facilitator', at);
    }
    options.each?.(room, at);
    if (whereIs(room.state().room).course === 'ended') break;
  }
  return room;
}
