import { STAKE_IDS } from '../domain/stakes.ts';
import { ENDINGS, othersOf, ROLES, type Role, VITALS } from '../domain/vocabulary.ts';
import { type Evidence, heaviest, measured, type optionAt, type Place, subjectOf } from './evidence.ts';
import { crossing, type Measure, meanOf } from './rows.ts';

/** What the game claims, check by check; the number is the property of the design it proves. */
export const CHECKS = {
  aheadEarly: 1,
  crossing: 1,
  durableRatio: 1,
  loneGains: 2,
  loneTotal: 2,
  loneCosts: 2,
  conditionalHolds: 2,
  noConstantBest: 3,
  forceSaves: 3,
  quadrants: 3,
  softWorse: 3,
  optionsAlive: 4,
  roleDecisive: 4,
  endingsReached: 4,
  stakesPlayable: 5,
} as const;
export type Check = keyof typeof CHECKS;

/** Margins: how far each claim must hold, beyond being barely true. Units as in the checks. */
export const MARGINS = {
  aheadEarly: 1.25, // times the visible results of cooperators at the end of the second year
  crossingFrom: 0.45, // share of the mandate
  crossingTo: 0.8,
  durableRatio: 1.5, // times the durable results of all-force
  loneGains: 5, // points of its own gauge at the end of the second year
  loneTotal: 1, // points of its total it must lose
  loneCosts: 0.5, // points of their total that the three others lose
  conditionalHolds: 0.5, // points more for those who answer than for those who always yield
  noConstantBest: 1.05, // times what the constant policy is worth
  forceSaves: 0.2, // points of ink that the move brings
  forceSavesFrom: 5, // tensions in a scenario for the claim to be made of it
  quadrants: 3, // of four
  softWorse: 2, // points of ink between healthy conflicts and soft consensuses
  optionAlive: 2, // states in which an option must be the best for its role, or for all
  roleSwing: 2, // points of ink
  roleTurned: 0.1, // share of games that end otherwise
} as const;

/** One claim checked: what was found, what it must be, and where to look when it fails. */
export interface Verdict {
  readonly check: Check;
  readonly scenario: string | null; // null: of all scenarios together
  readonly subject: string; // role, option, ending, stake or policy it is about; empty for the whole
  readonly holds: boolean;
  readonly value: number;
  readonly bound: number;
  readonly culprit: Place | null; // the option to look at first
}

type Option = ReturnType<typeof optionAt>;

const gained = (option: Option, gauges: readonly string[]): number =>
  [...option.now, ...option.later.flatMap(({ effects }) => effects)].reduce(
    (sum, effect) => sum + ('gauge' in effect && gauges.includes(effect.gauge) ? effect.by : 0),
    0,
  );
const forcing = (option: Option): boolean => option.posture < 0;
const cooperating = (option: Option): boolean => option.posture > 0;
const drawnNow = (option: Option): number => gained({ ...option, later: [] }, ['pencil', 'ink']);

/** One verdict; the culprit is named only when it fails. */
function verdict(
  check: Check,
  { scenario }: Pick<Evidence, 'scenario'>,
  found: Pick<Verdict, 'holds' | 'value' | 'bound'> & { subject?: string },
  culprit: () => Place | null = () => null,
): Verdict {
  const { holds, value, bound, subject = '' } = found;
  return { check, scenario: scenario.id, subject, holds, value, bound, culprit: holds ? null : culprit() };
}

/** Act by force, act together: who is ahead when, and what is left ten years on. */
function timeVerdicts(evidence: Evidence): Verdict[] {
  const force = measured(evidence, 'force');
  const conditional = measured(evidence, 'conditional');
  const early = (measure: Measure) => measure.visible[4]?.mean ?? 0;
  const ahead = early(force) / (early(conditional) || 1);
  const share = crossing(conditional.visible, force.visible);
  const ratio = conditional.durable / (force.durable || 1);
  const { scenario } = evidence;
  return [
    verdict(
      'aheadEarly',
      evidence,
      { holds: ahead >= MARGINS.aheadEarly, value: ahead, bound: MARGINS.aheadEarly },
      () => heaviest(scenario, cooperating, drawnNow),
    ),
    verdict(
      'crossing',
      evidence,
      {
        holds: share !== null && share >= MARGINS.crossingFrom && share <= MARGINS.crossingTo,
        value: share ?? 1,
        bound: share !== null && share < MARGINS.crossingFrom ? MARGINS.crossingFrom : MARGINS.crossingTo,
      },
      () =>
        share !== null && share < MARGINS.crossingFrom
          ? heaviest(scenario, cooperating, drawnNow)
          : heaviest(scenario, forcing, drawnNow),
    ),
    verdict(
      'durableRatio',
      evidence,
      { holds: ratio >= MARGINS.durableRatio, value: ratio, bound: MARGINS.durableRatio },
      () => heaviest(scenario, forcing, (option) => gained(option, ['pencil', 'ink'])),
    ),
  ];
}

const ownGain = (option: Option, role: Role): number =>
  option.now.reduce((sum, effect) => sum + ('vital' in effect && effect.vital === VITALS[role] ? effect.by : 0), 0);

const othersTotal = (measure: Measure, role: Role): number =>
  meanOf(othersOf(role).map((other) => measure.totals[other].total));

