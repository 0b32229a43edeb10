import { applyEffects, loseMonths, shareOf, talkMonths } from './apply.ts';
import { PARAMETERS as K } from './parameters.ts';
import { holds } from './predicates.ts';
import { firstSettling, type Round, type Settling } from './round.ts';
import { optionOf, type Scenario, type Tension, tensionOf } from './scenario.ts';
import { holdersFacing } from './stakes.ts';
import { startState } from './start.ts';
import type { LedgerEntry, PlantedSprout, Position, ScenarioState, Territory } from './state.ts';
import { clampPoints, fallen, mapTrust, meanTrust, readGauge, risen, whoIsOut } from './territory.ts';
import { type ByRole, byRole, ROLES, type Role } from './vocabulary.ts';

/** The state a scenario starts from. */
export const startGame = (scenario: Scenario): ScenarioState => startState(scenario.start);

const withTerritory = (state: ScenarioState, territory: Territory): ScenarioState => ({ ...state, territory });

/** Months a parley takes: fewer as trust grows. */
export function parleyMonths(territory: Territory): number {
  return Math.max(K.parleyLeast, K.parleyMonths * (1.2 - meanTrust(territory.trust) / 100));
}

/** The four talk: it takes months, paid now and earned later. */
export function holdParley(state: ScenarioState): ScenarioState {
  return withTerritory(state, talkMonths(state.territory, parleyMonths(state.territory)));
}

/** Nobody talks: no month is spent, trust and narrative wear a little. */
export function skipParley(state: ScenarioState): ScenarioState {
  const { territory } = state;
  return withTerritory(state, {
    ...territory,
    trust: mapTrust(territory.trust, (value) => clampPoints(value - K.skipTrust)),
    narrative: clampPoints(territory.narrative - K.skipNarrative),
  });
}

/** Someone asked what another needs: being asked is already being known (expectation T1). */
export function askNeed(state: ScenarioState, from: Role, to: Role): ScenarioState {
  return withTerritory(state, {
    ...state.territory,
    trust: mapTrust(state.territory.trust, (value, who, whom) =>
      who === to && whom === from ? risen(value, K.expectationRise / 2) : value,
    ),
  });
}

/** Where each role stands by its choice; null for a role that dropped out. */
export function positionsOf(tension: Tension, choices: Round['choices']): ByRole<Position | null> {
  return byRole((role) => {
    const id = choices[role];
    if (id === null) return null;
    const { horizon, posture } = optionOf(tension, role, id);
    return { horizon, posture };
  });
}

/** Reveals the four choices and settles them, before any power. */
export function reveal(tension: Tension, choices: Round['choices']): Settling {
  return firstSettling(positionsOf(tension, choices));
}

/** The ledger of a tension: every stake its choices met or neglected. */
export function ledgerOf(tension: Tension, choices: Round['choices']): LedgerEntry[] {
  return ROLES.flatMap((by) => {
    const id = choices[by];
    if (id === null) return [];
    const option = optionOf(tension, by, id);
    const entry = (met: boolean) => (stake: LedgerEntry['stake']) => ({ tension: tension.id, by, stake, met });
    return [...option.meets.map(entry(true)), ...option.neglects.map(entry(false))];
  });
}

/** Trust after expectations were met or neglected; the shelter softens the falls. */
function trustAfter(trust: Territory['trust'], ledger: readonly LedgerEntry[], blame: number): Territory['trust'] {
  const next = byRole((who) => ({ ...trust[who] }));
  for (const { stake, by, met } of ledger) {
    for (const holder of holdersFacing(stake, by)) {
      const value = next[holder][by];
      next[holder][by] = met ? risen(value, K.expectationRise) : fallen(value, K.expectationFall * blame);
    }
  }
  return next;
}

/** Trust after pledges: kept ones bind, broken ones cut deep. */
function keepPledges(state: ScenarioState, round: Round, tension: Tension): ScenarioState {
  const cooperates = byRole((role) => {
    const id = round.choices[role];
    return id !== null && optionOf(tension, role, id).posture > 0;
  });
  const results = round.pledges
    .filter((pledge) => pledge.accepted === true)
    .flatMap(({ from, to }) => [
      { tension: tension.id, by: from, to, kept: cooperates[from] },
      { tension: tension.id, by: to, to: from, kept: cooperates[to] },
    ]);
  const trust = results.reduce(
    (current, { by, to, kept }) =>
      mapTrust(current, (value, who, whom) => {
        if (who !== to || whom !== by) return value;
        return kept ? risen(value, K.pledgeRise) : fallen(value, K.pledgeFall);
      }),
    state.territory.trust,
  );
  return { ...withTerritory(state, { ...state.territory, trust }), pledges: [...state.pledges, ...results] };
}

