import { picksOf } from '../domain/foresight/glimpse.ts';
import { isTrue, type World } from '../domain/tension/conditions.ts';
import type { Card, Later, Tension } from '../domain/tension/tension.ts';
import { type OptionId, ROLES, type Role } from '../domain/vocabulary.ts';
import type { Field, State } from './states.ts';
import { chanceOf } from './tally.ts';

/** What comes of a tension, now and later, under the choices that people make. */

/** Later effects: weight of the good ones, and of the bad. */
export interface Valence {
  readonly good: number;
  readonly bad: number;
}

/** Later effects of one card. */
export interface LaterMeasure extends Valence {
  readonly role: Role;
  readonly card: OptionId;
  readonly push: boolean;
}

/** How often one conditional effect of a card is true when the card is played. */
export interface Firing {
  readonly role: Role;
  readonly card: OptionId;
  readonly share: number;
}

/** Shares of Ω. */
export interface Comings {
  readonly came: Readonly<Record<string, number>>;
  readonly how: Readonly<Record<string, number>>;
  readonly late: number;
  readonly laters: readonly LaterMeasure[];
  readonly fires: readonly Firing[];
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

interface Draft {
  readonly came: Record<string, number>;
  readonly how: Record<string, number>;
  readonly laters: Map<Card, Open<LaterMeasure>>;
  readonly fired: Map<string, Firing & { fired: number; played: number }>;
  late: number;
}

const openDraft = (): Draft => ({ came: {}, how: {}, laters: new Map(), fired: new Map(), late: 0 });

/** Good when what it moves, urgency and months counted against it, is more than nothing. */
const isGood = ({ effects }: Later): boolean =>
  effects.reduce((sum, effect) => {
    if ('flag' in effect) return sum;
    if ('months' in effect) return sum - effect.months;
    return sum + ('gauge' in effect && effect.gauge === 'urgency' ? -effect.by : effect.by);
  }, 0) > 0;

function worldIn(field: Field, place: number, picks: readonly number[]): World | null {
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

function addCard(draft: Draft, role: Role, card: Card, world: World, chance: number): void {
  const laters = draft.laters.get(card) ?? { role, card: card.id, push: card.posture < 0, good: 0, bad: 0 };
  for (const later of card.later) if (isTrue(later.when, world)) laters[isGood(later) ? 'good' : 'bad'] += chance;
  draft.laters.set(card, laters);
  [...card.now, ...card.later].forEach(({ when }, index) => {
    if (when === null) return;
    const key = `${role} ${card.id} ${index}`;
    const entry = draft.fired.get(key) ?? { role, card: card.id, share: 0, fired: 0, played: 0 };
    entry.played += chance;
    if (isTrue(when, world)) entry.fired += chance;
    draft.fired.set(key, entry);
  });
}

function addField(draft: Draft, field: Field, states: readonly State[]): void {
  const { seen, bench } = field;
  picksOf(bench).forEach((picks, place) => {
    const glimpse = seen[place];
    const chance = chanceOf(states, picks, null);
    if (!glimpse || chance < 1e-7) return;
    draft.came[glimpse.came] = (draft.came[glimpse.came] ?? 0) + chance;
    draft.how[glimpse.how] = (draft.how[glimpse.how] ?? 0) + chance;
    if (glimpse.late) draft.late += chance;
    const world = worldIn(field, place, picks);
    if (!world) return;
    for (const [index, role] of ROLES.entries()) {
      const card = bench.weighed.cards[index]?.[picks[index] ?? 0]?.card;
      if (card) addCard(draft, role, card, world, chance);
    }
  });
}

/** Sums what comes in every field. */
export function comingsOf(tension: Tension, groups: ReadonlyMap<Field, readonly State[]>): Comings {
  const draft = openDraft();
  for (const [field, states] of groups) addField(draft, field, states);
  const { came, how, late, laters, fired } = draft;
  return {
    came: Object.fromEntries(tension.outcomes.map(({ id }) => [id, came[id] ?? 0])),
    how,
    late,
    laters: [...laters.values()],
    fires: [...fired.values()].map(({ role, card, fired: times, played }) => ({
      role,
      card,
      share: times / (played || 1),
    })),
  };
}

/** Later effects of all pushes, or of all who cooperate. */
export function valenceOf(laters: readonly LaterMeasure[], push: boolean): Valence {
  const those = laters.filter((each) => each.push === push);
  const sum = (key: keyof Valence) => those.reduce((total, each) => total + each[key], 0);
  return { good: sum('good'), bad: sum('bad') };
}

/** Share of them that are good. */
export const goodShare = ({ good, bad }: Valence): number => good / (good + bad || 1);
