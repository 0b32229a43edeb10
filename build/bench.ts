import type { Scenario } from '../src/domain/scenario.ts';
import { ASSORTMENTS } from '../src/lab/assortments.ts';
import { foldGame, type Told } from '../src/lab/fold.ts';
import { eventsOf } from '../src/lab/retell.ts';
import { compile, startGame } from '../src/play/game/compile.ts';
import type { PlayEvent } from '../src/play/game/events.ts';
import { loadAllScenarios } from './scenario-files.ts';

/** `npm run bench`: seasons a second by each way of playing, transitions a second through XState, and their ratio. */

const SECONDS = 1;
const PLAYED = ['force', 'cooperate', 'conditional', 'partners', 'random', 'anyone'];

/** One game by the domain functions alone; returns the seasons lived, epilogue included. */
function seasonsOf(scenario: Scenario, name: string, seed: number): number {
  const players = ASSORTMENTS.find((each) => each.name === name)?.players(scenario, seed);
  if (!players) throw new Error(`no assortment ${name}`);
  return foldGame(scenario, players, seed).territory.season;
}

function retold(scenario: Scenario, seed: number): PlayEvent[] {
  const told: Told[] = [];
  const random = ASSORTMENTS.find(({ name }) => name === 'random');
  if (random) foldGame(scenario, random.players(scenario, seed), seed, (each) => told.push(each));
  return eventsOf(told);
}

/** Seconds of processor used so far: a busy machine does not change what a core can do. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Runs games for a while; returns games and units a second of one core. */
function measure(play: (seed: number) => number): { games: number; units: number } {
  for (let seed = 0; seed < 100; seed++) play(seed);
  const start = processor();
  let units = 0;
  let games = 0;
  let seconds = 0;
  while (seconds < SECONDS) {
    for (let batch = 0; batch < 10; batch++) units += play(games++);
    seconds = processor() - start;
  }
  return { games: games / seconds, units: units / seconds };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en').padStart(9);

for (const { scenario } of loadAllScenarios('scenarios')) {
  if (!scenario) continue;
  console.log(scenario.id);
  for (const name of PLAYED) {
    const { games, units } = measure((seed) => seasonsOf(scenario, name, seed));
    console.log(`  ${name.padEnd(12)} ${whole(games)} games/s  ${whole(units)} seasons/s`);
  }
  const machine = compile(scenario);
  const journals = Array.from({ length: 50 }, (_, seed) => retold(scenario, seed));
  const xstate = measure((seed) => {
    const actor = startGame(machine);
    const events = journals[seed % journals.length] ?? [];
    for (const event of events) actor.send(event);
    actor.stop();
    return events.length;
  });
  const domain = measure((seed) => seasonsOf(scenario, 'random', seed % journals.length));
  console.log(`  through XState ${whole(xstate.games)} games/s  ${whole(xstate.units)} transitions/s`);
  console.log(`  the same games by the domain alone: ${(domain.games / xstate.games).toFixed(1)} times as fast`);
}