function betResults(round: Round, tension: Tension): ScenarioState['bets'] {
  return ROLES.flatMap((by) => {
    const bet = round.bets[by];
    if (!bet || round.choices[bet.about] === null) return [];
    return [
      {
        tension: tension.id,
        by,
        about: bet.about,
        optionRight: round.choices[bet.about] === bet.option,
        stakeRight: tension.parts[bet.about].need.stake === bet.stake,
      },
    ];
  });
}

function plantSprouts(state: ScenarioState, round: Round, tension: Tension): PlantedSprout[] {
  return ROLES.flatMap((role) => {
    const id = round.choices[role];
    if (id === null) return [];
    return optionOf(tension, role, id).later.map((sprout) => ({
      tension: tension.id,
      role,
      option: id,
      id: sprout.id,
      due: state.territory.season + sprout.after,
    }));
  });
}

/**
 * Concludes a settled tension: expectations, effects of each choice, pledges, bets, and what will sprout later.
 * In a deadlock nothing is done: gauges of the territory do not move, nothing is sown, months are lost.
 * @throws if the round has not been settled.
 */
export function conclude(state: ScenarioState, round: Round, scenario: Scenario): ScenarioState {
  const { settling } = round;
  if (!settling) throw new Error(`tension ${round.tension} is not settled yet`);
  const tension = tensionOf(scenario, round.tension);
  const { settlement, legitimate } = settling;
  const powers = round.spent;
  const sheltered = powers.includes('shelter');
  const ledger = ledgerOf(tension, round.choices);
  const trust = trustAfter(state.territory.trust, ledger, sheltered ? K.shelterShare : 1);
  let after = withTerritory(state, { ...state.territory, trust });
  const effects = ROLES.flatMap((role) => {
    const id = round.choices[role];
    if (id === null) return [];
    return optionOf(tension, role, id).now.filter(
      (effect) =>
        !(sheltered && effect.hidden) && !(settlement === 'deadlock' && ('gauge' in effect || 'flag' in effect)),
    );
  });
  after = applyEffects(after, effects, { tension: tension.id, share: shareOf(scenario) });
  after = keepPledges(after, round, tension);
  if (settlement === 'deadlock')
    after = withTerritory(after, loseMonths(after.territory, K.deadlockMonths * (sheltered ? K.shelterShare : 1)));
  const nowhere = { horizon: 0, posture: 0 };
  return {
    ...after,
    stance: {
      tension: tension.id,
      settlement,
      legitimate,
      powers,
      positions: byRole((role) => settling.positions[role] ?? nowhere),
    },
    past: [...after.past, { tension: tension.id, options: round.choices, settlement, powers, reflected: false }],
    ledger: [...after.ledger, ...ledger],
    bets: [...after.bets, ...betResults(round, tension)],
    sprouts: settlement === 'deadlock' ? after.sprouts : [...after.sprouts, ...plantSprouts(after, round, tension)],
  };
}

/** A tension the facilitator skips: life goes on as it was. */
export function skipTension(state: ScenarioState, tension: string): ScenarioState {
  const nothing = { tension, options: byRole(() => null), settlement: null, powers: [], reflected: false };
  return { ...state, past: [...state.past, nothing] };
}

/** A pause to evaluate together: costs months, repairs trust and gauges. */
export function reflect(state: ScenarioState): ScenarioState {
  const territory = talkMonths(state.territory, K.reflectMonths);
  const vitals = byRole((role) => clampPoints(territory.vitals[role] + K.reflectVital));
  const past = state.past.map((each, index) => (index === state.past.length - 1 ? { ...each, reflected: true } : each));
  return {
    ...state,
    past,
    territory: {
      ...territory,
      trust: mapTrust(territory.trust, (value) => clampPoints(value + K.reflectTrust)),
      vitals,
      out: whoIsOut(vitals, territory.out),
    },
  };
}

/** Where the story goes after this tension; null is the end of the mandate. */
export function nextTension(scenario: Scenario, current: string, state: ScenarioState): string | null {
  const index = scenario.tensions.findIndex((tension) => tension.id === current);
  const routes = scenario.tensions[index]?.next;
  if (!routes) return scenario.tensions[index + 1]?.id ?? null;
  const route = routes.find(({ when }) => !when || holds(when, state, readGauge));
  return !route || route.to === 'end' ? null : route.to;
}
