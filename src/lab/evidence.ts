import { optionOf, type Scenario, tensionOf } from '../domain/scenario.ts';
import type { OptionId, Role } from '../domain/vocabulary.ts';
import type { BestPlay } from './best.ts';
import type { OptionFate } from './options.ts';
import type { Measure } from './rows.ts';
import type { Swap } from './swaps.ts';

/** All that the lab found out about one scenario; a part left out was not studied. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly measures: Readonly<Record<string, Measure>>; // by the name of the assortment
  readonly best: BestPlay | null;
  readonly options: readonly OptionFate[];
  readonly swaps: readonly Swap[];
}

/** The measure of an assortment; throws when it was not played. */
export function measured({ measures, scenario }: Evidence, name: string): Measure {
  const found = measures[name];
  if (!found) throw new Error(`scenario ${scenario.id}: the assortment ${name} was not played`);
  return found;
}

/** Where a fault most likely lies: an option, by its place. */
export interface Place {
  readonly tension: string;
  readonly role: Role;
  readonly option: OptionId;
}

/** How a verdict names an option. */
export const subjectOf = ({ tension, role, option }: Place): string => `${tension} ${role} ${option}`;

/** Every option of a scenario, with its place. */
export function placesOf(scenario: Scenario): Place[] {
  return scenario.tensions.flatMap((tension) =>
    (Object.entries(tension.parts) as [Role, (typeof tension.parts)[Role]][]).flatMap(([role, { options }]) =>
      options.map(({ id }) => ({ tension: tension.id, role, option: id })),
    ),
  );
}

/** The option found at a place. */
export const optionAt = (scenario: Scenario, { tension, role, option }: Place) =>
  optionOf(tensionOf(scenario, tension), role, option);

/** The option that weighs most by some score, among those kept; null when none is. */
export function heaviest(
  scenario: Scenario,
  keep: (option: ReturnType<typeof optionAt>, place: Place) => boolean,
  score: (option: ReturnType<typeof optionAt>, place: Place) => number,
): Place | null {
  const kept = placesOf(scenario).filter((place) => keep(optionAt(scenario, place), place));
  const scoreOf = (place: Place) => score(optionAt(scenario, place), place);
  return kept.reduce<Place | null>((top, each) => (top === null || scoreOf(each) > scoreOf(top) ? each : top), null);
}
