import { PARAMETERS } from './parameters.ts';
import type { ScenarioState, Territory } from './state.ts';
import { curvePoint } from './territory.ts';
import { type ByRole, byRole } from './vocabulary.ts';

/** What an author sets of a start: points from 0 to 100. */
export interface Start {
  readonly trust: number; // of each role in each other
  readonly capacity: number;
  readonly narrative: number;
  readonly urgency: number;
  readonly vitals: Readonly<ByRole<number>>;
}

/** The state that a story starts from: nothing drawn, nothing chosen, trust as its author set it. */
export function startState({ trust, capacity, narrative, urgency, vitals }: Start): ScenarioState {
  const territory: Territory = {
    season: 0,
    works: [],
    trust: byRole((who) => byRole((whom) => (who === whom ? 100 : trust))),
    vitals: byRole((role) => vitals[role]),
    out: byRole(() => false),
    capacity,
    narrative,
    urgency,
    monthsTalked: 0,
    monthsLost: 0,
    monthsOwed: 0,
  };
  return {
    territory,
    stance: null,
    past: [],
    flags: [],
    ledger: [],
    bets: [],
    pledges: [],
    curve: [curvePoint(territory)],
    powersLeft: byRole(() => PARAMETERS.powerUses),
  };
}
