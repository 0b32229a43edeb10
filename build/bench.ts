import { conclude, holdParley, nextTension, reveal, startGame } from '../src/domain/game.ts';
import { chance } from '../src/domain/random.ts';
import { openRound, type Round } from '../src/domain/round.ts';
import { type Scenario, tensionOf } from '../src/domain/scenario.ts';
import { passTime, passToEpilogue } from '../src/domain/time.ts';
import { byRole, ROLES } from '../src/domain/vocabulary.ts';
import { compile } from '../src/play/compile.ts';
import type { PlayEvent } from '../src/play/events.ts';
import { startActor } from '../src/play/journal.ts';
import { loadAllScenarios } from './scenario-files.ts';

/** `npm run bench`: seasons a second by the domain alone, transitions a second through XState, and their ratio. */

const SECONDS = 2;

function choicesOf(scenario: Scenario, tension: string, seed: number): Round['choices'] {
  const { parts } = tensionOf(scenario, tension);
  return byRole((role) => {
    const { options } = parts[role];
    return options[Math.floor(chance(seed, tension, role) * options.length)]?.id ?? 'a';
  });
}

/** One game by the domain functions; returns the seasons lived, epilogue included. */
function foldGame(scenario: Scenario, seed: number): number {
  let state = startGame(scenario);
  for (let id: string | null = scenario.tensions[0]?.id ?? null; id !== null; id = nextTension(scenario, id, state)) {
    const tension = tensionOf(scenario, id);
    const choices = choicesOf(scenario, id, seed);
    state = holdParley(passTime(state, scenario, tension.season - 1));
    state = conclude(state, { ...openRound(id), choices, settling: reveal(tension, choices) }, scenario);
  }
  return passToEpilogue(state, scenario).territory.season;
}

function eventsOf(scenario: Scenario, seed: number): PlayEvent[] {
  const steps = ['NEXT', 'NEXT', 'NEXT', 'NEXT'] as const;
  return scenario.tensions.flatMap(({ id }): PlayEvent[] => {
    const choices = choicesOf(scenario, id, seed);
    return [
      ...steps.map((type) => ({ type })),
      ...ROLES.map((role) => ({ type: 'COMMIT' as const, role, option: choices[role] ?? 'a' })),
      { type: 'REVEAL' },
      { type: 'SETTLE' },
      { type: 'NEXT' },
      { type: 'NEXT' },
    ];
  });
}

/** Runs games for a while; returns games and units a second. */
function measure(play: (seed: number) => number): { games: number; units: number } {
  for (let seed = 0; seed < 20; seed++) play(seed);
  const start = process.hrtime.bigint();
  let units = 0;
  let games = 0;
  let seconds = 0;
  while (seconds < SECONDS) {
    for (let batch = 0; batch < 10; batch++) units += play(games++);
    seconds = Number(process.hrtime.bigint() - start) / 1e9;
  }
  return { games: games / seconds, units: units / seconds };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en').padStart(9);

for (const { scenario } of loadAllScenarios('scenarios')) {
  if (!scenario) continue;
  const machine = compile(scenario);
  const domain = measure((seed) => foldGame(scenario, seed));
  const xstate = measure((seed) => {
    const actor = startActor(machine);
    const events = eventsOf(scenario, seed);
    for (const event of events) actor.send(event);
    actor.stop();
    return events.length;
  });
  console.log(scenario.id);
  console.log(`  domain  ${whole(domain.games)} games/s  ${whole(domain.units)} seasons/s`);
  console.log(`  xstate  ${whole(xstate.games)} games/s  ${whole(xstate.units)} transitions/s`);
  console.log(
    `  one game by the domain alone is ${(domain.games / xstate.games).toFixed(1)} times as fast as through XState`,
  );
}
