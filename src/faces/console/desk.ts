import { catalogue } from 'virtual:scenarios';
import type { SessionClock } from '../../adapters/clock.ts';
import { defaultSettings, parseSettings, type Settings } from '../../adapters/settings.ts';
import { heardVolumes, showsCaptions } from '../../adapters/soundSettings.ts';
import { openStorage, type Storage } from '../../adapters/storage.ts';
import type { ConsoleLink } from '../../adapters/windows.ts';
import { type AudioPort, createAudio } from '../../audio/audio.ts';
import type { FaceAction } from '../../overlay/parts/act.ts';
import { type CaptionLine, mountCaptions } from '../../overlay/parts/captions.ts';
import type { mountRoom } from '../../overlay/room/mount.ts';
import type { Room } from '../../play/room.ts';
import { whereIs } from '../../play/roomMachine.ts';
import { type ConsoleAround, projectConsole } from '../../view/console.ts';
import { projectHotSeat } from '../../view/hotSeat.ts';
import { CALM, projectMood } from '../../view/mood.ts';
import { type Draft, projectPrepare } from '../../view/prepare.ts';
import type { PrintKind, ResumableSession } from '../../view/prepareModel.ts';
import { projectPrint } from '../../view/print.ts';
import { coverOf, projectProjector, testScene } from '../../view/projector.ts';
import type { ProjectorStatus } from '../../view/projectorLink.ts';
import type { ProjectorView } from '../../view/projectorModel.ts';
import type { RoomFace } from '../../view/room.ts';
import type { RoomNotice } from '../../view/roomActions.ts';
import type { RoomLook } from '../../view/roomLook.ts';
import { createStageHost, createStillHost, type StageHost } from '../stageHost.ts';

/** All that the facilitator's window holds. It decides nothing: the session does, and the projections say what is seen. */
export interface Desk {
  readonly storage: Storage;
  readonly stage: StageHost;
  readonly preview: StageHost; // the same picture, small and still
  readonly audio: AudioPort;
  readonly captions: CaptionLine;
  settings: Settings;
  show: ReturnType<typeof mountRoom> | null;
  link: ConsoleLink | null; // to the projector
  room: Room | null; // the session led
  clock: SessionClock | null;
  draft: Draft | null; // the session being prepared
  rehearsal: { paused: boolean; lastAt: number } | null;
  resumable: ResumableSession | null;
  notice: RoomNotice | null;
  note: string; // being written
  uncovered: string | null; // hot seat: whose turn is shown
  printing: PrintKind | null;
  here: boolean; // this window shows what the room sees
  testing: boolean; // the projector shows its test page
  blocked: boolean; // the browser refused the projector's window
  kept: boolean; // the last autosave went well
  looksOnly: boolean; // another window of this browser leads
  letSleep: (() => void) | null;
  lastSecond: number; // of the session's clock, drawn last
}

/** A desk with nothing on it but what this device keeps. */
export function newDesk(): Desk {
  const storage = openStorage();
  const desk: Desk = {
    storage,
    stage: createStageHost(),
    preview: createStillHost(),
    audio: createAudio(),
    captions: mountCaptions(document.body),
    settings: parseSettings(storage.settings(), defaultSettings()),
    show: null,
    link: null,
    room: null,
    clock: null,
    draft: null,
    rehearsal: null,
    resumable: null,
    notice: null,
    note: storage.value('room.draft') ?? '',
    uncovered: null,
    printing: null,
    here: false,
    testing: false,
    blocked: false,
    kept: true,
    looksOnly: false,
    letSleep: null,
    lastSecond: -1,
  };
  desk.audio.setVolumes(heardVolumes(desk.settings.roomSound));
  desk.audio.onCaption((heard) => {
    if (showsCaptions(desk.settings.roomSound)) desk.captions.write(heard, desk.settings.language);
  });
  return desk;
}

/** Milliseconds of session time. */
export const timeOn = ({ clock }: Desk): number => clock?.now() ?? 0;

/** What a projection reads of a session. */
export const lookAt = (desk: Desk, room: Room): RoomLook => ({
  state: room.state(),
  setup: room.setup,
  language: desk.settings.language,
  now: timeOn(desk),
});

/** What the room sees now: frozen, it keeps what it saw; before a session, the cover of what is prepared. */
export function seenBy(desk: Desk): ProjectorView | null {
  const { room, draft, settings } = desk;
  if (room) {
    const look = lookAt(desk, room);
    const still = room.frozen();
    const { black } = whereIs(look.state.room);
    const view = projectProjector(still ? { ...look, state: still.state, now: still.at } : look);
    return { ...view, black, reading: look.state.room.context.reading };
  }
  if (!draft) return null;
  const cover = coverOf(draft, settings.language);
  return desk.testing ? testScene(cover) : cover;
}

function projectorStatus({ link, here, blocked }: Desk): ProjectorStatus {
  const { count, agrees } = link?.status() ?? { count: 0, agrees: true };
  return { link: here ? 'here' : count === 0 ? 'absent' : count === 1 ? 'present' : 'several', blocked, agrees };
}

function around(desk: Desk, room: Room, sees: ProjectorView): ConsoleAround {
  return {
    sees,
    kept: desk.kept,
    projector: projectorStatus(desk),
    decisions: room.decisions(),
    redoable: room.redoable(),
    draft: desk.note,
    rehearsal: desk.rehearsal,
  };
}

function faceNow(desk: Desk, sees: ProjectorView | null): RoomFace {
  const { room, draft, printing, settings } = desk;
  const { language } = settings;
  const printed = room ? { scenario: room.setup.scenario, length: 45 as const, plan: room.setup } : draft;
  if (printing && printed) return { kind: 'print', view: projectPrint(printed, printing, language) };
  if (desk.here && sees) return { kind: 'projector', view: sees, link: 'live' };
  if (room && sees) {
    const look = lookAt(desk, room);
    return whereIs(look.state.room).desk === 'hotSeat'
      ? { kind: 'hotSeat', view: projectHotSeat(look, around(desk, room, sees), desk.uncovered) }
      : { kind: 'console', view: projectConsole(look, around(desk, room, sees)) };
  }
  if (!draft) return { kind: 'loading' };
  const seen = { covers: catalogue, projector: projectorStatus(desk), resumable: desk.resumable };
  return { kind: 'prepare', view: projectPrepare(draft, language, seen) };
}

/** Shows the desk as it is now, here and on the projector; `act` is what its controls call. */
export function renderDesk(desk: Desk, act: (action: FaceAction) => void): void {
  const { settings, room } = desk;
  const sees = seenBy(desk);
  if (sees) desk.link?.show(sees);
  const sound = { ...settings.roomSound, captions: showsCaptions(settings.roomSound) };
  desk.show?.({
    face: faceNow(desk, sees),
    language: settings.language,
    settings: { keys: settings.keys, motion: settings.motion, sound },
    notice: desk.looksOnly ? 'otherConsole' : desk.notice,
    stageRef: desk.stage.ref,
    previewRef: desk.preview.ref,
    act,
  });
  if (sees) for (const stage of [desk.stage, desk.preview]) stage.show(sees.stage, settings.motion);
  desk.audio.setMood(room ? projectMood(room.state().game) : CALM);
}
