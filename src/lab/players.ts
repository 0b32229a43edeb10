import { evenly, knowsTruth, type Mix, meanOf, worthOfCards } from '../domain/foresight/beliefs.ts';
import { picksOf } from '../domain/foresight/glimpse.ts';
import { answers, decide, lookOf, mixOf, tellsTable } from '../domain/foresight/partner.ts';
import type { Sight } from '../domain/foresight/sight.ts';
import { chance } from '../domain/random.ts';
import type { Truth } from '../domain/tension/tension.ts';
import { type OptionId, othersOf, ROLES, type Role } from '../domain/vocabulary.ts';
import { type Look, lettersOf, namedBy } from './recipes.ts';
import { topOf } from './sums.ts';

/** Somebody in a seat of a simulated game. It is given its sight, and no more. */
export interface Player {
  readonly talks: boolean;
  /** Whom it asks what they know, if anybody. `hinted` is whom the opening bubbles point at. */
  readonly asks: (sight: Sight, seed: number, hinted: Role) => Role | null;
  readonly answers: (sight: Sight, from: Role, seed: number) => boolean;
  readonly tells: (sight: Sight, seed: number) => boolean;
  readonly pledges: (sight: Sight) => { readonly to: Role; readonly aim: string } | null;
  readonly chooses: (sight: Sight, seed: number) => OptionId;
}

const nobody = () => null;
const never = () => false;

/** A partner of the game. */
export const PARTNER: Player = {
  talks: true,
  asks: nobody,
  answers: (sight, from, seed) => answers(sight, from, seed).tells,
  tells: (sight, seed) => tellsTable(sight, seed).tells,
  pledges: nobody,
  chooses: (sight, seed) => decide(sight, seed),
};

const silent = (chooses: Player['chooses'], talks = true): Player => ({
  talks,
  asks: nobody,
  answers: never,
  tells: never,
  pledges: nobody,
  chooses,
});

/** Plays what a recipe names, whatever happens. */
const byLook = (look: Look): Player =>
  silent(({ tension, role }) => namedBy(look, tension, role), look !== 'mostForceful');

/** Plays the card in one place of the order that the seed shuffles. */
const bySlot = (slot: number): Player =>
  silent(({ tension, role }, seed) => {
    const letters = lettersOf(tension, role);
    const order = letters.toSorted(
      (a, b) => chance(seed, tension.id, role, 'slot', a) - chance(seed, tension.id, role, 'slot', b),
    );
    return order[slot % order.length] ?? 'a';
  });

/** Anything. */
export const ANYTHING: Player = silent(({ tension, role }, seed) => {
  const letters = lettersOf(tension, role);
  return letters[Math.floor(chance(seed, tension.id, role, 'anything') * letters.length)] ?? 'a';
});

const whomToAsk = ({ role, known, tension }: Sight, seed: number, hinted: Role): Role | null => {
  if (known !== null) return null;
  // A bubble is a hint, not a signpost: one time in six it is read wrong.
  const right = hinted !== role && chance(seed, tension.id, role, 'hint') > 1 / 6;
  return right ? hinted : (othersOf(role)[Math.floor(chance(seed, tension.id, role, 'guess') * 3)] ?? null);
};

/** Asks, tells all it hears, and plays the most cooperative card: the new middle card, if there is one. */
const TELLS_AND_PLEASES: Player = {
  ...byLook('mostCooperative'),
  asks: whomToAsk,
  answers: () => true,
  tells: ({ known }) => known !== null,
};

/** Cooperates, unless two at the table pushed last time. It reads nobody's secret. */
const CONDITIONAL: Player = silent((sight) => {
  const { stance } = sight.story;
  const pushed = othersOf(sight.role).filter((other) => (stance?.positions[other].posture ?? 0) < 0).length;
  return namedBy(pushed >= 2 && !stance?.legitimate ? 'mostForceful' : 'mostCooperative', sight.tension, sight.role);
});

/** The plan that would be best for all, with what the seat knows: what a table that talks would find. */
function bestTogether(sight: Sight): { readonly picks: readonly number[]; readonly aim: string | null } {
  const { bench, prospect } = lookOf(sight);
  const possible = sight.tension.truths.filter(({ id }) => sight.known === null || id === sight.known);
  const all = meanOf(possible.map(({ id }) => (prospect[id] ?? []).map((glimpse) => glimpse.all)));
  const place = topOf(all);
  const aim = prospect[possible[0]?.id ?? '']?.[place]?.aim ?? null;
  return { picks: picksOf(bench)[place] ?? [0, 0, 0, 0], aim };
}

/** Who gives a word on the plan is believed to play its part in it, three times in four. */
function planned(sight: Sight, role: Role, mix: Mix): Mix {
  const pick = bestTogether(sight).picks[ROLES.indexOf(role)];
  return mix.map((share, card) => share / 4 + (card === pick ? 3 / 4 : 0));
}

