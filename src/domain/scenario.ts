import * as v from 'valibot';
import { type Effect, MOVABLE_GAUGES } from './effects.ts';
import type { Predicate } from './predicates.ts';
import { slug } from './slug.ts';
import { STAKE_IDS, type StakeId } from './stakes.ts';
import { GAUGES } from './state.ts';
import {
  type Bilingual,
  COMPOSITIONS,
  ENDINGS,
  OPTION_IDS,
  PROPS,
  ROLES,
  SEASONS,
  SETTLEMENTS,
  TEMPERAMENTS,
  VITALS,
  type Vital,
} from './vocabulary.ts';

/** Strict schema of a scenario folder: no unknown key, every number bounded, every text in both languages. */

export const SCENARIO_FORMAT = 1;

const text = (longest: number) => {
  const line = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: write it'), v.maxLength(longest));
  return v.strictObject({ fr: line, en: line });
};
const points = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const few = <T extends v.GenericSchema>(item: T, least: number, most: number) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
const role = v.picklist(ROLES);
const stakeId = v.picklist(STAKE_IDS as [StakeId, ...StakeId[]]);
const perRole = <T extends v.GenericSchema>(item: T) =>
  v.strictObject({ elected: item, agent: item, state: item, torch: item });

const hidden = { hidden: v.optional(v.literal(true)) };
const change = v.pipe(points(-40, 40), v.notValue(0, 'must change something: use a number other than 0'));
export const effectSchema: v.GenericSchema<Effect> = v.union([
  v.strictObject({ gauge: v.picklist(MOVABLE_GAUGES), by: change, ...hidden }),
  v.strictObject({ vital: v.picklist(Object.values(VITALS) as [Vital, ...Vital[]]), by: change, ...hidden }),
  v.strictObject({ trust: v.strictObject({ who: role, whom: role }), by: change, ...hidden }),
  v.strictObject({ months: v.pipe(points(-12, 12), v.notValue(0)), ...hidden }),
  v.strictObject({ flag: slug, ...hidden }),
]);

const level = v.strictObject({ gauge: v.picklist(GAUGES), value: points(0, 200) });
export const predicateSchema: v.GenericSchema<Predicate> = v.lazy(() =>
  v.union([
    v.strictObject({ all: few(predicateSchema, 1, 8) }),
    v.strictObject({ any: few(predicateSchema, 1, 8) }),
    v.strictObject({ not: predicateSchema }),
    v.strictObject({ gte: level }),
    v.strictObject({ lte: level }),
    v.strictObject({ has: slug }),
    v.strictObject({ settled: v.strictObject({ tension: slug, as: few(v.picklist(SETTLEMENTS), 1, 5) }) }),
    v.strictObject({ chose: v.strictObject({ tension: slug, role, option: v.picklist(OPTION_IDS) }) }),
    v.strictObject({ trusts: v.strictObject({ who: role, whom: role, atLeast: points(0, 100) }) }),
  ]),
);

const sproutSchema = v.strictObject({
  id: slug,
  /** Seasons (half-years) to wait; what falls after the mandate sprouts in the epilogue. */
  after: points(1, 20),
  when: v.optional(predicateSchema),
  effects: few(effectSchema, 1, 8),
  text: text(240),
});

const optionSchema = v.strictObject({
  id: v.picklist(OPTION_IDS),
  title: text(40),
  text: text(150),
  /** -2 short term .. 2 long term. */
  horizon: points(-2, 2),
  /** -2 power relation .. 2 cooperation. */
  posture: points(-2, 2),
  meets: few(stakeId, 1, 5),
  neglects: few(stakeId, 1, 5),
  now: few(effectSchema, 1, 8),
  later: v.optional(few(sproutSchema, 0, 3), []),
  /** What the role says when its position is revealed, in its own voice. */
  said: text(110),
});

const partSchema = v.strictObject({
  /** The opening bubble. */
  says: text(100),
  /** What only this role knows. */
  knows: text(240),
  stakes: few(stakeId, 2, 4),
  /** What it answers when asked what it needs; one of its stakes here. */
  need: v.strictObject({ stake: stakeId, text: text(160) }),
  options: few(optionSchema, 2, 4),
});

