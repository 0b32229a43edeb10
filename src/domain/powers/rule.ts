import type { Settling } from '../round.ts';
import type { ScenarioState } from '../state.ts';
import type { Role } from '../vocabulary.ts';

/** One face of a power. To add one: a file, a line in the registry, a test, its texts and its figure. */
export interface PowerRule {
  readonly role: Role;
  readonly face: 'serve' | 'impose';
  /** Whether it would change anything now; cost and uses are checked by the registry. */
  readonly allowed: (settling: Settling, state: ScenarioState) => boolean;
  /** What it makes of the settlement being reached. */
  readonly apply: (settling: Settling, state: ScenarioState) => Settling;
  /** What it changes at once in the territory, if anything. */
  readonly touch?: (state: ScenarioState) => ScenarioState;
  /** Everyone takes a position again. */
  readonly rechoose?: true;
}
