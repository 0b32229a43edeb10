/**
 * Every number of the territory that its reason explains; those of tensions stand in `tension/parameters.ts`. This is a
 * teaching model with stated assumptions, not a forecast: `npm run lab` measures what comes of them.
 */
export const PARAMETERS = {
  /** What there is to change in a territory: drawing slows down as it fills, and never goes beyond. */
  wholeTerritory: 60,
  /** Share of the pencil inked each season at full support (squared: half-hearted support inks little). */
  inkRate: 0.5,
  /** Share of the pencil erased each season without any support. */
  eraseRate: 0.165,
  /** Support: what is left without trust nor narrative, the weight of mean trust, the weight of the narrative. */
  supportBase: 0.17,
  supportTrust: 0.48,
  supportNarrative: 0.25,
  /** The same for one expectation met or neglected once. */
  expectationRise: 0.06,
  expectationFall: 0.09,
  /** Kept or broken pledges weigh more than a mood: they were said aloud. */
  pledgeRise: 0.14,
  pledgeFall: 0.3,
  /** Above this urgency every gauge wears, by the excess divided by the second number, each season. */
  urgencyWear: 55,
  urgencyWearPer: 22,
  /** Rest of a role that dropped out, each season, and the gauge at which it comes back. */
  vitalRest: 8,
  vitalReturn: 15,
  /** What skipping the parley costs: narrative, and trust in every pair. */
  skipNarrative: 3,
  skipTrust: 2,
  /** A pause to reflect: months it costs, trust it repairs in every pair, breath it gives each gauge. */
  reflectMonths: 2,
  reflectTrust: 4,
  reflectVital: 6,
  /** Least share of a season's work that survives the months spent and lost. */
  leastWork: 0.2,
  /** Cost of a power to its role's own gauge, and uses for a whole game. */
  powerCost: 8,
  powerUses: 2,
  /** Narrative that La Torche's rally brings, and how much quicker ink takes while it lasts. */
  rallyNarrative: 8,
  rallyInk: 1.35,
  /** How the State's norm slows the erasing, and how much quicker ink takes under a rule that binds everyone. */
  normHold: 0.6,
  normInk: 1.2,
  /** Share of the trust loss and of bad surprises that remains under the State's shelter. */
  shelterShare: 0.4,
  /** Seasons from the end of the mandate to the epilogue, ten years on from the first day. */
  epilogueSeasons: 8,
} as const;
