import { paceAt } from '../domain/tension/pace.ts';
import type { Tale } from '../domain/tension/tension.ts';
import { othersOf, ROLES } from '../domain/vocabulary.ts';
import { crossing, meanBy, meanDurable, type Row, visibleOf } from './games.ts';
import { mostOf } from './places.ts';
import { FORCE, NICE, type PlayerName, READING } from './players.ts';
import { mean } from './sums.ts';
import { fourAt, type Games, gamesAt, loneAt } from './tables.ts';
import type { TensionMeasure } from './tensionMeasures.ts';
import { atLeast, atMost, between, none, points, type Verdict } from './verdicts.ts';

/** Rule 12: the thesis. Force is seen first, what holds comes from elsewhere, and trust makes the same work shorter. */

/** Postures that never change, whatever is read. */
const FIXED: readonly PlayerName[] = [FORCE, NICE, 'ne fâcher personne'];
/** Barely more than nothing: these claims have a sign, not a size. */
const SOME = 0.01;

const four = (games: Games, player: PlayerName): readonly Row[] => gamesAt(games, fourAt(player));

/** The tension that helps or hinders force the most, among some acts. */
const forceIn = (measures: readonly TensionMeasure[], tale: Tale, early: boolean, most: boolean): string => {
  const acts = tale.tensions.filter(({ act }) => (act === 1) === early).map(({ id }) => id);
  const those = measures.filter(({ tension }) => acts.includes(tension));
  return mostOf(those, ({ forceLead }) => (most ? forceLead : -forceLead))?.tension ?? '';
};

function curveVerdicts(tale: Tale, games: Games, measures: readonly TensionMeasure[]): Verdict[] {
  const good = visibleOf(four(games, READING));
  const force = visibleOf(four(games, FORCE));
  const secondAct = Math.min(...tale.tensions.filter(({ act }) => act > 1).map(({ season }) => season)) - 1;
  const lead = (force[secondAct] ?? 0) - (good[secondAct] ?? 0);
  const share = crossing(force, good);
  const rule = (what: string, mend: () => string) => ({ rule: 12, what, mend });
  const early = rule('avance de la force à la fin de l’acte 1, en points dessinés', () =>
    forceIn(measures, tale, true, false),
  );
  const cross = rule('les courbes visibles se croisent, en part du mandat', () =>
    forceIn(measures, tale, (share ?? 1) < 0.45, (share ?? 1) > 0.8),
  );
  return [atLeast(early, lead, SOME), share === null ? none(cross, ['jamais']) : between(cross, share, [0.45, 0.8])];
}

/** The lone defector: three play well, one always pushes. It gains, then loses. */
function loneVerdicts(games: Games): Verdict[] {
  const together = four(games, READING);
  const compared = ROLES.map((role) => {
    const lone = gamesAt(games, loneAt(role));
    const gain = (pick: (row: Row) => number) => meanBy(lone, pick) - meanBy(together, pick);
    return {
      role,
      early: gain(({ earlyGauge }) => earlyGauge[role]),
      total: gain(({ total }) => total[role]),
      others: mean(othersOf(role).map((other) => gain(({ total }) => total[other]))),
    };
  });
  const rule = (what: string, pick: (each: (typeof compared)[number]) => number, way: 1 | -1) => ({
    value: mean(compared.map(pick)),
    measured: {
      rule: 12,
      what: `seul à forcer : ${what} (${compared.map((each) => `${each.role} ${points(pick(each))}`).join(', ')})`,
      mend: () => mostOf(compared, (each) => way * pick(each))?.role ?? '',
    },
  });
  const early = rule('sa jauge après deux ans', (each) => each.early, -1);
  const total = rule('son bilan à la fin', (each) => each.total, 1);
  const others = rule('ce qu’y perdent les trois autres', (each) => each.others, 1);
  return [
    atLeast(early.measured, early.value, SOME),
    atMost(total.measured, total.value, -SOME),
    atMost(others.measured, others.value, -SOME),
  ];
}

/** Trust rises under good play, and the same cards then take fewer months. */
function trustVerdicts(tale: Tale, games: Games): Verdict[] {
  const good = four(games, READING);
  const start = mean(Object.values(tale.companies).map(({ trust }) => trust));
  const late = meanBy(good, ({ trustThird }) => trustThird);
  const acts = tale.tensions.filter(({ act }) => act < 3).map(({ id }) => id);
  const mend = () => `confiance, de ${points(start)} à ${points(late)} : ${acts.join(', ')}`;
  const best = Math.max(...FIXED.map((name) => meanDurable(four(games, name))));
  return [
    between(
      { rule: 12, what: 'mois gagnés par les mêmes cartes à la confiance de l’acte 3', mend },
      1 - paceAt(late) / paceAt(start),
      [0.2, 1],
    ),
    atLeast(
      { rule: 12, what: 'confiance gagnée sur le mandat en jouant bien, en points', mend },
      meanBy(good, ({ trust }) => trust) - start,
      SOME,
    ),
    atLeast(
      { rule: 12, what: 'résultats durables de qui joue bien, sur ceux de la meilleure posture fixe', mend: () => '' },
      meanDurable(good) / (best || 1),
      1 + SOME,
    ),
  ];
}

/** Verdicts of rule 12. */
export const thesisVerdicts = (tale: Tale, games: Games, measures: readonly TensionMeasure[]): Verdict[] => [
  ...curveVerdicts(tale, games, measures),
  ...loneVerdicts(games),
  ...trustVerdicts(tale, games),
];
