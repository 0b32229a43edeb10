import * as v from 'valibot';
import { LANGUAGES, type Language } from '../domain/vocabulary.ts';

const settingsSchema = v.strictObject({
  language: v.picklist(LANGUAGES),
  music: v.boolean(),
  effects: v.boolean(),
  motion: v.boolean(),
});

/** What a person chose once and for all on this device. */
export interface Settings {
  readonly language: Language;
  readonly music: boolean;
  readonly effects: boolean;
  readonly motion: boolean;
}

/** French unless the browser prefers English; silent; moving unless the system asks for calm. */
export function defaultSettings(): Settings {
  const english = navigator.language.toLowerCase().startsWith('en');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { language: english ? 'en' : 'fr', music: false, effects: false, motion: !calm };
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
