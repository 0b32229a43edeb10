import fc from 'fast-check';
import type { Scenario } from '../../src/domain/scenario.ts';
import { SAYINGS, type Start } from '../../src/domain/tension/round.ts';
import { OPTION_IDS, othersOf, POWERS, ROLES, type Role } from '../../src/domain/vocabulary.ts';
import { type GameMachine, type GameSnapshot, startGame } from '../../src/play/game/compile.ts';
import type { PlayEvent } from '../../src/play/game/events.ts';

/** Every event a scenario knows, so that a walk may pick among those the machine accepts. */
export function alphabet(scenario: Scenario): PlayEvent[] {
  const pairs = ROLES.flatMap((from) => othersOf(from).map((to) => ({ from, to })));
  const stakes = [...new Set(scenario.tensions.flatMap(({ parts }) => ROLES.flatMap((role) => parts[role].stakes)))];
  const aims = [...new Set(scenario.tensions.flatMap((tension) => tension.aims.map(({ id }) => id)))];
  const by: Role = 'agent';
  return [
    ...(['NEXT', 'SKIP_PARLEY', 'REVEAL', 'ARBITRATE', 'SETTLE', 'REFLECT', 'SKIP_TENSION'] as const).map((type) => ({
      type,
    })),
    ...pairs.map((pair) => ({ type: 'ASK' as const, ...pair })),
    ...pairs.flatMap((pair) => [true, false].map((shared) => ({ type: 'ANSWER' as const, ...pair, shared }))),
    ...pairs.flatMap(({ from, to }) => aims.map((aim) => ({ type: 'PLEDGE' as const, by: from, to, aim }))),
    ...ROLES.map((role) => ({ type: 'TELL' as const, by: role })),
    ...SAYINGS.map((what) => ({ type: 'HEARD' as const, what, roles: what === 'some' ? [ROLES[3]] : [] })),
    ...othersOf(by).flatMap((about) =>
      stakes.map((stake) => ({ type: 'BET' as const, by, about, option: OPTION_IDS[0], stake })),
    ),
    ...ROLES.flatMap((role) => OPTION_IDS.map((option) => ({ type: 'COMMIT' as const, role, option }))),
    ...ROLES.map((role) => ({ type: 'WITHDRAW' as const, role })),
    ...ROLES.flatMap((role) => Object.values(POWERS[role])).map((power) => ({ type: 'SPEND' as const, power })),
    ...scenario.events.map(({ id }) => ({ type: 'INJECT' as const, event: id })),
  ];
}

/** Events that move a game forward; walks favour them so that every one comes to its end. */
const FORWARD: ReadonlySet<PlayEvent['type']> = new Set(['NEXT', 'COMMIT', 'REVEAL', 'SETTLE', 'SKIP_PARLEY', 'HEARD']);

/** Picks one of the accepted events; `draw` in 0..1 decides, mostly for what moves forward. */
export function pick(accepted: readonly PlayEvent[], draw: number): PlayEvent | undefined {
  const forward = accepted.filter(({ type }) => FORWARD.has(type));
  const pool = draw < 0.7 && forward.length > 0 ? forward : accepted;
  return pool[Math.floor(((draw * 997) % 1) * pool.length)];
}

/** An endless stream of draws from one seed, shrinkable as a number. */
export const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** A game of the usual company, whose seed draws the truths. */
export const START: Start = { company: 'usual', seed: 7 };

/** The snapshot after these events. @throws if one of them is refused, naming it. */
export function afterEvents(machine: GameMachine, events: readonly PlayEvent[], start: Start = START): GameSnapshot {
  const actor = startGame(machine, start);
  for (const [index, event] of events.entries()) {
    if (!actor.getSnapshot().can(event)) throw new Error(`event ${index + 1} (${event.type}) is refused here`);
    actor.send(event);
  }
  return actor.getSnapshot();
}
