import { type Mix, meanOf, worthOfCards } from '../domain/foresight/beliefs.ts';
import type { Glimpse } from '../domain/foresight/glimpse.ts';
import type { Tension } from '../domain/tension/tension.ts';
import { ROLES } from '../domain/vocabulary.ts';
import type { State } from './states.ts';
import { topOf } from './sums.ts';

/** What knowing, and telling, are worth in a tension. */
export interface Knowing {
  /** By role: points for all of its knowing the truth, against its not knowing; for its knower too. */
  readonly value: readonly number[];
  /** Share of Ω where its knower is better off keeping it. */
  readonly tempted: number;
  /** Share of Ω where telling is better for all. */
  readonly telling: number;
  /** By truth: mean points for all of telling it. */
  readonly gains: Readonly<Record<string, number>>;
  /** Share of Ω where telling changes the best card of somebody who did not know. */
  readonly turns: number;
}

/** States that differ by the truth, or by its being told, and by nothing else. */
const keyOf = ({ field, cast, mixed }: State, parts: readonly ('truth' | 'told')[]): string =>
  [
    field.trust,
    field.eventful,
    cast.elected + cast.agent + cast.state + cast.torch,
    mixed,
    parts.includes('truth') ? field.truth.id : '',
    parts.includes('told') ? field.told !== null : '',
  ].join('|');

function grouped(states: readonly State[], parts: readonly ('truth' | 'told')[]): Map<string, State[]> {
  const groups = new Map<string, State[]>();
  for (const state of states) {
    const key = keyOf(state, parts);
    const group = groups.get(key);
    if (group) group.push(state);
    else groups.set(key, [state]);
  }
  return groups;
}

type Worth = (glimpse: Glimpse) => number;
const cardsOf = ({ field, mixes }: State, role: number, worth: Worth): number[] =>
  worthOfCards(field.bench, role, field.seen, mixes, worth);

/** What a state is worth when everybody plays as they do. */
function meanWorth(state: State, role: number, mix: Mix, worth: Worth): number {
  return cardsOf(state, role, worth).reduce((sum, each, card) => sum + each * (mix[card] ?? 0), 0);
}

const ALL: Worth = ({ all }) => all;
const ownOf =
  (role: number): Worth =>
  ({ own }) =>
    own[role] ?? 0;

/** Value, for all, of one role alone knowing the truth, the others as they are. */
function valueFor(role: number, states: readonly State[]): number {
  const groups = [
    ...grouped(
      states.filter(({ field }) => field.told === null),
      [],
    ).values(),
  ];
  const values = groups.map((group) => {
    const worths = group.map((state) => cardsOf(state, role, ALL));
    const informed = worths.reduce((sum, each) => sum + Math.max(...each), 0) / worths.length;
    return informed - Math.max(...meanOf(worths));
  });
  return values.reduce((sum, each) => sum + each, 0) / (values.length || 1);
}

/** Own worth of each card of each role, averaged over the truths it cannot tell apart. */
function ownWorthsOf(states: readonly State[]): number[][][] {
  const groups = grouped(states, ['told']);
  const each = new Map(states.map((state) => [state, ROLES.map((_, index) => cardsOf(state, index, ownOf(index)))]));
  return states.map((state) =>
    ROLES.map((role, index) => {
      const knows = ({ field }: State) => field.told !== null || field.truth.known.includes(role);
      const alike = knows(state)
        ? [state]
        : (groups.get(keyOf(state, ['told'])) ?? []).filter((other) => !knows(other));
      return meanOf(alike.map((other) => each.get(other)?.[index] ?? []));
    }),
  );
}

/** For each truth told in a state: what it is worth against the same state in silence. */
function tellingOf(tension: Tension, states: readonly State[]) {
  const totals = { tempted: 0, telling: 0, turns: 0, weight: 0 };
  const gains = new Map(tension.truths.map(({ id }) => [id, { sum: 0, weight: 0 }]));
  for (const pair of grouped(states, ['truth']).values()) {
    const silent = pair.find(({ field }) => field.told === null);
    const told = pair.find(({ field }) => field.told !== null);
    const [first] = silent?.field.truth.known ?? [];
    const knower = first ? ROLES.indexOf(first) : -1;
    if (!silent || !told || knower < 0) continue;
    const weight = silent.weight + told.weight;
    const gain = (worth: Worth) =>
      meanWorth(told, knower, told.mixes[knower] ?? [], worth) -
      meanWorth(silent, knower, silent.mixes[knower] ?? [], worth);
    const forAll = gain(ALL);
    totals.weight += weight;
    if (forAll > 0) totals.telling += weight;
    if (gain(ownOf(knower)) < 0) totals.tempted += weight;
    const entry = gains.get(silent.field.truth.id);
    if (entry) {
      entry.sum += weight * forAll;
      entry.weight += weight;
    }
  }
  return { totals, gains };
}

/** Share of Ω where telling turns the best card, for all, of those who did not know. */
function turnsOf(states: readonly State[]): number {
  let turned = 0;
  let total = 0;
  for (const group of grouped(states, []).values()) {
    const silent = group.filter(({ field }) => field.told === null);
    for (const [index, role] of ROLES.entries()) {
      if (silent.every(({ field }) => field.truth.known.includes(role))) continue;
      const before = topOf(meanOf(silent.map((state) => cardsOf(state, index, ALL))));
      for (const told of group.filter(({ field }) => field.told !== null)) {
        total += told.weight;
        if (topOf(cardsOf(told, index, ALL)) !== before) turned += told.weight;
      }
    }
  }
  return turned / (total || 1);
}

/** Measures what knowing and telling are worth; and each role's own worths, that other measures read. */
export function knowing(tension: Tension, states: readonly State[]): { knowing: Knowing; ownWorths: number[][][] } {
  const { totals, gains } = tellingOf(tension, states);
  return {
    knowing: {
      value: ROLES.map((_, index) => valueFor(index, states)),
      tempted: totals.tempted / (totals.weight || 1),
      telling: totals.telling / (totals.weight || 1),
      gains: Object.fromEntries([...gains].map(([id, { sum, weight }]) => [id, sum / (weight || 1)])),
      turns: turnsOf(states),
    },
    ownWorths: ownWorthsOf(states),
  };
}
