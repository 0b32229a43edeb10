import type { Predicate } from '../predicates.ts';
import type { Scenario, Tension } from '../scenario.ts';
import { OPTION_IDS, ROLES } from '../vocabulary.ts';
import { type Issue, issue } from './issue.ts';

/** Rules on how the parts of a scenario hold together: ids, order, routes, flags, sources. */

type Path = Issue['path'];

function duplicates(ids: readonly { id: string; path: Path }[], what: string): Issue[] {
  return ids.flatMap(({ id, path }, index) =>
    ids.findIndex((each) => each.id === id) === index
      ? []
      : [issue('duplicate-id', path, `two ${what} are called "${id}"`, `give this ${what} an id of its own`)],
  );
}

/** Ids used twice, and options out of the order a, b, c, d. */
export function idIssues({ tensions, events, sources }: Scenario): Issue[] {
  const sprouts = tensions.flatMap(({ parts }, t) =>
    ROLES.flatMap((role) =>
      parts[role].options.flatMap(({ later }, o) =>
        later.map(({ id }, s) => ({ id, path: ['tensions', t, 'parts', role, 'options', o, 'later', s, 'id'] })),
      ),
    ),
  );
  const order = tensions.flatMap(({ parts }, t) =>
    ROLES.flatMap((role) =>
      parts[role].options.flatMap(({ id }, o) =>
        id === OPTION_IDS[o]
          ? []
          : [
              issue(
                'option-order',
                ['tensions', t, 'parts', role, 'options', o, 'id'],
                `option number ${o + 1} is called "${id}"`,
                `call it "${OPTION_IDS[o]}": ids follow the order a, b, c, d`,
              ),
            ],
      ),
    ),
  );
  return [
    ...duplicates(
      tensions.map(({ id }, t) => ({ id, path: ['tensions', t, 'id'] })),
      'tension',
    ),
    ...duplicates(sprouts, 'sprout'),
    ...duplicates(
      events.map(({ id }, e) => ({ id, path: ['events', e, 'id'] })),
      'event',
    ),
    ...duplicates(
      sources.map(({ id }, s) => ({ id, path: ['sources', s, 'id'] })),
      'source',
    ),
    ...order,
    ...tensions.flatMap(({ id }, t) =>
      id === 'epilogue' || id === 'end'
        ? [issue('reserved-id', ['tensions', t, 'id'], `"${id}" is a word of the machine`, 'choose another id')]
        : [],
    ),
  ];
}

const SEASONS_OF_ACT = { 1: [1, 4], 2: [5, 8], 3: [9, 12] } as const;

/** Seasons strictly grow from the first one, acts follow them, and all three are there. */
export function timeIssues({ tensions }: Scenario): Issue[] {
  const found: Issue[] = [];
  for (const [t, { season, act }] of tensions.entries()) {
    const before = tensions[t - 1]?.season ?? 0;
    const path = ['tensions', t, 'season'];
    if (t === 0 && season !== 1)
      found.push(issue('first-season', path, `the first tension is in season ${season}`, 'start in season 1'));
    if (season <= before)
      found.push(
        issue(
          'season-order',
          path,
          `season ${season} does not come after season ${before}`,
          `use ${before + 1} or more`,
        ),
      );
    const [from, to] = SEASONS_OF_ACT[act];
    if (season < from || season > to)
      found.push(
        issue(
          'act-season',
          path,
          `season ${season} is not in act ${act}`,
          `act ${act} goes from season ${from} to ${to}`,
        ),
      );
  }
  for (const act of [1, 2, 3] as const)
    if (!tensions.some((tension) => tension.act === act))
      found.push(issue('missing-act', ['tensions'], `no tension is in act ${act}`, 'a mandate has three acts'));
  return found;
}

/** Indexes a story may go to from a tension; null is the end. */
function routesFrom(tensions: readonly Tension[], t: number): (number | null)[] {
  const routes = tensions[t]?.next;
  if (!routes) return [t + 1 < tensions.length ? t + 1 : null];
  return routes.map(({ to }) => (to === 'end' ? null : tensions.findIndex(({ id }) => id === to)));
}

/** Routes that lead nowhere, back, or leave a tension aside; lists where no condition may be true. */
export function routeIssues({ tensions }: Scenario): Issue[] {
  const found: Issue[] = [];
  for (const [t, { next, season }] of tensions.entries()) {
    if (!next) continue;
    for (const [n, { to, when }] of next.entries()) {
      const path = ['tensions', t, 'next', n, 'to'];
      const target = tensions.find(({ id }) => id === to);
      if (to !== 'end' && !target)
        found.push(
          issue(
            'unknown-tension',
            path,
            `there is no tension "${to}"`,
            `use one of: ${tensions.map(({ id }) => id).join(', ')}, end`,
          ),
        );
      if (target && target.season <= season)
        found.push(
          issue(
            'cycle',
            path,
            `"${to}" comes before or at this season: the story would turn in circles`,
            'go to a later tension, or to end',
          ),
        );
      if (!when && n < next.length - 1)
        found.push(
          issue(
            'shadowed-route',
            ['tensions', t, 'next', n + 1],
            'this route can never be taken: the one above has no condition',
            'add a condition above, or remove this route',
          ),
        );
    }
    if (next.at(-1)?.when)
      found.push(
        issue(
          'dead-end',
          ['tensions', t, 'next'],
          'when no condition is true the story stops here',
          'end the list with a route without condition',
        ),
      );
  }
  const reached = new Set<number>([0]);
  for (const t of reached) for (const to of routesFrom(tensions, t)) if (to !== null && to >= 0) reached.add(to);
  for (const [t, { id }] of tensions.entries())
    if (!reached.has(t))
      found.push(
        issue(
          'unreachable',
          ['tensions', t, 'id'],
          `no route leads to "${id}"`,
          'add it to the "next" of an earlier tension, or remove it',
        ),
      );
  return found;
}

