import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/vocabulary.ts';
import { type Dictionary, dictionary } from '../../text/index.ts';
import type { FaceAction } from './props.ts';

/** What every part of the room needs: its words, its language, and a way to act. */
export interface RoomDesk {
  readonly t: Dictionary;
  readonly language: Language;
  readonly keys: boolean; // single keys act as shortcuts
  readonly act: (action: FaceAction) => void;
}

export const RoomContext = createContext<RoomDesk>({
  t: dictionary('fr'),
  language: 'fr',
  keys: true,
  act: () => undefined,
});

/** The words, the language and the way to act in the room. */
export const useRoom = (): RoomDesk => useContext(RoomContext);
