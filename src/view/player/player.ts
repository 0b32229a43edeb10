import type { Scenario, Tension } from '../../domain/scenario.ts';
import type { Place } from '../../domain/session.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { exitsOf } from '../../domain/tension/truths.ts';
import { meanTrust } from '../../domain/territory.ts';
import { byRole, type Language, ROLES, type Role, STEPS, type Step, VITALS } from '../../domain/vocabulary.ts';
import type { GameSnapshot } from '../../play/game/compile.ts';
import { placeOf } from '../../play/game/place.ts';
import { people, type Table } from '../../play/game/seats.ts';
import { drawnPoints, projectStage } from '../picture/stage.ts';
import { consequencesScreen, reflectionScreen } from './afterwards.ts';
import type { Interlude, PlayerView, Progress, Screen } from './model.ts';
import { outcomeView } from './outcome.ts';
import type { Bubble, GaugeView } from './parts.ts';
import * as screens from './screens.ts';
import { type Look, type RoleLook, say } from './seen.ts';

/** Points of drawing that fill the gauge of pencil and ink; real games end between 10 and 50. */
const FULL_DRAWING = 50;
const FULL_MONTHS = 72;
const LOW_VITAL = 25;

/** The pages of a tension for whoever plays alone: the bet is made beside the choice, the pause with the consequences. */
export const STEPS_ALONE: readonly Step[] = ['situation', 'peers', 'parley', 'positions', 'settlement', 'consequences'];

const SCREENS: Readonly<Record<Place, (look: RoleLook) => Screen>> = {
  situation: screens.situationScreen,
  peers: screens.peersScreen,
  parley: screens.parleyScreen,
  bet: screens.betScreen,
  positions: screens.positionsScreen,
  sealed: screens.sealedScreen,
  settlement: screens.settlementScreen,
  consequences: consequencesScreen,
  reflection: reflectionScreen,
  epilogue: (look) => ({ kind: 'outcome', outcome: outcomeView(look) }),
};

/** The tensions that this story met before the one being played: a route may go round others. */
const metBefore = ({ scenario, tension, context }: Look): Tension[] =>
  context.state.past.filter((each) => each.tension !== tension.id).map((each) => tensionIn(scenario, each.tension));

/** How many tensions the longest way from this one meets, itself included. */
function longestFrom(scenario: Scenario, id: string): number {
  return 1 + Math.max(...exitsOf(scenario, id).map((to) => (to === null ? 0 : longestFrom(scenario, to))));
}

export function progressOf(look: Look): Progress {
  const { scenario, tension, place } = look;
  const before = metBefore(look).length;
  const stepName = place === 'sealed' ? 'positions' : place === 'epilogue' ? 'reflection' : place;
  return {
    scenario: say(look, scenario.title),
    territory: say(look, scenario.territory.name),
    tension: say(look, tension.title),
    act: tension.act,
    number: before + 1,
    count: before + longestFrom(scenario, tension.id),
    year: Math.ceil(tension.season / 2),
    half: tension.season % 2 === 1 ? 1 : 2,
    step: STEPS.indexOf(stepName) + 1,
  };
}

/** The page of a tension that this is, of six, for whoever plays alone. */
const pageAlone = (place: Place): number => {
  if (place === 'bet' || place === 'sealed') return STEPS_ALONE.indexOf('positions') + 1;
  return place === 'reflection' || place === 'epilogue' ? STEPS_ALONE.length : STEPS_ALONE.indexOf(place) + 1;
};

/** The gauges of the territory, which everybody sees: pencil, ink, trust, months. */
export function sharedGauges(look: Look) {
  const { territory } = look.context.state;
  const { pencil, ink } = drawnPoints(look);
  const trust = Math.round(meanTrust(territory.trust));
  const months = Math.round(territory.monthsTalked + territory.monthsLost);
  return [
    { measure: 'pencil', value: pencil, most: FULL_DRAWING, low: false },
    { measure: 'ink', value: ink, most: FULL_DRAWING, low: false },
    { measure: 'trust', value: trust, most: 100, low: trust < LOW_VITAL },
    { measure: 'months', value: months, most: FULL_MONTHS, low: months > FULL_MONTHS / 2 },
  ] as const satisfies readonly GaugeView[];
}

/** A role's own gauge, then those of the territory. */
function gaugesOf(look: RoleLook): GaugeView[] {
  const vital = Math.round(look.context.state.territory.vitals[look.you]);
  return [{ measure: VITALS[look.you], value: vital, most: 100, low: vital < LOW_VITAL }, ...sharedGauges(look)];
}

/** What is said aloud now: the pivot opens, the partners talk in the parley. */
function bubblesOf(look: RoleLook): Bubble[] {
  const { state } = look.context;
  const standing = ROLES.filter((role) => !state.territory.out[role]);
  if (look.place === 'situation') {
    const first = look.tension.pivot;
    return standing.includes(first) ? [{ role: first, text: say(look, look.tension.parts[first].says) }] : [];
  }
  if (look.place === 'parley')
    return standing
      .filter((role) => role !== look.you)
      .map((role) => ({ role, text: say(look, look.tension.parts[role].says) }));
  return [];
}

/** The page that opens this moment: before the first tension of an act, and before the ending. */
function interludeOf(look: Look): Interlude | null {
  const { tension, place } = look;
  if (place === 'epilogue') return 'epilogue';
  const before = metBefore(look).at(-1);
  return place === 'situation' && before?.act !== tension.act ? 'act' : null;
}

/** Who looks at what. */
export interface Viewer extends Table {
  readonly you: Role;
  readonly language: Language;
}

/** What a person holding one role may see of a game: the only source of the faces. Pure. */
export function projectPlayer(snapshot: GameSnapshot, viewer: Viewer): PlayerView {
  const { context } = snapshot;
  const place = placeOf(snapshot);
  const tension = tensionIn(viewer.scenario, context.round.tension);
  const look: RoleLook = { ...viewer, tension, context, place };
  const bubbles = bubblesOf(look);
  const { cast } = viewer.scenario;
  const { vitals, out } = context.state.territory;
  const progress = progressOf(look);
  return {
    you: viewer.you,
    progress: people(viewer.seats).length === 1 ? { ...progress, step: pageAlone(place) } : progress,
    gauges: gaugesOf(look),
    cast: byRole((role) => ({
      as: say(look, cast[role].as),
      portrait: say(look, cast[role].portrait),
      vital: Math.round(vitals[role]),
      out: out[role],
    })),
    bubbles,
    stage: projectStage(look),
    screen: SCREENS[place](look),
    interlude: interludeOf(look),
    canUndo: place === 'bet' || place === 'positions' || place === 'sealed' || place === 'parley' || place === 'peers',
  };
}
