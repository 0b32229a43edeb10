/** One bound of the rules, measured. Said in French, as the report is: its readers write scenarios. */
export interface Verdict {
  readonly rule: number; // of twelve; the report names them
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly holds: boolean;
  readonly asked: boolean; // of this scenario: a tutorial is shown the other rules, and held to few
  readonly mend: string; // what to look at first; empty when it holds
}

const decimals = (value: number, most: number): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: most }).format(value).replaceAll('\u202f', '\u00a0');

/** `45,5 %`: with its decimal, so that a hair's breadth shows. */
export const percent = (share: number): string => `${decimals(100 * share, 1)}\u00a0%`;
/** `0,87`. */
export const points = (value: number): string => decimals(value, 2);

/** What is measured, and what to name when it breaks. */
interface Measured {
  readonly rule: number;
  readonly what: string;
  readonly mend?: () => string;
}

const verdict = ({ rule, what, mend }: Measured, measured: string, bound: string, holds: boolean): Verdict => ({
  rule,
  what,
  measured,
  bound,
  holds,
  asked: true,
  mend: holds ? '' : (mend?.() ?? ''),
});

/** The least and the most that a share may be. */
export type Bounds = readonly [least: number, most: number];

/** What arithmetic may lose on the way to a bound. */
const HAIR = 1e-9;

/** A share held between two bounds. */
export function between(measured: Measured, value: number, [least, most]: Bounds): Verdict {
  const bound =
    least <= 0 ? `≤ ${percent(most)}` : most >= 1 ? `≥ ${percent(least)}` : `${percent(least)} à ${percent(most)}`;
  return verdict(measured, percent(value), bound, value >= least - HAIR && value <= most + HAIR);
}

/** A number that must not pass a bound. */
export const atMost = (measured: Measured, value: number, most: number): Verdict =>
  verdict(measured, points(value), `≤ ${points(most)}`, value <= most);

/** A number that must reach one. */
export const atLeast = (measured: Measured, value: number, least: number): Verdict =>
  verdict(measured, points(value), `≥ ${points(least)}`, value >= least);

/** How many of the found are named. */
const NAMED = 6;

/** Things of which there must be none; the first few are named. */
export const none = (measured: Measured, found: readonly string[]): Verdict =>
  verdict({ mend: () => listed(found), ...measured }, `${found.length}`, '0', found.length === 0);

/** The first few names of a list. */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join(' ; ')}${names.length > NAMED ? ` ; et ${names.length - NAMED} autres` : ''}`;
