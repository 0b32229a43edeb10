import * as v from 'valibot';
import type { Effect } from './effects.ts';
import { slug } from './slug.ts';
import { STAKE_IDS, type StakeId } from './stakes.ts';
import { HOWS } from './tension/how.ts';
import { COMPANIES, TRUTH_KINDS } from './tension/tension.ts';
import { PLAIN_TRUTH } from './tension/truths.ts';
import { parseClause, parseClauses, parseCondition, parseEffects, WordingError } from './tension/wording.ts';
import {
  type Bilingual,
  COMPOSITIONS,
  ENDINGS,
  LEVERS,
  OPTION_IDS,
  PROPS,
  ROLES,
  type Role,
  SEASONS,
  TEMPERAMENTS,
} from './vocabulary.ts';

/**
 * Strict schema of a scenario folder: no unknown key, every number bounded, every text in both languages; conditions and
 * effects written as words come out as closed unions. What it gives is a tale with its texts.
 */

export const SCENARIO_FORMAT = 2;

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

/** Longest sentence of rules, in characters. */
const LONGEST_RULE = 320;

/** Rules written as words, parsed; what is wrong with them is told as an issue of their place. */
const worded = <T>(parse: (words: string) => T) =>
  v.pipe(
    v.string(),
    v.maxLength(LONGEST_RULE),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      try {
        return parse(dataset.value);
      } catch (fault) {
        if (!(fault instanceof WordingError)) throw fault;
        addIssue({ message: fault.message });
        return NEVER;
      }
    }),
  );
const when = v.nullish(worded(parseCondition), null);

/** Most points that one effect moves, and months. */
const MOST_POINTS = 40;
const MOST_MONTHS = 12;

function within(effects: Effect[], words: string): Effect[] {
  for (const effect of effects) {
    const by = 'months' in effect ? effect.months : 'flag' in effect ? 0 : effect.by;
    const most = 'months' in effect ? MOST_MONTHS : MOST_POINTS;
    if (Math.abs(by) > most) throw new WordingError(words, `move ${most} at most`);
  }
  return effects;
}
const effects = worded((words) => within(parseEffects(words), words));
const clauses = worded((words) => {
  const parsed = parseClauses(words);
  for (const clause of parsed) within([...clause.effects], words);
  return parsed;
});

/** What comes some half-years later, if its condition holds then; after the mandate it comes up in the epilogue. */
const laterSchema = v.pipe(
  v.strictObject({
    id: slug,
    after: points(1, 20),
    effects: worded((words) => {
      const clause = parseClause(words);
      within([...clause.effects], words);
      return clause;
    }),
    text: text(240),
  }),
  v.transform(({ effects: clause, ...later }) => ({ ...later, ...clause })),
);
const later = v.optional(few(laterSchema, 0, 3), []);

const cardSchema = <R extends Role>(holder: R) =>
  v.strictObject({
    id: v.picklist(OPTION_IDS),
    title: text(40),
    text: text(150),
    /** One reason, in the first person: a constraint of law, money, time or people. */
    because: text(130),
    /** What the role truly has in hand. */
    lever: v.picklist(LEVERS[holder]),
    /** The aim it wants; without one it follows whatever prevails. */
    aim: v.nullish(slug, null),
    /** Months asked of the table. */
    months: points(0, 3),
    /** -2 pushes .. 2 carries, never 0. */
    posture: v.pipe(points(-2, 2), v.notValue(0, 'is neither a push nor a cooperation: use -2, -1, 1 or 2')),
    meets: few(stakeId, 1, 4),
    neglects: few(stakeId, 1, 4),
    now: v.optional(clauses, ''),
    later,
    /** What the role says when its position is revealed, in its own voice. */
    said: text(110),
  });

const partSchema = (holder: Role) =>
  v.strictObject({
    /** The opening bubble: whoever knows something hints at it. */
    says: text(100),
    stakes: few(stakeId, 2, 4),
    /** What it answers when asked what it needs; one of its stakes here. */
    need: v.strictObject({ stake: stakeId, text: text(160) }),
    cards: few(cardSchema(holder), 2, 3),
  });

const factSchema = v.strictObject({ text: text(240), sources: few(slug, 1, 4) });

const aimSchema = v.strictObject({
  id: slug,
  /** Whoever wants another aim keeps it shut; none for giving up. */
  keys: few(role, 0, 4),
  /** -2 short term .. 2 long term. */
  horizon: points(-2, 2),
  text: text(48),
});

