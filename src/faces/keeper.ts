import { catalogue, loadScenario } from 'virtual:scenarios';
import { formatPulse, readPulse } from '../adapters/clock.ts';
import type { Storage } from '../adapters/storage.ts';
import { tensionIn } from '../domain/tension/tension.ts';
import type { Bilingual } from '../domain/vocabulary.ts';
import { asSpan } from '../play/room/events.ts';
import { type LedSave, ledSetupOf, parseSave, type Save, type SoloSave, soloSetupOf } from '../play/session/save.ts';
import { createSession, type Session } from '../play/session/session.ts';
import { type LedSetup, type Loaded, nameOf, type SessionSetup } from '../play/session/setup.ts';
import { courseOf } from '../play/session/state.ts';
import type { ResumableSession } from '../view/room/prepareModel.ts';

/** Keeps sessions on this device and brings them back. */

/** Why a session cannot be brought back; each face says it in a sentence. */
export type OpenFault =
  | 'fileRefused'
  | 'fileNewer'
  | 'fileOlder'
  | 'scenarioMissing'
  | 'scenarioChanged'
  | 'loadFailed';

/** Reads a file that a person chose, or a text kept here. */
export function readSave(text: string | null): Save | OpenFault {
  const parsed = text === null ? null : parseSave(text);
  if (parsed?.ok) return parsed.save;
  if (parsed?.fault === 'older') return 'fileOlder';
  return parsed?.fault === 'newer' ? 'fileNewer' : 'fileRefused';
}

type SaveOf<K extends Save['kind']> = Extract<Save, { kind: K }>;

/** The newest session of this kind kept here that is whole; null when there is none. */
export function keptSave<K extends Save['kind']>(storage: Storage, kind: K): SaveOf<K> | null {
  const isOfKind = (read: Save | OpenFault): read is SaveOf<K> => typeof read !== 'string' && read.kind === kind;
  for (const text of storage.saved(kind)) {
    const read = readSave(text);
    if (isOfKind(read)) return read;
  }
  return null;
}

/** Opens a saved session exactly as it was, or says why it cannot be. */
async function open<S extends SessionSetup>(
  save: Save,
  setupWith: (loaded: Loaded) => S,
): Promise<Session<S> | OpenFault> {
  const loaded = await loadScenario(save.scenario).catch(() => 'loadFailed' as const);
  if (loaded === 'loadFailed') return loaded; // it is on the shelf: another time, maybe
  if (!loaded) return 'scenarioMissing';
  try {
    return createSession(setupWith(loaded), save.journal);
  } catch {
    return 'scenarioChanged';
  }
}

export const openSolo = (save: SoloSave) => open(save, (loaded) => soloSetupOf(save, loaded));
export const openLed = (save: LedSave) => open(save, (loaded) => ledSetupOf(save, loaded));

/** Where a game stands, for the cover. */
export interface Bookmark {
  readonly scenario: Bilingual; // its title
  readonly tension: Bilingual | null; // the title of the one it stands at; null while its album did not come
}

/** Where a session being played stands. */
export function bookmarkOf(session: Session): Bookmark {
  const { scenario } = session.setup;
  return { scenario: scenario.title, tension: tensionIn(scenario, session.state().game.context.round.tension).title };
}

/** What can be said of a kept session whose album did not come: it may be resumed once it does. */
function unread({ scenario }: Save): Bookmark | null {
  const card = catalogue.find(({ id }) => id === scenario);
  return card ? { scenario: card.title, tension: null } : null;
}

/** The solo game kept here, if its scenario still is; null when there is none. */
export function keptGame(storage: Storage): SoloSave | null {
  const save = keptSave(storage, 'solo');
  return save && catalogue.some(({ id }) => id === save.scenario) ? save : null;
}

/** Where the kept game stands; null when there is none, or when its scenario has changed since. */
export async function describeGame(storage: Storage): Promise<Bookmark | null> {
  const save = keptGame(storage);
  const opened = save && (await openSolo(save));
  if (opened === 'loadFailed') return save && unread(save);
  return opened && typeof opened !== 'string' ? bookmarkOf(opened) : null;
}

/** A led session brought back, and where its clock stands. */
export interface Reopened {
  readonly session: Session<LedSetup>;
  readonly clock: number; // ms of session time
  readonly gap: number; // ms during which nobody counted
}

/** Opens a led session with its clock as the file left it, or says why it cannot be. */
export async function reopen(save: LedSave): Promise<Reopened | OpenFault> {
  const session = await openLed(save);
  return typeof session === 'string' ? session : { session, clock: save.clock, gap: 0 };
}

/** Brings back the session kept here, its clock where the last second left it; null when there is none. */
export async function reopenKept(storage: Storage): Promise<Reopened | OpenFault | null> {
  const save = keptSave(storage, 'led');
  const opened = save && (await reopen(save));
  if (!save || !opened || typeof opened === 'string') return opened;
  const pulse = readPulse(storage.own('room.pulse', nameOf(opened.session.setup)));
  if (!pulse || pulse.session < save.clock) return opened;
  return { ...opened, clock: asSpan(pulse.session), gap: asSpan(pulse.gap) };
}

/** Keeps where the clock stands, so that a crash loses no more than a second of it. */
export function keepPulse(storage: Storage, { setup }: Session, clock: number): void {
  storage.keepOwn('room.pulse', nameOf(setup), formatPulse(clock));
}

/** Where a led session stands, for the preparation. */
export interface KeptSession extends Bookmark, Pick<ResumableSession, 'minutes'> {
  readonly over: boolean; // nothing is left to come
}

const minutesIn = ({ clock }: { readonly clock: number }): number => Math.floor(clock / 60_000);

/** Where a session that was brought back stands; null when it was not. */
export function standingOf(opened: Reopened | OpenFault | null): KeptSession | null {
  if (!opened || typeof opened === 'string') return null;
  const { session } = opened;
  return { ...bookmarkOf(session), minutes: minutesIn(opened), over: courseOf(session.state()) === 'ended' };
}

/** Where the kept session stands; null when there is none. */
export async function describeSession(storage: Storage): Promise<KeptSession | null> {
  const opened = await reopenKept(storage);
  const save = opened === 'loadFailed' ? keptSave(storage, 'led') : null;
  const mark = save && unread(save);
  return save && mark ? { ...mark, minutes: minutesIn(save), over: false } : standingOf(opened);
}

/** Where the kept session stands as long as it is not over; null otherwise. */
export async function underWay(storage: Storage): Promise<Bookmark | null> {
  const kept = await describeSession(storage);
  return kept?.over ? null : kept;
}
