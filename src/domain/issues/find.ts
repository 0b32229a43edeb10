import type { Scenario } from '../scenario.ts';
import { dilemmaIssues, effectIssues } from './dilemmas.ts';
import type { Issue } from './issue.ts';
import { pictureIssues } from './picture.ts';
import { idIssues, predicateIssues, routeIssues, sourceIssues, timeIssues } from './structure.ts';
import { textIssues } from './typography.ts';

/** Everything an author must mend in a scenario whose shape is right, all at once. Pure. */
export function findIssues(scenario: Scenario): Issue[] {
  return [
    idIssues,
    timeIssues,
    routeIssues,
    predicateIssues,
    sourceIssues,
    pictureIssues,
    dilemmaIssues,
    effectIssues,
    textIssues,
  ].flatMap((rule) => rule(scenario));
}
