import { loadScenario } from 'virtual:scenarios';
import { formatPulse, readPulse } from '../adapters/clock.ts';
import type { Storage } from '../adapters/storage.ts';
import type { Language } from '../domain/vocabulary.ts';
import { createRoom, type Room } from '../play/room.ts';
import { whereIs } from '../play/roomMachine.ts';
import { setupOf } from '../play/roomSetup.ts';
import { formatSave, parseSave, type RoomSave } from '../play/save.ts';
import type { ResumableSession } from '../view/prepareModel.ts';
import type { RoomNotice } from '../view/roomActions.ts';
import { momentOf, tensionTitle } from '../view/roomLook.ts';

/** Keeps a session on this computer and brings it back: after every event, and once a second for its clock. */

/** The text of a session's file. */
export function roomText(room: Room, clock: number): string {
  const { scenario, hash, seed, seats, agenda, tables, timers, parleySeconds, desk, reading } = room.setup;
  const items = agenda.map((item) => ({ ...item }));
  const plan = { agenda: items, tables: tables.map((table) => ({ ...table })), timers, parleySeconds, desk, reading };
  return formatSave({ scenario: scenario.id, hash, seed, seats, room: { ...plan, clock }, journal: room.journal() });
}

/** A session brought back, and where its clock stands. */
export interface Reopened {
  readonly room: Room;
  readonly clock: number; // session time
  readonly gap: number; // ms during which nobody counted
}

/** Opens a saved session exactly, or says why it cannot be. */
export async function reopen(save: RoomSave): Promise<Reopened | RoomNotice> {
  const loaded = await loadScenario(save.scenario).catch(() => null);
  if (!loaded) return 'scenarioMissing';
  try {
    const { clock, ...plan } = save.room;
    return { room: createRoom(setupOf(plan, loaded, save.seed), save.journal), clock, gap: 0 };
  } catch {
    return 'scenarioChanged';
  }
}

/** Reads a file that a person chose, or a text kept here. */
export function readRoom(text: string | null): RoomSave | RoomNotice {
  const parsed = text === null ? null : parseSave(text);
  if (!parsed?.ok) return parsed?.fault === 'newer' ? 'fileNewer' : 'fileRefused';
  return parsed.save.room === null ? 'fileRefused' : parsed.save;
}

/** The newest session kept here that is whole; null when there is none. */
export function keptRoom(storage: Storage): RoomSave | null {
  for (const text of storage.savedRooms()) {
    const read = readRoom(text);
    if (typeof read !== 'string') return read;
  }
  return null;
}

/** Brings back the session kept here, its clock where the last second left it. */
export async function reopenKept(storage: Storage): Promise<Reopened | RoomNotice | null> {
  const save = keptRoom(storage);
  if (!save) return null;
  const opened = await reopen(save);
  if (typeof opened === 'string') return opened;
  const pulse = readPulse(storage.value('room.pulse'));
  if (!pulse || pulse.session < save.room.clock) return opened;
  return { ...opened, clock: pulse.session, gap: pulse.gap };
}

/** Keeps where the clock stands, so that a crash loses no more than a second of it. */
export function keepPulse(storage: Storage, clock: number): void {
  storage.keepValue('room.pulse', formatPulse(clock));
}

/** Where the kept session stands, for the preparation; null when there is none. */
export async function describeKept(storage: Storage, language: Language): Promise<ResumableSession | null> {
  const save = keptRoom(storage);
  const opened = save && (await reopen(save));
  if (!opened || typeof opened === 'string') return null;
  const { setup } = opened.room;
  const state = opened.room.state();
  return {
    scenario: setup.scenario.title[language],
    tension: tensionTitle({ setup, language }, state.game.context.round.tension) ?? '',
    moment: momentOf(state),
    minutes: Math.floor(opened.clock / 60_000),
    desk: whereIs(state.room).desk,
  };
}
