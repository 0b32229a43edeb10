/** How a movement goes from 0 to 1. */
export type Ease = (share: number) => number;

const out: Ease = (p) => 1 - (1 - p) ** 3;

/** Each hero's tempo, and the gestures of the stage; all start at 0 and end at 1. */
export const EASES = {
  steady: (p) => p,
  soft: (p) => (p < 0.5 ? 4 * p ** 3 : 1 - (-2 * p + 2) ** 3 / 2),
  out,
  /** Overshoots, comes back: what is elastic. */
  elastic: (p) => (p === 0 || p === 1 ? p : 2 ** (-9 * p) * Math.sin((p * 8 - 0.75) * 2.2) + 1),
  /** Falls and settles: what is heavy. */
  heavy: (p) => (p < 0.6 ? (p / 0.6) ** 2 : 1 - 0.06 * Math.sin(((p - 0.6) / 0.4) * Math.PI)),
  /** Leaps a little too far: what flickers. */
  leap: (p) => 1 + 2.4 * (p - 1) ** 3 + 1.4 * (p - 1) ** 2,
} as const satisfies Record<string, Ease>;

export type EaseName = keyof typeof EASES;