/** One who always forces, among those who answer in kind or always yield. */
function loneVerdicts(evidence: Evidence): Verdict[] {
  const together = measured(evidence, 'conditional');
  return ROLES.flatMap((role) => {
    const lone = measured(evidence, `lone ${role}`);
    const amongNaive = measured(evidence, `lone ${role} / naive`);
    const tempting = () =>
      heaviest(
        evidence.scenario,
        (option, place) => place.role === role && forcing(option),
        (option) => ownGain(option, role),
      );
    const timid = () =>
      heaviest(
        evidence.scenario,
        (option, place) => place.role === role && forcing(option),
        (option) => -ownGain(option, role),
      );
    const at = (check: 'loneGains' | 'loneTotal' | 'loneCosts' | 'conditionalHolds', value: number, whom = tempting) =>
      verdict(check, evidence, { subject: role, value, bound: MARGINS[check], holds: value >= MARGINS[check] }, whom);
    return [
      at('loneGains', lone.earlyGauges[role] - together.earlyGauges[role], timid),
      at('loneTotal', together.totals[role].total - lone.totals[role].total),
      at('loneCosts', othersTotal(together, role) - othersTotal(lone, role)),
      at('conditionalHolds', othersTotal(lone, role) - othersTotal(amongNaive, role)),
    ];
  });
}

/** Games of all assortments together. */
const everyMeasure = ({ measures }: Evidence): Measure[] => Object.values(measures);

function meanDurable(evidence: Evidence, ending: 'softConsensus' | 'healthyConflict'): number | null {
  const weighed = everyMeasure(evidence).map((each) => ({
    games: each.endings[ending] ?? 0,
    durable: each.durableByEnding[ending] ?? 0,
  }));
  const games = weighed.reduce((sum, each) => sum + each.games, 0);
  return games === 0 ? null : weighed.reduce((sum, each) => sum + each.games * each.durable, 0) / games;
}

function forceVerdicts(evidence: Evidence): Verdict[] {
  const soft = meanDurable(evidence, 'softConsensus');
  const healthy = meanDurable(evidence, 'healthyConflict');
  const gap = soft === null || healthy === null ? 0 : healthy - soft;
  const verdicts = [
    verdict('softWorse', evidence, { holds: gap >= MARGINS.softWorse, value: gap, bound: MARGINS.softWorse }, () =>
      heaviest(
        evidence.scenario,
        (option) => option.posture > 0 && option.horizon < 0,
        (option) => gained(option, ['pencil', 'ink']),
      ),
    ),
  ];
  if (evidence.best && evidence.scenario.tensions.length >= MARGINS.forceSavesFrom) {
    const gain = Math.max(0, ...evidence.best.forceful.map((each) => each.gain));
    verdicts.push(
      verdict(
        'forceSaves',
        evidence,
        { holds: gain >= MARGINS.forceSaves, value: gain, bound: MARGINS.forceSaves },
        () =>
          heaviest(
            evidence.scenario,
            (option) => forcing(option) && option.horizon > 0,
            (option) => -drawnNow(option),
          ),
      ),
    );
  }
  return verdicts;
}

/** No option is a decoy, no role a spectator, no ending out of reach. */
function choiceVerdicts(evidence: Evidence): Verdict[] {
  const options = evidence.options.map((fate) => {
    const value = Math.max(fate.own, fate.shared);
    const { tension, role, option } = fate;
    const subject = subjectOf(fate);
    const holds = value >= MARGINS.optionAlive;
    return verdict('optionsAlive', evidence, { subject, value, bound: MARGINS.optionAlive, holds }, () => ({
      tension,
      role,
      option,
    }));
  });
  const roles = evidence.swaps.flatMap(({ role, games, swing, turned }) => {
    const flattest = () =>
      heaviest(
        evidence.scenario,
        (_option, place) => place.role === role,
        (_option, place) =>
          -(evidence.options.find((fate) => fate.tension === place.tension && fate.role === role)?.swing ?? 0),
      );
    const at = (value: number, bound: number) =>
      verdict('roleDecisive', evidence, { subject: role, value, bound, holds: value >= bound }, flattest);
    return [at(swing / games, MARGINS.roleSwing), at(turned / games, MARGINS.roleTurned)];
  });
  const endings = ENDINGS.map((ending) => {
    const value = everyMeasure(evidence).reduce((sum, each) => sum + (each.endings[ending] ?? 0), 0);
    return verdict('endingsReached', evidence, { subject: ending, value, bound: 1, holds: value >= 1 });
  });
  return [...options, ...roles, ...endings];
}

/** What each scenario must show by itself. */
export function scenarioVerdicts(evidence: Evidence): Verdict[] {
  return [
    ...timeVerdicts(evidence),
    ...loneVerdicts(evidence),
    ...forceVerdicts(evidence),
    ...choiceVerdicts(evidence),
  ];
}

const CONSTANTS = ['cooperate', 'force', 'pleasant', 'naive', 'greedy'] as const;

const ofAll = (check: Check, subject: string, value: number, bound: number): Verdict => ({
  check,
  scenario: null,
  subject,
  value,
  bound,
  holds: value >= bound,
  culprit: null,
});

/** What all scenarios must show together. */
export function catalogueVerdicts(all: readonly Evidence[]): Verdict[] {
  const studied = all.flatMap((each) => (each.best ? [{ each, best: each.best }] : []));
  const beaten = CONSTANTS.map((name) => {
    const most = Math.max(...studied.map(({ each, best }) => best.worth / (measured(each, name).shared || 1)), 0);
    return ofAll('noConstantBest', name, most, MARGINS.noConstantBest);
  });
  const quadrants = new Set(studied.flatMap(({ best }) => best.quadrants));
  const stakes = STAKE_IDS.map((id) => {
    const total = (key: 'met' | 'neglected') =>
      all.reduce((sum, each) => sum + everyMeasure(each).reduce((rest, one) => rest + one.stakes[id][key], 0), 0);
    return ofAll('stakesPlayable', id, Math.min(total('met'), total('neglected')), 1);
  });
  return [
    ...(studied.length > 0 ? [...beaten, ofAll('quadrants', '', quadrants.size, MARGINS.quadrants)] : []),
    ...stakes,
  ];
}