/** What a careful reader expects of the others when one truth is the case. */
function mixesWith(sight: Sight, truth: Truth, told: Role | null): Mix[] {
  return ROLES.map((role) => {
    if (role === sight.role || sight.story.territory.out[role]) return evenly(1);
    const known = knowsTruth(truth, role, told !== null) ? truth.id : null;
    const mix = mixOf({ ...sight, role, temperament: sight.cast[role], told, known });
    return sight.pledges.some(({ by }) => by === role) ? planned(sight, role, mix) : mix;
  });
}

/** Worth for all of each card, with what the seat knows, told or not. */
function worths(sight: Sight, told: Role | null): number[] {
  const index = ROLES.indexOf(sight.role);
  const { bench, prospect } = lookOf({ ...sight, told });
  const possible = sight.tension.truths.filter(({ id }) => sight.known === null || id === sight.known);
  return meanOf(
    possible.map((truth) =>
      worthOfCards(bench, index, prospect[truth.id] ?? [], mixesWith(sight, truth, told), ({ all }) => all),
    ),
  );
}

/** Points for all that it takes to go back on one's word. */
const WORD = 1.5;

/** The best card for all, one's word counted. */
function bestOf(sight: Sight): OptionId {
  const { tension, role, pledges } = sight;
  const word = pledges.find(({ by }) => by === role)?.aim;
  const weighed = worths(sight, sight.told).map((worth, index) => {
    const aim = tension.parts[role].cards[index]?.aim ?? null;
    return word !== undefined && aim !== null && aim !== word ? worth - WORD : worth;
  });
  return lettersOf(tension, role)[topOf(weighed)] ?? 'a';
}

/** Proposes the best plan by giving its word on its aim, to whoever trusts it least; to follow keeps the word too. */
function pledgeOf(sight: Sight): { to: Role; aim: string } | null {
  const { role, story } = sight;
  const { aim } = bestTogether(sight);
  const trust = (other: Role): number => story.territory.trust[other][role];
  const others = othersOf(role).filter((other) => !story.territory.out[other]);
  const to = others.toSorted((a, b) => trust(a) - trust(b))[0];
  return aim === null || to === undefined ? null : { to, aim };
}

/** Reads every number and nobody's secret. */
const BLIND: Player = silent((sight) => bestOf({ ...sight, known: sight.told === null ? null : sight.known }));

/** Asks, tells when it is better for all, and best-answers with what it knows: the play that the others are held to. */
const INFORMED: Player = {
  talks: true,
  asks: whomToAsk,
  answers: (sight) => sight.known !== null,
  tells: (sight) =>
    sight.known !== null && Math.max(...worths(sight, sight.role)) > Math.max(...worths(sight, sight.told)) + 0.05,
  pledges: pledgeOf,
  chooses: bestOf,
};

/** The most forceful card, and the most cooperative one, whatever happens: the two curves that everybody expects. */
export const FORCE = 'la plus brutale';
export const NICE = 'la plus coopérative';

/** Every recipe that rule 11 names. */
export const RECIPES = {
  'première place': bySlot(0),
  'deuxième place': bySlot(1),
  'troisième place': bySlot(2),
  [NICE]: byLook('mostCooperative'),
  'dit tout, puis la plus coopérative': TELLS_AND_PLEASES,
  'le plus d’enjeux': byLook('mostStakes'),
  'sa propre jauge': byLook('ownGauge'),
  'ne fâcher personne': byLook('upsetNobody'),
  [FORCE]: byLook('mostForceful'),
  'le but le plus nommé': byLook('popularAim'),
  'coopérer, et rendre les coups': CONDITIONAL,
} as const satisfies Record<string, Player>;

/** The look that a recipe goes by, when it goes by one. */
export const LOOK_OF: Readonly<Partial<Record<PlayerName, Look>>> = {
  [NICE]: 'mostCooperative',
  'dit tout, puis la plus coopérative': 'mostCooperative',
  'le plus d’enjeux': 'mostStakes',
  'sa propre jauge': 'ownGauge',
  'ne fâcher personne': 'upsetNobody',
  [FORCE]: 'mostForceful',
  'le but le plus nommé': 'popularAim',
  'coopérer, et rendre les coups': 'mostCooperative',
};

/** Everybody who is played against the informed player. */
export const PLAYERS = {
  ...RECIPES,
  'tout lire, sans rien demander': BLIND,
  'demander, dire et lire': INFORMED,
} as const;
export type PlayerName = keyof typeof PLAYERS;
export const SEEING: PlayerName = 'tout lire, sans rien demander';
export const READING: PlayerName = 'demander, dire et lire';
