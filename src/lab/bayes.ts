/** A reader who understands nothing and counts words: naive Bayes, with a word added everywhere so that none is unseen. */

/** Some words, and whether they stood on a card that was best for all. */
export interface Sample {
  readonly words: readonly string[];
  readonly best: boolean;
}

/** The words of a text: letters only, whatever their accents. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function bagOf(samples: readonly Sample[]): Bag {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of samples.flatMap(({ words }) => words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}

/** Learns from samples; gives how much more likely some words are on a best card than on another, as a logarithm. */
export function learn(samples: readonly Sample[]): (words: readonly string[]) => number {
  const best = bagOf(samples.filter((each) => each.best));
  const other = bagOf(samples.filter((each) => !each.best));
  const known = new Set([...best.counts.keys(), ...other.counts.keys()]).size + 1;
  const likely = (word: string, { counts, total }: Bag): number =>
    Math.log(((counts.get(word) ?? 0) + 1) / (total + known));
  return (words) => words.reduce((sum, word) => sum + likely(word, best) - likely(word, other), 0);
}
