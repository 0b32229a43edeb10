/** The words of the game: constant tuples from which every type and every per-role record derives. */

export const ROLES = ['elected', 'agent', 'state', 'torch'] as const;
export type Role = (typeof ROLES)[number];
export type ByRole<T> = Readonly<Record<Role, T>>;

/** Each role's own gauge, 0 to 100. At zero the role drops out until it is repaired. */
export const VITALS = {
  elected: 'backing',
  agent: 'breath',
  state: 'credit',
  torch: 'flame',
} as const satisfies ByRole<string>;
export type Vital = (typeof VITALS)[Role];

/** Every power has a face that serves the group and one that imposes on it. */
export const POWERS = {
  elected: { serve: 'bridge', impose: 'arbitrate' },
  agent: { serve: 'tools', impose: 'drag' },
  state: { serve: 'shelter', impose: 'norm' },
  torch: { serve: 'rally', impose: 'callOut' },
} as const satisfies ByRole<{ serve: string; impose: string }>;
export type Power = (typeof POWERS)[Role]['serve' | 'impose'];

/** What each role truly has in hand; each carries the law that can bite. */
export const LEVERS = {
  elected: ['vote', 'agenda', 'order', 'budget', 'word'],
  agent: ['expertise', 'procurement', 'refusal', 'drafting', 'network'],
  state: ['signature', 'engineering', 'legality', 'convening', 'letter'],
  torch: ['use', 'bid', 'voice', 'people', 'money'],
} as const satisfies ByRole<readonly string[]>;
export type Lever = (typeof LEVERS)[Role][number];

/** What four positions become together. */
export const SETTLEMENTS = ['alliance', 'compromise', 'forced', 'soft', 'deadlock'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** The shared ends of a game; never a ranking of people. */
export const ENDINGS = ['alliance', 'forcedMarch', 'softConsensus', 'healthyConflict', 'flameOut'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The eight steps of one tension, in order. */
export const STEPS = [
  'situation',
  'peers',
  'parley',
  'bet',
  'positions',
  'settlement',
  'consequences',
  'reflection',
] as const;
export type Step = (typeof STEPS)[number];

export const OPTION_IDS = ['a', 'b', 'c', 'd'] as const;
export type OptionId = (typeof OPTION_IDS)[number];

/** How a card is called as it lies in a hand: the journal keeps ids, people see letters. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/**
 * From where a territory may be seen, and the props that each composition shows. A tension names the composition it is
 * played in and the props it changes. To add one: its drawings, their line in the generator, a line here.
 */
export const SHOWN_IN = {
  wide: [
    'turbines',
    'forest',
    'townBack',
    'station',
    'townFront',
    'square',
    'river',
    'farm',
    'bridge',
    'factory',
    'transit',
  ],
  square: ['shops', 'market', 'school', 'shade', 'parking'],
  counters: ['steeples', 'counters', 'files', 'table'],
  water: ['meadow', 'stream', 'intake', 'banks'],
  coast: ['inland', 'seafront', 'dune'],
  slopes: ['run', 'lifts', 'chalets', 'seasons'],
} as const;
export type Composition = keyof typeof SHOWN_IN;
export const COMPOSITIONS = Object.keys(SHOWN_IN) as Composition[];

/** One thing of the picture that tensions change. */
export type Prop = (typeof SHOWN_IN)[Composition][number];
export const PROPS: readonly Prop[] = [...new Set(Object.values(SHOWN_IN).flat())];

/** How a simulated partner tends to play. */
export const TEMPERAMENTS = ['builder', 'mirror', 'hurried', 'guardian'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** From how far a screen is read: from a chair, or from the back of a room. */
export const READING_MODES = ['laptop', 'room'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** How large the room's letters are, in percent: more for a small or a far picture. */
export const READING_SCALES = [100, 120, 140] as const;
export type ReadingScale = (typeof READING_SCALES)[number];

/** A text in the languages of the game, written side by side. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Half-years in a mandate of six years: a season is six months. */
export const SEASONS = 12;
export const MONTHS_PER_SEASON = 6;

/** Builds a per-role record. */
export function byRole<T>(make: (role: Role) => T): ByRole<T> {
  return { elected: make('elected'), agent: make('agent'), state: make('state'), torch: make('torch') };
}

/** The three roles that are not this one, in the usual order. */
export function othersOf(role: Role): Role[] {
  return ROLES.filter((other) => other !== role);
}
