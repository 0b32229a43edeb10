import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/vocabulary.ts';
import { type Dictionary, dictionary } from '../../text/index.ts';
import type { Action } from '../solo/props.ts';

/** What every component needs: its words, its language, and a way to act. */
export interface Desk {
  readonly t: Dictionary;
  readonly language: Language;
  readonly act: (action: Action) => void;
  readonly keys: boolean; // single keys act as shortcuts
}

/** Handed down by the application to all its parts. */
export const DeskContext = createContext<Desk>({
  t: dictionary('fr'),
  language: 'fr',
  act: () => undefined,
  keys: true,
});

/** The words, the language and the way to act. */
export const useDesk = (): Desk => useContext(DeskContext);
