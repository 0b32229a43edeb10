import { FORESIGHT as F } from '../tension/parameters.ts';
import type { Truth } from '../tension/tension.ts';
import { ROLES, type Role, type Temperament } from '../vocabulary.ts';
import { type Bench, type Glimpse, picksOf } from './glimpse.ts';

/** What a temperament adds to a card: to its posture, to answering in kind, to the horizon of its aim. */
interface Inclination {
  readonly posture: number;
  readonly mirror: number;
  readonly horizon: number;
  readonly tellBar: number; // trust from which it says what it knows
}

/** The four temperaments, kept from the first format but for the bar from which each one tells. */
export const INCLINATIONS: Readonly<Record<Temperament, Inclination>> = {
  builder: { posture: 0.7, mirror: 0.3, horizon: 0.35, tellBar: 38 },
  mirror: { posture: 0.1, mirror: 1.1, horizon: 0.15, tellBar: 45 },
  hurried: { posture: -0.1, mirror: 0.3, horizon: -0.45, tellBar: 48 },
  guardian: { posture: -0.1, mirror: 0.3, horizon: 0.6, tellBar: 51 },
};
/** Trust at which a mirror neither pushes nor cooperates; points of trust for one full step. */
const NEUTRAL_TRUST = 42;
const MIRROR_SPAN = 20;

/** How likely each card of a role is, in the order of its cards. */
export type Mix = readonly number[];

/** Everything that may come, truth by truth: what somebody who reads every number sees. */
export type Prospect = Readonly<Record<string, readonly Glimpse[]>>;

/** What a temperament adds to each card of a role, seen from this bench. */
export function leaningOf(bench: Bench, role: number, temperament: Temperament): number[] {
  const { posture, mirror, horizon } = INCLINATIONS[temperament];
  const { tension, cards } = bench.weighed;
  const answer = (mirror * (bench.trust - NEUTRAL_TRUST)) / MIRROR_SPAN;
  return (cards[role] ?? []).map(({ card }) => {
    const far = tension.aims.find(({ id }) => id === card.aim)?.horizon ?? 0;
    return F.temper * (((posture + answer) * card.posture) / 2 + (horizon * far) / 2);
  });
}

/** Turns worths into chances: a toss-up when they are close, hardly one when they are not. */
export function softened(worths: readonly number[], noise: number = F.noise): number[] {
  const most = Math.max(...worths);
  const raised = worths.map((worth) => Math.exp((worth - most) / noise));
  const sum = raised.reduce((total, each) => total + each, 0);
  return raised.map((each) => each / sum);
}

/** Worth of each card of a role with one truth, when the others play these mixes. */
export function worthOfCards(
  bench: Bench,
  role: number,
  seen: readonly Glimpse[],
  mixes: readonly Mix[],
  worth: (glimpse: Glimpse) => number,
): number[] {
  const worths: number[] = new Array(bench.counts[role] ?? 1).fill(0);
  const all = picksOf(bench);
  const [a = NONE, b = NONE, c = NONE, d = NONE] = mixes.map((mix, other) => (other === role ? null : mix));
  for (let place = 0; place < all.length; place++) {
    const picks = all[place];
    const glimpse = seen[place];
    if (!picks || !glimpse) continue;
    const chance = of(a, picks[0]) * of(b, picks[1]) * of(c, picks[2]) * of(d, picks[3]);
    const pick = picks[role] ?? 0;
    worths[pick] = (worths[pick] ?? 0) + chance * worth(glimpse);
  }
  return worths;
}

const NONE: Mix | null = null;
const of = (mix: Mix | null, pick: number | undefined): number => (mix === null ? 1 : (mix[pick ?? 0] ?? 0));

/** What a partner wants: its own worth first, the common one beside it. */
export const wantOf =
  (role: number) =>
  (glimpse: Glimpse): number =>
    (1 - F.common) * (glimpse.own[role] ?? 0) + F.common * glimpse.all;

export const evenly = (count: number): number[] => new Array(count).fill(1 / count);

/** Whether a role knows which truth it is, when this one is the case and it was, or was not, told. */
export const knowsTruth = (truth: Truth, role: Role, told: boolean): boolean => told || truth.known.includes(role);

/** Mean of some lists of numbers, place by place. */
export const meanOf = (lists: readonly (readonly number[])[]): number[] =>
  (lists[0] ?? []).map((_, index) => lists.reduce((sum, list) => sum + (list[index] ?? 0), 0) / lists.length);

/**
 * What everybody expects of everybody, truth by truth: each role's first thought, against others who might do anything,
 * with what that role itself would know. It is common knowledge who holds a secret, never which.
 */
export function expectations(
  bench: Bench,
  prospect: Prospect,
  cast: Readonly<Record<Role, Temperament>>,
  told: boolean,
): Readonly<Record<string, readonly Mix[]>> {
  const { truths } = bench.weighed.tension;
  const anything = bench.counts.map(evenly);
  const thoughts = ROLES.map((role, index) => {
    const leaning = leaningOf(bench, index, cast[role]);
    const each = truths.map(({ id }) => worthOfCards(bench, index, prospect[id] ?? [], anything, wantOf(index)));
    const blind = meanOf(each);
    return truths.map((truth, at) =>
      softened((knowsTruth(truth, role, told) ? (each[at] ?? blind) : blind).map((w, i) => w + (leaning[i] ?? 0))),
    );
  });
  return Object.fromEntries(
    truths.map(({ id }, at) => [id, thoughts.map((mixes, index) => mixes[at] ?? anything[index] ?? [])]),
  );
}
