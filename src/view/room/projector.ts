import { DEBRIEF_PHASES, type DebriefPhase } from '../../domain/session.ts';
import { endingOf } from '../../domain/tension/outcomes.ts';
import { calledOut } from '../../domain/tension/round.ts';
import { tensionIn } from '../../domain/tension/tension.ts';
import { byRole, type Language, type OptionId, ROLES } from '../../domain/vocabulary.ts';
import type { ToldFact } from '../../play/room/context.ts';
import { whereIs } from '../../play/room/machine.ts';
import { fold } from '../../play/session/book.ts';
import { ledSetup } from '../../play/session/setup.ts';
import { projectStage, quietStage } from '../picture/stage.ts';
import type { StageView } from '../picture/stageModel.ts';
import { consequencesScreen, reflectionScreen } from '../player/afterwards.ts';
import { aimViews, calendarView, talkMonthsOf } from '../player/aims.ts';
import { toldView } from '../player/knowing.ts';
import { accountOf } from '../player/outcome.ts';
import type { Bubble } from '../player/parts.ts';
import { progressOf, sharedGauges } from '../player/player.ts';
import { positionOf, settledAs, situationScreen } from '../player/screens.ts';
import { aimText, factOf, letterOf, say } from '../player/seen.ts';
import { lookAs, momentOf, type RoomLook, tablesOf, tensionTitle, timerView } from './look.ts';
import type { Draft } from './prepare.ts';
import type { DebriefFacts, ProjectorScene, ProjectorView, RoomPosition, SealedTable, Told } from './projectorModel.ts';

/** What the room sees is decided here: nothing that is secret before the reveal, nothing that is private ever. */

function tableViews(look: RoomLook) {
  const { out } = look.state.game.context.state.territory;
  return tablesOf(look.setup).map(({ number, role, simulated }) => ({ number, role, simulated, out: out[role] }));
}

function sealedTables(look: RoomLook, sealed: (role: SealedTable['role']) => boolean): SealedTable[] {
  return tableViews(look).map((table) => ({ ...table, sealed: sealed(table.role) }));
}

function roomPositions(look: RoomLook): RoomPosition[] {
  const seen = lookAs(look, null);
  const { hands } = look.state.room.context;
  return tablesOf(look.setup).map(({ number, role, simulated }) => {
    const raised = (Object.entries(hands[role] ?? {}) as [OptionId, number][]).map(([option, count]) => ({
      letter: letterOf(seen.tension, role, option, seen.seed),
      count,
    }));
    return { ...positionOf(seen, role), number, simulated, hands: raised };
  });
}

/** How many tables foresaw what the one they bet on would choose. */
function betsNow({ state }: RoomLook): { right: number; made: number } {
  const { bets, choices } = state.game.context.round;
  const made = ROLES.flatMap((role) => bets[role] ?? []).filter(({ about }) => choices[about] !== null);
  return { made: made.length, right: made.filter(({ about, option }) => choices[about] === option).length };
}

function debriefFacts(look: RoomLook): DebriefFacts {
  const whole = accountOf(lookAs(look, null));
  const { bets, past } = look.state.game.context.state;
  const marked = new Set(look.state.room.context.notes.filter(({ key }) => key).map(({ tension }) => tension));
  const { ending, visible, durable, faded, monthsTalked, monthsLost, curve, matrix } = whole;
  return {
    ...{ ending, visible, durable, faded, monthsTalked, monthsLost, curve, matrix },
    moments: whole.moments.map(({ tension, title, season, settlement, legitimate, came }, index) => ({
      ...{ title, season, settlement, legitimate, came },
      letters: byRole((role) => {
        const id = past[index]?.options[role] ?? null;
        return id && letterOf(tensionIn(look.setup.scenario, tension), role, id, look.setup.seed);
      }),
      key: marked.has(tension),
    })),
    bets: { made: bets.length, right: bets.filter(({ optionRight }) => optionRight).length },
  };
}

const isPhase = (moment: string): moment is DebriefPhase => DEBRIEF_PHASES.some((phase) => phase === moment);

/** The scenes outside the game's own steps; null within them. */
function sceneAround(look: RoomLook): ProjectorScene | null {
  const { scenario } = look.setup;
  const text = (both: { fr: string; en: string }) => say(look, both);
  const moment = momentOf(look.state);
  if (moment === 'welcome')
    return {
      kind: 'welcome',
      title: text(scenario.title),
      pitch: text(scenario.pitch),
      territory: text(scenario.territory.name),
      blurb: text(scenario.territory.blurb),
    };
  if (moment === 'roles') {
    const { cast } = scenario;
    const tables = tableViews(look).map((table) => ({
      ...table,
      as: text(cast[table.role].as),
      portrait: text(cast[table.role].portrait),
    }));
    return { kind: 'roles', tables };
  }
  if (isPhase(moment)) return { kind: 'debrief', phase: moment, facts: debriefFacts(look) };
  if (moment === 'closing')
    return {
      kind: 'closing',
      ending: endingOf(scenario, look.state.game.context.state),
      precedent: factOf(lookAs(look, null), scenario.precedent),
    };
  return moment === 'ended' ? { kind: 'ended' } : null;
}

