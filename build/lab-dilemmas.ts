import { parseArgs } from 'node:util';
import { BARE } from '../src/lab/dilemmas/bare/bare.ts';
import { livingVerdicts, omegaGames, recipeVerdicts, thesisVerdicts } from '../src/lab/dilemmas/gameRules.ts';
import { staticVerdicts } from '../src/lab/dilemmas/staticRules.ts';
import { measureTension } from '../src/lab/dilemmas/tensionMeasures.ts';
import { sturdiness, tensionVerdicts } from '../src/lab/dilemmas/tensionRules.ts';
import type { Verdict } from '../src/lab/dilemmas/verdicts.ts';

/**
 * `npm run lab:dilemmas [-- --games N] [--moves M] [--seed S]`: the rules of a dilemma, measured on the bare scenario.
 * Prints rule, measure and bound; exits 1 when one is not kept.
 */
const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '150' },
    moves: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

const games = Number(values.games);
const seed = Number(values.seed);
const budget = { omega: games * 12, seat: games, table: games, seed };
const wanted = (part: string): boolean => values.only === '' || values.only.split(',').includes(part);

const parts: readonly { readonly name: string; readonly run: () => Verdict[] }[] = [
  { name: 'static', run: () => staticVerdicts(BARE) },
  {
    name: 'tensions',
    run: () => tensionVerdicts(BARE.tensions.map((tension) => measureTension(BARE, tension))),
  },
  { name: 'sturdy', run: () => [sturdiness(BARE, Number(values.moves), seed)] },
  { name: 'living', run: () => livingVerdicts(BARE, omegaGames(BARE, budget)) },
  { name: 'thesis', run: () => thesisVerdicts(BARE, budget) },
  { name: 'recipes', run: () => recipeVerdicts(BARE, budget) },
];

const verdicts = parts.filter(({ name }) => wanted(name)).flatMap(({ run }) => run());
for (const { rule, what, measured, bound, holds } of verdicts.toSorted((a, b) => a.rule - b.rule))
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${String(rule).padStart(2)}  ${what.padEnd(78)} ${measured.padStart(8)}  ${bound}`,
  );
const broken = verdicts.filter(({ holds }) => !holds).length;
console.log(broken === 0 ? `all ${verdicts.length} bounds hold` : `${broken} of ${verdicts.length} bounds do not hold`);
process.exitCode = broken === 0 ? 0 : 1;
