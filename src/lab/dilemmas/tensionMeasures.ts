import { picksOf } from '../../domain/foresight/glimpse.ts';
import { isTrue, type World } from '../../domain/tension/conditions.ts';
import type { Later, Tale, Tension } from '../../domain/tension/tension.ts';
import { type OptionId, ROLES } from '../../domain/vocabulary.ts';
import { type Knowing, knowing } from './knowing.ts';
import { type Look, namedBy, placeOfCard } from './recipes.ts';
import { type Field, fieldsOf, type State, statesOf } from './states.ts';
import { addTo, mean, topOf } from './sums.ts';

/** What Ω says of one card. */
export interface CardFate {
  readonly forAll: number; // share of Ω where it is best for all, the three others given
  readonly near: number; // or within half a point of it
  readonly forSelf: number; // share of Ω where its role would take it, with what it knows
}

/** What the enumeration says of one tension. */
export interface TensionMeasure {
  readonly tension: string;
  readonly cards: readonly (readonly CardFate[])[]; // by role
  readonly pushBest: number; // share of (part, state) where the card best for all is a push
  readonly flips: readonly number[]; // by role: how often another's other choice changes its best card
  readonly came: Readonly<Record<string, number>>;
  readonly how: Readonly<Record<string, number>>;
  readonly late: number;
  readonly later: { readonly push: Valence; readonly cooperate: Valence };
  readonly fires: readonly { readonly what: string; readonly share: number }[]; // conditional effects of cards
  readonly knowing: Knowing;
  readonly forceLead: number; // points drawn at once by four pushes, beyond what the best four cards draw
  readonly nicestMisses: readonly string[]; // truths with which the most cooperative cards in silence miss the best
}

/** Later effects of one posture: weight of the good ones, and of the bad. */
export interface Valence {
  good: number;
  bad: number;
}

/** Half a point: what nobody can feel. */
const NEAR = 0.5;

interface Tally {
  readonly forAll: number[][];
  readonly near: number[][];
  readonly forSelf: number[][];
  readonly flips: number[];
  push: number;
}

const blank = (tension: Tension): number[][] => ROLES.map((role) => tension.parts[role].cards.map(() => 0));

/** Worth for all of each card of a role, the three others as they are in `picks`. */
function column({ all, strides, counts }: Weighted, role: number, at: number): number[] {
  const stride = strides[role] ?? 1;
  const worths: number[] = [];
  for (let card = 0; card < (counts[role] ?? 1); card++) worths.push(all[at + card * stride] ?? 0);
  return worths;
}

const stridesOf = (counts: readonly number[]): number[] =>
  counts.map((_, role) => counts.slice(role + 1).reduce((product, count) => product * count, 1));

/** One role facing one triple of choices: which card is best, and whether another's other choice would change that. */
function tallyTriple(tally: Tally, state: Weighted, role: number, picks: readonly number[], chance: number): void {
  const { strides, counts, tension } = state;
  const at = picks.reduce((sum, pick, other) => sum + (other === role ? 0 : pick * (strides[other] ?? 1)), 0);
  const worths = column(state, role, at);
  const best = topOf(worths);
  addTo(tally.forAll[role] ?? [], best, chance);
  worths.forEach((worth, card) => {
    if (worth >= (worths[best] ?? 0) - NEAR) addTo(tally.near[role] ?? [], card, chance);
  });
  const name = ROLES[role];
  if (name && (tension.parts[name].cards[best]?.posture ?? 0) < 0) tally.push += chance / 4;
  let changed = 0;
  let ways = 0;
  for (let other = 0; other < 4; other++) {
    if (other === role) continue;
    for (let card = 0; card < (counts[other] ?? 1); card++) {
      if (card === picks[other]) continue;
      const moved = at + (card - (picks[other] ?? 0)) * (strides[other] ?? 1);
      ways++;
      if (topOf(column(state, role, moved)) !== best) changed++;
    }
  }
  addTo(tally.flips, role, (chance * changed) / (ways || 1));
}

interface Weighted {
  readonly all: readonly number[];
  readonly strides: readonly number[];
  readonly counts: readonly number[];
  readonly tension: Tension;
}

/** Chance of what the three others choose, summed over all who may sit in one field. */
function chanceOf(states: readonly State[], picks: readonly number[], role: number | null): number {
  let sum = 0;
  for (const { mixes, weight } of states) {
    let chance = weight;
    for (let other = 0; other < 4; other++) if (other !== role) chance *= mixes[other]?.[picks[other] ?? 0] ?? 0;
    sum += chance;
  }
  return sum;
}

function tallyField(tally: Tally, field: Field, states: readonly State[]): void {
  const { counts, weighed } = field.bench;
  const all = field.seen.map((glimpse) => glimpse.all);
  const weighted: Weighted = { all, strides: stridesOf(counts), counts, tension: weighed.tension };
  for (let role = 0; role < 4; role++)
    for (const picks of picksOf(field.bench))
      if (picks[role] === 0) tallyTriple(tally, weighted, role, picks, chanceOf(states, picks, role));
}

const goodness = ({ effects }: Later): number =>
  effects.reduce((sum, effect) => {
    if ('flag' in effect) return sum;
    if ('months' in effect) return sum - effect.months;
    return sum + ('gauge' in effect && effect.gauge === 'urgency' ? -effect.by : effect.by);
  }, 0);

interface Told {
  readonly came: Record<string, number>;
  readonly how: Record<string, number>;
  readonly later: { push: Valence; cooperate: Valence };
  readonly fired: Map<string, { fired: number; played: number }>;
  late: number;
}

