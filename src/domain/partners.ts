import { canArbitrate, canSpend } from './powers/registry.ts';
import { chance } from './random.ts';
import { calledOut, type Game, type Round } from './round.ts';
import type { Option, Tension } from './scenario.ts';
import { stake } from './stakes.ts';
import type { ScenarioState } from './state.ts';
import {
  MOTIVES,
  type Motive,
  type OptionId,
  othersOf,
  POWERS,
  type Power,
  type Role,
  type Settlement,
  type Temperament,
  VITALS,
} from './vocabulary.ts';

/** Inclinations of a temperament: on the two axes (-1..1), to answer in kind, and to keep its word (0..3). */
interface Inclination {
  readonly horizon: number;
  readonly posture: number;
  readonly mirror: number;
  readonly word: number;
}

const INCLINATIONS: Readonly<Record<Temperament, Inclination>> = {
  builder: { horizon: 0.35, posture: 0.7, mirror: 0.3, word: 3 },
  mirror: { horizon: 0.15, posture: 0.1, mirror: 1.1, word: 2.2 },
  hurried: { horizon: -0.45, posture: -0.1, mirror: 0.6, word: 0.9 },
  guardian: { horizon: 0.6, posture: -0.1, mirror: 0.6, word: 1.8 },
};

/** Below this gauge a partner starts to save itself. */
const STRAIN_FROM = 45;
/** Trust at which a partner answers neither with force nor with cooperation. */
const NEUTRAL_TRUST = 40;
/** How much chance may tilt a choice: enough to differ from game to game, not to surprise without reason. */
const TILT = 0.3;

/** What a partner knows when it decides. */
export interface Mind {
  readonly role: Role;
  readonly temperament: Temperament;
  readonly seed: number;
}

const trustGiven = (state: ScenarioState, role: Role): number =>
  othersOf(role).reduce((sum, other) => sum + state.territory.trust[role][other], 0) / 3;

function motivesFor(option: Option, mind: Mind, state: ScenarioState, round: Round): Record<Motive, number> {
  const inclined = INCLINATIONS[mind.temperament];
  const posture = option.posture / 2;
  const trust = ((trustGiven(state, mind.role) - NEUTRAL_TRUST) / 20) * inclined.mirror * posture;
  const vital = option.now.reduce(
    (sum, effect) => sum + ('vital' in effect && effect.vital === VITALS[mind.role] ? effect.by : 0),
    0,
  );
  const strain = Math.max(0, STRAIN_FROM - state.territory.vitals[mind.role]) / STRAIN_FROM;
  const promised = round.pledges.some(
    (pledge) => pledge.accepted && (pledge.from === mind.role || pledge.to === mind.role),
  );
  const mine = (ids: Option['meets']) => ids.filter((id) => stake(id).heldBy.includes(mind.role)).length;
  return {
    temperament: inclined.horizon * (option.horizon / 2) + inclined.posture * posture,
    trust: posture > 0 ? trust : 0,
    distrust: posture < 0 ? trust : 0,
    strain: (strain * vital) / 5,
    pledge: promised && option.posture > 0 ? inclined.word : 0,
    stake: 0.2 * (mine(option.meets) - mine(option.neglects)),
  };
}

const total = (motives: Record<Motive, number>): number =>
  motives.temperament + motives.trust + motives.distrust + motives.strain + motives.pledge + motives.stake;

/** A partner's choice. Deterministic for a seed. */
export function decide(tension: Tension, mind: Mind, state: ScenarioState, round: Round): OptionId {
  const scored = tension.parts[mind.role].options.map((option) => {
    const tilt = TILT * chance(mind.seed, tension.id, mind.role, option.id, calledOut(round) ? 'again' : 'first');
    return { id: option.id, score: total(motivesFor(option, mind, state, round)) + tilt };
  });
  return scored.reduce((top, each) => (each.score > top.score ? each : top)).id;
}

/** What weighed most in a choice, against the other options the partner had. */
export function motiveOf(tension: Tension, mind: Mind, state: ScenarioState, round: Round, chosen: OptionId): Motive {
  const { options } = tension.parts[mind.role];
  const all = options.map((option) => motivesFor(option, mind, state, round));
  const own = all[options.findIndex((option) => option.id === chosen)];
  if (!own) throw new Error(`tension ${tension.id}: ${mind.role} has no option ${chosen}`);
  const lead = (motive: Motive) => own[motive] - all.reduce((sum, each) => sum + each[motive], 0) / all.length;
  return MOTIVES.reduce((top, each) => (lead(each) > lead(top) + 1e-9 ? each : top));
}

/** Whether a partner accepts a pledge: it must trust its author a little, more so when it is in a hurry. */
export function acceptsPledge(mind: Mind, from: Role, state: ScenarioState): boolean {
  const bar = { builder: 15, mirror: 36, hurried: 40, guardian: 38 }[mind.temperament];
  return state.territory.trust[mind.role][from] >= bar;
}

const GOOD_ENOUGH: readonly Settlement[] = ['alliance'];

/** The power a partner spends now, or null. Builders and mirrors serve, the others impose; each keeps it for need. */
export function choosesPower(mind: Mind, { round, state }: Game): Power | null {
  const settlement = round.settling?.settlement;
  if (!settlement || GOOD_ENOUGH.includes(settlement) || state.territory.vitals[mind.role] < STRAIN_FROM) return null;
  const faces = POWERS[mind.role];
  const gentle = mind.temperament === 'builder' || mind.temperament === 'mirror';
  const preferred: Power[] = gentle ? [faces.serve, faces.impose] : [faces.impose, faces.serve];
  const power = preferred.find((each) => canSpend(each, { round, state }) && worthIt(each, settlement));
  if (!power) return null;
  const turn = `${state.past.length}-${round.spent.length}`;
  return chance(mind.seed, 'power', mind.role, turn) < 0.55 ? power : null;
}

/** The settlements each power is kept for. */
const KEPT_FOR: Readonly<Record<Power, readonly Settlement[]>> = {
  bridge: ['deadlock', 'forced'],
  arbitrate: ['deadlock'],
  tools: ['compromise'],
  drag: ['forced'],
  shelter: ['deadlock', 'forced'],
  norm: ['soft', 'forced'],
  rally: ['compromise'],
  callOut: ['soft'],
};

const worthIt = (power: Power, settlement: Settlement): boolean => KEPT_FOR[power].includes(settlement);

/** Whether a partner that is the pivot arbitrates a deadlock. */
export function choosesToArbitrate(mind: Mind, pivot: Role, game: Game): boolean {
  if (mind.role !== pivot || !canArbitrate(pivot, game)) return false;
  const bold = mind.temperament === 'hurried' || mind.temperament === 'guardian' ? 0.85 : 0.5;
  return chance(mind.seed, 'arbitrate', mind.role, game.state.past.length) < bold;
}
