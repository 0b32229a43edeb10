import { PARAMETERS as K } from './parameters.ts';
import type { CurvePoint, Gauge, ScenarioState, Territory } from './state.ts';
import { type ByRole, byRole, ROLES, type Role, VITALS } from './vocabulary.ts';

/** Keeps a number of points within 0..100. */
export const clampPoints = (value: number): number => Math.min(100, Math.max(0, value));
const clampShare = (value: number): number => Math.min(1, Math.max(0, value));

/** Mean trust over the twelve ordered pairs, 0..100. */
export function meanTrust(trust: Territory['trust']): number {
  let sum = 0;
  for (const whom of ROLES) sum += trustIn(trust, whom);
  return sum / 4;
}

/** Mean trust that the three others put in this role, 0..100. */
export function trustIn(trust: Territory['trust'], whom: Role): number {
  const { elected, agent, state, torch } = trust;
  return (elected[whom] + agent[whom] + state[whom] + torch[whom] - trust[whom][whom]) / 3;
}

/** Support S for what is being changed, 0..1: what turns pencil into ink. */
export function supportOf(territory: Territory): number {
  return clampShare(
    K.supportBase + (K.supportTrust * meanTrust(territory.trust) + K.supportNarrative * territory.narrative) / 100,
  );
}

/** What stands drawn in pencil and in ink over all the works. */
export function drawn(territory: Territory): { pencil: number; ink: number } {
  let pencil = 0;
  let ink = 0;
  for (const work of territory.works) {
    pencil += work.pencil;
    ink += work.ink;
  }
  return { pencil, ink };
}

/** One point of the curves: where the territory stands now. */
export function curvePoint(territory: Territory): CurvePoint {
  const { season, works, monthsTalked, monthsLost, vitals, out } = territory;
  const erased = works.reduce((sum, work) => sum + work.erased, 0);
  return { season, ...drawn(territory), erased, talked: monthsTalked, lost: monthsLost, vitals, out };
}

/** Reads a closed gauge of the state; trust is the mean, months are those lost. */
export function readGauge(state: ScenarioState, gauge: Gauge): number {
  const t = state.territory;
  if (gauge === 'pencil' || gauge === 'ink') return drawn(t)[gauge];
  if (gauge === 'trust') return meanTrust(t.trust);
  if (gauge === 'months') return t.monthsLost;
  if (gauge === 'capacity' || gauge === 'narrative' || gauge === 'urgency') return t[gauge];
  const owner = ROLES.find((role) => VITALS[role] === gauge);
  return owner ? t.vitals[owner] : 0;
}

/** Rises by a share of what is missing: trust never jumps to the top. */
export const risen = (trust: number, share: number): number => clampPoints(trust + (100 - trust) * share);
/** Falls by a share of what is there. */
export const fallen = (trust: number, share: number): number => clampPoints(trust - trust * share);

/** Moves every ordered pair; the diagonal stays as it is. */
export function mapTrust(trust: Territory['trust'], move: (value: number, who: Role, whom: Role) => number) {
  return byRole((who) => byRole((whom) => (who === whom ? trust[who][whom] : move(trust[who][whom], who, whom))));
}

/** Share of the territory that is still to be changed, 0..1, once this much of it was drawn. */
export const roomWithin = (points: number): number => clampShare(1 - points / K.wholeTerritory);

/** A role drops out at zero and comes back once its gauge is repaired. */
export const isOut = (vital: number, before: boolean): boolean => (before ? vital < K.vitalReturn : vital <= 0);

/** Who is out, by the four gauges. */
export const whoIsOut = (vitals: ByRole<number>, before: ByRole<boolean>): ByRole<boolean> =>
  byRole((role) => isOut(vitals[role], before[role]));

/** Adds pencil to the work of a tension, opening it if it is the first stroke. */
export function addPencil(works: Territory['works'], tension: string, pencil: number): Territory['works'] {
  const known = works.some((work) => work.tension === tension);
  const open = known ? works : [...works, { tension, pencil: 0, ink: 0, erased: 0 }];
  return open.map((work) => (work.tension === tension ? { ...work, pencil: work.pencil + pencil } : work));
}
