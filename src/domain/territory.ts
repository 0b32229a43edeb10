import { PARAMETERS as K } from './parameters.ts';
import type { CurvePoint, Gauge, ScenarioState, Stance, Territory, Work } from './state.ts';
import { type ByRole, byRole, MONTHS_PER_SEASON, othersOf, ROLES, type Role, SEASONS, VITALS } from './vocabulary.ts';

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

/** What the four postures of a stance weigh, each 0..1; a role that dropped out weighs nothing. */
interface Weights {
  readonly force: ByRole<number>;
  readonly cooperate: ByRole<number>;
  readonly horizon: ByRole<number>; // -1 short .. 1 long
}

function weigh(stance: Stance, out: ByRole<boolean>): Weights {
  const of = (pick: (role: Role) => number) => byRole((role) => (out[role] ? 0 : pick(role)));
  return {
    force: of((role) => Math.max(0, -stance.positions[role].posture) / 2),
    cooperate: of((role) => Math.max(0, stance.positions[role].posture) / 2),
    horizon: of((role) => stance.positions[role].horizon / 2),
  };
}

const mean = (by: ByRole<number>): number => (by.elected + by.agent + by.state + by.torch) / 4;

/** Pencil that one season of this stance draws, before the months spent and lost are taken off. */
function pencilGain(territory: Territory, stance: Stance, weights: Weights, support: number): number {
  const ratio = meanTrust(territory.trust) / K.forceTrust;
  const force = K.forceYield * Math.min(K.forceMost, K.forceFloor + (1 - K.forceFloor) * ratio);
  const cooperate = K.cooperateBase + (K.cooperateGrowth * support * territory.capacity) / 100;
  const share = { cooperate: K[`${stance.settlement}Cooperate`], force: K[`${stance.settlement}Force`] };
  let sum = 0;
  for (const role of ROLES) {
    if (territory.out[role]) continue;
    const aside = 1 - weights.force[role] - weights.cooperate[role];
    const pace = 1 - K.horizonYield * weights.horizon[role];
    sum +=
      pace *
      (weights.force[role] * force * share.force +
        weights.cooperate[role] * cooperate * share.cooperate +
        aside * K.neutralYield * share.cooperate);
  }
  const reach = stance.powers.includes('norm') ? 1 + K.normReach * support : 1;
  return (sum / 4) * reach * roomLeft(territory);
}

/** Share of the territory that is still to be changed, 0..1, once this much of it was drawn. */
export const roomWithin = (points: number): number => clampShare(1 - points / K.wholeTerritory);

function roomLeft(territory: Territory): number {
  const { pencil, ink } = drawn(territory);
  return roomWithin(pencil + ink);
}

/** Inks a share of each work's pencil and erases another; forced work that the agent drags stays pencil. */
function settleWorks(
  works: Territory['works'],
  stance: Stance | null,
  { support, longTerm }: { readonly support: number; readonly longTerm: number },
): Territory['works'] {
  const has = (power: Stance['powers'][number]) => stance?.powers.includes(power) ?? false;
  const take = Math.min(
    0.9,
    K.inkRate *
      support ** 2 *
      (1 + K.horizonHold * longTerm) *
      (has('rally') ? K.rallyInk : 1) *
      (has('norm') ? K.normInk : 1),
  );
  const fade = K.eraseRate * (1 - support) * (1 - K.horizonHold * longTerm) * (has('norm') ? K.normHold : 1);
  return works.map((work): Work => {
    const dragged = has('drag') && work.tension === stance?.tension;
    const inked = dragged ? 0 : work.pencil * take;
    const erased = Math.min(work.pencil - inked, work.pencil * fade);
    return { ...work, pencil: work.pencil - inked - erased, ink: work.ink + inked, erased: work.erased + erased };
  });
}

/** How much is learnt together, 0..1: little when everyone agreed on too little, or when it passed over somebody. */
function growthOf({ settlement }: Stance): number {
  if (settlement === 'soft') return K.softGrowth;
  return settlement === 'forced' || settlement === 'deadlock' ? K.forcedGrowth : 1;
}

/** Whether what a role imposes is felt as legitimate: an arbitration that was, or a long-term line of someone trusted. */
function feltLegitimate(territory: Territory, stance: Stance, role: Role): boolean {
  return (
    stance.legitimate || (stance.positions[role].horizon > 0 && trustIn(territory.trust, role) >= K.legitimateTrust)
  );
}

