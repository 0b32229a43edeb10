import { playedIn } from '../../domain/agenda.ts';
import { PARAMETERS } from '../../domain/parameters.ts';
import type { Moment } from '../../domain/session.ts';
import { nextTension } from '../../domain/tension/outcomes.ts';
import { ownerOf } from '../../domain/tension/settling.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { placeOf } from '../../play/game/place.ts';
import { onward } from '../../play/room/due.ts';
import type { SessionEvent } from '../../play/room/events.ts';
import { whereIs } from '../../play/room/machine.ts';
import type { Decision, DecisionEvent } from '../../play/session/journal.ts';
import { refusalOf } from '../../play/session/state.ts';
import { progressOf } from '../player/player.ts';
import { say } from '../player/seen.ts';
import { agendaView } from './consoleAgenda.ts';
import type {
  ConsoleView,
  EntryKind,
  MainLabel,
  MainMove,
  NoteView,
  Pin,
  ScriptView,
  UndoStep,
  UndoView,
} from './consoleModel.ts';
import { missing, parleyControls, sayingControls, settlementControls, tableViews } from './consoleTables.ts';
import { lookAs, momentOf, type RoomLook, tensionTitle, timerView } from './look.ts';
import type { ProjectorStatus } from './projectorLink.ts';
import type { ProjectorView } from './projectorModel.ts';

/** What the console shows besides the session itself. */
export interface ConsoleAround {
  readonly projector: ProjectorStatus;
  readonly sees: ProjectorView; // exactly what was sent to the room
  readonly decisions: readonly Decision[]; // newest first
  readonly redoable: number;
  readonly draft: string;
  readonly kept: boolean;
  readonly rehearsal: { readonly paused: boolean } | null;
}

const LABELS: Readonly<Record<Moment, MainLabel>> = {
  welcome: 'presentRoles',
  roles: 'beginPlay',
  situation: 'readCards',
  peers: 'openParley',
  parley: 'closeParley',
  bet: 'askPositions',
  positions: 'reveal',
  sealed: 'reveal',
  settlement: 'settle',
  consequences: 'showReflection',
  reflection: 'nextTension',
  epilogue: 'beginDebrief',
  feel: 'nextQuestion',
  happened: 'nextQuestion',
  learned: 'nextQuestion',
  links: 'nextQuestion',
  whatIf: 'nextQuestion',
  whatNow: 'close',
  closing: 'end',
  ended: 'over',
};

/** True when no tension of the agenda will be played after this one. */
function lastTension({ state, setup }: RoomLook): boolean {
  const { round, state: game } = state.game.context;
  const included = new Set(playedIn(state.room.context.agenda).map(({ id }) => id));
  let next = nextTension(setup.scenario, round.tension, game);
  for (let count = 0; next !== null && !included.has(next) && count < setup.scenario.tensions.length; count++)
    next = nextTension(setup.scenario, next, game);
  return next === null;
}

/** The one obvious thing to do next. */
export function mainMove(look: RoomLook): MainMove {
  const moment = momentOf(look.state);
  const label = moment === 'reflection' && lastTension(look) ? 'seeEnding' : LABELS[moment];
  const waiting: Role[] = moment === 'positions' ? missing(look) : [];
  const unsaid = moment === 'sealed' && sayingControls(look) !== null;
  return { event: onward(look.state), label, ready: waiting.length === 0 && moment !== 'ended' && !unsaid, waiting };
}

function roleIn(event: DecisionEvent): Role | null {
  if ('role' in event) return event.role;
  if ('by' in event) return event.by;
  if (event.type === 'SPEND') return ownerOf(event.power);
  return 'from' in event ? event.from : null;
}

function undoStep({ event }: Decision): UndoStep {
  return { type: event.type, role: roleIn(event) };
}

export function undoView({ decisions, redoable }: Pick<ConsoleAround, 'decisions' | 'redoable'>): UndoView {
  return { steps: decisions.map(undoStep), redo: redoable };
}

