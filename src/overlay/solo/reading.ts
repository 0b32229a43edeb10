import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { ReadingMode, ReadingScale } from '../../domain/vocabulary.ts';
import type { Screen } from '../../view/player/model.ts';

/** What of a screen is shown at a time in a room: the picture, its words, then its cards. */
type Beat = 'vista' | 'words' | 'cards';

/** The beats of a screen, in the order they are told: nobody reads a whole page from the back of a room. */
export function beatsOf(screen: Screen): readonly Beat[] {
  switch (screen.kind) {
    case 'situation':
    case 'parley':
    case 'settlement':
    case 'consequences':
    case 'outcome':
      return ['vista', 'words', 'cards'];
    case 'positions':
      return screen.out ? ['words'] : ['words', 'cards'];
    default:
      return ['words', 'cards'];
  }
}

/** Where one stands among the beats of a screen, and how to go on. */
export interface Telling {
  readonly beat: Beat;
  readonly first: boolean;
  readonly last: boolean;
  readonly go: (by: 1 | -1) => void;
}

/** Null when the whole screen is shown at once. */
export const TellingContext = createContext<Telling | null>(null);
export const useTelling = (): Telling | null => useContext(TellingContext);

/** Tells a screen beat by beat; a new screen (`key`) starts again from its first. */
export function useBeats(key: string, beats: readonly Beat[] | null): Telling | null {
  const [at, setAt] = useState({ key, index: 0 });
  const last = (beats?.length ?? 1) - 1;
  const index = at.key === key ? Math.min(at.index, last) : 0;
  const beat = beats?.[index];
  if (!beat) return null;
  return {
    beat,
    first: index === 0,
    last: index === last,
    go: (by) => setAt({ key, index: Math.max(0, Math.min(last, index + by)) }),
  };
}

/** The whole page takes the size of its letters from how far away it is read. */
export function useReading(reading: ReadingMode, scale: ReadingScale): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.reading = reading;
    dataset.scale = String(scale);
  }, [reading, scale]);
}
