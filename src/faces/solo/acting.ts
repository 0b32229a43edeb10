import type { Settings } from '../../adapters/settings.ts';
import { changeSound } from '../../adapters/soundSettings.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import { isSessionEvent } from '../../play/room/events.ts';
import { type Handlers, handlerOf } from '../handlers.ts';
import { describeGame } from '../keeper.ts';
import { openFile, replay, resume, saveFile, start, submit, turn } from './playing.ts';
import { applySettings, newSolo, type Solo, type SoloPorts } from './solo.ts';

/** What the controls of the game's own window do. */

function changeSettings(solo: Solo, change: Partial<Settings>): void {
  solo.settings = { ...solo.settings, ...change };
  solo.ports.storage.keepSettings(JSON.stringify(solo.settings));
  applySettings(solo);
}

function eraseAll(solo: Solo): void {
  const { ports, pages } = solo;
  ports.storage.eraseAll();
  solo.session = null;
  solo.bookmark = null;
  solo.settings = ports.newcomer();
  applySettings(solo);
  pages.send({ type: 'HOME' });
  solo.notice = 'erased';
}

/** What a person does outside the game itself. */
const HANDLERS: Handlers<
  Solo,
  | ('PLAY' | 'RESUME' | 'CHOOSE_SCENARIO' | 'START' | 'HOME' | 'BACK' | 'ABOUT' | 'TURN' | 'UNDO' | 'REPLAY')
  | ('LANGUAGE' | 'SWITCH' | 'SOUND' | 'HEAR_EFFECT' | 'READ' | 'SAVE_FILE' | 'OPEN_FILE' | 'ERASE_ALL')
> = {
  PLAY: ({ pages }) => pages.send({ type: 'PLAY' }),
  RESUME: resume,
  CHOOSE_SCENARIO: ({ pages }, { id }) => pages.send({ type: 'CHOOSE', scenario: id }),
  START: (solo, { role }) => start(solo, role),
  HOME: ({ pages }) => pages.send({ type: 'HOME' }),
  BACK: ({ pages }) => pages.send({ type: 'BACK' }),
  ABOUT: ({ pages }) => pages.send({ type: 'ABOUT' }),
  TURN: turn,
  UNDO: ({ session }, { steps }) => void session?.undo(steps),
  REPLAY: (solo, { tension, role }) => replay(solo, tension, role),
  LANGUAGE: (solo, { language }) => changeSettings(solo, { language }),
  SWITCH: (solo, { setting }) => changeSettings(solo, { [setting]: !solo.settings[setting] }),
  SOUND: (solo, { change }) => changeSettings(solo, { sound: changeSound(solo.settings.sound, change) }),
  HEAR_EFFECT: ({ ports }) => ports.audio.play('stamp'),
  READ: (solo, { reading = solo.settings.reading, scale = solo.settings.scale }) =>
    changeSettings(solo, { reading, scale }),
  SAVE_FILE: saveFile,
  OPEN_FILE: (solo, { file }) => openFile(solo, file),
  ERASE_ALL: eraseAll,
};

/** Does what a control asks, then has the window shown anew. */
export async function actOn(solo: Solo, act: FaceAct): Promise<void> {
  solo.notice = null;
  solo.ports.stage.skip();
  const handler = handlerOf(HANDLERS, act);
  // What is done at once is shown with what follows from it: in the same turn.
  const later = handler?.(solo, act);
  if (later) await later;
  if (!handler && isSessionEvent(act)) submit(solo, act);
  solo.invalidate();
}

/** The game's own window, opened; needs no browser but what its ports give. */
export interface OpenedSolo {
  readonly solo: Solo;
  act(act: FaceAct): Promise<void>;
  /** Shows the cover, or the game that was being played before a reload. */
  begin(): Promise<void>;
}

export function openSolo(ports: SoloPorts): OpenedSolo {
  const reloaded = ports.address.wasPlaying();
  const act = (asked: FaceAct) => actOn(solo, asked);
  const solo: Solo = newSolo(ports, act);
  return {
    solo,
    act,
    async begin() {
      solo.invalidate();
      if (reloaded) await resume(solo);
      const kept = solo.session ? null : await describeGame(ports.storage);
      solo.bookmark ??= kept; // a game begun meanwhile is the newer one
      solo.invalidate();
    },
  };
}
