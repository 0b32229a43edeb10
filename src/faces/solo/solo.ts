import { catalogue, loadScenario } from 'virtual:scenarios';
import { type Actor, createActor } from 'xstate';
import { parseSettings, type Settings } from '../../adapters/settings.ts';
import { heardVolumes, showsCaptions } from '../../adapters/soundSettings.ts';
import type { Storage } from '../../adapters/storage.ts';
import type { AudioPort } from '../../audio/audio.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { FaceAct } from '../../overlay/parts/act.ts';
import type { CaptionLine } from '../../overlay/parts/captions.ts';
import type { AppProps, NoticeKey, Page } from '../../overlay/solo/props.ts';
import { people } from '../../play/game/seats.ts';
import { navigation } from '../../play/navigation.ts';
import type { Session } from '../../play/session/session.ts';
import type { SoloSetup } from '../../play/session/setup.ts';
import { CALM, projectMood } from '../../view/picture/mood.ts';
import { interludeStage, quietStage } from '../../view/picture/stage.ts';
import type { StageView } from '../../view/picture/stageModel.ts';
import type { PlayerView } from '../../view/player/model.ts';
import { projectPlayer } from '../../view/player/player.ts';
import type { Bookmark } from '../keeper.ts';
import type { StageHost } from '../stageHost.ts';
import { oncePerTurn } from '../turns.ts';

/** All that the game's own window has of the world around it; a test gives its own. */
export interface SoloPorts {
  readonly storage: Storage;
  readonly stage: StageHost;
  readonly audio: AudioPort;
  readonly captions: CaptionLine;
  readonly newcomer: () => Settings; // what somebody who chose nothing has
  readonly show: (props: AppProps) => void;
  readonly offerFile: (stem: string, text: string) => void; // dated when it is given
  readonly askBeforeLeaving: (loses: () => boolean) => void;
  readonly readFile: (file: File) => Promise<string | null>;
  readonly address: SoloAddress;
}

/** What the address asks for and tells. */
export interface SoloAddress {
  readonly seed: () => number; // asked for, or new
  readonly wasPlaying: () => boolean; // before this page was loaded
  readonly wasLeading: () => boolean; // a session, before this page was loaded in the same tab
  readonly carried: () => string | null; // through a reload, where nothing else keeps the game
  readonly carry: (text: string | null) => void;
  readonly rememberPlaying: (playing: boolean) => void;
  readonly lead: (session: string) => boolean; // to the facilitator's window, with this session; false where it cannot
}

/** The game's own window: one person and three partners. It shows the page first; the stage comes after. */
export interface Solo {
  readonly ports: SoloPorts;
  readonly pages: Actor<typeof navigation>;
  readonly invalidate: () => void; // something changed: shown anew once this turn is over
  settings: Settings;
  session: Session<SoloSetup> | null;
  notice: NoticeKey | null;
  turned: string | null; // the moment whose opening page was turned
  bookmark: Bookmark | null; // of the game kept here
  aside: Bookmark | null; // of the game whose place another one took
  unerase: (() => void) | null; // brings back what was erased here
  led: Bookmark | null; // of the session under way at the desk this tab left
  saved: boolean; // the last autosave went well
}

/** A window with nothing on it but what this device keeps; `act` is what its controls call. */
export function newSolo(ports: SoloPorts, act: (act: FaceAct) => void): Solo {
  const { storage, audio, captions, address } = ports;
  const solo: Solo = {
    ports,
    pages: createActor(navigation).start(),
    invalidate: oncePerTurn(() => renderSolo(solo, act)),
    settings: parseSettings(storage.settings(), ports.newcomer()),
    session: null,
    notice: null,
    turned: null,
    bookmark: null,
    aside: null,
    unerase: null,
    led: null,
    saved: true,
  };
  audio.onCaption((heard) => {
    if (showsCaptions(solo.settings.sound)) captions.write(heard, solo.settings.language);
  });
  solo.pages.subscribe(({ value }) => address.rememberPlaying(value === 'game'));
  applySettings(solo);
  return solo;
}

/** Sound and captions follow what was chosen. */
export function applySettings({ settings, ports }: Solo): void {
  ports.audio.setVolumes(heardVolumes(settings.sound));
  if (!showsCaptions(settings.sound)) ports.captions.clear();
}

/** A scenario by its id; null when it is not here or did not come. */
export const load = (id: string | null) => (id === null ? null : loadScenario(id).catch(() => null));

/** The one person of a solo game. */
const youIn = ({ setup }: Session): Role => people(setup.seats)[0] ?? 'elected';

export function viewOf({ settings }: Solo, session: Session<SoloSetup>): PlayerView {
  const { scenario, company, seats, seed } = session.setup;
  const viewer = { scenario, company, seats, seed, you: youIn(session), language: settings.language };
  return projectPlayer(session.state().game, viewer);
}

/** Names a moment of a game, for its opening page to be turned once. */
export const momentIn = ({ progress, screen }: PlayerView): string => `${progress.number} ${screen.kind}`;

const inWords = (bookmark: Bookmark | null, { settings: { language } }: Solo) =>
  bookmark && { scenario: bookmark.scenario[language], tension: bookmark.tension?.[language] ?? null };

function pageNow(solo: Solo, view: PlayerView | null): Page {
  const { value, context } = solo.pages.getSnapshot();
  const card = catalogue.find(({ id }) => id === context.scenario);
  if (value === 'game' && view)
    return { kind: 'game', view, interlude: solo.turned === momentIn(view) ? null : view.interlude };
  if (value === 'about' || value === 'aboutInGame') return { kind: 'about' };
  if (value === 'scenarios') return { kind: 'scenarios', cards: catalogue };
  if (value === 'roles' && card) return { kind: 'roles', card };
  if (value === 'opening') return { kind: 'loading' };
  const { bookmark, aside, led, unerase } = solo;
  const standings = { resumable: inWords(bookmark, solo), before: inWords(aside, solo), led: inWords(led, solo) };
  return { kind: 'title', ...standings, erased: unerase !== null };
}

/** What the stage shows of a page. */
function pictureOf(page: Page): StageView {
  if (page.kind !== 'game') return quietStage(page.kind === 'title' ? 'title' : 'roles');
  return page.interlude ? interludeStage(page.view.stage, page.interlude) : page.view.stage;
}

/** Shows the window as it is now. */
function renderSolo(solo: Solo, act: (act: FaceAct) => void): void {
  const { ports, settings, session, notice } = solo;
  const { motion, keys, reading, scale, sound } = settings;
  const view = session && viewOf(solo, session);
  const page = pageNow(solo, view);
  const shown = { motion, keys, reading, scale, sound: { ...sound, captions: showsCaptions(sound) } };
  ports.show({ page, language: settings.language, settings: shown, notice, stageRef: ports.stage.ref, act });
  ports.stage.show(pictureOf(page), settings.motion);
  ports.audio.setMood(session && page.kind === 'game' ? projectMood(session.state().game) : CALM);
}

/** The role of whoever plays; null when nobody does. */
export const playerOf = ({ session }: Solo): Role | null => session && youIn(session);
