/**
 * Every number of the model, with its reason. This is a teaching model with stated assumptions, not a forecast: the
 * yields and rates come from a twelve-season prototype and are calibrated by simulated play.
 */
export const PARAMETERS = {
  /** Pencil a season when all four force and trust is intact: force works at once. */
  forceYield: 8,
  /** Share of the force yield that survives total distrust: orders are still obeyed, badly. */
  forceFloor: 0.6,
  /** Trust at which force has its full yield (the trust a game starts with). */
  forceTrust: 40,
  /** Pencil a season when all four cooperate with no support nor capacity: the first talks build little. */
  cooperateBase: 1.6,
  /** More pencil a season at full support and capacity: cooperation compounds. */
  cooperateGrowth: 9,
  /** Pencil a season of a role that takes no side. */
  neutralYield: 1,
  /** How much the short term adds to visible work, and the long term takes from it, per half axis. */
  horizonYield: 0.2,
  /** What there is to change in a territory: drawing slows down as it fills, and never goes beyond. */
  wholeTerritory: 75,
  /** Tensions in the scenario for which authors' effects on the territory count whole; more tensions share the same. */
  referenceTensions: 3,
  /** Share of the pencil inked each season at full support (squared: half-hearted support inks little). */
  inkRate: 0.54,
  /** Share of the pencil erased each season without any support. */
  eraseRate: 0.25,
  /** How much a long horizon helps ink take and slows erasing. */
  horizonHold: 0.25,
  /** Support: what is left without trust nor narrative, the weight of mean trust, the weight of the narrative. */
  supportBase: 0.15,
  supportTrust: 0.6,
  supportNarrative: 0.25,
  /** Trust gained a season, as a share of what is missing, when a partner fully cooperates: slowly. */
  trustRise: 0.085,
  /** Trust lost a season, as a share of what is there, when a partner fully forces: fast. */
  trustFall: 0.19,
  /** The same for one expectation met or neglected once. */
  expectationRise: 0.06,
  expectationFall: 0.09,
  /** Kept or broken pledges weigh more than a mood: they were said aloud. */
  pledgeRise: 0.14,
  pledgeFall: 0.3,
  /** Trust of the others above which an arbitration is felt as legitimate, and what is left of its cost then. */
  legitimateTrust: 50,
  legitimateShare: 0.35,
  /** Capacity gained a season by four fully long and cooperative positions; lost by four short and forcing ones. */
  capacityRise: 5.5,
  capacityFall: 1.5,
  /** Narrative gained a season by four fully cooperative positions; lost by four forcing ones. */
  narrativeRise: 4,
  narrativeFall: 3,
  /** Urgency grows by itself each season, and each point of ink gained takes this much off. */
  urgencyRise: 2.2,
  urgencyInk: 0.7,
  /** Above this urgency every gauge wears, by the excess divided by the second number, each season. */
  urgencyWear: 55,
  urgencyWearPer: 22,
  /** Own gauge: what forcing brings its author, what being forced costs, what cooperating costs, what ink gives all. */
  vitalForce: 3.2,
  vitalForced: 1.25,
  vitalCooperate: 0.9,
  vitalInk: 0.5,
  /** Rest of a role that dropped out, each season, and the gauge at which it comes back. */
  vitalRest: 8,
  vitalReturn: 15,
  /** Months a parley takes when nobody trusts anybody; trust makes it quicker, down to the second number. */
  parleyMonths: 2.6,
  parleyLeast: 0.6,
  /** What skipping the parley costs: narrative, and trust in every pair. */
  skipNarrative: 3,
  skipTrust: 2,
  /** A pause to reflect: months it costs, trust it repairs in every pair, breath it gives each gauge. */
  reflectMonths: 2,
  reflectTrust: 4,
  reflectVital: 6,
  /** Months lost to a deadlock; then to appeals, per point of contested pencil, when all four force. */
  deadlockMonths: 4,
  appealMonths: 0.1,
  /** Months lost doing again what was erased, per point. */
  reworkMonths: 0.25,
  /** Least share of a season's work that survives the months spent and lost. */
  leastWork: 0.2,
  /** Cost of a power to its role's own gauge, and uses for a whole game. */
  powerCost: 8,
  powerUses: 2,
  /** Narrative that La Torche's rally brings, and how much quicker ink takes while it lasts. */
  rallyNarrative: 8,
  rallyInk: 1.35,
  /** How the State's norm, or any long constraint that stands, slows the erasing. */
  normHold: 0.6,
  /** Share of the trust loss and of bad surprises that remains under the State's shelter. */
  shelterShare: 0.4,
  /** Seasons from the end of the mandate to the epilogue, ten years on from the first day. */
  epilogueSeasons: 8,
} as const;

/** How much of each side's work a settlement lets through: a share of the cooperative and of the forceful yield. */
export const SETTLEMENT_YIELD = {
  alliance: { cooperate: 1.25, force: 0.8 },
  compromise: { cooperate: 1, force: 0.85 },
  forced: { cooperate: 0.5, force: 1.1 },
  soft: { cooperate: 0.45, force: 0.4 },
  deadlock: { cooperate: 0.15, force: 0.15 },
} as const;