/** Trust after one season of living with these postures. */
function livedTrust(territory: Territory, stance: Stance, weights: Weights): Territory['trust'] {
  const sheltered = stance.powers.includes('shelter') ? K.shelterShare : 1;
  const blame = byRole((role) => sheltered * (feltLegitimate(territory, stance, role) ? K.legitimateShare : 1));
  return mapTrust(territory.trust, (value, _who, whom) => {
    const met = risen(value, K.trustRise * weights.cooperate[whom] * growthOf(stance));
    return fallen(met, K.trustFall * weights.force[whom] * blame[whom]);
  });
}

/** Gauges after one season, and who is out. */
function livedVitals(
  territory: Territory,
  stance: Stance,
  weights: Weights,
  inkGain: number,
): Pick<Territory, 'vitals' | 'out'> {
  const wear = Math.max(0, territory.urgency - K.urgencyWear) / K.urgencyWearPer;
  const vitals = byRole((role) => {
    const before = territory.vitals[role];
    if (territory.out[role]) return clampPoints(before + K.vitalRest);
    const pressed = othersOf(role).reduce((sum, other) => sum + weights.force[other], 0);
    const distrust = Math.max(0, 1 - trustIn(territory.trust, role) / K.forceTrust);
    const own =
      K.vitalForce * weights.force[role] -
      K.vitalCooperate * weights.cooperate[role] -
      K.vitalPatience * weights.horizon[role] -
      K.vitalDistrust * distrust -
      (role === 'torch' && stance.settlement === 'soft' ? K.flameSoft : 0);
    return clampPoints(before + own - K.vitalForced * pressed + K.vitalInk * inkGain - wear);
  });
  return { vitals, out: whoIsOut(vitals, territory.out) };
}

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

/** Months lost this season to appeals against contested pencil. */
function appeals(territory: Territory, weights: Weights, support: number): number {
  return K.appealMonths * drawn(territory).pencil * (1 - support) * mean(weights.force);
}

/** Lives one half-year of the mandate with a stance. Pure; the season must be before the twelfth. */
export function liveSeason(territory: Territory, stance: Stance | null): Territory {
  if (!stance)
    return { ...territory, season: territory.season + 1, urgency: clampPoints(territory.urgency + K.urgencyRise) };
  const weights = weigh(stance, territory.out);
  const support = supportOf(territory);
  const owed = territory.monthsOwed + appeals(territory, weights, support);
  const work = Math.max(K.leastWork, 1 - owed / MONTHS_PER_SEASON);
  const served = (1 - work) * MONTHS_PER_SEASON;
  const gain = pencilGain(territory, stance, weights, support) * work;
  const pencilled = addPencil(territory.works, stance.tension, gain);
  const works = settleWorks(pencilled, stance, { support, longTerm: mean(weights.horizon) });
  const sum = (key: 'ink' | 'erased', of: Territory['works']) => of.reduce((total, each) => total + each[key], 0);
  const inkGain = sum('ink', works) - sum('ink', pencilled);
  const rework = K.reworkMonths * (sum('erased', works) - sum('erased', pencilled));
  const longTogether = mean(byRole((role) => Math.max(0, weights.horizon[role]) * weights.cooperate[role]));
  const shortForced = mean(byRole((role) => Math.max(0, -weights.horizon[role]) * weights.force[role]));
  return {
    ...territory,
    ...livedVitals(territory, stance, weights, inkGain),
    season: territory.season + 1,
    works,
    trust: livedTrust(territory, stance, weights),
    capacity: clampPoints(
      territory.capacity + K.capacityRise * longTogether * growthOf(stance) - K.capacityFall * shortForced,
    ),
    narrative: clampPoints(
      territory.narrative +
        K.narrativeRise * mean(weights.cooperate) * growthOf(stance) -
        K.narrativeFall * mean(weights.force),
    ),
    urgency: clampPoints(territory.urgency + K.urgencyRise - K.urgencyInk * inkGain),
    monthsLost: territory.monthsLost + (owed - territory.monthsOwed) + rework,
    monthsOwed: Math.max(0, owed - served) + rework,
  };
}

/** Lives the years after the mandate: nobody draws any more, what is pencilled takes or fades. */
export function liveEpilogueSeason(territory: Territory): Territory {
  return {
    ...territory,
    season: territory.season + 1,
    works: settleWorks(territory.works, null, { support: supportOf(territory), longTerm: 0 }),
  };
}

/** True while the six-year mandate lasts. */
export const inMandate = (territory: Territory): boolean => territory.season < SEASONS;
