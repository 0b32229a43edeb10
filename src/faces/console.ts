import '../overlay/style/index.css';
import { catalogue, loadScenario } from 'virtual:scenarios';
import { type SessionClock, startClock } from '../adapters/clock.ts';
import { offerFile, readFile } from '../adapters/files.ts';
import { defaultSettings, parseSettings, type Settings } from '../adapters/settings.ts';
import { openStorage } from '../adapters/storage.ts';
import { newSeed, rememberLeading, seedFromUrl, speedFromUrl, wasLeading } from '../adapters/url.ts';
import { keepAwake } from '../adapters/wakeLock.ts';
import { type ConsoleLink, isKey, leadAlone, newKey, openConsoleLink } from '../adapters/windows.ts';
import { mountRoom } from '../overlay/room/mountRoom.ts';
import type { FaceAction } from '../overlay/room/props.ts';
import { nextOfRehearsal, REHEARSAL_SPEED, REHEARSAL_STEP } from '../play/rehearsal.ts';
import { createRoom, type Room } from '../play/room.ts';
import type { SessionEvent } from '../play/roomEvents.ts';
import { whereIs } from '../play/roomMachine.ts';
import { setupOf } from '../play/roomSetup.ts';
import { type ConsoleAround, projectConsole } from '../view/console.ts';
import type { ProjectorStatus } from '../view/consoleModel.ts';
import { projectHotSeat, turnOf } from '../view/hotSeat.ts';
import { type Draft, firstDraft, prepared, projectPrepare } from '../view/prepare.ts';
import type { PrintKind, ResumableSession } from '../view/prepareModel.ts';
import { projectPrint } from '../view/print.ts';
import { coverOf, projectProjector, testScene } from '../view/projector.ts';
import type { ProjectorView } from '../view/projectorModel.ts';
import type { RoomFace } from '../view/room.ts';
import type { RoomAction, RoomNotice } from '../view/roomActions.ts';
import { sessionEvents } from '../view/roomIntent.ts';
import type { RoomLook } from '../view/roomLook.ts';
import {
  describeKept,
  keepPulse,
  keptRoom,
  type Reopened,
  readRoom,
  reopen,
  reopenKept,
  roomText,
} from './roomKeeper.ts';
import { createStageHost } from './stageHost.ts';

/** The facilitator's window: prepares, leads, keeps. It holds the one session; the projector only shows its states. */

const storage = openStorage();
const stage = createStageHost();
let settings: Settings = parseSettings(storage.settings(), defaultSettings());
let show: ReturnType<typeof mountRoom> | null = null;
let link: ConsoleLink | null = null;
let room: Room | null = null;
let clock: SessionClock | null = null;
let draft: Draft | null = null;
let rehearsal: { paused: boolean; lastAt: number } | null = null;
let resumable: ResumableSession | null = null;
let notice: RoomNotice | null = null;
let note = storage.roomValue('room.draft') ?? '';
let uncovered: string | null = null;
let printing: PrintKind | null = null;
let here = false; // this window shows what the room sees
let testing = false;
let blocked = false;
let kept = true;
let looksOnly = false; // another window of this browser leads
let letSleep: (() => void) | null = null;

const now = () => clock?.now() ?? 0;
const lookAt = (current: Room): RoomLook => ({
  state: current.state(),
  setup: current.setup,
  language: settings.language,
  now: now(),
});

/** What the room sees now: frozen, it keeps what it saw; before a session, the cover of what is prepared. */
function seenBy(): ProjectorView | null {
  if (room) {
    const look = lookAt(room);
    const still = room.frozen();
    const { black } = whereIs(look.state.room);
    const view = projectProjector(still ? { ...look, state: still.state, now: still.at } : look);
    return { ...view, black, reading: look.state.room.context.reading };
  }
  if (!draft) return null;
  const cover = coverOf(draft, settings.language);
  return testing ? testScene(cover) : cover;
}

function projectorStatus(): ProjectorStatus {
  const { count, agrees } = link?.status() ?? { count: 0, agrees: true };
  return { link: here ? 'here' : count === 0 ? 'absent' : count === 1 ? 'present' : 'several', blocked, agrees };
}

function around(current: Room, sees: ProjectorView): ConsoleAround {
  return {
    sees,
    kept,
    projector: projectorStatus(),
    decisions: current.decisions(),
    redoable: current.redoable(),
    draft: note,
    rehearsal,
  };
}

