import { catalogue, loadScenario } from 'virtual:scenarios';
import type { Storage } from '../adapters/storage.ts';
import { tensionOf } from '../domain/scenario.ts';
import type { Bilingual } from '../domain/vocabulary.ts';
import { compile } from '../play/compile.ts';
import { fold } from '../play/journal.ts';
import { formatSave, parseSave, type SoloSave } from '../play/save.ts';
import type { Session } from '../play/session.ts';

/** Keeps a solo game on this device and finds it again. */

/** Where a game stands, for the cover. */
export interface Bookmark {
  readonly scenario: Bilingual; // its title
  readonly tension: Bilingual; // the title of the one it stands at
}

/** The text of a solo game's file. */
export function gameText(session: Session): string {
  const { scenario, hash, seed, seats } = session.setup;
  return formatSave({ scenario: scenario.id, hash, seed, seats, room: null, journal: session.journal() });
}

/** The newest kept game that can still be played. */
export function keptGame(storage: Storage): SoloSave | null {
  for (const text of storage.saved()) {
    const parsed = parseSave(text);
    if (!parsed.ok || parsed.save.room !== null) continue;
    const { save } = parsed;
    if (catalogue.some(({ id }) => id === save.scenario)) return save;
  }
  return null;
}

/** Where a game being played stands. */
export function bookmarkOf(session: Session): Bookmark {
  const { scenario } = session.setup;
  return { scenario: scenario.title, tension: tensionOf(scenario, session.snapshot().context.round.tension).title };
}

/** Where the kept game stands; null when there is none, or when its scenario has changed since. */
export async function describeKeptGame(storage: Storage): Promise<Bookmark | null> {
  const kept = keptGame(storage);
  const loaded = kept && (await loadScenario(kept.scenario));
  if (!kept || !loaded) return null;
  try {
    const { context } = fold(compile(loaded.scenario), kept.journal);
    return { scenario: loaded.scenario.title, tension: tensionOf(loaded.scenario, context.round.tension).title };
  } catch {
    return null;
  }
}
