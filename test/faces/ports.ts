import type { Settings } from '../../src/adapters/settings.ts';
import { defaultSound } from '../../src/adapters/soundSettings.ts';
import { openStorage, type Storage } from '../../src/adapters/storage.ts';
import type { AudioPort } from '../../src/audio/audio.ts';
import type { StageHost } from '../../src/faces/stageHost.ts';

/** Ports for faces that start without a browser: they note what they are told. */

export const newcomer = (): Settings => ({
  ...{ language: 'fr', motion: true, keys: true, reading: 'laptop', scale: 100 },
  ...{ sound: defaultSound.alone, roomSound: defaultSound.room },
});

export const silent = (): AudioPort => ({
  play: () => undefined,
  setMood: () => undefined,
  setVolumes: () => undefined,
  onCaption: () => () => undefined,
});

export const noPicture = (): StageHost => ({ ref: () => undefined, show: () => undefined, skip: () => undefined });
export const noCaptions = () => ({ write: () => undefined, clear: () => undefined });

/** What is kept, in memory: Node has no device of this kind. */
export const storage = (): Storage => openStorage();

/** Files given to the person, by name. */
export function filing() {
  const offered = new Map<string, string>();
  return {
    offered,
    offerFile: (name: string, text: string) => void offered.set(name, text),
    readFile: (file: File) => file.text(),
  };
}

/** The turn is over: what was to be shown has been. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
