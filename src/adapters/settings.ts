import * as v from 'valibot';
import {
  LANGUAGES,
  type Language,
  READING_MODES,
  READING_SCALES,
  type ReadingMode,
  type ReadingScale,
} from '../domain/vocabulary.ts';

const settingsSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  music: v.boolean(),
  effects: v.boolean(),
  motion: v.boolean(),
  // Younger than the others: settings kept before them are still good.
  keys: v.optional(v.boolean(), true),
  reading: v.optional(v.picklist(READING_MODES), 'laptop'),
  scale: v.optional(v.picklist(READING_SCALES), 100),
});

/** What a person chose once and for all on this device. */
export interface Settings {
  readonly language: Language;
  readonly music: boolean;
  readonly effects: boolean;
  readonly motion: boolean;
  readonly keys: boolean; // single keys act as shortcuts
  readonly reading: ReadingMode; // how far away the screen is read
  readonly scale: ReadingScale; // percent of the room's letters
}

/** French unless the browser prefers English; silent; moving unless the system asks for calm. */
export function defaultSettings(): Settings {
  const english = navigator.language.toLowerCase().startsWith('en');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    language: english ? 'en' : 'fr',
    music: false,
    effects: false,
    motion: !calm,
    keys: true,
    reading: 'laptop',
    scale: 100,
  };
}

/** Reads kept settings; the defaults stand for whatever cannot be read. */
export function parseSettings(text: string | null, defaults: Settings): Settings {
  if (text === null) return defaults;
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(text));
    return parsed.success ? parsed.output : defaults;
  } catch {
    return defaults;
  }
}
