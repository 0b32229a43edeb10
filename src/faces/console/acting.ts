import { offerFile, readFile } from '../../adapters/files.ts';
import type { Settings } from '../../adapters/settings.ts';
import { changeSound, heardVolumes } from '../../adapters/soundSettings.ts';
import type { FaceAction } from '../../overlay/parts/act.ts';
import { turnOf } from '../../view/hotSeat.ts';
import { prepared } from '../../view/prepare.ts';
import type { RoomAction } from '../../view/roomActions.ts';
import { sessionEvents } from '../../view/roomIntent.ts';
import { readRoom, reopen, reopenKept, roomText } from '../roomKeeper.ts';
import { type Desk, lookAt, timeOn } from './desk.ts';
import { begin, chooseScenario, keepNote, keepPreparation, leave, submit, take } from './leading.ts';

/** What the controls of the facilitator's window do. */

async function openFile(desk: Desk, file: File, render: () => void): Promise<void> {
  const read = readRoom(await readFile(file));
  take(desk, typeof read === 'string' ? read : await reopen(read), { told: 'opened', render });
}

function changeSettings(desk: Desk, change: Partial<Settings>): void {
  desk.settings = { ...desk.settings, ...change };
  desk.storage.keepSettings(JSON.stringify(desk.settings));
  desk.audio.setVolumes(heardVolumes(desk.settings.roomSound));
}

function saveFile(desk: Desk): void {
  const { room } = desk;
  if (!room) return;
  offerFile(`4-fantastiques-seance-${room.setup.scenario.id}.json`, roomText(room, timeOn(desk)));
  desk.notice = 'saved';
}

/** What concerns this window, this device or the whole session; false when it is none of these. */
async function perform(desk: Desk, action: FaceAction, render: () => void): Promise<boolean> {
  switch (action.type) {
    case 'openProjector':
      desk.blocked = desk.link?.open() === false;
      if (desk.blocked) desk.notice = 'popupBlocked';
      return true;
    case 'testProjector':
      desk.testing = !desk.testing;
      return true;
    case 'projectHere':
      desk.here = action.on;
      return true;
    case 'print':
      desk.printing = action.what;
      return true;
    case 'closePrint':
      desk.printing = null;
      return true;
    case 'saveFile':
      saveFile(desk);
      return true;
    case 'openFile':
      await openFile(desk, action.file, render);
      return true;
    case 'language':
      changeSettings(desk, { language: action.language });
      return true;
    case 'toggle':
      changeSettings(desk, { [action.setting]: !desk.settings[action.setting] });
      return true;
    case 'sound':
      changeSettings(desk, { roomSound: changeSound(desk.settings.roomSound, action.change) });
      return true;
    case 'hearEffect':
      desk.audio.play('stamp');
      return true;
    case 'home':
      location.hash = '';
      return true;
    default:
      return false;
  }
}

/** What concerns the session led, or the one being prepared. */
async function lead(desk: Desk, action: RoomAction, render: () => void): Promise<void> {
  const { room } = desk;
  switch (action.type) {
    case 'begin':
      return begin(desk, false, render);
    case 'rehearse':
      return begin(desk, true, render);
    case 'resumeSession':
      return take(desk, await reopenKept(desk.storage), { told: 'kept', render });
    case 'chooseScenario':
      await chooseScenario(desk, action.id);
      return keepPreparation(desk);
    case 'leave':
      return leave(desk);
    case 'draftNote':
      return keepNote(desk, action.text);
    case 'uncover':
      desk.uncovered = room ? (turnOf(lookAt(desk, room))?.key ?? null) : null;
      return;
    case 'back':
      if (room?.undo(action.steps)) desk.notice = 'undone';
      return;
    case 'redo':
      room?.redo(timeOn(desk));
      return;
    case 'pauseRehearsal':
      if (desk.rehearsal) desk.rehearsal.paused = action.on;
      return;
  }
  if (room) return move(desk, action);
  if (!desk.draft) return;
  desk.draft = prepared(desk.draft, action);
  keepPreparation(desk);
}

function move(desk: Desk, action: RoomAction): void {
  const events = desk.room && sessionEvents(action, lookAt(desk, desk.room), desk.note);
  if (!events) return;
  submit(desk, events);
  if (action.type === 'pinNote' && events.length > 0) keepNote(desk, '');
}

/** Actions that a window which only looks may still do. */
const LOOKERS: readonly FaceAction['type'][] = ['home', 'language', 'toggle', 'sound', 'hearEffect'];

/** Does what a control asks, then shows the desk anew. */
export async function actOn(desk: Desk, action: FaceAction, render: () => void): Promise<void> {
  if (desk.looksOnly && !LOOKERS.includes(action.type)) return;
  desk.notice = null;
  if (!(await perform(desk, action, render))) await lead(desk, action as RoomAction, render);
  render();
}
