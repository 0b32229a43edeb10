import type { Tale } from '../domain/tension/tension.ts';
import { exitsOf } from '../domain/tension/truths.ts';
import { ENDINGS } from '../domain/vocabulary.ts';
import { type Row, shareBy } from './games.ts';
import { between, none, percent, type Verdict } from './verdicts.ts';

/** Rules read in the games of Ω: routes, outcomes and endings live, and no two of them tell of different worlds. */

/** Two outcomes that came in one game and say different things of the same thing. */
function contradictions(tale: Tale, rows: readonly Row[]): string[] {
  const claims = new Map(
    tale.tensions.flatMap(({ outcomes }) => outcomes.map((each) => [each.id, each.claims] as const)),
  );
  const found = new Map<string, number>();
  for (const { came } of rows) {
    const said = new Map<string, { by: string; state: string }>();
    for (const by of came)
      for (const [thing, state] of Object.entries(claims.get(by) ?? {})) {
        const before = said.get(thing);
        if (!before) said.set(thing, { by, state });
        else if (before.state !== state) {
          const clash = `${thing} : ${before.by} dit ${before.state}, ${by} dit ${state}`;
          found.set(clash, (found.get(clash) ?? 0) + 1);
        }
      }
  }
  return [...found].map(([clash, times]) => `${clash} (${times})`);
}

/** Rule 9: one world. What a sentence contradicts, only a reader finds. */
export const worldVerdict = (tale: Tale, rows: readonly Row[]): Verdict =>
  none({ rule: 9, what: `affirmations contraires, en ${rows.length} parties` }, contradictions(tale, rows));

interface Share {
  readonly name: string;
  readonly share: number;
}

/** Games that go through one tension. */
const through = (rows: readonly Row[], tension: string): Row[] => rows.filter(({ path }) => path.includes(tension));

function routesIn(tale: Tale, rows: readonly Row[]): Share[] {
  return tale.tensions.flatMap(({ id }) => {
    const exits = [...new Set(exitsOf(tale, id))];
    const here = through(rows, id);
    const leads = (to: string | null) => (row: Row) => (row.path[row.path.indexOf(id) + 1] ?? null) === to;
    return exits.length < 2
      ? []
      : exits.map((to) => ({ name: `${id} → ${to ?? 'fin'}`, share: shareBy(here, leads(to)) }));
  });
}

const outcomesIn = (tale: Tale, rows: readonly Row[]): Share[] =>
  tale.tensions.flatMap(({ id: tension, outcomes }) => {
    const here = through(rows, tension);
    return outcomes.map(({ id }) => ({
      name: `${tension} ${id}`,
      share: shareBy(here, ({ came }) => came.includes(id)),
    }));
  });

const said = ({ name, share }: Share): string => `${name} ${percent(share)}`;

/** The least that an outcome or an ending must come. */
const LEAST_COME = 0.03;
const rare = (list: readonly Share[]): string[] => list.filter(({ share }) => share < LEAST_COME).map(said);

/** Rule 10: each route, outcome and ending lives; none is fate. */
export function livingVerdicts(tale: Tale, rows: readonly Row[]): Verdict[] {
  const endings = ENDINGS.map((name) => ({ name, share: shareBy(rows, ({ ending }) => ending === name) }));
  return [
    ...routesIn(tale, rows).map(({ name, share }) =>
      between({ rule: 10, what: `route ${name}`, mend: () => `${name.split(' ')[0]}, next` }, share, [0.1, 0.7]),
    ),
    none({ rule: 10, what: 'issues qui viennent moins de 3 % du temps' }, rare(outcomesIn(tale, rows))),
    none(
      { rule: 10, what: `fins qui viennent moins de 3 % du temps (${endings.map(said).join(', ')})` },
      rare(endings),
    ),
  ];
}
