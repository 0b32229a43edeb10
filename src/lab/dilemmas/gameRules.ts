import { paceAt } from '../../domain/tension/pace.ts';
import type { Tale } from '../../domain/tension/tension.ts';
import { exitsOf } from '../../domain/tension/truths.ts';
import { ENDINGS, othersOf, ROLES, type Role } from '../../domain/vocabulary.ts';
import { crossing, meanBy, playMany, type Row, shareBy, visibleOf } from './games.ts';
import { amongPartners, fourOf, mixedTable, type Players } from './play.ts';
import { ANYTHING, BLIND, byLook, INFORMED, PARTNER, type Player, RECIPES } from './players.ts';
import { mean } from './sums.ts';
import { atLeast, atMost, between, none, percent, points, type Verdict } from './verdicts.ts';

/** Rules read in whole games: 10, 11 and 12. */

/** How many games of each sort. */
export interface Budget {
  readonly omega: number;
  readonly seat: number; // for each recipe in each seat
  readonly table: number; // for each recipe in the four seats
  readonly seed: number;
}

const OTHERS: readonly Player[] = [ANYTHING, ...Object.values(RECIPES), INFORMED];

/** Games of Ω: half with the cast's partners alone, half with mixed tables. */
export function omegaGames(tale: Tale, { omega, seed }: Budget): Row[] {
  const table = (game: number): Players => mixedTable(game, OTHERS);
  return [
    ...playMany(tale, () => fourOf(PARTNER), Math.ceil(omega / 2), seed),
    ...playMany(tale, table, Math.floor(omega / 2), seed + 1),
  ];
}

/** Routes, outcomes and endings: each lives, none is fate. */
export function livingVerdicts(tale: Tale, rows: readonly Row[]): Verdict[] {
  const routes = tale.tensions.flatMap(({ id }) => {
    const exits = [...new Set(exitsOf(tale, id))];
    const here = rows.filter(({ path }) => path.includes(id));
    return exits.length < 2
      ? []
      : exits.map((to) => ({
          name: `${id} > ${to}`,
          share: shareBy(here, ({ path }) => (path[path.indexOf(id) + 1] ?? null) === to),
        }));
  });
  const outcomes = tale.tensions.flatMap((tension) => {
    const here = rows.filter(({ path }) => path.includes(tension.id));
    return tension.outcomes.map(({ id }) => ({ id, share: shareBy(here, ({ came }) => came.includes(id)) }));
  });
  const endings = ENDINGS.map((id) => ({ id, share: shareBy(rows, ({ ending }) => ending === id) }));
  const rare = (list: readonly { id: string; share: number }[]) =>
    list.filter(({ share }) => share < 0.03).map(({ id, share }) => `${id} ${percent(share)}`);
  const shown = endings.map(({ id, share }) => `${id} ${percent(share)}`).join(', ');
  return [
    ...routes.map(({ name, share }) => between(10, `route ${name}`, share, 0.1, 0.7)),
    none(10, 'outcomes under 3 %', rare(outcomes)),
    none(10, `endings under 3 % (${shown})`, rare(endings)),
  ];
}

/** Durable results of one player in each seat among partners, against the informed player in the same seat. */
function seatShares(tale: Tale, player: Player, budget: Budget, held: Readonly<Record<Role, number>>) {
  const rows = ROLES.map((role) => playMany(tale, () => amongPartners(role, player), budget.seat, budget.seed));
  const shares = rows.map((each, index) => meanBy(each, ({ durable }) => durable) / (held[ROLES[index] as Role] || 1));
  const best = shareBy(rows.flat(), ({ ending }) => ending === 'alliance');
  return { shares, mean: mean(shares), most: Math.max(...shares), best };
}

const listed = (shares: readonly number[]): string => shares.map((share) => share.toFixed(2)).join(' ');

