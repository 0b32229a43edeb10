import type { How } from './how.ts';

/** Of what a settlement lets through of an outcome's drawing. */
interface Passing {
  readonly pencil: number;
  readonly ink: number;
}

/**
 * Every number that format 2 adds to the model, with its reason. Rates of the territory that both formats share stay in
 * `../parameters.ts`. Calibrated by `npm run lab`.
 */
export const DILEMMA = {
  /** Pace: how long a month of work takes when nobody trusts anybody. */
  paceNone: 1.7,
  /** Points of mean trust that make the pace one month quicker a month: steep enough that act 3 is felt. */
  paceTrust: 62,
  /** The pace never falls below: paper and weather have their own time. */
  paceLeast: 0.5,
  /** Months of work in one parley, before the pace: flat, so that one number tells what talking costs. */
  parleyMonths: 1,
  /** Gestures (ask, tell) a seat has in one parley, and pledges. */
  gestures: 2,
  pledges: 1,
  /** Trust of the others from which a push is carried out rather than endured. */
  trusted: 50,
  /** The same for the pivot, whose job it is; never when it pushes as hard as it can. */
  pivotTrusted: 35,
  /** Trust won, as a share of what is missing, by whoever cooperates fully; lost, of what is there, by a full push. */
  trustRise: 0.13,
  trustFall: 0.3,
  /** Share of that loss when the push was decided, that is legitimate. */
  decidedShare: 0.25,
  /** A window kept is trust earned, in every pair; a window missed, or a deadlock, is trust worn. */
  inTimeRise: 0.08,
  lateFall: 0.05,
  /** When the truth comes out: trust won by whoever told it (less than a
   * pledge kept: at 0.14 nobody was ever tempted to keep it), lost by whoever kept it from those it then hurt. */
  tellRise: 0.08,
  hideFall: 0.12,
  /** Trust lost with its knower by whoever tells another's lever or confidence: as a broken pledge. */
  leakFall: 0.3,
  /** Trust won by being asked what one knows or needs: half an expectation met. */
  askRise: 0.03,
  /** Own gauge: what a full push brings, what it takes from each of the others, what full cooperation costs. */
  pushGives: 3,
  pushTakes: 2,
  cooperateCosts: 2,
  /** Narrative moved by four full cooperations or pushes; capacity gained by four full long cooperations. */
  narrativeMoved: 8,
  capacityGained: 8,
  /** Urgency each season, and what a point of ink takes off it. */
  urgencyRise: 1.5,
  urgencyInk: 0.5,
  /** What a point of ink, once it holds, gives back to each gauge. */
  vitalInk: 0.35,
  /** Months lost to a deadlock. */
  deadlockMonths: 3,
  /** Trust in the State that a norm from above costs, as a share. */
  normTrust: 0.12,
  /** What each way of settling lets through. Force draws at once and hardly takes; an alliance the reverse. */
  passing: {
    alliance: { pencil: 0.85, ink: 1.3 },
    compromise: { pencil: 0.85, ink: 1 },
    decided: { pencil: 1.1, ink: 0.95 },
    forced: { pencil: 1.25, ink: 0.4 },
    soft: { pencil: 0.6, ink: 0.6 },
    deadlock: { pencil: 0.3, ink: 0.3 },
  } satisfies Record<How, Passing>,
} as const;

/** How a partner or the lab weighs what one look ahead shows, in points of ink ten years on. */
export const FORESIGHT = {
  /** A month spent slows what takes ink in the next season. */
  month: -0.25,
  /** A point of mean trust: what is still to be drawn takes better, and sooner. */
  trust: 0.22,
  /** A point of the mean gauge: nobody left by the road. */
  vital: 0.06,
  capacity: 0.06,
  narrative: 0.08,
  urgency: -0.05,
  /** Share of the common worth in what a partner wants; the rest is its own. */
  common: 0.4,
  /** Points of worth over which a choice is a toss-up: people are not machines. */
  noise: 0.7,
  /** Points of worth that a temperament's inclination weighs at most. */
  temper: 1.2,
} as const;
