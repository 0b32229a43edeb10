import type { Scenario } from '../scenario.ts';
import { type Issue, issue } from './issue.ts';
import { reachedFrom, type Way, waysIn } from './ways.ts';

/** Rules on when things happen: seasons that grow along every path, in three acts. */

const SEASONS_OF_ACT = { 1: [1, 4], 2: [5, 8], 3: [9, 12] } as const;

/** A step that goes back in time, or round in circles. */
function backwards({ tensions }: Scenario, { from, to, written, path }: Way, ways: readonly Way[]): Issue[] {
  const [here, there] = [tensions[from], tensions[to]];
  if (!here || !there || there.season > here.season) return [];
  if (from === to || reachedFrom(to, ways).has(from))
    return [
      issue(
        'cycle',
        path,
        `"${there.id}" comes before or at this season: the story would turn in circles`,
        'go to a later tension, or to end',
      ),
    ];
  const later = `season ${here.season + 1} or later`;
  return [
    issue(
      'season-order',
      path,
      `one path meets "${here.id}" in season ${here.season}, then "${there.id}" in season ${there.season}`,
      written
        ? `go to a tension of ${later}, or change one of the two seasons`
        : `use ${later}; or, if no game meets both, give "${here.id}" a "next" that goes elsewhere`,
    ),
  ];
}

/** Seasons grow from the first one along every path, acts follow them, and all three are there. */
export function timeIssues(scenario: Scenario): Issue[] {
  const { tensions } = scenario;
  const ways = waysIn(tensions);
  const [first] = tensions;
  const late =
    first && first.season !== 1
      ? [
          issue(
            'first-season',
            ['tensions', 0, 'season'],
            `the first tension is in season ${first.season}`,
            'start in season 1',
          ),
        ]
      : [];
  const outside = tensions.flatMap(({ season, act }, t) => {
    const [from, to] = SEASONS_OF_ACT[act];
    return season >= from && season <= to
      ? []
      : [
          issue(
            'act-season',
            ['tensions', t, 'season'],
            `season ${season} is not in act ${act}`,
            `act ${act} goes from season ${from} to ${to}`,
          ),
        ];
  });
  const missing = ([1, 2, 3] as const).flatMap((act) =>
    tensions.some((tension) => tension.act === act)
      ? []
      : [issue('missing-act', ['tensions'], `no tension is in act ${act}`, 'a mandate has three acts: add one')],
  );
  return [...late, ...ways.flatMap((way) => backwards(scenario, way, ways)), ...outside, ...missing];
}