/** Rule 11: no recipe. */
export function recipeVerdicts(tale: Tale, budget: Budget): Verdict[] {
  const informed = ROLES.map((role) => playMany(tale, () => amongPartners(role, INFORMED), budget.seat, budget.seed));
  const durable = informed.map((rows) => meanBy(rows, (row) => row.durable));
  const held = { elected: durable[0] ?? 0, agent: durable[1] ?? 0, state: durable[2] ?? 0, torch: durable[3] ?? 0 };
  const four = meanBy(
    playMany(tale, () => fourOf(INFORMED), budget.table, budget.seed),
    (row) => row.durable,
  );
  const recipes = Object.entries(RECIPES).flatMap(([name, player]): Verdict[] => {
    const { shares, mean: share, most, best } = seatShares(tale, player, budget, held);
    const table = playMany(tale, () => fourOf(player), budget.table, budget.seed);
    return [
      { ...atMost(11, `${name}, mean of roles (${listed(shares)})`, share, 0.88) },
      atMost(11, `${name}, each role`, most, 0.95),
      atMost(11, `${name}, four at one table`, meanBy(table, (row) => row.durable) / (four || 1), 0.7),
      between(11, `${name} reaches the best ending`, best, 0, 0.5),
    ];
  });
  const blind = seatShares(tale, BLIND, budget, held);
  return [...recipes, atMost(11, `blind optimiser, mean of roles (${listed(blind.shares)})`, blind.mean, 0.92)];
}

/** Rule 12: the thesis. */
export function thesisVerdicts(tale: Tale, budget: Budget): Verdict[] {
  const table = (player: Player) => playMany(tale, () => fourOf(player), budget.table, budget.seed);
  const [good, force, nice] = [table(INFORMED), table(byLook('mostForceful')), table(byLook('mostCooperative'))];
  const firstLater = Math.min(...tale.tensions.filter(({ act }) => act > 1).map(({ season }) => season)) - 1;
  const [drawnGood, drawnForce] = [visibleOf(good), visibleOf(force)];
  const share = crossing(drawnForce, drawnGood);
  const lead = (drawnForce[firstLater] ?? 0) - (drawnGood[firstLater] ?? 0);
  const trustStart = mean(Object.values(tale.companies).map(({ trust }) => trust));
  const trustLate = meanBy(good, ({ trustThird }) => trustThird);
  const saved = 1 - paceAt(trustLate) / paceAt(trustStart);
  const fixed = [force, nice, table(byLook('upsetNobody'))];
  const best = Math.max(...fixed.map((rows) => meanBy(rows, ({ durable }) => durable)));
  return [
    atLeast(12, 'force ahead at the end of act 1, points drawn', lead, 0.01),
    share === null
      ? none(12, 'visible curves cross', ['never'])
      : between(12, 'visible curves cross, share of the mandate', share, 0.45, 0.8),
    ...loneVerdicts(tale, budget),
    between(
      12,
      `months saved by the same cards in act 3 (trust ${points(trustStart)} to ${points(trustLate)})`,
      saved,
      0.2,
      1,
    ),
    atLeast(
      12,
      'good play raises trust, points over the mandate',
      meanBy(good, ({ trust }) => trust) - trustStart,
      0.01,
    ),
    atLeast(
      12,
      'durable results of good play over the best fixed posture',
      meanBy(good, ({ durable }) => durable) / (best || 1),
      1.001,
    ),
  ];
}

/** The lone defector: three play well, one always pushes. It gains, then loses. */
function loneVerdicts(tale: Tale, budget: Budget): Verdict[] {
  const together = playMany(tale, () => fourOf(INFORMED), budget.table, budget.seed);
  const compared = ROLES.map((role) => {
    const players = { ...fourOf(INFORMED), [role]: byLook('mostForceful') };
    const lone = playMany(tale, () => players, budget.table, budget.seed);
    const gain = (pick: (row: Row) => number) => meanBy(lone, pick) - meanBy(together, pick);
    return {
      early: gain(({ earlyGauge }) => earlyGauge[role]),
      total: gain(({ total }) => total[role]),
      others: mean(othersOf(role).map((other) => gain(({ total }) => total[other]))),
    };
  });
  return [
    atLeast(
      12,
      `lone defector: own gauge after two years (${listed(compared.map(({ early }) => early))})`,
      mean(compared.map(({ early }) => early)),
      0.01,
    ),
    atMost(
      12,
      `lone defector: own total at the end (${listed(compared.map(({ total }) => total))})`,
      mean(compared.map(({ total }) => total)),
      -0.01,
    ),
    atMost(12, 'lone defector: what the three others lose', mean(compared.map(({ others }) => others)), -0.01),
  ];
}