function tellWorld(field: Field, place: number, picks: readonly number[]): World | null {
  const { seen, bench, truth, told } = field;
  const glimpse = seen[place];
  if (!glimpse) return null;
  const chosen = (role: number): OptionId | null => bench.weighed.cards[role]?.[picks[role] ?? 0]?.card.id ?? null;
  return {
    ...bench.base,
    truth: truth.id,
    told: told !== null,
    heard: truth.known,
    late: glimpse.late,
    aim: glimpse.aim,
    how: glimpse.how,
    came: [...bench.base.came, glimpse.came],
    chose: { elected: chosen(0), agent: chosen(1), state: chosen(2), torch: chosen(3) },
  };
}

/** What comes, and what comes later, under the choices that people make. */
function tellField(told: Told, field: Field, states: readonly State[]): void {
  const { seen, bench } = field;
  picksOf(bench).forEach((picks, place) => {
    const glimpse = seen[place];
    const chance = chanceOf(states, picks, null);
    if (!glimpse || chance < 1e-7) return;
    told.came[glimpse.came] = (told.came[glimpse.came] ?? 0) + chance;
    told.how[glimpse.how] = (told.how[glimpse.how] ?? 0) + chance;
    if (glimpse.late) told.late += chance;
    const world = tellWorld(field, place, picks);
    if (world) tellCards(told, field, picks, world, chance);
  });
}

function tellCards(told: Told, field: Field, picks: readonly number[], world: World, chance: number): void {
  for (let role = 0; role < 4; role++) {
    const card = field.bench.weighed.cards[role]?.[picks[role] ?? 0]?.card;
    if (!card) continue;
    const tale = told.later[card.posture < 0 ? 'push' : 'cooperate'];
    for (const later of card.later) if (isTrue(later.when, world)) tale[goodness(later) > 0 ? 'good' : 'bad'] += chance;
    [...card.now, ...card.later].forEach(({ when }, index) => {
      if (when === null) return;
      const what = `${ROLES[role]} ${card.id}${index}`;
      const entry = told.fired.get(what) ?? { fired: 0, played: 0 };
      entry.played += chance;
      if (isTrue(when, world)) entry.fired += chance;
      told.fired.set(what, entry);
    });
  }
}

/** The role's own best card with what it knows, over Ω. */
function tallySelf(tally: Tally, state: State, worths: readonly (readonly number[])[]): void {
  worths.forEach((own, role) => {
    addTo(tally.forSelf[role] ?? [], topOf(own), state.weight);
  });
}

/** Measures one tension by complete enumeration over Ω. */
export function measureTension(tale: Tale, tension: Tension): TensionMeasure {
  const fields = fieldsOf(tale, tension);
  const states = statesOf(tale, fields);
  const tally: Tally = {
    forAll: blank(tension),
    near: blank(tension),
    forSelf: blank(tension),
    flips: [0, 0, 0, 0],
    push: 0,
  };
  const told: Told = {
    came: {},
    how: {},
    later: { push: { good: 0, bad: 0 }, cooperate: { good: 0, bad: 0 } },
    fired: new Map(),
    late: 0,
  };
  const known = knowing(tension, states);
  for (const [index, state] of states.entries()) tallySelf(tally, state, known.ownWorths[index] ?? []);
  for (const field of fields) {
    const here = states.filter((state) => state.field === field);
    tallyField(tally, field, here);
    tellField(told, field, here);
  }
  return {
    tension: tension.id,
    cards: tally.forAll.map((cards, role) =>
      cards.map((forAll, card) => ({
        forAll,
        near: tally.near[role]?.[card] ?? 0,
        forSelf: tally.forSelf[role]?.[card] ?? 0,
      })),
    ),
    pushBest: tally.push,
    flips: tally.flips,
    came: told.came,
    how: told.how,
    late: told.late,
    later: told.later,
    fires: [...told.fired].map(([what, { fired, played }]) => ({ what, share: fired / (played || 1) })),
    knowing: known.knowing,
    forceLead: forceLead(tension, states),
    nicestMisses: nicestMisses(tension, states),
  };
}

/** The four cards that one look names, as a place among all combinations. */
function placeOfLook(look: Look, tension: Tension, field: Field): number {
  const named = ROLES.map((role) => placeOfCard(tension, role, namedBy(look, tension, role)));
  return picksOf(field.bench).findIndex((picks) => picks.every((pick, role) => pick === named[role]));
}

/** One field a truth: in silence, at a usual trust. */
function usualFields(tension: Tension, states: readonly State[]): Field[] {
  return tension.truths.flatMap(({ id }) => {
    const found = states.find(({ field }) => field.truth.id === id && field.told === null && field.trust === 42);
    return found ? [found.field] : [];
  });
}

function forceLead(tension: Tension, states: readonly State[]): number {
  return mean(
    usualFields(tension, states).map((field) => {
      const best = field.seen.reduce((top, each) => (each.all > top.all ? each : top));
      return (field.seen[placeOfLook('mostForceful', tension, field)]?.visible ?? 0) - best.visible;
    }),
  );
}

/** Truths with which the four most cooperative cards, in silence, miss the best outcome. */
function nicestMisses(tension: Tension, states: readonly State[]): string[] {
  return usualFields(tension, states).flatMap((field) => {
    const best = field.seen.reduce((top, each) => (each.durable > top.durable ? each : top));
    const nicest = field.seen[placeOfLook('mostCooperative', tension, field)];
    return nicest?.came === best.came ? [] : [field.truth.id];
  });
}
