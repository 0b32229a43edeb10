import { parseArgs } from 'node:util';
import type { Scenario } from '../src/domain/scenario.ts';
import type { Move } from '../src/domain/tension/move.ts';
import { type Game, openGame } from '../src/domain/tension/round.ts';
import { replay } from '../src/domain/tension/whatif.ts';
import { openingOf } from '../src/lab/games.ts';
import { hasTexts } from '../src/lab/places.ts';
import { fourOf, playGame } from '../src/lab/play.ts';
import { PARTNER, PLAYERS, type Player, READING } from '../src/lab/players.ts';
import { eventsOf } from '../src/lab/retell.ts';
import { compile, startGame } from '../src/play/game/compile.ts';
import type { PlayEvent } from '../src/play/game/events.ts';
import { asCommand, chosenTales, SCENARIOS } from './lab-tales.ts';

/**
 * `npm run bench [-- <scenario> …] [--dir folder]`: seasons a second of one core. Games that partners played are folded again, by the
 * domain's moves and by the machine as a journal is; games are also played, thinking included. The aim is 60,000 seasons
 * a second by the domain, so that the lab plays thousands of games while one waits.
 */

const SECONDS = 1;
const AIM = 60_000;
/** Different games, so that no branch is always the same. */
const RECORDED = 50;

/** A game that was played once, ready to be folded again. */
interface Recorded {
  readonly opened: Game;
  readonly moves: readonly Move[];
  readonly events: readonly PlayEvent[];
  readonly seasons: number;
}

function recorded(tale: Scenario, index: number): Recorded {
  const { company, seed } = openingOf(1, index);
  const { moves, story } = playGame(tale, company, fourOf(PARTNER), seed);
  const opened = openGame(tale, { company, seed });
  return { opened, moves, events: eventsOf(moves), seasons: story.territory.season };
}

/** Seconds of processor used so far: a busy machine does not change what a core can do. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Runs games for a while; returns games and units a second of one core. */
function measure(play: (index: number) => number): { games: number; units: number } {
  for (let index = 0; index < RECORDED; index++) play(index);
  const start = processor();
  let units = 0;
  let games = 0;
  let seconds = 0;
  while (seconds < SECONDS) {
    for (let batch = 0; batch < 10; batch++) units += play(games++ % RECORDED);
    seconds = processor() - start;
  }
  return { games: games / seconds, units: units / seconds };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en').padStart(9);

function say(name: string, { games, units }: ReturnType<typeof measure>): void {
  console.log(`  ${name.padEnd(34)} ${whole(games)} games/s  ${whole(units)} seasons/s`);
}

function bench(tale: Scenario): void {
  console.log(tale.id);
  const games = Array.from({ length: RECORDED }, (_, index) => recorded(tale, index));
  const at = (index: number): Recorded => games[index] as Recorded;
  const domain = measure((index) => {
    const { opened, moves } = at(index);
    return replay(opened, moves, tale).state.territory.season;
  });
  say(`folded by the domain (aim ${AIM.toLocaleString('en')})`, domain);
  const machine = compile(tale);
  const xstate = measure((index) => {
    const { company, seed } = openingOf(1, index);
    const actor = startGame(machine, { company, seed });
    for (const event of at(index).events) actor.send(event);
    return actor.getSnapshot().context.state.territory.season;
  });
  say('folded by the machine', xstate);
  const thought = (player: Player) => (index: number) => {
    const { company, seed } = openingOf(1, index);
    return playGame(tale, company, fourOf(player), seed).story.territory.season;
  };
  say('played by partners', measure(thought(PARTNER)));
  say('played by four who read', measure(thought(PLAYERS[READING])));
  const ratio = (domain.games / xstate.games).toFixed(1);
  console.log(`  the domain alone is ${ratio} times as fast as the machine`);
}

await asCommand('bench', () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dir: { type: 'string', default: SCENARIOS } },
  });
  for (const tale of chosenTales(values.dir, positionals)) if (hasTexts(tale)) bench(tale);
});