function settlementScene(look: RoomLook): ProjectorScene {
  const seen = lookAs(look, null);
  return {
    ...settledAs(seen),
    title: say(look, seen.tension.title),
    positions: roomPositions(look),
    bets: betsNow(look),
  };
}

function sceneOfGame(look: RoomLook): ProjectorScene {
  const seen = lookAs(look, null);
  const { round } = seen.context;
  const title = say(look, seen.tension.title);
  switch (seen.place) {
    case 'situation':
      return situationScreen(seen);
    case 'peers':
      return { kind: 'peers', title, tables: tableViews(look) };
    case 'parley':
      return {
        ...{ kind: 'parley', title, months: talkMonthsOf(seen) },
        aims: aimViews(seen),
        calendar: calendarView(seen),
        told: toldView(seen),
        pledges: round.pledges.map(({ by, to, aim }) => ({ by, to, aim: aimText(seen, aim) ?? '' })),
      };
    case 'bet':
      return { kind: 'bet', title, tables: sealedTables(look, (role) => round.bets[role] !== null) };
    case 'positions':
    case 'sealed':
      return {
        kind: 'positions',
        title,
        tables: sealedTables(look, (role) => round.choices[role] !== null),
        again: calledOut(round),
        all: seen.place === 'sealed',
      };
    case 'settlement':
      return settlementScene(look);
    case 'consequences':
      return { ...consequencesScreen(seen), reflection: null };
    case 'reflection':
      return { ...reflectionScreen(seen), question: say(look, seen.tension.facilitator.debrief) };
    case 'epilogue': {
      const { ending, text, sprouts, precedent } = accountOf(seen);
      return { kind: 'epilogue', ending, text, sprouts, precedent };
    }
  }
}

function bubblesOf(look: RoomLook): Bubble[] {
  const { tension, place, context } = lookAs(look, null);
  if (whereIs(look.state.room).course !== 'play') return [];
  const speaks = place === 'situation' ? [tension.pivot] : place === 'parley' ? ROLES : [];
  return speaks
    .filter((role) => !context.state.territory.out[role])
    .map((role) => ({ role, text: say(look, tension.parts[role].says) }));
}

function announced(look: RoomLook, fact: ToldFact | null): Told | null {
  if (!fact) return null;
  if (fact.kind === 'undone') return fact;
  if (fact.kind === 'skipped') return { kind: 'skipped', tension: tensionTitle(look, fact.tension) ?? '' };
  const found = look.setup.scenario.events.find(({ id }) => id === fact.event);
  return found ? { kind: 'injected', title: say(look, found.title), text: say(look, found.text) } : null;
}

function roomGauges(look: RoomLook): ProjectorView['gauges'] {
  const [pencil, ink, trust, months] = sharedGauges(lookAs(look, null));
  const urgency = Math.round(look.state.game.context.state.territory.urgency);
  return [pencil, ink, trust, { measure: 'urgency', value: urgency, most: 100, low: urgency > 75 }, months];
}

/** The picture for the room: the game's own, then the way out and the cover that is closed. */
function roomStage(look: RoomLook): StageView {
  const stage = projectStage(lookAs(look, null));
  const moment = momentOf(look.state);
  if (moment === 'ended') return quietStage('title');
  if (moment === 'closing') return { ...stage, scene: 'closing' };
  return moment === 'welcome' || moment === 'roles' ? { ...stage, focus: [] } : stage;
}

/** What the room sees of a session. Pure; the only source of the projector. */
export function projectProjector(look: RoomLook): ProjectorView {
  const seen = lookAs(look, null);
  const { vitals, out } = seen.context.state.territory;
  const { reading, told } = look.state.room.context;
  const { black } = whereIs(look.state.room);
  return {
    language: look.language,
    reading,
    black,
    progress: progressOf(seen),
    cast: byRole((role) => ({
      as: say(look, look.setup.scenario.cast[role].as),
      vital: Math.round(vitals[role]),
      out: out[role],
    })),
    gauges: roomGauges(look),
    timer: timerView(look),
    bubbles: bubblesOf(look),
    stage: roomStage(look),
    told: announced(look, told),
    scene: sceneAround(look) ?? sceneOfGame(look),
  };
}

/** The reading test, before a session: what must be legible from the back of the room. */
export const testScene = (view: ProjectorView): ProjectorView => ({ ...view, bubbles: [], scene: { kind: 'test' } });

/** The cover of a session that is being prepared: what the room sees before it begins. */
export function coverOf({ scenario, plan }: Draft, language: Language): ProjectorView {
  const setup = ledSetup({ scenario, hash: '00000000' }, plan, 0);
  return projectProjector({ state: fold(setup, []), setup, language, now: 0 });
}
