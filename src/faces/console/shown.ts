import { catalogue } from 'virtual:scenarios';
import { showsCaptions } from '../../adapters/soundSettings.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import { whereIs } from '../../play/room/machine.ts';
import type { Session } from '../../play/session/session.ts';
import type { LedSetup } from '../../play/session/setup.ts';
import { CALM, projectMood } from '../../view/picture/mood.ts';
import { type ConsoleAround, projectConsole } from '../../view/room/console.ts';
import type { RoomFace } from '../../view/room/face.ts';
import { projectHotSeat } from '../../view/room/hotSeat.ts';
import type { RoomLook } from '../../view/room/look.ts';
import { projectPrepare } from '../../view/room/prepare.ts';
import { projectPrint } from '../../view/room/print.ts';
import { coverOf, projectProjector, testScene } from '../../view/room/projector.ts';
import type { ProjectorStatus } from '../../view/room/projectorLink.ts';
import type { ProjectorView } from '../../view/room/projectorModel.ts';
import { type Console, isLooking, isRehearsing, timeOn } from './console.ts';

/** What the facilitator's window shows, here and on the projector. */

/** What a projection reads of a session. */
const lookAt = (console: Console, session: Session<LedSetup>): RoomLook => ({
  state: session.state(),
  setup: session.setup,
  language: console.settings.language,
  now: timeOn(console),
});

/** What the room sees now: frozen, it keeps what it saw; before a session, the cover of what is prepared. */
export function seenBy(console: Console): ProjectorView | null {
  const { session, draft, settings, machine } = console;
  if (session) {
    const look = lookAt(console, session);
    const still = session.frozen();
    const { black } = whereIs(look.state.room);
    const view = projectProjector(still ? { ...look, state: still.state, now: still.at } : look);
    return { ...view, black, reading: look.state.room.context.reading };
  }
  if (!draft) return null;
  const cover = coverOf(draft, settings.language);
  return machine.getSnapshot().matches({ duty: { preparing: 'test' } }) ? testScene(cover) : cover;
}

const projectsHere = ({ machine }: Console): boolean => machine.getSnapshot().matches({ shown: 'projector' });

function projectorStatus(console: Console): ProjectorStatus {
  const { count, agrees } = console.link?.status() ?? { count: 0, agrees: true };
  const link = projectsHere(console) ? 'here' : count === 0 ? 'absent' : count === 1 ? 'present' : 'several';
  return { link, blocked: console.blocked, agrees };
}

function around(console: Console, session: Session<LedSetup>, sees: ProjectorView): ConsoleAround {
  const paused = console.machine.getSnapshot().matches({ duty: { rehearsing: 'paused' } });
  return {
    sees,
    kept: console.saved,
    projector: projectorStatus(console),
    decisions: session.decisions(),
    redoable: session.redoable(),
    draft: console.note,
    rehearsal: isRehearsing(console) ? { paused } : null,
  };
}

/** What may be resumed, in the facilitator's language. */
const inWords = (kept: Console['kept'], { settings: { language } }: Console) =>
  kept && { ...kept, scenario: kept.scenario[language], tension: kept.tension?.[language] ?? null };

function sessionFace(console: Console, session: Session<LedSetup>, sees: ProjectorView): RoomFace {
  const look = lookAt(console, session);
  const seen = around(console, session, sees);
  return whereIs(look.state.room).desk === 'hotSeat'
    ? { kind: 'hotSeat', view: projectHotSeat(look, seen, console.uncovered) }
    : { kind: 'console', view: projectConsole(look, seen) };
}

/** The session's own face, whatever this window shows now; null when none is led. */
export function sessionNow(console: Console): RoomFace | null {
  const sees = seenBy(console);
  return console.session && sees ? sessionFace(console, console.session, sees) : null;
}

/** A session as it would be printed: its agenda as it was changed since it began. */
const ledNow = ({ setup, state }: Session<LedSetup>) => ({
  scenario: setup.scenario,
  seed: setup.seed,
  plan: { ...setup, agenda: state().room.context.agenda },
});

function faceNow(console: Console, sees: ProjectorView | null): RoomFace {
  const { session, draft, settings, machine } = console;
  const { language } = settings;
  const snapshot = machine.getSnapshot();
  const printed = session ? ledNow(session) : draft;
  if (snapshot.matches({ shown: 'print' }) && printed)
    return { kind: 'print', view: projectPrint(printed, snapshot.context.printed, language) };
  if (projectsHere(console) && sees) return { kind: 'projector', view: sees, link: 'live', here: true, unheard: false };
  if (session && sees) return sessionFace(console, session, sees);
  const opening = snapshot.matches({ duty: 'opening' });
  if (!draft || opening) return { kind: 'loading', missing: !opening };
  const standings = { resumable: inWords(console.kept, console), before: inWords(console.aside, console) };
  const seen = { covers: catalogue, projector: projectorStatus(console), ...standings };
  return { kind: 'prepare', view: projectPrepare(draft, language, seen) };
}

/** Shows the console as it is now, here and on the projector; `act` is what its controls call. */
export function renderConsole(console: Console, act: (act: FaceAct) => void): void {
  const { ports, settings, session } = console;
  const sees = seenBy(console);
  // First, so that what the window shows of the projector is already true.
  if (sees) console.link?.show(sees);
  const sound = { ...settings.roomSound, captions: showsCaptions(settings.roomSound) };
  ports.show({
    face: faceNow(console, sees),
    language: settings.language,
    settings: { keys: settings.keys, motion: settings.motion, sound },
    notice: isLooking(console) ? 'otherConsole' : console.notice,
    stageRef: ports.stage.ref,
    previewRef: ports.preview.ref,
    act,
  });
  if (sees) for (const stage of [ports.stage, ports.preview]) stage.show(sees.stage, settings.motion);
  ports.audio.setMood(session ? projectMood(session.state().game) : CALM);
}
