import type { Settings } from '../../src/adapters/settings.ts';
import { defaultSound } from '../../src/adapters/soundSettings.ts';
import { type Device, openStorage, type Storage } from '../../src/adapters/storage.ts';
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

/** A device that keeps what it is given: Node has none. */
function paper(): Device {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** What is kept, on a device of paper unless another one is given; null is none. */
export const storage = (device: Device | null = paper()): Storage => openStorage(device);

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