const factSchema = v.strictObject({ text: text(240), sources: few(slug, 1, 4) });

export const tensionSchema = v.strictObject({
  id: slug,
  act: v.picklist([1, 2, 3]),
  /** Half-year of the mandate in which it happens, 1 to 12. */
  season: points(1, SEASONS),
  /** Who may arbitrate a deadlock. */
  pivot: role,
  title: text(48),
  situation: text(420),
  facts: few(factSchema, 1, 4),
  /** The composition it is played in. */
  view: v.optional(v.picklist(COMPOSITIONS), 'wide'),
  /** The props it changes. */
  draws: few(v.picklist(PROPS), 1, 4),
  parts: perRole(partSchema),
  settlements: v.strictObject(v.entriesFromList(SETTLEMENTS, text(280))),
  facilitator: v.strictObject({ script: text(420), prompts: few(text(160), 1, 4), debrief: text(200) }),
  /** Where the story goes next, first true condition wins; without it, the next tension of the list. */
  next: v.optional(
    few(v.strictObject({ when: v.optional(predicateSchema), to: v.union([slug, v.literal('end')]) }), 1, 4),
  ),
});

const eventSchema = v.strictObject({ id: slug, title: text(48), text: text(240), effects: few(effectSchema, 1, 6) });

export const sourceSchema = v.strictObject({
  id: slug,
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(160)),
  url: v.pipe(v.string(), v.url()),
});

const castSchema = v.strictObject({
  /** The function held in this territory; never a person's name. */
  as: text(70),
  /** Who this is here, in one or two sentences. */
  portrait: text(220),
  temperament: v.picklist(TEMPERAMENTS),
});

export const headSchema = v.strictObject({
  format: v.literal(SCENARIO_FORMAT),
  id: slug,
  title: text(48),
  pitch: text(160),
  minutes: points(5, 60),
  difficulty: points(0, 3),
  territory: v.strictObject({ name: text(48), blurb: text(220) }),
  opening: text(420),
  /** The composition of its cover and of its epilogue. */
  view: v.optional(v.picklist(COMPOSITIONS), 'wide'),
  /** The props of this territory, each in the state it starts in; a prop that is not named is not there. */
  picture: v.strictObject(v.entriesFromList(PROPS, v.optional(v.picklist([0, 1, 2])))),
  cast: perRole(castSchema),
  start: v.strictObject({
    trust: points(20, 60),
    capacity: points(0, 60),
    narrative: points(0, 60),
    urgency: points(0, 60),
    vitals: perRole(points(30, 80)),
  }),
  tensions: few(slug, 3, 7),
  events: v.optional(few(eventSchema, 0, 6), []),
  endings: v.strictObject(v.entriesFromList(ENDINGS, text(420))),
  precedent: v.strictObject({ text: text(420), sources: few(slug, 1, 6) }),
});

export const scenarioSchema = v.strictObject({
  ...headSchema.entries,
  tensions: few(tensionSchema, 3, 7),
  sources: few(sourceSchema, 1, 40),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Tension = Scenario['tensions'][number];
export type Part = Tension['parts']['elected'];
export type Option = Part['options'][number];
export type Sprout = Option['later'][number];
export type InjectedEvent = Scenario['events'][number];

/** The cover of a scenario, known before it is loaded. */
export interface ScenarioCard
  extends Readonly<Pick<Scenario, 'id' | 'title' | 'pitch' | 'minutes' | 'difficulty' | 'cast'>> {
  readonly territory: Bilingual; // its name
  readonly tensions: number;
}

/** The option a role may choose in a tension; throws if the scenario has no such option. */
export function optionOf(tension: Tension, of: keyof Tension['parts'], id: string): Option {
  const found = tension.parts[of].options.find((option) => option.id === id);
  if (!found) throw new Error(`tension ${tension.id}: ${of} has no option ${id}`);
  return found;
}

/** The tension with this id; throws if the scenario has none. */
export function tensionOf(scenario: Scenario, id: string): Tension {
  const found = scenario.tensions.find((tension) => tension.id === id);
  if (!found) throw new Error(`scenario ${scenario.id} has no tension ${id}`);
  return found;
}
