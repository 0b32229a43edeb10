import { picksOf } from '../domain/foresight/glimpse.ts';
import type { Tension } from '../domain/tension/tension.ts';
import { ROLES } from '../domain/vocabulary.ts';
import type { Field, State } from './states.ts';
import { addTo, topOf } from './sums.ts';

/** Which card of each role is best, over Ω, the three others given; and whether another's choice would change that. */

/** Shares of Ω, and mean worths, by role then card. */
export interface Tally {
  readonly forAll: number[][]; // best for all
  readonly near: number[][]; // or within half a point of it
  readonly forSelf: number[][]; // what its role would take, with what it knows
  readonly worth: number[][]; // mean points for all
  readonly flips: number[]; // how often another's other choice changes the best card
  readonly pushes: number[]; // how often the card best for all is a push
}

/** Half a point: what nobody can feel. */
const NEAR = 0.5;

const blank = (tension: Tension): number[][] => ROLES.map((role) => tension.parts[role].cards.map(() => 0));

/** A tally with nothing in it yet. */
export const openTally = (tension: Tension): Tally => ({
  forAll: blank(tension),
  near: blank(tension),
  forSelf: blank(tension),
  worth: blank(tension),
  flips: [0, 0, 0, 0],
  pushes: [0, 0, 0, 0],
});

interface Weighted {
  readonly all: readonly number[];
  readonly strides: readonly number[];
  readonly counts: readonly number[];
  readonly tension: Tension;
}

/** Worth for all of each card of a role, the three others as they are in `picks`. */
function column({ all, strides, counts }: Weighted, role: number, at: number): number[] {
  const stride = strides[role] ?? 1;
  const worths: number[] = [];
  for (let card = 0; card < (counts[role] ?? 1); card++) worths.push(all[at + card * stride] ?? 0);
  return worths;
}

const stridesOf = (counts: readonly number[]): number[] =>
  counts.map((_, role) => counts.slice(role + 1).reduce((product, count) => product * count, 1));

/** Share of the others' other choices after which another card is best. */
function turnedShare(state: Weighted, role: number, picks: readonly number[], at: number, best: number): number {
  const { strides, counts } = state;
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
  return changed / (ways || 1);
}

/** One role facing one triple of choices. */
function tallyTriple(tally: Tally, state: Weighted, role: number, picks: readonly number[], chance: number): void {
  const { strides, tension } = state;
  const at = picks.reduce((sum, pick, other) => sum + (other === role ? 0 : pick * (strides[other] ?? 1)), 0);
  const worths = column(state, role, at);
  const best = topOf(worths);
  addTo(tally.forAll[role] ?? [], best, chance);
  worths.forEach((worth, card) => {
    addTo(tally.worth[role] ?? [], card, chance * worth);
    if (worth >= (worths[best] ?? 0) - NEAR) addTo(tally.near[role] ?? [], card, chance);
  });
  const name = ROLES[role];
  if (name && (tension.parts[name].cards[best]?.posture ?? 0) < 0) addTo(tally.pushes, role, chance);
  addTo(tally.flips, role, chance * turnedShare(state, role, picks, at, best));
}

/** Chance of what the others choose, summed over all who may sit in one field; of the four when no role is left out. */
export function chanceOf(states: readonly State[], picks: readonly number[], role: number | null): number {
  let sum = 0;
  for (const { mixes, weight } of states) {
    let chance = weight;
    for (let other = 0; other < 4; other++) if (other !== role) chance *= mixes[other]?.[picks[other] ?? 0] ?? 0;
    sum += chance;
  }
  return sum;
}

/** Adds one field, with all who may sit there. */
export function tallyField(tally: Tally, field: Field, states: readonly State[]): void {
  const { counts, weighed } = field.bench;
  const all = field.seen.map((glimpse) => glimpse.all);
  const weighted: Weighted = { all, strides: stridesOf(counts), counts, tension: weighed.tension };
  for (let role = 0; role < 4; role++)
    for (const picks of picksOf(field.bench))
      if (picks[role] === 0) tallyTriple(tally, weighted, role, picks, chanceOf(states, picks, role));
}

/** Adds each role's own best card in one state, with what it knows. */
export function tallySelf(tally: Tally, state: State, worths: readonly (readonly number[])[]): void {
  worths.forEach((own, role) => {
    addTo(tally.forSelf[role] ?? [], topOf(own), state.weight);
  });
}
