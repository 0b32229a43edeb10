import { chance } from '../random.ts';
import { FORESIGHT as F } from '../tension/parameters.ts';
import { type OptionId, othersOf, ROLES, type Role } from '../vocabulary.ts';
import {
  expectations,
  INCLINATIONS,
  leaningOf,
  type Mix,
  meanOf,
  type Prospect,
  softened,
  worthOfCards,
} from './beliefs.ts';
import { type Bench, benchOf, type Glimpse, glimpses } from './glimpse.ts';
import type { Sight } from './sight.ts';

/** Why a partner did what it did, as data; a face says it in a sentence. */
export const MOTIVES = ['own', 'common', 'temper', 'word'] as const;
export type Motive = (typeof MOTIVES)[number];

/** What a partner says of its choice once the cards are down. */
export interface Because {
  readonly motive: Motive; // what weighed most, against its other cards
  readonly expected: string; // the outcome it thought most likely
  readonly knew: boolean; // the truth
  readonly turned: boolean; // knowing it changed its card
}

/** Why it told, or kept, what it knows. */
export interface Telling {
  readonly tells: boolean;
  readonly trust: number; // what it gives those who would hear
  readonly bar: number; // what it would have taken
}

/** Points of trust that the day may add to, or take from, the bar of telling. */
const MOOD = 8;
/** A private answer takes less trust than saying it to the table. */
const ASKED = 8;
/** Points of worth that a pledged word weighs. */
const WORD = 2.5;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);

/** The trust from which a partner tells, on this day. */
function barOf({ temperament, tension, role }: Sight, seed: number, word: string): number {
  return INCLINATIONS[temperament].tellBar + MOOD * (2 * chance(seed, tension.id, role, word) - 1);
}

/** Whether a partner says to the whole table what it knows: by trust alone, and never what it does not know. */
export function tellsTable(sight: Sight, seed: number): Telling {
  const { role, story, known, told } = sight;
  const trust = mean(othersOf(role).map((other) => story.territory.trust[role][other]));
  const bar = barOf(sight, seed, 'tell');
  return { tells: known !== null && told === null && trust >= bar, trust, bar };
}

/** Whether a partner answers somebody who asked what it knows. */
export function answers(sight: Sight, from: Role, seed: number): Telling {
  const { role, story, known } = sight;
  const trust = story.territory.trust[role][from];
  const bar = barOf(sight, seed, `answer ${from}`) - ASKED;
  return { tells: known !== null && trust >= bar, trust, bar };
}

/** Chance that a partner tells, at this mean trust: the lab's shortcut to `tellsTable`. */
export function tellChance(temperament: Sight['temperament'], trust: number): number {
  const over = (trust - INCLINATIONS[temperament].tellBar) / MOOD;
  return Math.min(1, Math.max(0, (over + 1) / 2));
}

/** Everything that may come, as one seat sees it: with the one truth when it knows it, else with each. */
export function prospectOf(bench: Bench, told: Role | null, truths: readonly string[]): Prospect {
  return Object.fromEntries(truths.map((id) => [id, glimpses(bench, id, told)]));
}

const truthsSeen = ({ tension, known }: Sight): string[] =>
  known === null ? tension.truths.map(({ id }) => id) : [known];

/** What a pledge adds to each card of a role: breaking one's word weighs. */
function wordOf({ tension, pledges }: Sight, role: Role): number[] {
  const mine = pledges.filter(({ by }) => by === role);
  return tension.parts[role].cards.map(({ aim }) =>
    mine.some((pledge) => aim !== null && pledge.aim !== aim) ? -WORD : 0,
  );
}

/** The same beliefs once some have given their word: a pledge is heard by all, and mostly kept. */
function believed(sight: Sight, mixes: readonly Mix[]): readonly Mix[] {
  if (sight.pledges.length === 0) return mixes;
  return mixes.map((mix, index) => {
    const word = wordOf(sight, ROLES[index] as Role);
    const weighed = mix.map((share, card) => share * Math.exp((word[card] ?? 0) / F.noise));
    const sum = weighed.reduce((total, each) => total + each, 0);
    return weighed.map((each) => each / sum);
  });
}

/** Worth of each card of a seat, by what weighs in it. */
interface Reasons {
  readonly own: readonly number[];
  readonly common: readonly number[];
  readonly temper: readonly number[];
  readonly word: readonly number[];
}

/** Looks one step ahead, with what the seat knows: worth of each card, averaged over the truths it cannot tell apart. */
function reasonsOf(sight: Sight, bench: Bench, prospect: Prospect, beliefs: Readonly<Record<string, readonly Mix[]>>) {
  const index = ROLES.indexOf(sight.role);
  const over = (worth: (glimpse: Glimpse) => number) =>
    meanOf(
      truthsSeen(sight).map((id) =>
        worthOfCards(bench, index, prospect[id] ?? [], believed(sight, beliefs[id] ?? []), worth),
      ),
    );
  const reasons: Reasons = {
    own: over((glimpse) => (1 - F.common) * (glimpse.own[index] ?? 0)),
    common: over((glimpse) => F.common * glimpse.all),
    temper: leaningOf(bench, index, sight.temperament),
    word: wordOf(sight, sight.role),
  };
  return reasons;
}

