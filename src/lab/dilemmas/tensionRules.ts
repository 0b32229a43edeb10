import type { Tale } from '../../domain/tension/tension.ts';
import { ROLES } from '../../domain/vocabulary.ts';
import { mean } from './sums.ts';
import { type CardFate, measureTension, type TensionMeasure } from './tensionMeasures.ts';
import { nudged } from './tune.ts';
import { between, none, percent, type Verdict } from './verdicts.ts';

/** Rules read by complete enumeration of each tension: 4 to 8, and parts of 10. */

/** The bounds of rule 4. */
const SELF = 0.1;
const NEAR = 0.15;
const FAT = 0.6;

/** Whether a card has its hour, and is not the answer to everything. */
const lives = ({ forSelf, near, forAll }: CardFate): boolean => (forSelf >= SELF || near >= NEAR) && forAll <= FAT;

/** Cards that break rule 4, all but one a tension being forgiven. */
export const deadCards = ({ cards, tension }: TensionMeasure): string[] =>
  cards
    .flatMap((fates, role) =>
      fates.flatMap((fate, card) => (lives(fate) ? [] : [`${tension} ${ROLES[role]} ${'abcd'[card]}`])),
    )
    .slice(1);

const goodShare = (measures: readonly TensionMeasure[], posture: 'push' | 'cooperate'): number => {
  const good = measures.reduce((sum, { later }) => sum + later[posture].good, 0);
  const bad = measures.reduce((sum, { later }) => sum + later[posture].bad, 0);
  return good / (good + bad || 1);
};

function knowingVerdicts(measures: readonly TensionMeasure[]): Verdict[] {
  const parts = measures.flatMap(({ knowing }) => knowing.value);
  const paying = parts.filter((value) => value >= 0.3).length;
  const gains = measures.flatMap(({ knowing }) => Object.entries(knowing.gains));
  const kept = gains.filter(([, gain]) => gain < 0).map(([truth]) => truth);
  return [
    between(7, 'parts where knowing is worth 0.3 point or more', paying / parts.length, 0.5, 1),
    between(
      7,
      'Ω where its knower is tempted to keep it',
      mean(measures.map(({ knowing }) => knowing.tempted)),
      0.3,
      1,
    ),
    between(7, 'states where telling is best for all', mean(measures.map(({ knowing }) => knowing.telling)), 0.5, 0.85),
    between(
      7,
      'tensions where telling changes another’s best card in a third of Ω',
      mean(measures.map(({ knowing }) => (knowing.turns >= 1 / 3 ? 1 : 0))),
      1 / 3,
      1,
    ),
    between(7, `truths better kept, for all (${kept.join(', ')})`, kept.length / gains.length, 0.15, 0.35),
  ];
}

/** Verdicts of rules 4 to 8 and of what rule 10 says of effects and outcomes. */
export function tensionVerdicts(measures: readonly TensionMeasure[]): Verdict[] {
  const flips = ROLES.map((_, role) => mean(measures.map((measure) => measure.flips[role] ?? 0)));
  const fires = measures.flatMap(({ tension, fires: all }) =>
    all.flatMap(({ what, share }) => (share >= 0.2 && share <= 0.8 ? [] : [`${tension} ${what} ${percent(share)}`])),
  );
  return [
    none(4, 'cards without their hour, or best for all too often', measures.flatMap(deadCards)),
    between(
      5,
      '(part, state) where the card best for all is a push',
      mean(measures.map(({ pushBest }) => pushBest)),
      0.2,
      0.45,
    ),
    between(6, 'another’s choice changes the best card, mean', mean(flips), 0.3, 1),
    ...ROLES.map((role, index) => between(6, `the same, ${role}`, flips[index] ?? 0, 0.15, 1)),
    ...knowingVerdicts(measures),
    between(8, 'later effects of pushes that are good', goodShare(measures, 'push'), 0.2, 0.8),
    between(8, 'later effects of cooperation that are good', goodShare(measures, 'cooperate'), 0.2, 0.8),
    none(10, 'conditional effects outside 20 to 80 %', fires),
    none(
      10,
      'tensions where the nicest cards in silence never miss the best outcome',
      measures.filter(({ nicestMisses }) => nicestMisses.length === 0).map(({ tension }) => tension),
    ),
  ];
}

/** Rule 4 again, after moves of one integer by one: share of the moves after which it still holds. */
export function sturdiness(tale: Tale, moves: number, seed: number): Verdict {
  let kept = 0;
  let made = 0;
  for (const tension of tale.tensions)
    for (let move = 0; move < moves; move++) {
      made++;
      if (deadCards(measureTension(tale, nudged(tension, seed + move))).length === 0) kept++;
    }
  return between(4, 'moves of one integer by one after which it still holds', kept / (made || 1), 0.85, 1);
}
