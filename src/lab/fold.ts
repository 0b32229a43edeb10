import { conclude, holdParley, nextTension, reflect, reveal, skipParley, startGame } from '../domain/game.ts';
import { arbitrateAsPivot, canArbitrate, canSpend, spend } from '../domain/powers/registry.ts';
import { openRound, type Round, type Settling } from '../domain/round.ts';
import { type Scenario, type Tension, tensionOf } from '../domain/scenario.ts';
import type { ScenarioState } from '../domain/state.ts';
import { passTime, passToEpilogue } from '../domain/time.ts';
import { byRole, ROLES, type Role } from '../domain/vocabulary.ts';
import type { Intervention, Players, Sight } from './player.ts';

/**
 * A whole game by the domain functions alone, without machine nor actor. A test proves that the same decisions sent to
 * the machine end in the same state.
 */

/** A game stopped where positions are about to be taken. */
export interface Moment {
  readonly scenario: Scenario;
  readonly tension: Tension;
  readonly state: ScenarioState; // the parley is over
  readonly seed: number;
}

/** What happened in one tension, for those who want to tell the game again. */
export interface Told {
  readonly tension: string;
  readonly talked: boolean;
  readonly first: Round['choices']; // before a call-out
  readonly final: Round['choices'];
  readonly interventions: readonly Intervention[];
  readonly paused: boolean;
}

/** Hears what happened, tension by tension. */
export type Witness = (told: Told, moment: Moment) => void;

/** Powers that one tension may see spent; a settlement that never ends is nobody's wish. */
const MOST_INTERVENTIONS = 6;

const choicesOf = (players: Players, sightOf: (role: Role) => Sight): Round['choices'] =>
  byRole((role) => {
    const sight = sightOf(role);
    return sight.state.territory.out[role] ? null : players[role].choose(sight);
  });

/** Half of those present want to talk: then the four do. */
export function opensParley(players: Players, state: ScenarioState): boolean {
  const present = ROLES.filter((role) => !state.territory.out[role]);
  return present.filter((role) => players[role].talks).length * 2 >= present.length;
}

/** The first intervention that a player wants and the rules allow, with its author. */
function nextIntervention(players: Players, sightOf: (role: Role) => Sight, settling: Settling): Intervention | null {
  for (const role of ROLES) {
    const sight = sightOf(role);
    if (sight.state.territory.out[role]) continue;
    const wanted = players[role].intervene(sight, settling);
    if (wanted === null) continue;
    const allowed = wanted === 'arbitrate' ? canArbitrate(sight.tension.pivot, sight) : canSpend(wanted, sight);
    if (allowed) return wanted;
  }
  return null;
}

interface Played {
  readonly state: ScenarioState;
  readonly told: Told;
}

/** Plays one tension from its positions to its reflection. */
export function playPositions({ scenario, tension, state: before, seed }: Moment, players: Players): Played {
  let state = before;
  let round = openRound(tension.id);
  const sightOf = (role: Role): Sight => ({ role, scenario, tension, state, round, seed });
  const takePositions = (): Settling => {
    const choices = choicesOf(players, sightOf);
    const settling = reveal(tension, choices);
    round = { ...round, choices, settling };
    return settling;
  };
  let settling = takePositions();
  const first = round.choices;
  const interventions: Intervention[] = [];
  while (interventions.length < MOST_INTERVENTIONS) {
    const wanted = nextIntervention(players, sightOf, settling);
    if (wanted === null) break;
    interventions.push(wanted);
    ({ round, state } =
      wanted === 'arbitrate' ? arbitrateAsPivot(tension.pivot, { round, state }) : spend(wanted, { round, state }));
    settling = round.settling ?? takePositions();
  }
  const final = round.choices;
  state = conclude(state, round, scenario);
  const paused = ROLES.some((role) => !state.territory.out[role] && players[role].pauses(sightOf(role)));
  if (paused) state = reflect(state);
  return { state, told: { tension: tension.id, talked: false, first, final, interventions, paused } };
}

/** Plays on from where positions are taken to ten years on. */
export function playOn(from: Moment, players: Players, witness?: Witness): ScenarioState {
  const { scenario, seed } = from;
  let moment: Moment | null = from;
  let state = from.state;
  let talked = true;
  while (moment) {
    const played = playPositions(moment, players);
    witness?.({ ...played.told, talked }, moment);
    state = played.state;
    const id = nextTension(scenario, moment.tension.id, state);
    if (id === null) break;
    const tension = tensionOf(scenario, id);
    const arrived = passTime(state, scenario, tension.season - 1);
    talked = opensParley(players, arrived);
    moment = { scenario, tension, seed, state: talked ? holdParley(arrived) : skipParley(arrived) };
  }
  return passToEpilogue(state, scenario);
}

/** The first moment of a game; `talked` says whether it opens with a parley. */
export function openGame(scenario: Scenario, players: Players, seed: number): { moment: Moment; talked: boolean } {
  const state = startGame(scenario);
  const tension = tensionOf(scenario, scenario.tensions[0]?.id ?? '');
  const talked = opensParley(players, state);
  return { moment: { scenario, tension, seed, state: talked ? holdParley(state) : skipParley(state) }, talked };
}

/** A whole game, from the first day to ten years on. */
export function foldGame(scenario: Scenario, players: Players, seed: number, witness?: Witness): ScenarioState {
  const { moment, talked } = openGame(scenario, players, seed);
  let opening = true;
  return playOn(moment, players, (told, at) => {
    witness?.(opening ? { ...told, talked } : told, at);
    opening = false;
  });
}
