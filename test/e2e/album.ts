import { loadScenarioFolder } from '../../build/scenario-files.ts';
import type { Scenario, Tension } from '../../src/domain/scenario.ts';
import { tensionIn } from '../../src/domain/tension/tension.ts';

/** What the albums themselves say, to be looked for on pages, or nowhere on them. */

export function album(id: string): Scenario {
  const { scenario } = loadScenarioFolder(`scenarios/${id}`);
  if (!scenario) throw new Error(`${id} is no album`);
  return scenario;
}

/** A tension of an album, by their ids. */
export const tensionOf = (id: string, tension: string): Tension => tensionIn(album(id), tension);

/** All that the truths of a tension say, whichever is the case: nobody may read it in the room before its time. */
export const secretsOf = ({ truths }: Tension): string[] =>
  truths.flatMap(({ text, quiet, telling, shown }) => [text, quiet, telling, shown].map(({ fr }) => fr));
