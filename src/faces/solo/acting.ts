import type { Settings } from '../../adapters/settings.ts';
import { changeSound } from '../../adapters/soundSettings.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import { isSessionEvent } from '../../play/room/events.ts';
import { describeAside } from '../aside.ts';
import { type Handlers, handlerOf } from '../handlers.ts';
import { describeGame, underWay } from '../keeper.ts';
import { openFile, replay, resume, resumeAside, saveFile, start, submit, turn } from './playing.ts';
import { applySettings, newSolo, type Solo, type SoloPorts } from './solo.ts';

/** What the controls of the game's own window do. */

function changeSettings(solo: Solo, change: Partial<Settings>): void {
  solo.settings = { ...solo.settings, ...change };
  solo.ports.storage.keepSettings(JSON.stringify(solo.settings));
  applySettings(solo);
}

function eraseAll(solo: Solo): void {
  const { ports, pages } = solo;
  const bringBack = ports.storage.eraseAll();
  const { bookmark, aside, led, settings } = solo;
  ports.address.carry(null);
  Object.assign(solo, { session: null, bookmark: null, aside: null, led: null });
  solo.unerase = () => {
    bringBack();
    Object.assign(solo, { bookmark, aside, led, settings, unerase: null });
  };
  solo.settings = ports.newcomer();
  applySettings(solo);
  pages.send({ type: 'HOME' });
  solo.notice = 'erased';
}

/** Whoever erased too much has it again, as long as this page is open. */
function unerase(solo: Solo): void {
  solo.unerase?.();
  applySettings(solo);
  solo.notice = 'unerased';
}

/** What a person does outside the game itself. */
const HANDLERS: Handlers<
  Solo,
  | ('PLAY' | 'RESUME' | 'CHOOSE_SCENARIO' | 'START' | 'HOME' | 'BACK' | 'ABOUT' | 'TURN' | 'UNDO' | 'REPLAY')
  | ('LANGUAGE' | 'SWITCH' | 'SOUND' | 'HEAR_EFFECT' | 'READ' | 'SAVE_FILE' | 'OPEN_FILE' | 'ERASE_ALL')
  | ('RESUME_ASIDE' | 'UNERASE')
> = {
  PLAY: ({ pages }) => pages.send({ type: 'PLAY' }),
  RESUME: resume,
  RESUME_ASIDE: resumeAside,
  CHOOSE_SCENARIO: ({ pages }, { id }) => pages.send({ type: 'CHOOSE', scenario: id }),
  START: (solo, { role, company }) => start(solo, role, company),
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
  UNERASE: unerase,
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
  ports.askBeforeLeaving(() => solo.session !== null && !solo.saved);
  return {
    solo,
    act,
    async begin() {
      solo.invalidate();
      const carried = ports.address.carried();
      if (carried !== null) ports.storage.save('solo', carried);
      if (reloaded) await resume(solo);
      const kept = solo.session ? null : await describeGame(ports.storage);
      solo.bookmark ??= kept; // a game begun meanwhile is the newer one
      solo.aside = await describeAside(ports.storage);
      if (ports.address.wasLeading()) solo.led = await underWay(ports.storage);
      solo.invalidate();
    },
  };
}