function faceNow(sees: ProjectorView | null): RoomFace {
  const printed = room ? { scenario: room.setup.scenario, length: 45 as const, plan: room.setup } : draft;
  if (printing && printed) return { kind: 'print', view: projectPrint(printed, printing, settings.language) };
  if (here && sees) return { kind: 'projector', view: sees, link: 'live' };
  if (room && sees) {
    const look = lookAt(room);
    return whereIs(look.state.room).desk === 'hotSeat'
      ? { kind: 'hotSeat', view: projectHotSeat(look, around(room, sees), uncovered) }
      : { kind: 'console', view: projectConsole(look, around(room, sees)) };
  }
  if (!draft) return { kind: 'loading' };
  const seen = { covers: catalogue, projector: projectorStatus(), resumable };
  return { kind: 'prepare', view: projectPrepare(draft, settings.language, seen) };
}

function render(): void {
  const sees = seenBy();
  if (sees) link?.show(sees);
  show?.({
    face: faceNow(sees),
    language: settings.language,
    settings,
    notice: looksOnly ? 'otherConsole' : notice,
    stageRef: stage.ref,
    act,
  });
  if (sees) stage.show(sees.stage, settings.motion);
}

/** Autosaves; a rehearsal leaves the real session alone. */
function keep(): void {
  if (!room || rehearsal || looksOnly) return;
  const told = storage.saveRoom(roomText(room, now()));
  if (!told && kept) notice = 'notKept';
  kept = told;
  keepPulse(storage, now());
}

function submit(events: readonly SessionEvent[]): void {
  for (const event of events) {
    const said = room?.submit(event, now());
    if (said && !said.ok) {
      notice = said.reason;
      return;
    }
    const hands = event.type === 'HANDS' && room?.state().game.context.round.choices[event.role] === null;
    if (hands) notice = 'tie';
  }
}

function startCounting(from: number): void {
  clock?.stop();
  clock = startClock(
    from,
    {
      onTick(at) {
        if (rehearsal && !rehearsal.paused) rehearse(at);
        if (Math.floor(at / 1000) === lastSecond) return;
        lastSecond = Math.floor(at / 1000);
        if (!rehearsal && !looksOnly) keepPulse(storage, at);
        render();
      },
      onGap(ms, at) {
        if (rehearsal || looksOnly) return;
        room?.submit({ type: 'GAP', ms, at }, at);
      },
    },
    rehearsal ? REHEARSAL_SPEED : speedFromUrl(location.search),
  );
}
let lastSecond = -1;

/** In rehearsal the session leads itself. */
function rehearse(at: number): void {
  if (!room || !rehearsal || at - rehearsal.lastAt < REHEARSAL_STEP) return;
  rehearsal.lastAt = at;
  const next = nextOfRehearsal(room.state(), room.setup);
  if (next) room.submit(next, at);
  else rehearsal.paused = true;
}

/** A session becomes the one that is led. */
function enter(opened: Room, from: number): void {
  room = opened;
  uncovered = null;
  testing = false;
  opened.onChange(() => {
    keep();
    render();
  });
  startCounting(from);
  letSleep ??= keepAwake();
  rememberLeading(!rehearsal);
  keep();
}

function take(opened: Reopened | RoomNotice | null, told: RoomNotice): void {
  if (opened === null) return;
  if (typeof opened === 'string') {
    notice = opened;
    return;
  }
  rehearsal = null;
  enter(opened.room, opened.clock);
  if (opened.gap > 0) opened.room.submit({ type: 'GAP', ms: opened.gap, at: opened.clock }, opened.clock);
  notice = told;
}

async function begin(asRehearsal: boolean): Promise<void> {
  const loaded = draft && (await loadScenario(draft.scenario.id).catch(() => null));
  if (!draft || !loaded) {
    notice = 'loadFailed';
    return;
  }
  rehearsal = asRehearsal ? { paused: false, lastAt: 0 } : null;
  if (!rehearsal) keepNote('');
  enter(createRoom(setupOf(draft.plan, loaded, seedFromUrl(location.search) ?? newSeed())), 0);
}

