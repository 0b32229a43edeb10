/**
 * Every number of the model, with its reason. This is a teaching model with stated assumptions, not a forecast: the
 * yields and rates come from a twelve-season prototype and are calibrated by simulated play (`npm run lab`), which
 * prints this table with the sensitivity of each property to each number.
 */
const REFERENCE = {
  /** Pencil a season when all four force and trust is intact: force works at once. */
  forceYield: 16.5,
  /** Most that trust may add to force: an order from someone trusted is carried out, not endured. */
  forceMost: 1.25,
  /** Share of the force yield that survives total distrust: orders are still obeyed, badly. */
  forceFloor: 0.1,
  /** Trust at which force has its full yield (the trust a game starts with). */
  forceTrust: 40,
  /** Pencil a season when all four cooperate with no support nor capacity: the first talks build little. */
  cooperateBase: 0.95,
  /** More pencil a season at full support and capacity: cooperation compounds. */
  cooperateGrowth: 7,
  /** Pencil a season of a role that takes no side. */
  neutralYield: 1,
  /** How much the short term adds to visible work, and the long term takes from it, per half axis. */
  horizonYield: 0.2,
  /** What there is to change in a territory: drawing slows down as it fills, and never goes beyond. */
  wholeTerritory: 60,
  /** Tensions in the scenario for which authors' effects on the territory count whole; more tensions share the same. */
  referenceTensions: 3,
  /** Share of the pencil inked each season at full support (squared: half-hearted support inks little). */
  inkRate: 0.5,
  /** Share of the pencil erased each season without any support. */
  eraseRate: 0.165,
  /** How much a long horizon helps ink take and slows erasing. */
  horizonHold: 0.25,
  /** Support: what is left without trust nor narrative, the weight of mean trust, the weight of the narrative. */
  supportBase: 0.17,
  supportTrust: 0.48,
  supportNarrative: 0.25,
  /** Trust gained a season, as a share of what is missing, when a partner fully cooperates: slowly. */
  trustRise: 0.07,
  /** Trust lost a season, as a share of what is there, when a partner fully forces: fast. */
  trustFall: 0.19,
  /** The same for one expectation met or neglected once. */
  expectationRise: 0.06,
  expectationFall: 0.09,
  /** Kept or broken pledges weigh more than a mood: they were said aloud. */
  pledgeRise: 0.14,
  pledgeFall: 0.3,
  /** Trust of the others above which force used for the long term, or to arbitrate, is felt as legitimate. */
  legitimateTrust: 50,
  /** What is left of the cost in trust of a legitimate use of force. */
  legitimateShare: 0.35,
  /** Capacity gained a season by four fully long and cooperative positions; lost by four short and forcing ones. */
  capacityRise: 6,
  capacityFall: 1.5,
  /** Narrative gained a season by four fully cooperative positions; lost by four forcing ones. */
  narrativeRise: 2.8,
  narrativeFall: 3,
  /** Urgency grows by itself each season, and each point of ink gained takes this much off. */
  urgencyRise: 2.2,
  urgencyInk: 0.7,
  /** Above this urgency every gauge wears, by the excess divided by the second number, each season. */
  urgencyWear: 55,
  urgencyWearPer: 22,
  /** Own gauge, a season: what forcing brings its author: it is seen to act. */
  vitalForce: 2.6,
  /** What each role that forces costs the three others. */
  vitalForced: 1.5,
  /** What cooperating costs: meetings, patience, credit shared. */
  vitalCooperate: 0.95,
  /** What it costs, a season, to be trusted by nobody; nothing from the trust a game starts with (forceTrust) up. */
  vitalDistrust: 2,
  /** What the long term costs those who carry it, and what a quick win gives back. */
  vitalPatience: 2,
  /** What each point of ink gives all four: something that holds. */
  vitalInk: 0.9,
  /** What an agreement on too little costs La Torche's flame: nothing was tried. */
  flameSoft: 2,
  /** Share of trust, narrative and capacity that still grows under an agreement on too little. */
  softGrowth: 0.1,
  /** The same when it passed by force or not at all: a hand held out in the middle of a fight is hardly seen. */
  forcedGrowth: 0.5,
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
  appealMonths: 0.066,
  /** Months lost doing again what was erased, per point. */
  reworkMonths: 0.19,
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
  /** How much further a rule that binds everyone carries what is done, at full support: it also binds the absent. */
  normReach: 0.4,
  /** Trust in the State that a rule from above costs it, as a share; less when it is felt as legitimate. */
  normTrust: 0.12,
  /** Share of the trust loss and of bad surprises that remains under the State's shelter. */
  shelterShare: 0.4,
  /** Seasons from the end of the mandate to the epilogue, ten years on from the first day. */
  epilogueSeasons: 8,
  /** Share of each side's work that a settlement lets through: the cooperative yield, then the forceful one. */
  allianceCooperate: 1.25,
  allianceForce: 0.8,
  compromiseCooperate: 1,
  compromiseForce: 0.8,
  forcedCooperate: 0.5,
  forcedForce: 1.25,
  softCooperate: 0.15,
  softForce: 0.25,
  deadlockCooperate: 0.15,
  deadlockForce: 0.15,
  /** Mean horizon below which an agreement that nobody forces is an agreement on too little. */
  lowAmbition: 0.5,
  /** Durable results that make a territory one can be proud of, in points of ink ten years on. */
  durableGoal: 25,
  /** Share of that goal from which what broke and then held may be called a healthy conflict. */
  heldShare: 0.6,
  /** Share of what was drawn that may fade before an ending is a forced march. */
  fadedMuch: 0.45,
  /** Below this gauge, La Torche's flame does not outlive the mandate. */
  faintFlame: 20,
};

export type Parameters = { readonly [name in keyof typeof REFERENCE]: number };

const live: { -readonly [name in keyof Parameters]: number } = { ...REFERENCE };

/** The numbers in force. */
export const PARAMETERS: Parameters = live;

/**
 * Plays with other numbers, for as long as `run` lasts: the lab's sensitivity study, and nothing else.
 * Synchronous, so that nobody else sees them; restored even when `run` throws.
 */
export function withParameters<T>(changes: Partial<Parameters>, run: () => T): T {
  const before = { ...live };
  Object.assign(live, changes);
  try {
    return run();
  } finally {
    Object.assign(live, before);
  }
}
