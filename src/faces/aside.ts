import type { Storage } from '../adapters/storage.ts';
import { isLostIn } from '../play/session/journal.ts';
import type { Save } from '../play/session/save.ts';
import type { Session } from '../play/session/session.ts';
import { nameOf } from '../play/session/setup.ts';
import { type Bookmark, bookmarkOf, keptSave, openSolo, type Reopened, readSave, reopen } from './keeper.ts';

/** What another session took the place of: put aside, so that nobody need fear to begin, to open, to play again. */

const nameOfSave = (save: Save): string =>
  nameOf({ ...save, company: save.kind === 'led' ? save.plan.company : save.company, scenario: { id: save.scenario } });

/** Puts the session kept here aside if this one does not go on from it; true when it was. */
export function makeRoomFor({ setup, journal }: Session, storage: Storage): boolean {
  const kept = keptSave(storage, setup.kind);
  if (!kept || !isLostIn(kept.journal, nameOfSave(kept) === nameOf(setup) ? journal() : [])) return false;
  storage.setAside(setup.kind, JSON.stringify(kept));
  return true;
}

/** The game that was put aside; null when there is none that opens. */
export async function asideGame(storage: Storage) {
  const save = readSave(storage.aside('solo'));
  const opened = typeof save !== 'string' && save.kind === 'solo' ? await openSolo(save) : null;
  return typeof opened === 'string' ? null : opened;
}

/** Where the game put aside stands. */
export async function describeAside(storage: Storage): Promise<Bookmark | null> {
  const game = await asideGame(storage);
  return game && bookmarkOf(game);
}

/** The led session that was put aside, its clock as it was kept; null when there is none that opens. */
export async function asideSession(storage: Storage): Promise<Reopened | null> {
  const save = readSave(storage.aside('led'));
  const opened = typeof save !== 'string' && save.kind === 'led' ? await reopen(save) : null;
  return typeof opened === 'string' ? null : opened;
}
