import type { Scenario } from '../scenario.ts';
import { aimIssues } from './aims.ts';
import { cardIssues } from './cards.ts';
import { conditionIssues } from './conditions.ts';
import { idIssues } from './ids.ts';
import type { Issue } from './issue.ts';
import { laterIssues } from './later.ts';
import { lengthIssues } from './lengths.ts';
import { listIssues } from './lists.ts';
import { pictureIssues } from './picture.ts';
import { routeIssues } from './routes.ts';
import { sourceIssues } from './sources.ts';
import { stakeIssues } from './stakes.ts';
import { timeIssues } from './time.ts';
import { truthIssues } from './truths.ts';
import { textIssues } from './typography.ts';

/** Everything an author must mend in a scenario whose shape is right, all at once. Pure. */
export function findIssues(scenario: Scenario): Issue[] {
  return [
    idIssues,
    timeIssues,
    routeIssues,
    listIssues,
    conditionIssues,
    sourceIssues,
    pictureIssues,
    aimIssues,
    truthIssues,
    stakeIssues,
    cardIssues,
    laterIssues,
    lengthIssues,
    textIssues,
  ].flatMap((rule) => rule(scenario));
}
