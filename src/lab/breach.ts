import type { Tension } from '../domain/tension/tension.ts';
import { ROLES } from '../domain/vocabulary.ts';
import { goodShare, valenceOf } from './comings.ts';
import { pricesOf } from './staticRules.ts';
import { mean } from './sums.ts';
import type { TensionMeasure } from './tensionMeasures.ts';

/** How far a tension is from the rules, as one number that a tuner lessens; 0 when all that can be asked of one is met. */

const over = (value: number, most: number): number => Math.max(0, value - most);
const under = (value: number, least: number): number => Math.max(0, least - value);
const within = (value: number, least: number, most: number): number => under(value, least) + over(value, most);

/** What the author wants of a tension beyond the rules. */
export interface Wish {
  readonly silent: readonly string[]; // truths better kept, for all
}

/** What an author wants, as far as what is written shows it: a truth that is better kept stays so. */
export const wishOf = ({ knowing }: TensionMeasure): Wish => ({
  silent: Object.entries(knowing?.gains ?? {}).flatMap(([id, gain]) => (gain < 0 ? [id] : [])),
});

/** One named distance. */
export interface Breach {
  readonly rule: string;
  readonly by: number;
}

/** Rule 4 with its one exception: the worst card is forgiven. */
function cardBreaches({ cards }: TensionMeasure): Breach[] {
  const all = cards.flatMap((each, role) =>
    each.map(({ forAll, near, forSelf }, card) => ({
      rule: `4 ${ROLES[role]} ${card}`,
      by: 3 * Math.min(under(forSelf, 0.18) / 0.1, under(near, 0.25) / 0.15) + 4 * over(forAll, 0.53),
    })),
  );
  const [worst, ...others] = all.toSorted((a, b) => b.by - a.by);
  // The exception is better kept in hand: a tension that uses it breaks when one integer moves.
  return worst ? [{ rule: `${worst.rule} (exception)`, by: Math.min(0.4, 0.3 * worst.by) }, ...others] : [];
}

function knowingBreaches({ knowing }: TensionMeasure, wish: Wish): Breach[] {
  if (!knowing) return [];
  const values = knowing.value.toSorted((a, b) => b - a);
  const asked = values.slice(0, 2);
  return [
    { rule: '7 value', by: asked.reduce((sum, each) => sum + under(each, 0.6), 0) },
    { rule: '7 mean value', by: under(mean(values), 0.45) },
    { rule: '7 tempted', by: 2 * under(knowing.tempted, 0.34) },
    { rule: '7 turns', by: 2 * under(knowing.turns, 0.38) },
    ...Object.entries(knowing.gains).map(([truth, gain]) => ({
      rule: `7 gain ${truth}`,
      by: wish.silent.includes(truth) ? over(gain, -0.5) : under(gain, 0.5),
    })),
  ];
}

/** Rule 3, which is for a whole scenario: one tension may lean a little more. */
function priceBreaches(tension: Tension): Breach[] {
  const { gauge, trust } = pricesOf([tension]);
  return [
    { rule: '3 gauge', by: over(Math.abs(gauge), 0.5) },
    { rule: '3 trust', by: over(Math.abs(trust), 0.5) },
  ];
}

/** Everything that one tension may be held to. */
export function breachesOf(measure: TensionMeasure, tension: Tension, wish: Wish): Breach[] {
  const good = (push: boolean) => goodShare(valenceOf(measure.laters, push));
  return [
    ...cardBreaches(measure),
    ...priceBreaches(tension),
    { rule: '5', by: 4 * within(mean(measure.pushes), 0.24, 0.4) },
    { rule: '6 mean', by: 4 * under(mean(measure.flips), 0.33) },
    ...measure.flips.map((flips, role) => ({ rule: `6 ${ROLES[role]}`, by: 4 * under(flips, 0.2) })),
    ...knowingBreaches(measure, wish),
    { rule: '8 push', by: within(good(true), 0.3, 0.7) },
    { rule: '8 cooperate', by: within(good(false), 0.3, 0.7) },
    ...tension.outcomes.map(({ id }) => ({ rule: `10 ${id}`, by: 8 * within(measure.came[id] ?? 0, 0.06, 0.4) })),
    ...measure.fires.map(({ role, card, share }) => ({
      rule: `10 fires ${role} ${card}`,
      by: 2 * within(share, 0.28, 0.72),
    })),
    { rule: '10 nicest', by: measure.nicestMisses.length > 0 ? 0 : 0.5 },
    { rule: '12 force', by: 0.3 * (tension.act === 1 ? under(measure.forceLead, 4) : over(measure.forceLead, -3)) },
    { rule: 'alliance', by: 3 * under(measure.how.alliance ?? 0, 0.1) },
    { rule: 'deadlock', by: 3 * over(measure.how.deadlock ?? 0, 0.15) },
    { rule: 'late', by: 2 * within(measure.late, 0.08, 0.35) },
  ].filter(({ by }) => by > 1e-9);
}

export const totalOf = (breaches: readonly Breach[]): number => breaches.reduce((sum, { by }) => sum + by, 0);