const totals = (reasons: Reasons): number[] =>
  reasons.own.map((own, i) => own + (reasons.common[i] ?? 0) + (reasons.temper[i] ?? 0) + (reasons.word[i] ?? 0));

/** How likely a partner is to take each of its cards: what the lab reads. */
export const mixOf = (sight: Sight): number[] => softened(totals(lookAhead(sight).reasons));

/** What everybody at one table sees alike. */
interface Look {
  readonly bench: Bench;
  readonly prospect: Prospect;
  readonly beliefs: ReadonlyMap<Sight['cast'], Beliefs>;
}
type Beliefs = Readonly<Record<string, readonly Mix[]>>;
interface OpenLook extends Look {
  readonly beliefs: Map<Sight['cast'], Beliefs>;
  readonly at: Seat;
}
type Seat = Pick<Sight, 'tension' | 'story' | 'talked' | 'told'>;

/** Looks worked out lately: four partners of one table share one, and a story never changes. */
const recent: OpenLook[] = [];
const MOST_RECENT = 32;

const sameSeat = (a: Seat, b: Seat): boolean =>
  a.story === b.story && a.tension === b.tension && a.talked === b.talked && a.told === b.told;

function tableLook({ tension, story, talked, told }: Seat): OpenLook {
  const at = { tension, story, talked, told };
  const found = recent.find((look) => sameSeat(look.at, at));
  if (found) return found;
  const bench = benchOf(tension, story, talked);
  // Others' first thoughts are read with every truth: what each might know is common knowledge, which one is not.
  const ids = tension.truths.map(({ id }) => id);
  const look: OpenLook = { at, bench, prospect: prospectOf(bench, told, ids), beliefs: new Map() };
  recent.unshift(look);
  recent.length = Math.min(recent.length, MOST_RECENT);
  return look;
}

/** The same, for the lab: everything that may come at one table. */
export const lookOf = (seat: Seat): Look => tableLook(seat);

function beliefsOf(look: OpenLook, { cast, told }: Sight): Beliefs {
  const beliefs = look.beliefs.get(cast) ?? expectations(look.bench, look.prospect, cast, told !== null);
  look.beliefs.set(cast, beliefs);
  return beliefs;
}

function lookAhead(sight: Sight) {
  const look = tableLook(sight);
  const { bench, prospect } = look;
  const beliefs = beliefsOf(look, sight);
  return { bench, prospect, beliefs, reasons: reasonsOf(sight, bench, prospect, beliefs) };
}

/** Chance of its own for each card, so that close worths differ from game to game (Gumbel: a softened choice). */
function tilted(worths: readonly number[], sight: Sight, seed: number, again: boolean): number {
  const { tension, role } = sight;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  worths.forEach((worth, index) => {
    const draw = Math.max(1e-9, chance(seed, tension.id, role, index, again ? 'again' : 'first'));
    const score = worth / F.noise - Math.log(-Math.log(Math.min(draw, 1 - 1e-9)));
    if (score > most) [best, most] = [index, score];
  });
  return best;
}

const topOf = (numbers: readonly number[]): number => numbers.indexOf(Math.max(...numbers));

function motiveOf(reasons: Reasons, pick: number): Motive {
  const lead = (motive: Motive) => (reasons[motive][pick] ?? 0) - mean(reasons[motive]);
  return MOTIVES.reduce((top, each) => (lead(each) > lead(top) + 1e-9 ? each : top));
}

/** The outcome most likely when this card is played, over what the seat believes. */
function expectedOf(sight: Sight, pick: number, { bench, prospect, beliefs }: ReturnType<typeof lookAhead>): string {
  const index = ROLES.indexOf(sight.role);
  const likely = sight.tension.outcomes.map(({ id }) => {
    const came = (glimpse: Glimpse) => (glimpse.came === id ? 1 : 0);
    return mean(
      truthsSeen(sight).map(
        (truth) => worthOfCards(bench, index, prospect[truth] ?? [], beliefs[truth] ?? [], came)[pick] ?? 0,
      ),
    );
  });
  return sight.tension.outcomes[topOf(likely)]?.id ?? '';
}

/** A partner's card. It reads its sight and its own chance, nothing else. */
export function decide(sight: Sight, seed: number, again = false): OptionId {
  const pick = tilted(totals(lookAhead(sight).reasons), sight, seed, again);
  const card = sight.tension.parts[sight.role].cards[pick];
  if (!card) throw new Error(`tension ${sight.tension.id}: ${sight.role} has no card ${pick}`);
  return card.id;
}

/** Why a partner took this card, by what it saw when it chose. */
export function explain(sight: Sight, seed: number, option: OptionId, again = false): Because {
  const look = lookAhead(sight);
  const pick = sight.tension.parts[sight.role].cards.findIndex(({ id }) => id === option);
  if (pick < 0) throw new Error(`tension ${sight.tension.id}: ${sight.role} has no card ${option}`);
  const knew = sight.known !== null;
  const blind = { ...sight, known: null };
  const turned =
    knew && tilted(totals(reasonsOf(blind, look.bench, look.prospect, look.beliefs)), sight, seed, again) !== pick;
  return { motive: motiveOf(look.reasons, pick), expected: expectedOf(sight, pick, look), knew, turned };
}
