import { applyEffects, shareOf } from './apply.ts';
import { PARAMETERS as K } from './parameters.ts';
import { holds } from './predicates.ts';
import { optionOf, type Scenario, type Sprout, tensionOf } from './scenario.ts';
import type { BloomedSprout, PlantedSprout, ScenarioState, Territory } from './state.ts';
import { curvePoint, inMandate, liveEpilogueSeason, liveSeason, readGauge } from './territory.ts';
import { SEASONS } from './vocabulary.ts';

/** The text and effects of a planted sprout; throws if the scenario no longer has it. */
export function sproutOf(scenario: Scenario, planted: PlantedSprout): Sprout {
  const option = optionOf(tensionOf(scenario, planted.tension), planted.role, planted.option);
  const found = option.later.find((sprout) => sprout.id === planted.id);
  if (!found) throw new Error(`tension ${planted.tension}: no sprout ${planted.id}`);
  return found;
}

/** What is due comes up if its condition holds, in the order it was sown; otherwise it withers. */
function bloom(state: ScenarioState, scenario: Scenario): ScenarioState {
  const { season } = state.territory;
  const due = state.sprouts.filter((planted) => planted.due <= season);
  if (due.length === 0) return state;
  let after: ScenarioState = { ...state, sprouts: state.sprouts.filter((planted) => planted.due > season) };
  const bloomed: BloomedSprout[] = [];
  for (const planted of due) {
    const sprout = sproutOf(scenario, planted);
    if (sprout.when && !holds(sprout.when, after, readGauge)) continue;
    after = applyEffects(after, sprout.effects, { tension: planted.tension, share: shareOf(scenario) });
    bloomed.push({ ...planted, season });
  }
  return { ...after, bloomed: [...after.bloomed, ...bloomed] };
}

function record(state: ScenarioState): ScenarioState {
  return { ...state, curve: [...state.curve, curvePoint(state.territory)] };
}

function liveOne(state: ScenarioState, scenario: Scenario, live: (territory: Territory) => Territory): ScenarioState {
  return record(bloom({ ...state, territory: live(state.territory) }, scenario));
}

/** Lives season by season until the one given has been lived, 0 .. 12. Pure. */
export function passTime(state: ScenarioState, scenario: Scenario, until: number): ScenarioState {
  let current = state;
  while (current.territory.season < until && inMandate(current.territory))
    current = liveOne(current, scenario, (territory) => liveSeason(territory, current.stance));
  return current;
}

/** Lives to the end of the mandate, then to ten years on: whatever still waits sprouts. */
export function passToEpilogue(state: ScenarioState, scenario: Scenario): ScenarioState {
  let current = passTime(state, scenario, SEASONS);
  while (current.territory.season < SEASONS + K.epilogueSeasons)
    current = liveOne(current, scenario, liveEpilogueSeason);
  return current;
}
