import './overlay/style/index.css';
import { catalogue, loadScenario } from 'virtual:scenarios';
import { createActor } from 'xstate';
import { offerFile, readFile } from './adapters/files.ts';
import { defaultSettings, parseSettings, type Settings } from './adapters/settings.ts';
import { openStorage } from './adapters/storage.ts';
import { newSeed, seedFromUrl } from './adapters/url.ts';
import { createAudio } from './audio/audio.ts';
import type { Role } from './domain/vocabulary.ts';
import { mountOverlay } from './overlay/mount.ts';
import type { Action, NoticeKey, Page } from './overlay/props.ts';
import { upTo } from './play/journal.ts';
import { navigation } from './play/navigation.ts';
import { formatSave, parseSave, type Save } from './play/save.ts';
import { people, soloSeats } from './play/seats.ts';
import { createSession, type Session, type SessionSetup } from './play/session.ts';
import type { Stage } from './stage/stage.ts';
import { playEventOf } from './view/intent.ts';
import { type PlayerView, projectPlayer } from './view/player.ts';
import { quietStage } from './view/stageView.ts';

/** The composition root: the only file that knows every part. It shows the DOM first and loads the stage after. */

const game = document.getElementById('game');
if (!game) throw new Error('index.html has no #game');
const show = mountOverlay(game);
const storage = openStorage();
const audio = createAudio();
const pages = createActor(navigation).start();

const settings: Settings = parseSettings(storage.settings(), defaultSettings());
const session: Session | null = null;
const stage: Stage | null = null;
const stageHost: HTMLElement | null = null;
const notice: NoticeKey | null = null;

/** The one person of a solo game. */
const youIn = (current: Session): Role => people(current.setup.seats)[0] ?? 'elected';

function viewOf(current: Session): PlayerView {
  const { scenario, seats, seed } = current.setup;
  return projectPlayer(current.snapshot(), { scenario, seats, seed, you: youIn(current), language: settings.language });
}

/** The newest kept game that can still be played, with where it stands. */
function keptGame(): Save | null {
  for (const text of storage.saved()) {
    const parsed = parseSave(text);
    if (parsed.ok && catalogue.some(({ id }) => id === parsed.save.scenario)) return parsed.save;
  }
  return null;
}