/** Back to the preparation; the session stays kept, and may be resumed. */
async function leave(): Promise<void> {
  keep();
  clock?.stop();
  clock = null;
  room = null;
  rehearsal = null;
  letSleep?.();
  letSleep = null;
  rememberLeading(false);
  resumable = await describeKept(storage, settings.language);
}

function keepNote(text: string): void {
  note = text;
  storage.keepRoomValue('room.draft', text);
}

async function chooseScenario(id: string): Promise<void> {
  const loaded = await loadScenario(id).catch(() => null);
  if (!loaded) notice = 'loadFailed';
  else draft = firstDraft(loaded.scenario, draft?.length);
}

async function openFile(file: File): Promise<void> {
  const read = readRoom(await readFile(file));
  take(typeof read === 'string' ? read : await reopen(read), 'opened');
}

/** What concerns this window, this device or the whole session; false when it is none of these. */
async function perform(action: FaceAction): Promise<boolean> {
  switch (action.type) {
    case 'openProjector':
      blocked = link?.open() === false;
      if (blocked) notice = 'popupBlocked';
      return true;
    case 'testProjector':
      testing = !testing;
      return true;
    case 'projectHere':
      here = action.on;
      return true;
    case 'print':
      printing = action.what;
      return true;
    case 'closePrint':
      printing = null;
      return true;
    case 'saveFile':
      if (room) offerFile(`4-fantastiques-seance-${room.setup.scenario.id}.json`, roomText(room, now()));
      notice = 'saved';
      return true;
    case 'openFile':
      await openFile(action.file);
      return true;
    case 'language':
      changeSettings({ language: action.language });
      return true;
    case 'toggle':
      changeSettings({ [action.setting]: !settings[action.setting] });
      return true;
    case 'home':
      location.hash = '';
      return true;
    default:
      return false;
  }
}

function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  storage.keepSettings(JSON.stringify(settings));
}

/** What concerns the session led, or the one being prepared. */
async function lead(action: RoomAction): Promise<void> {
  switch (action.type) {
    case 'begin':
      return begin(false);
    case 'rehearse':
      return begin(true);
    case 'resumeSession':
      return take(await reopenKept(storage), 'kept');
    case 'chooseScenario':
      return chooseScenario(action.id);
    case 'leave':
      return leave();
    case 'draftNote':
      return keepNote(action.text);
    case 'uncover':
      uncovered = room ? (turnOf(lookAt(room))?.key ?? null) : null;
      return;
    case 'back':
      if (room?.undo(action.steps)) notice = 'undone';
      return;
    case 'redo':
      room?.redo(now());
      return;
    case 'pauseRehearsal':
      if (rehearsal) rehearsal.paused = action.on;
      return;
  }
  if (!room) {
    if (draft) draft = prepared(draft, action);
    return;
  }
  const events = sessionEvents(action, lookAt(room), note);
  if (!events) return;
  submit(events);
  if (action.type === 'pinNote' && events.length > 0) keepNote('');
}

async function act(action: FaceAction): Promise<void> {
  if (looksOnly && !['home', 'language', 'toggle'].includes(action.type)) return;
  notice = null;
  if (!(await perform(action))) await lead(action as RoomAction);
  render();
}

/** While another window leads, this one follows what is kept. */
async function follow(): Promise<void> {
  const save = keptRoom(storage);
  const opened = save && (await reopen(save));
  if (opened && typeof opened !== 'string' && looksOnly) {
    room = opened.room;
    startCounting(opened.clock);
  }
  render();
}

/** Shows the console in this element; a session that was being led goes on. */
export function startConsole(root: HTMLElement): void {
  show = mountRoom(root);
  const known = storage.roomValue('room.link');
  const key = isKey(known) ? known : newKey();
  storage.keepRoomValue('room.link', key);
  render();
  leadAlone(
    () => {
      looksOnly = true;
      storage.onRoomKept(() => void (looksOnly && follow()));
      void follow();
    },
    async () => {
      looksOnly = false;
      link = openConsoleLink(key, {
        changed: render,
        reading: (reading) => void act({ type: 'setReading', reading }),
      });
      const [first] = catalogue.map(({ id }) => id);
      if (first) await chooseScenario(first);
      // A session led here before a reload, or looked at until its own window went: it goes on here, and is kept.
      if (wasLeading() || room) take(await reopenKept(storage), 'kept');
      else resumable = await describeKept(storage, settings.language);
      render();
    },
  );
}
