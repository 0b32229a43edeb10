import type { Scenario } from '../domain/scenario.ts';
import type { Card, Tale, Tension } from '../domain/tension/tension.ts';
import { OPTION_IDS, ROLES, type Role } from '../domain/vocabulary.ts';
import { learn, wordsIn } from './bayes.ts';
import { hasTexts, nameOf } from './places.ts';
import { LOOKS, ownArrow, popularAim } from './recipes.ts';
import { mean, topOf } from './sums.ts';
import type { TensionMeasure } from './tensionMeasures.ts';
import { between, listed, type Verdict } from './verdicts.ts';

/** Rule 1: how often a look at the cards, without reading the problem, names the one that is best for all. */

/** Most that any surface may name right, over a scenario. */
const MOST_NAMED = 0.45;

/** One part, with its card that is worth most to all over Ω. */
interface Seen {
  readonly tension: Tension;
  readonly role: Role;
  readonly cards: readonly Card[];
  readonly best: number; // its place
  readonly lead: number; // points for all over the next one
}

/** What one surface names in a part: shares that sum to one, or to nothing when it has nothing to say. */
type Surface = (seen: Seen) => number[];

/** The highest score; cards that score the same share it. */
function tops(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const named = scores.map((score) => (score >= most - 1e-9 ? 1 : 0));
  return named.map((each) => each / named.filter((other) => other === 1).length);
}

const byScore =
  (score: (card: Card, seen: Seen) => number): Surface =>
  (seen) =>
    tops(seen.cards.map((card) => score(card, seen)));

const bySlot =
  (letter: string): Surface =>
  ({ cards }) =>
    cards.map(({ id }) => (id === letter ? 1 : 0));

/** Surfaces that the rules alone show. */
const BARE_SURFACES: Readonly<Record<string, Surface>> = {
  ...Object.fromEntries(OPTION_IDS.slice(0, 3).map((id) => [`la carte ${id}, dans l’ordre écrit`, bySlot(id)])),
  'la plus coopérative': byScore((card, { role, tension }) => LOOKS.mostCooperative(card, role, tension)),
  'la plus basse sur sa propre jauge': byScore((card, { role }) => -ownArrow(card, role)),
  'le plus d’enjeux satisfaits': byScore(({ meets }) => meets.length),
  'satisfaits moins négligés': byScore(({ meets, neglects }) => meets.length - neglects.length),
  'le moins de mois': byScore(({ months }) => -months),
  'le but que le plus de cartes nomment': byScore(({ aim }, { tension }) => (aim === popularAim(tension) ? 1 : 0)),
};

type Texts = Scenario['tensions'][number]['parts'][Role]['cards'][number];

/** A card of a scenario has its texts. */
const textOf = (card: Card): string => {
  const { title, text, because } = card as Texts;
  return [title, text, because].map(({ fr }) => fr).join(' ');
};

/** A reader of words alone, taught by the cards of the other tensions. */
function wordReader(all: readonly Seen[]): Surface {
  const readers = new Map<Tension, ReturnType<typeof learn>>();
  const readerFor = (tension: Tension) => {
    const known = readers.get(tension);
    if (known) return known;
    const others = all.filter((seen) => seen.tension !== tension);
    const samples = others.flatMap(({ cards, best }) =>
      cards.map((card, place) => ({ words: wordsIn(textOf(card)), best: place === best })),
    );
    const reader = learn(samples);
    readers.set(tension, reader);
    return reader;
  };
  return byScore((card, { tension }) => readerFor(tension)(wordsIn(textOf(card))));
}

/** Every part of a scenario, with its best card. */
function seenIn(tale: Tale, measures: readonly TensionMeasure[]): Seen[] {
  return tale.tensions.flatMap((tension) => {
    const measure = measures.find((each) => each.tension === tension.id);
    if (!measure) return [];
    return ROLES.map((role, index) => {
      const worths = (measure.cards[index] ?? []).map(({ worth }) => worth);
      const best = topOf(worths);
      const next = Math.max(...worths.filter((_, place) => place !== best));
      return { tension, role, cards: tension.parts[role].cards, best, lead: (worths[best] ?? 0) - next };
    });
  });
}

/** What one surface gives away over a scenario. */
interface Tell {
  readonly name: string;
  readonly share: number; // of the parts where it names the best card
  readonly given: readonly Seen[]; // those that it names alone
}

function tellsIn(tale: Tale, measures: readonly TensionMeasure[]): Tell[] {
  const all = seenIn(tale, measures);
  const surfaces: Readonly<Record<string, Surface>> = hasTexts(tale)
    ? {
        ...BARE_SURFACES,
        'le texte le plus long': byScore((card) => textOf(card).length),
        'un sac de mots': wordReader(all),
      }
    : BARE_SURFACES;
  return Object.entries(surfaces).map(([name, surface]) => {
    const hits = all.map((seen) => surface(seen)[seen.best] ?? 0);
    return { name, share: mean(hits), given: all.filter((_, index) => hits[index] === 1) };
  });
}

/** How far each surface goes beyond its bound, in shares of the parts. */
export const overtold = (tale: Tale, measures: readonly TensionMeasure[]): number[] =>
  tellsIn(tale, measures).map(({ share }) => Math.max(0, share - MOST_NAMED));

/** Verdicts of rule 1. What to mend first: the parts that give it away, those with the closest cards first. */
export function surfaceVerdicts(tale: Tale, measures: readonly TensionMeasure[]): Verdict[] {
  const nameOfBest = ({ tension, role, cards, best }: Seen) =>
    nameOf(tale, { tension: tension.id, role, card: cards[best]?.id ?? 'a' });
  return tellsIn(tale, measures).map(({ name, share, given }) => {
    const mend = () => listed(given.toSorted((a, b) => a.lead - b.lead).map(nameOfBest));
    return between({ rule: 1, what: `nomme la meilleure carte pour tous : ${name}`, mend }, share, [0, MOST_NAMED]);
  });
}
