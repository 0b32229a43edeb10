import type { CompanyName } from '../../domain/tension/tension.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { NoticeKey } from '../../overlay/solo/props.ts';
import type { SessionEvent } from '../../play/room/events.ts';
import { type SoloSave, writeSave } from '../../play/session/save.ts';
import { createSession, type Session } from '../../play/session/session.ts';
import { nameOf, type SoloSetup, soloSetup } from '../../play/session/setup.ts';
import { asideGame, describeAside, makeRoomFor } from '../aside.ts';
import { bookmarkOf, keptGame, openSolo, readSave } from '../keeper.ts';
import { load, momentIn, playerOf, type Solo, viewOf } from './solo.ts';

/** What happens to the one game of this window: begun, resumed, moved on, forked, kept. */

function keep(solo: Solo, session: Session<SoloSetup>): void {
  const text = writeSave(session);
  solo.saved = text !== null && solo.ports.storage.save('solo', text);
  solo.ports.address.carry(solo.saved ? null : text);
  if (!solo.saved) solo.notice = text === null ? 'unwritable' : 'storageBlocked';
  solo.bookmark = bookmarkOf(session);
}

/** The opening page of a moment was turned, and stays so after a reload. */
function remember(solo: Solo, moment: string | null): void {
  solo.turned = moment;
  if (solo.session) solo.ports.storage.keepOwn('turned', nameOf(solo.session.setup), moment ?? '');
}

/** The opening page of this moment was turned. */
export const turn = (solo: Solo): void => remember(solo, solo.session && momentIn(viewOf(solo, solo.session)));

/** A game becomes the one that is played. */
function enter(solo: Solo, session: Session<SoloSetup>, turnedBefore: string | null = null): void {
  session.onChange(() => {
    keep(solo, session);
    solo.invalidate();
  });
  session.onCue((cue) => solo.ports.audio.play(cue));
  const { storage } = solo.ports;
  if (makeRoomFor(session, storage)) {
    solo.notice = 'setAside';
    void describeAside(storage).then((aside) => {
      solo.aside = aside;
      solo.invalidate();
    });
  }
  solo.session = session;
  solo.unerase = null;
  remember(solo, turnedBefore);
  keep(solo, session);
  solo.pages.send({ type: 'ENTER' });
}

/** Opens a saved game; tells why when it cannot be. */
async function open(solo: Solo, save: SoloSave, told: NoticeKey): Promise<void> {
  const opened = await openSolo(save);
  if (typeof opened !== 'string') enter(solo, opened, solo.ports.storage.own('turned', nameOf(opened.setup)));
  solo.notice ??= typeof opened === 'string' ? opened : told; // that nothing can be kept is told first
}

/** Resumes the game kept here, if there is one. */
export async function resume(solo: Solo): Promise<void> {
  const kept = keptGame(solo.ports.storage);
  if (kept) await open(solo, kept, 'gameResumed');
}

/** Takes up the game whose place another one took; that one is put aside in its turn. */
export async function resumeAside(solo: Solo): Promise<void> {
  const game = await asideGame(solo.ports.storage);
  if (game) enter(solo, game);
}

/** A new game of the scenario chosen, in this role. */
export async function start(solo: Solo, role: Role, company: CompanyName): Promise<void> {
  const { pages, ports } = solo;
  const { scenario } = pages.getSnapshot().context;
  pages.send({ type: 'START', role });
  const loaded = await load(scenario);
  if (loaded) return enter(solo, createSession(soloSetup(loaded, role, ports.address.seed(), company)));
  pages.send({ type: 'BACK' });
  solo.notice = 'loadFailed';
}

/** The same game from the opening of a tension, in another's shoes. */
export function replay(solo: Solo, tension: string, role: Role): void {
  const { session } = solo;
  if (!session) return;
  const { seats } = soloSetup(session.setup, role, session.setup.seed, session.setup.company);
  enter(solo, session.fork(session.opening(tension), { seats }));
}

/** Opens a file: a game here; a led session at the console, which is handed it, whatever this device keeps. */
export async function openFile(solo: Solo, file: File): Promise<void> {
  const { ports } = solo;
  const text = await ports.readFile(file);
  const read = readSave(text);
  if (typeof read === 'string') solo.notice = read;
  else if (read.kind === 'solo') await open(solo, read, 'gameResumed');
  else if (text !== null && !ports.address.lead(text)) solo.notice = 'fileOfSession';
}

/** Gives the game as a file. */
export function saveFile(solo: Solo): void {
  const { session, ports } = solo;
  if (!session) return;
  const text = writeSave(session);
  if (text !== null) ports.offerFile(`4-fantastiques-${session.setup.scenario.id}`, text);
  solo.notice = text === null ? 'unwritable' : 'saved';
}

const TOLD = { notNow: 'notNow', notAllowed: 'notAllowed', ended: 'notAllowed', full: 'full' } as const;

/** What a person does in the game; a refusal is told. */
export function submit(solo: Solo, event: SessionEvent): void {
  const said = solo.session?.submit(event, playerOf(solo) ?? 'elected');
  if (said?.ok === false) solo.notice = TOLD[said.reason];
}
