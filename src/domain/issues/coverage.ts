import type { Scenario } from '../scenario.ts';
import { STAKE_IDS, type StakeId } from '../stakes.ts';
import { cardsOf, partsOfAll } from './walk.ts';

/** Stakes that no card of any scenario meets, or that none neglects: the 36 must all be playable. */
export function findCoverageGaps(scenarios: readonly Scenario[]): { unmet: StakeId[]; unneglected: StakeId[] } {
  const cards = scenarios.flatMap((scenario) => partsOfAll(scenario).flatMap(cardsOf)).map(({ card }) => card);
  return {
    unmet: STAKE_IDS.filter((id) => !cards.some(({ meets }) => meets.includes(id))),
    unneglected: STAKE_IDS.filter((id) => !cards.some(({ neglects }) => neglects.includes(id))),
  };
}
