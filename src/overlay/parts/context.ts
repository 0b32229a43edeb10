import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/vocabulary.ts';
import { type Dictionary, dictionary } from '../../text/index.ts';
import type { FaceAct } from './act.ts';

/** What every component needs: its words, its language, and a way to act. */
export interface Face {
  readonly t: Dictionary;
  readonly language: Language;
  readonly keys: boolean; // single keys act as shortcuts
  act(action: FaceAct): void; // a method, so that each face may hear its own acts alone
}

/** Handed down by a face to all its parts. */
export const FaceContext = createContext<Face>({
  t: dictionary('fr'),
  language: 'fr',
  keys: true,
  act: () => undefined,
});

/** The words, the language and the way to act. */
export const useFace = (): Face => useContext(FaceContext);