const truthSchema = v.strictObject({
  id: slug,
  kind: v.picklist(TRUTH_KINDS),
  /** It warns, or it reassures. */
  alarm: v.boolean(),
  known: few(role, 1, 2),
  /** What who knows it reads, and one honest, lawful reason to keep it. */
  text: text(280),
  quiet: text(120),
  /** What telling the whole table costs, and how it is said. */
  tell: effects,
  telling: text(150),
  /** What all learn at the end. */
  shown: text(150),
});

const outcomeSchema = v.strictObject({
  id: slug,
  when,
  title: text(48),
  text: text(320),
  effects,
  later,
  /** What stands in the world from here on, that no later text may contradict. */
  claims: v.record(slug, slug),
});

/** What an author writes when nobody at the table knows more than the others. */
const NO_TEXT: Bilingual = { fr: '', en: '' };
const plain = { ...PLAIN_TRUTH, text: NO_TEXT, quiet: NO_TEXT, telling: NO_TEXT, shown: NO_TEXT };

export const tensionSchema = v.strictObject({
  id: slug,
  act: v.picklist([1, 2, 3]),
  /** Half-year of the mandate in which it happens, 1 to 12. */
  season: points(1, SEASONS),
  /** Who may arbitrate a deadlock, and whose aim wins a tie. */
  pivot: role,
  title: text(48),
  situation: text(420),
  facts: few(factSchema, 1, 4),
  /** The composition it is played in. */
  view: v.optional(v.picklist(COMPOSITIONS), 'wide'),
  /** The props it changes. */
  draws: few(v.picklist(PROPS), 1, 4),
  aims: few(aimSchema, 2, 4),
  /** Months that the four have, and why. */
  window: points(1, 12),
  calendar: text(120),
  /** What may be the case; one is drawn. */
  truths: v.pipe(
    v.optional(few(truthSchema, 0, 3), []),
    v.transform((truths) => (truths.length > 0 ? truths : [plain])),
  ),
  parts: v.strictObject({
    elected: partSchema('elected'),
    agent: partSchema('agent'),
    state: partSchema('state'),
    torch: partSchema('torch'),
  }),
  /** What comes of it: the first whose condition holds; the last has none. */
  outcomes: few(outcomeSchema, 2, 8),
  facilitator: v.strictObject({ script: text(420), prompts: few(text(160), 1, 4), debrief: text(200) }),
  /** Where the story goes next, first true condition wins; without it, the next tension of the list. */
  next: v.optional(
    few(
      v.strictObject({
        when,
        to: v.pipe(
          v.union([slug, v.literal('end')]),
          v.transform((to) => (to === 'end' ? null : to)),
        ),
      }),
      0,
      4,
    ),
    [],
  ),
});

const eventSchema = v.strictObject({ id: slug, title: text(48), text: text(240), effects });

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
});

/** How far the four trust one another at the start, and how partners tend to play. */
const companySchema = v.strictObject({ trust: points(20, 60), cast: perRole(v.picklist(TEMPERAMENTS)) });

export const headSchema = v.strictObject({
  format: v.literal(SCENARIO_FORMAT, `is not this format: write ${SCENARIO_FORMAT}, as in docs/scenarios.md`),
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
  companies: v.strictObject(v.entriesFromList(COMPANIES, companySchema)),
  start: v.strictObject({
    capacity: points(0, 60),
    narrative: points(0, 60),
    urgency: points(0, 60),
    vitals: perRole(points(30, 80)),
  }),
  tensions: few(slug, 3, 7),
  events: v.optional(few(eventSchema, 0, 6), []),
  /** How the four decided, whatever the tension. */
  settlements: v.strictObject(v.entriesFromList(HOWS, text(200))),
  /** The shared end: the first whose condition holds; the last has none. */
  endings: few(v.strictObject({ id: v.picklist(ENDINGS), when, text: text(420) }), 1, ENDINGS.length),
  precedent: v.strictObject({ text: text(420), sources: few(slug, 1, 6) }),
});

export const scenarioSchema = v.strictObject({
  ...headSchema.entries,
  tensions: few(tensionSchema, 3, 7),
  sources: few(sourceSchema, 1, 40),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Tension = Scenario['tensions'][number];
export type Part = Tension['parts'][Role];
export type Card = Part['cards'][number];
export type LaterText = Card['later'][number];
export type Outcome = Tension['outcomes'][number];
export type Truth = Tension['truths'][number];

/** The cover of a scenario, known before it is loaded. */
export interface ScenarioCard
  extends Readonly<Pick<Scenario, 'id' | 'title' | 'pitch' | 'minutes' | 'difficulty' | 'cast'>> {
  readonly territory: Bilingual; // its name
  readonly tensions: number;
}