/** Every predicate of a scenario with where it stands. */
function predicatesIn({ tensions }: Scenario): { predicate: Predicate; path: Path }[] {
  const roots: { predicate: Predicate; path: Path }[] = [];
  for (const [t, tension] of tensions.entries()) {
    for (const [n, { when }] of (tension.next ?? []).entries())
      if (when) roots.push({ predicate: when, path: ['tensions', t, 'next', n, 'when'] });
    for (const role of ROLES)
      for (const [o, option] of tension.parts[role].options.entries())
        for (const [s, { when }] of option.later.entries())
          if (when)
            roots.push({ predicate: when, path: ['tensions', t, 'parts', role, 'options', o, 'later', s, 'when'] });
  }
  const unfold = (each: { predicate: Predicate; path: Path }): { predicate: Predicate; path: Path }[] => {
    const { predicate, path } = each;
    if ('not' in predicate) return [each, ...unfold({ predicate: predicate.not, path: [...path, 'not'] })];
    const inner = 'all' in predicate ? predicate.all : 'any' in predicate ? predicate.any : [];
    const key = 'all' in predicate ? 'all' : 'any';
    return [each, ...inner.flatMap((one, i) => unfold({ predicate: one, path: [...path, key, i] }))];
  };
  return roots.flatMap(unfold);
}

/** Conditions on flags nobody sets, tensions or options that do not exist. */
export function predicateIssues(scenario: Scenario): Issue[] {
  const effects = [
    ...scenario.events.flatMap((event) => event.effects),
    ...scenario.tensions.flatMap(({ parts }) =>
      ROLES.flatMap((role) =>
        parts[role].options.flatMap(({ now, later }) => [...now, ...later.flatMap((sprout) => sprout.effects)]),
      ),
    ),
  ];
  const flags = new Set(effects.flatMap((effect) => ('flag' in effect ? effect.flag : [])));
  const ids = scenario.tensions.map(({ id }) => id);
  return predicatesIn(scenario).flatMap(({ predicate, path }) => {
    if ('has' in predicate && !flags.has(predicate.has))
      return [
        issue(
          'unknown-flag',
          [...path, 'has'],
          `nothing sets the flag "${predicate.has}"`,
          flags.size ? `use one of: ${[...flags].join(', ')}` : 'set it in an effect: { flag: … }',
        ),
      ];
    const named =
      'settled' in predicate ? predicate.settled.tension : 'chose' in predicate ? predicate.chose.tension : null;
    const key = 'settled' in predicate ? 'settled' : 'chose';
    if (named !== null && !ids.includes(named))
      return [
        issue(
          'unknown-tension',
          [...path, key, 'tension'],
          `there is no tension "${named}"`,
          `use one of: ${ids.join(', ')}`,
        ),
      ];
    if ('chose' in predicate) {
      const { tension, role, option } = predicate.chose;
      const part = scenario.tensions.find(({ id }) => id === tension)?.parts[role];
      if (part && !part.options.some(({ id }) => id === option))
        return [
          issue(
            'unknown-option',
            [...path, 'chose', 'option'],
            `${role} has no option "${option}" in "${tension}"`,
            `use one of: ${part.options.map(({ id }) => id).join(', ')}`,
          ),
        ];
    }
    if ('trusts' in predicate && predicate.trusts.who === predicate.trusts.whom)
      return [issue('self-trust', [...path, 'trusts'], 'a role cannot trust itself', 'name two different roles')];
    return [];
  });
}

/** Facts that cite nothing known, and sources nobody cites. */
export function sourceIssues({ tensions, precedent, sources }: Scenario): Issue[] {
  const cited = [
    ...tensions.flatMap(({ facts }, t) =>
      facts.flatMap((fact, f) =>
        fact.sources.map((id, s) => ({ id, path: ['tensions', t, 'facts', f, 'sources', s] })),
      ),
    ),
    ...precedent.sources.map((id, s) => ({ id, path: ['precedent', 'sources', s] })),
  ];
  const known = sources.map(({ id }) => id);
  return [
    ...cited.flatMap(({ id, path }) =>
      known.includes(id)
        ? []
        : [
            issue(
              'unknown-source',
              path,
              `there is no source "${id}"`,
              `add it to sources.yaml, or use one of: ${known.join(', ')}`,
            ),
          ],
    ),
    ...sources.flatMap(({ id }, s) =>
      cited.some((each) => each.id === id)
        ? []
        : [issue('uncited-source', ['sources', s, 'id'], `no fact cites "${id}"`, 'cite it in a fact, or remove it')],
    ),
  ];
}