function scriptView(look: RoomLook, moment: Moment): ScriptView {
  const { script, prompts, debrief } = lookAs(look, null).tension.facilitator;
  const opens = moment === 'situation' || moment === 'peers' || moment === 'parley';
  const reflects = moment === 'consequences' || moment === 'reflection';
  return {
    moment,
    here: opens ? say(look, script) : null,
    prompts: opens || moment === 'bet' || moment === 'positions' ? prompts.map((each) => say(look, each)) : [],
    question: reflects ? say(look, debrief) : null,
  };
}

function notesOf(look: RoomLook): NoteView[] {
  const { notes, arrivals } = look.state.room.context;
  const begun = arrivals[0]?.at ?? 0;
  return notes
    .map(({ text, key, moment, tension, at }) => ({
      text,
      key,
      moment,
      tension: tensionTitle(look, tension),
      minute: Math.max(0, Math.floor((at - begun) / 60_000)),
    }))
    .reverse();
}

/** Where a note or a mark made now is pinned. */
function pinHere({ state }: Pick<RoomLook, 'state'>): Pin {
  const playing = whereIs(state.room).course === 'play';
  return { moment: momentOf(state), tension: playing ? state.game.context.round.tension : null };
}

function isMarked(look: RoomLook): boolean {
  const { moment, tension } = pinHere(look);
  return look.state.room.context.notes.some(
    (note) => note.key && note.text === '' && note.moment === moment && note.tension === tension,
  );
}

function entryOf(look: RoomLook): EntryKind {
  const moment = momentOf(look.state);
  return moment === 'bet' ? 'bet' : moment === 'positions' ? 'position' : 'none';
}

function eventsOf(look: RoomLook): ConsoleView['events'] {
  const { injected } = look.state.game.context;
  return look.setup.scenario.events.map(({ id, title, text }) => ({
    id,
    title: say(look, title),
    text: say(look, text),
    injected: injected.some(({ event }) => event === id),
  }));
}

export function reflectionControls(look: RoomLook): ConsoleView['reflection'] {
  if (momentOf(look.state) !== 'reflection') return null;
  return { months: PARAMETERS.reflectMonths, taken: look.state.game.context.state.past.at(-1)?.reflected ?? false };
}

/** All that the facilitator sees at one moment. Pure. */
export function projectConsole(look: RoomLook, around: ConsoleAround): ConsoleView {
  const { state, setup } = look;
  const { frozen, black, course } = whereIs(state.room);
  const { notes, gap } = state.room.context;
  const moment = momentOf(state);
  const pin = pinHere(look);
  const may = (event: SessionEvent) => refusalOf(state, event) === null;
  const firstEvent = setup.scenario.events[0];
  return {
    scenario: say(look, setup.scenario.title),
    territory: say(look, setup.scenario.territory.name),
    people: setup.tables.reduce((sum, { people, simulated }) => sum + (simulated ? 0 : people), 0),
    rehearsal: around.rehearsal !== null,
    rehearsalPaused: around.rehearsal?.paused ?? false,
    moment,
    place: course === 'play' ? placeOf(state.game) : null,
    progress: progressOf(lookAs(look, null)),
    agenda: agendaView(look),
    timer: timerView(look),
    canTime: moment !== 'ended',
    parleySeconds: Math.round(state.room.context.parleyMs / 1000),
    main: mainMove(look),
    tables: tableViews(look),
    entry: entryOf(look),
    settlement: settlementControls(look),
    parley: parleyControls(look),
    saying: sayingControls(look),
    reflection: reflectionControls(look),
    script: scriptView(look, moment),
    room: { view: around.sees, frozen, black },
    projector: around.projector,
    events: eventsOf(look),
    canInject: firstEvent !== undefined && may({ type: 'INJECT', event: firstEvent.id }),
    canSkipTension: may({ type: 'SKIP_TENSION' }),
    undo: undoView(around),
    notes: notesOf(look),
    draft: around.draft,
    marks: notes.filter(({ key }) => key).length,
    marked: isMarked(look),
    mark: isMarked(look) ? { type: 'UNMARK', ...pin } : { type: 'NOTE', text: '', key: true, ...pin },
    pin,
    gap: gap && {
      seconds: Math.round(gap.ms / 1000),
      timerPaused: gap.paused && whereIs(state.room).timer === 'paused',
    },
    kept: around.kept,
  };
}
