import '../overlay/style/index.css';
import { catalogue, loadScenario } from 'virtual:scenarios';
import { createActor } from 'xstate';
import { offerFile, readFile } from '../adapters/files.ts';
import { defaultSettings, parseSettings, type Settings } from '../adapters/settings.ts';
import { changeSound, heardVolumes, showsCaptions } from '../adapters/soundSettings.ts';
import { openStorage } from '../adapters/storage.ts';
import { newSeed, rememberPlaying, rendererFromUrl, seedFromUrl, wasPlaying } from '../adapters/url.ts';
import { createAudio } from '../audio/audio.ts';
import type { Role } from '../domain/vocabulary.ts';
import type { Action } from '../overlay/parts/act.ts';
import { mountCaptions } from '../overlay/parts/captions.ts';
import { mountOverlay } from '../overlay/solo/mount.ts';
import type { NoticeKey, Page } from '../overlay/solo/props.ts';
import { type Journal, upTo } from '../play/journal.ts';
import { navigation } from '../play/navigation.ts';
import { parseSave, type SoloSave } from '../play/save.ts';
import { people, soloSeats } from '../play/seats.ts';
import { createSession, type Session, type SessionSetup } from '../play/session.ts';
import { type Gesture, isGesture, playEventOf } from '../view/intent.ts';
import type { PlayerView } from '../view/model.ts';
import { CALM, projectMood } from '../view/mood.ts';
import { projectPlayer } from '../view/player.ts';
import type { StageView } from '../view/stage.ts';
import { interludeStage, quietStage } from '../view/stageView.ts';
import { type Bookmark, bookmarkOf, describeKeptGame, gameText, keptGame } from './soloKeeper.ts';
import { createStageHost } from './stageHost.ts';

/** The game's own window: one person and three partners. It shows the DOM first and loads the stage after. */

const root = document.getElementById('game');
if (!root) throw new Error('index.html has no #game');
const show = mountOverlay(root);
const storage = openStorage();
const audio = createAudio();
const captions = mountCaptions(document.body);
const pages = createActor(navigation).start();
const stage = createStageHost(() => tell('stageMissing'));

let settings: Settings = parseSettings(storage.settings(), defaultSettings());
let session: Session | null = null;
let notice: NoticeKey | null = null;
let turned: string | null = null; // the moment whose opening page was turned
let bookmark: Bookmark | null = null;

/** The one person of a solo game. */
const youIn = (current: Session): Role => people(current.setup.seats)[0] ?? 'elected';

function viewOf(current: Session): PlayerView {
  const { scenario, seats, seed } = current.setup;
  return projectPlayer(current.snapshot(), { scenario, seats, seed, you: youIn(current), language: settings.language });
}

function resumable() {
  const { language } = settings;
  return bookmark && { scenario: bookmark.scenario[language], tension: bookmark.tension[language] };
}

/** Names a moment of a game, for its opening page to be turned once. */
const momentOf = ({ progress, screen }: PlayerView): string => `${progress.number} ${screen.kind}`;

function pageNow(view: PlayerView | null): Page {
  const { value, context } = pages.getSnapshot();
  const card = catalogue.find(({ id }) => id === context.scenario);
  if (value === 'game' && view)
    return { kind: 'game', view, interlude: turned === momentOf(view) ? null : view.interlude };
  if (value === 'about' || value === 'aboutInGame') return { kind: 'about' };
  if (value === 'scenarios') return { kind: 'scenarios', cards: catalogue };
  if (value === 'roles' && card) return { kind: 'roles', card };
  if (value === 'opening') return { kind: 'loading' };
  return { kind: 'title', resumable: resumable() };
}

/** The settings as the overlay shows them. */
function shownSettings() {
  const { motion, keys, reading, scale, sound } = settings;
  return { motion, keys, reading, scale, sound: { ...sound, captions: showsCaptions(sound) } };
}

/** What the stage shows of a page. */
function pictureOf(page: Page): StageView {
  if (page.kind !== 'game') return quietStage(page.kind === 'title' ? 'title' : 'roles');
  return page.interlude ? interludeStage(page.view.stage, page.interlude) : page.view.stage;
}

function render(): void {
  const view = session && viewOf(session);
  const page = pageNow(view);
  show({ page, language: settings.language, settings: shownSettings(), notice, stageRef: stage.ref, act });
  stage.show(pictureOf(page), settings.motion);
  audio.setMood(session && page.kind === 'game' ? projectMood(session.snapshot()) : CALM);
}

function tell(key: NoticeKey | null): void {
  notice = key;
  render();
}

function keep(current: Session): void {
  if (!storage.save(gameText(current))) notice = 'storageBlocked';
  bookmark = bookmarkOf(current);
}

/** The opening page of a moment was turned, and stays so after a reload. */
function turn(moment: string | null): void {
  turned = moment;
  storage.keepValue('turned', moment ?? '');
}

function enter(setup: SessionSetup, journal: Journal = [], turnedBefore: string | null = null): void {
  turn(turnedBefore);
  const opened = createSession(setup, journal);
  opened.onChange(() => {
    keep(opened);
    render();
  });
  opened.onCue((cue) => audio.play(cue));
  session = opened;
  keep(opened);
  pages.send({ type: 'ENTER' });
}

