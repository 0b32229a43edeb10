/** One bound of the rules, measured. */
export interface Verdict {
  readonly rule: number;
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly holds: boolean;
}

export const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
export const points = (value: number): string => value.toFixed(2);

/** A number held between two bounds. */
export function between(rule: number, what: string, value: number, least: number, most: number): Verdict {
  const bound =
    least <= 0 ? `<= ${percent(most)}` : most >= 1 ? `>= ${percent(least)}` : `${percent(least)} to ${percent(most)}`;
  return { rule, what, measured: percent(value), bound, holds: value >= least && value <= most };
}

/** A ratio that must not pass a bound. */
export const atMost = (rule: number, what: string, value: number, most: number): Verdict => ({
  rule,
  what,
  measured: points(value),
  bound: `<= ${points(most)}`,
  holds: value <= most,
});

export const atLeast = (rule: number, what: string, value: number, least: number): Verdict => ({
  rule,
  what,
  measured: points(value),
  bound: `>= ${points(least)}`,
  holds: value >= least,
});

/** Things of which there must be none; the first few are named. */
export const none = (rule: number, what: string, found: readonly string[]): Verdict => ({
  rule,
  what,
  measured: found.length === 0 ? '0' : `${found.length}: ${found.slice(0, 4).join(', ')}`,
  bound: '0 breach',
  holds: found.length === 0,
});
