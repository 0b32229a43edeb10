import * as v from 'valibot';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';
import { defaultSound, migrateSound, type SoundSettings, soundSchema } from './soundSettings.ts';

const settingsSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  motion: v.boolean(),
  sound: v.optional(soundSchema, defaultSound.alone),
  roomSound: v.optional(soundSchema, defaultSound.room),
});

/** What a person chose once and for all on this device. */
export interface Settings {
  readonly language: Language;
  readonly motion: boolean;
  readonly sound: SoundSettings;
  readonly roomSound: SoundSettings; // of a facilitated session: what suits a desk may startle a room
}

/** French unless the browser prefers English; silent; moving unless the system asks for calm. */
export function defaultSettings(): Settings {
  const english = navigator.language.toLowerCase().startsWith('en');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { alone, room } = defaultSound;
  return { language: english ? 'en' : 'fr', motion: !calm, sound: alone, roomSound: room };
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
