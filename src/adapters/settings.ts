import * as v from 'valibot';
import {
  LANGUAGES,
  type Language,
  READING_MODES,
  READING_SCALES,
  type ReadingMode,
  type ReadingScale,
} from '../domain/vocabulary.ts';
import { defaultSound, migrateSound, type SoundSettings, soundSchema } from './soundSettings.ts';

const settingsSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  motion: v.boolean(),
  // Younger than the others: settings kept before them are still good.
  keys: v.optional(v.boolean(), true),
  reading: v.optional(v.picklist(READING_MODES), 'laptop'),
  scale: v.optional(v.picklist(READING_SCALES), 100),
  sound: v.optional(soundSchema, defaultSound.alone),
  roomSound: v.optional(soundSchema, defaultSound.room),
});

/** What a person chose once and for all on this device. */
export interface Settings {
  readonly language: Language;
  readonly motion: boolean;
  readonly keys: boolean; // single keys act as shortcuts
  readonly reading: ReadingMode; // how far away the screen is read
  readonly scale: ReadingScale; // percent of the room's letters
  readonly sound: SoundSettings;
  readonly roomSound: SoundSettings; // of a facilitated session: what suits a desk may startle a room
}

/** True when the system asks for calm; where it cannot be asked, it does not. */
function prefersCalm(): boolean {
  try {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  } catch {
    return false;
  }
}

/** French unless the browser prefers English; silent; moving unless the system asks for calm. */
export function defaultSettings(): Settings {
  const english = /^en\b/i.test(navigator.language);
  const calm = prefersCalm();
  const { alone, room } = defaultSound;
  return {
    language: english ? 'en' : 'fr',
    motion: !calm,
    keys: true,
    reading: 'laptop',
    scale: 100,
    sound: alone,
    roomSound: room,
  };
}

/** Reads kept settings, older ones too; the defaults stand for whatever cannot be read. */
export function parseSettings(text: string | null, defaults: Settings): Settings {
  if (text === null) return defaults;
  try {
    const parsed = v.safeParse(settingsSchema, migrateSound(JSON.parse(text)));
    return parsed.success ? parsed.output : defaults;
  } catch {
    return defaults;
  }
}
