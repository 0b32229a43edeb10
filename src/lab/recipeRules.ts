import type { Tale } from '../domain/tension/tension.ts';
import { type OptionId, ROLES, type Role } from '../domain/vocabulary.ts';
import { meanDurable, shareBy } from './games.ts';
import { mostOf, nameOf, type Place } from './places.ts';
import { LOOK_OF, type PlayerName, READING, SEEING } from './players.ts';
import { namedBy, placeOfCard } from './recipes.ts';
import { mean } from './sums.ts';
import { fourAt, type Games, gamesAt, RECIPE_NAMES, seatAt } from './tables.ts';
import type { TensionMeasure } from './tensionMeasures.ts';
import { atMost, between, type Verdict } from './verdicts.ts';

/** Rule 11: no recipe. Durable results, over those of somebody who asks, tells and answers in the same seat. */

/** What one way of playing brings. */
export interface Recipe {
  readonly name: PlayerName;
  readonly shares: readonly number[]; // by role, one among partners
  readonly mean: number;
  readonly four: number | null; // four of a kind; null when they were not played
  readonly best: number; // share of its games that reach the best ending
}

/** The best ending of a tale: the first of the house's. */
const BEST = 'alliance';

function recipeOf(games: Games, name: PlayerName, four: boolean): Recipe {
  const rows = ROLES.map((role) => gamesAt(games, seatAt(role, name)));
  const shares = rows.map((own, index) => {
    const role = ROLES[index] ?? 'elected';
    return meanDurable(own) / (meanDurable(gamesAt(games, seatAt(role, READING))) || 1);
  });
  return {
    name,
    shares,
    mean: mean(shares),
    four: four ? meanDurable(gamesAt(games, fourAt(name))) / (meanDurable(gamesAt(games, fourAt(READING))) || 1) : null,
    best: shareBy(rows.flat(), ({ ending }) => ending === BEST),
  };
}

/** Every recipe, and last whoever reads all numbers and nobody's secret. */
export const recipesOf = (games: Games): Recipe[] => [
  ...RECIPE_NAMES.map((name) => recipeOf(games, name, true)),
  recipeOf(games, SEEING, false),
];

interface Named extends Place {
  readonly often: number;
}

/** The cards that make a recipe pay: those it names that are best for all the most often. */
function payers(tale: Tale, measures: readonly TensionMeasure[], name: PlayerName, roles: readonly Role[]): Named[] {
  const look = LOOK_OF[name];
  if (!look) return [];
  return tale.tensions.flatMap((tension) => {
    const measure = measures.find((each) => each.tension === tension.id);
    return roles.map((role): Named => {
      const card: OptionId = namedBy(look, tension, role);
      const fate = measure?.cards[ROLES.indexOf(role)]?.[placeOfCard(tension, role, card)];
      return { tension: tension.id, role, card, often: fate?.forAll ?? 0 };
    });
  });
}

/** The bounds of rule 11. */
const MOST = { mean: 0.88, role: 0.95, four: 0.7, seeing: 0.92, best: 0.5 } as const;

/** Verdicts of rule 11. */
export function recipeVerdicts(tale: Tale, games: Games, measures: readonly TensionMeasure[]): Verdict[] {
  return recipesOf(games).flatMap(({ name, shares, mean: share, four, best }): Verdict[] => {
    const top = ROLES[shares.indexOf(Math.max(...shares))] ?? 'elected';
    const place = (roles: readonly Role[]) => {
      const heavy = mostOf(payers(tale, measures, name, roles), ({ often }) => often);
      return heavy ? nameOf(tale, heavy) : roles.join(', ');
    };
    const rule = (what: string, roles: readonly Role[] = ROLES) => ({
      rule: 11,
      what: `« ${name} », ${what}`,
      mend: () => place(roles),
    });
    if (four === null) return [atMost(rule('en moyenne des rôles'), share, MOST.seeing)];
    return [
      atMost(rule('en moyenne des rôles'), share, MOST.mean),
      atMost(rule('dans chaque rôle', [top]), Math.max(...shares), MOST.role),
      atMost(rule('quatre à une table'), four, MOST.four),
      between(rule('atteint la meilleure fin'), best, [0, MOST.best]),
    ];
  });
}
