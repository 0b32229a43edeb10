import type { Language } from '../domain/vocabulary.ts';
import { en } from './en.ts';
import { type Dictionary, fr } from './fr.ts';

export type { Dictionary };

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { fr, en };

/** Every text of the interface in one language. */
export const dictionary = (language: Language): Dictionary => DICTIONARIES[language];
