import type { Settings } from '../../adapters/settings.ts';
import { changeSound, heardVolumes } from '../../adapters/soundSettings.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import { isSessionEvent } from '../../play/room/events.ts';
import { writeSave } from '../../play/session/save.ts';
import { isPrepareAct } from '../../view/acts.ts';
import { turnOf } from '../../view/room/hotSeat.ts';
import { prepared } from '../../view/room/prepare.ts';
import { asideSession } from '../aside.ts';
import { type Handlers, handlerOf } from '../handlers.ts';
import { reopenKept } from '../keeper.ts';
import { askedOf } from './asking.ts';
import { type Console, isLooking, timeOn } from './console.ts';
import {
  begin,
  chooseScenario,
  keepNote,
  keepPreparation,
  leave,
  openText,
  replaceCard,
  submit,
  take,
} from './leading.ts';

/** What the controls of the facilitator's window do. */

function changeSettings(console: Console, change: Partial<Settings>): void {
  console.settings = { ...console.settings, ...change };
  console.ports.storage.keepSettings(JSON.stringify(console.settings));
  console.ports.audio.setVolumes(heardVolumes(console.settings.roomSound));
}

function saveFile(console: Console): void {
  const { session, ports } = console;
  if (!session) return;
  const stem = `4-fantastiques-seance-${session.setup.scenario.id}`;
  const text = writeSave(session, timeOn(console));
  if (text !== null) ports.offerFile(stem, text);
  console.notice = text === null ? 'unwritable' : 'saved';
}

function openProjector(console: Console): void {
  console.blocked = console.link?.open() === false;
  if (console.blocked) console.notice = 'popupBlocked';
}

/** What a window that only looks may still do. */
const ADJUSTING: Handlers<Console, 'LANGUAGE' | 'SWITCH' | 'SOUND' | 'HEAR_EFFECT' | 'HOME'> = {
  LANGUAGE: (console, { language }) => changeSettings(console, { language }),
  SWITCH: (console, { setting }) => changeSettings(console, { [setting]: !console.settings[setting] }),
  SOUND: (console, { change }) =>
    changeSettings(console, { roomSound: changeSound(console.settings.roomSound, change) }),
  HEAR_EFFECT: ({ ports }) => ports.audio.play('stamp'),
  HOME: ({ ports }) => ports.address.leave(),
};

const showing = ({ machine }: Console, act: Parameters<Console['machine']['send']>[0]): void => machine.send(act);

/** What concerns this window. */
const WINDOW: Handlers<
  Console,
  | 'OPEN_PROJECTOR'
  | 'TEST_PROJECTOR'
  | 'PROJECT_HERE'
  | 'PRINT'
  | 'CLOSE_PRINT'
  | 'PAUSE_REHEARSAL'
  | 'SAVE_FILE'
  | 'NOTICE'
> = {
  OPEN_PROJECTOR: openProjector,
  TEST_PROJECTOR: showing,
  PROJECT_HERE: showing,
  PRINT(console, act) {
    keepPreparation(console); // what is on paper is dealt as it will be played, whenever that is
    showing(console, act);
  },
  CLOSE_PRINT: showing,
  PAUSE_REHEARSAL: showing,
  SAVE_FILE: saveFile,
  NOTICE(console, { notice }) {
    console.notice = notice;
  },
};

/** What concerns the session as a whole, or what is being written. */
const SESSION: Handlers<
  Console,
  | ('BEGIN' | 'REHEARSE' | 'RESUME' | 'RESUME_ASIDE' | 'OPEN_FILE' | 'CHOOSE_SCENARIO' | 'LEAVE')
  | ('DESK_KEY' | 'UNDO' | 'REDO' | 'REPLACE' | 'DRAFT_NOTE' | 'UNCOVER')
> = {
  BEGIN: (console) => begin(console, false),
  REHEARSE: (console) => begin(console, true),
  RESUME: async (console) => take(console, await reopenKept(console.ports.storage), 'kept'),
  RESUME_ASIDE: async (console) => take(console, await asideSession(console.ports.storage), 'kept'),
  OPEN_FILE: async (console, { file }) => openText(console, await console.ports.readFile(file)),
  async CHOOSE_SCENARIO(console, { id }) {
    await chooseScenario(console, id);
    keepPreparation(console);
  },
  LEAVE: leave,
  async DESK_KEY(console, { key }) {
    const asked = askedOf(console, key);
    if (asked) await actOn(console, asked);
    else console.notice = 'notNow';
  },
  UNDO(console, { steps }) {
    if (console.session?.undo(steps, timeOn(console))) console.notice = 'undone';
  },
  REDO: (console) => void console.session?.redo(timeOn(console)),
  REPLACE: (console, { role, option }) => replaceCard(console, role, option),
  DRAFT_NOTE: (console, { text }) => keepNote(console, text),
  UNCOVER(console) {
    const { session } = console;
    console.uncovered = (session && turnOf({ state: session.state(), setup: session.setup })?.key) ?? null;
  },
};

/** What moves the session led, or changes the one being prepared. */
function lead(console: Console, act: FaceAct): void {
  if (console.session) {
    if (isSessionEvent(act)) submit(console, act);
  } else if (console.draft && isPrepareAct(act)) {
    console.draft = prepared(console.draft, act);
    keepPreparation(console);
  }
}

/** Does what a control asks, then has the console shown anew. */
export async function actOn(console: Console, act: FaceAct): Promise<void> {
  const adjusts = handlerOf(ADJUSTING, act);
  if (isLooking(console) && !adjusts) return;
  console.notice = null;
  const handler = adjusts ?? handlerOf({ ...WINDOW, ...SESSION }, act);
  // What is done at once is shown with what follows from it: in the same turn.
  const later = handler ? handler(console, act) : lead(console, act);
  if (later) await later;
  console.invalidate();
}
