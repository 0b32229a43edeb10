import { type Scenario, tensionOf } from '../../domain/scenario.ts';
import type { Place } from '../../domain/session.ts';
import { meanTrust } from '../../domain/territory.ts';
import { byRole, type Language, ROLES, type Role, STEPS, VITALS } from '../../domain/vocabulary.ts';
import type { GameSnapshot } from '../../play/game/compile.ts';
import { placeOf } from '../../play/game/place.ts';
import type { Seats } from '../../play/game/seats.ts';
import { drawnPoints, projectStage } from '../picture/stage.ts';
import { consequencesScreen, reflectionScreen } from './afterwards.ts';
import type { Bubble, GaugeView, Interlude, PlayerView, Progress, Screen } from './model.ts';
import { outcomeView } from './outcome.ts';
import * as screens from './screens.ts';
import { type Look, type RoleLook, say } from './seen.ts';

/** Points of drawing that fill the gauge of pencil and ink; real games end between 10 and 50. */
const FULL_DRAWING = 50;
const FULL_MONTHS = 72;
const LOW_VITAL = 25;

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

export function progressOf(look: Look): Progress {
  const { scenario, tension, place } = look;
  const stepName = place === 'sealed' ? 'positions' : place === 'epilogue' ? 'reflection' : place;
  return {
    scenario: say(look, scenario.title),
    territory: say(look, scenario.territory.name),
    tension: say(look, tension.title),
    act: tension.act,
    number: scenario.tensions.indexOf(tension) + 1,
    count: scenario.tensions.length,
    year: Math.ceil(tension.season / 2),
    half: tension.season % 2 === 1 ? 1 : 2,
    step: STEPS.indexOf(stepName) + 1,
  };
}

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
function interludeOf({ scenario, tension, place }: Look): Interlude | null {
  if (place === 'epilogue') return 'epilogue';
  const before = scenario.tensions[scenario.tensions.indexOf(tension) - 1];
  return place === 'situation' && before?.act !== tension.act ? 'act' : null;
}

/** Who looks at what. */
export interface Viewer {
  readonly scenario: Scenario;
  readonly seats: Seats;
  readonly seed: number;
  readonly you: Role;
  readonly language: Language;
}

/** What a person holding one role may see of a game: the only source of the faces. Pure. */
export function projectPlayer(snapshot: GameSnapshot, viewer: Viewer): PlayerView {
  const { context } = snapshot;
  const place = placeOf(snapshot);
  const tension = tensionOf(viewer.scenario, context.round.tension);
  const look: RoleLook = { ...viewer, tension, context, place };
  const bubbles = bubblesOf(look);
  const { cast } = viewer.scenario;
  const { vitals, out } = context.state.territory;
  return {
    you: viewer.you,
    progress: progressOf(look),
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