/** Opens a saved game; tells why when it cannot be. */
async function open(save: SoloSave, told: NoticeKey): Promise<void> {
  const loaded = await loadScenario(save.scenario);
  if (!loaded) return tell('scenarioMissing');
  try {
    const setup = { scenario: loaded.scenario, hash: loaded.hash, seed: save.seed, seats: save.seats };
    enter(setup, save.journal, storage.value('turned'));
    tell(told);
  } catch {
    tell('scenarioChanged');
  }
}

async function start(role: Role): Promise<void> {
  const { scenario: id } = pages.getSnapshot().context;
  pages.send({ type: 'START', role });
  const loaded = id === null ? null : await loadScenario(id).catch(() => null);
  if (!loaded) {
    pages.send({ type: 'BACK' });
    return tell('loadFailed');
  }
  const seed = seedFromUrl(location.search) ?? newSeed();
  enter({ ...loaded, seed, seats: soloSeats(loaded.scenario, role) });
}

function replay(tension: string, role: Role): void {
  if (!session) return;
  const { setup, machine } = session;
  enter({ ...setup, seats: soloSeats(setup.scenario, role) }, upTo(machine, session.journal(), tension));
}

async function openFile(file: File): Promise<void> {
  const text = await readFile(file);
  const parsed = text === null ? null : parseSave(text);
  if (!parsed?.ok) return tell(parsed?.fault === 'newer' ? 'fileNewer' : 'fileRefused');
  const { save } = parsed;
  if (save.room === null) return open(save, 'gameResumed');
  // A facilitated session opens at the console, which finds it where it keeps its own.
  if (text !== null) storage.saveRoom(text);
  location.hash = '#console';
}

function saveFile(): void {
  if (!session) return;
  offerFile(`4-fantastiques-${session.setup.scenario.id}.json`, gameText(session));
  notice = 'saved';
}

function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  storage.keepSettings(JSON.stringify(settings));
  applySettings();
}

function applySettings(): void {
  audio.setVolumes(heardVolumes(settings.sound));
  if (!showsCaptions(settings.sound)) captions.clear();
  document.documentElement.lang = settings.language;
}

function eraseAll(): void {
  storage.eraseAll();
  session = null;
  bookmark = null;
  settings = defaultSettings();
  applySettings();
  pages.send({ type: 'HOME' });
  notice = 'erased';
}

async function resume(): Promise<void> {
  const kept = keptGame(storage);
  if (kept) await open(kept, 'gameResumed');
}

/** What a person does outside the game itself. */
async function perform(action: Exclude<Action, Gesture>): Promise<void> {
  switch (action.type) {
    case 'play':
      return pages.send({ type: 'PLAY' });
    case 'resume':
      return resume();
    case 'chooseScenario':
      return pages.send({ type: 'CHOOSE', scenario: action.id });
    case 'start':
      return start(action.role);
    case 'home':
      return pages.send({ type: 'HOME' });
    case 'back':
      return pages.send({ type: 'BACK' });
    case 'about':
      return pages.send({ type: 'ABOUT' });
    case 'language':
      return changeSettings({ language: action.language });
    case 'toggle':
      return changeSettings({ [action.setting]: !settings[action.setting] });
    case 'sound':
      return changeSettings({ sound: changeSound(settings.sound, action.change) });
    case 'hearEffect':
      return audio.play('stamp');
    case 'read':
      return changeSettings({
        reading: action.reading ?? settings.reading,
        scale: action.scale ?? settings.scale,
      });
    case 'saveFile':
      return saveFile();
    case 'openFile':
      return openFile(action.file);
    case 'eraseAll':
      return eraseAll();
    case 'turn':
      turn(session && momentOf(viewOf(session)));
      return;
    case 'undo':
      session?.undo();
      return;
    case 'replay':
      return replay(action.tension, action.role);
  }
}

async function act(action: Action): Promise<void> {
  notice = null;
  stage.skip();
  if (isGesture(action)) {
    const said = session?.submit(playEventOf(action, youIn(session)));
    if (said && !said.ok) notice = said.reason === 'notNow' ? 'notNow' : 'notAllowed';
  } else await perform(action);
  render();
}

async function begin(): Promise<void> {
  const reloaded = wasPlaying(location.hash);
  audio.onCaption((heard) => {
    if (showsCaptions(settings.sound)) captions.write(heard, settings.language);
  });
  pages.subscribe(({ value }) => rememberPlaying(value === 'game'));
  applySettings();
  render();
  if (reloaded) await resume();
  else {
    const kept = await describeKeptGame(storage);
    bookmark ??= kept; // a game begun meanwhile is the newer one
  }
  render();
}

/** The gallery is for those who draw: no build holds it. */
async function visitGallery(host: HTMLElement): Promise<void> {
  const { openGallery } = await import('../stage/gallery/gallery.ts');
  await openGallery(host, rendererFromUrl(location.search));
}

void (import.meta.env.DEV && location.hash === '#galerie' ? visitGallery(root) : begin());
