import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Tale, tensionIn } from '../src/domain/tension/tension.ts';
import { type Breach, totalOf } from '../src/lab/breach.ts';
import { type Change, changesOf } from '../src/lab/changes.ts';
import { brokenIn, type Draft, distancesIn, draftOf, oneMove, walked } from '../src/lab/mending.ts';
import { verdictLine } from '../src/lab/report/lines.ts';
import { neighbours } from '../src/lab/tune.ts';
import { points } from '../src/lab/verdicts.ts';
import { asCommand, chosenTales, SCENARIOS, wholeNumber } from './lab-tales.ts';
import { type Line, lineOf, writeLines } from './tune-files.ts';

/**
 * `npm run tune -- <scenario> [<tension>] [--seed S] [--tries N] [--dir folder] [--write]`: proposes integers within the
 * bounds that keep their meaning, as lines of the files. First the fewest: one moved by one, as long as that mends a
 * rule. With --tries, then a walk of each tension towards the rules, margins included. Writes only with --write, and
 * then numbers only.
 */

/** A change as a diff in the wording of the file. */
function show(tale: Tale, tension: string, change: Change, line: Line | null): void {
  const { path, was, now } = change;
  const [, role, , index] = path;
  const card = path[0] === 'parts' ? `${role} ${'abcd'[Number(index)]}` : '';
  const item = path[0] === 'outcomes' ? tensionIn(tale, tension).outcomes[Number(role)]?.id : '';
  const truth = path[0] === 'truths' ? tensionIn(tale, tension).truths[Number(role)]?.id : '';
  const quoted = (words: string) => (/^-?\d+$/.test(words) ? words : `"${words}"`);
  const name = [tension, card, item, truth].filter((each) => each).join(' ');
  console.log(`@ ${line ? `${line.file}:${line.line}  ` : ''}${name}`);
  console.log(`- ${path.at(-1)}: ${quoted(was)}`);
  console.log(`+ ${path.at(-1)}: ${quoted(now)}`);
}

const told = (list: readonly Breach[]): string =>
  list
    .toSorted((a, b) => b.by - a.by)
    .slice(0, 8)
    .map(({ rule, by }) => `${rule} ${points(by)}`)
    .join(' · ') || 'rien';

/** The fewest integers first; then, if asked, a walk. */
function tuned(start: Draft, ids: readonly string[], tries: number, seed: number): Draft {
  let draft = start;
  while (brokenIn(draft).length > 0) {
    const { tale } = draft;
    const next = oneMove(
      draft,
      ids.flatMap((id) => neighbours(tensionIn(tale, id))),
    );
    if (!next) break;
    draft = next;
  }
  if (tries === 0) return draft;
  for (const id of ids) {
    console.log(
      `${id} avant ${points(totalOf(distancesIn(draft, id, start)))} : ${told(distancesIn(draft, id, start))}`,
    );
    draft = walked(draft, id, { tries, seed, heat: 0.3 });
    console.log(
      `${id} après ${points(totalOf(distancesIn(draft, id, start)))} : ${told(distancesIn(draft, id, start))}`,
    );
  }
  return draft;
}

const sayBroken = (when: string, draft: Draft): void => {
  const broken = brokenIn(draft);
  console.log(`${when}, règles 1 à 8 : ${broken.length === 0 ? 'toutes tiennent' : ''}`);
  for (const verdict of broken) console.log(verdictLine(verdict));
};

await asCommand('tune', () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      tries: { type: 'string', default: '0' },
      dir: { type: 'string', default: SCENARIOS },
      write: { type: 'boolean', default: false },
    },
  });
  const [id, only] = positionals;
  if (id === undefined) throw new Error('name a scenario. Fix: npm run tune -- <scenario> [<tension>].');
  const [tale] = chosenTales(values.dir, [id]);
  if (!tale) return;
  const all = tale.tensions.map((tension) => tension.id);
  if (only !== undefined && !all.includes(only))
    throw new Error(`${id} has no tension ${only}. Fix: use one of ${all.join(', ')}.`);
  const tries = wholeNumber('tries', values.tries, 0, 100_000);
  const start = draftOf(tale);
  sayBroken('Avant', start);
  const end = tuned(start, only === undefined ? all : [only], tries, wholeNumber('seed', values.seed, 0, 0xffffffff));
  const lines = all.flatMap((tension) =>
    changesOf(tensionIn(tale, tension), tensionIn(end.tale, tension)).flatMap((change) => {
      const line = lineOf(join(values.dir, id), tension, change);
      show(tale, tension, change, line);
      return line ? [line] : [];
    }),
  );
  sayBroken('Après', end);
  if (values.write) writeLines(lines);
  console.log(`Les parties jouées, elles, se mesurent ensuite : npm run lab -- ${id}`);
});
