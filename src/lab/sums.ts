/** Small sums that the measures share. */

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / (numbers.length || 1);

/** Place of the largest number, the first when equal. */
export const topOf = (numbers: readonly number[]): number => {
  let best = 0;
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] ?? 0) > (numbers[best] ?? 0)) best = i;
  return best;
};

/** How far two lists of numbers go together, -1..1; 0 when one of them does not move. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [mean(xs), mean(ys)];
  const together = mean(xs.map((x, i) => (x - a) * ((ys[i] ?? 0) - b)));
  const spread = Math.sqrt(mean(xs.map((x) => (x - a) ** 2)) * mean(ys.map((y) => (y - b) ** 2)));
  return spread === 0 ? 0 : together / spread;
}

/** Adds to one place of a list. */
export const addTo = (list: number[], index: number, by: number): void => {
  list[index] = (list[index] ?? 0) + by;
};
