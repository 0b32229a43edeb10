import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Tension } from '../src/domain/tension/tension.ts';
import { BARE, KEPT } from '../src/lab/dilemmas/bare/bare.ts';
import { type Breach, breachesOf, totalOf } from '../src/lab/dilemmas/breach.ts';
import { measureTension } from '../src/lab/dilemmas/tensionMeasures.ts';
import { slotsOf, tune, withTension } from '../src/lab/dilemmas/tune.ts';

/**
 * `npm run tune:dilemmas -- <tension> [--tries N] [--seed S] [--from file] [--out file]`: proposes integers for one
 * tension of the bare scenario, within bounds that keep their meaning. Prints what it would change and what is left.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tries: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string' },
    out: { type: 'string' },
  },
});

const [id] = positionals;
const written = BARE.tensions.find((tension) => tension.id === id);
if (!written) {
  console.error(`tune: name one of ${BARE.tensions.map((tension) => tension.id).join(', ')}.`);
  process.exit(2);
}
const start = values.from === undefined ? written : (JSON.parse(readFileSync(values.from, 'utf8')) as Tension);

const breaches = (tension: Tension): Breach[] =>
  breachesOf(measureTension(withTension(BARE, tension), tension), tension, { silent: KEPT[tension.id] ?? [] });
const shown = (list: readonly Breach[]): string =>
  list
    .toSorted((a, b) => b.by - a.by)
    .map(({ rule, by }) => `${rule} ${by.toFixed(2)}`)
    .join(' · ') || 'nothing';

const before = breaches(start);
console.log(`before ${totalOf(before).toFixed(2)}: ${shown(before)}`);
const walk = { tries: Number(values.tries), seed: Number(values.seed), heat: 0.3 };
const { tension } = tune(start, (each) => totalOf(breaches(each)), walk);
const after = breaches(tension);
console.log(`after  ${totalOf(after).toFixed(2)}: ${shown(after)}`);
const moved = slotsOf(tension).map(({ name, get }) => ({ name, value: get() }));
for (const [index, { name, get }] of slotsOf(start).entries())
  if (moved[index]?.value !== get()) console.log(`  ${name}: ${get()} -> ${moved[index]?.value}`);
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(tension));
