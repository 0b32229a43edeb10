import { READING_SCALES } from '../../domain/vocabulary.ts';
import type { Reading } from '../../view/projectorModel.ts';

/** The reading that a key asks for: T for how far, plus and minus for how large; null for any other key. */
export function readingOfKey(key: string, { mode, scale }: Reading): Reading | null {
  const step = (by: number) => READING_SCALES[READING_SCALES.indexOf(scale) + by] ?? scale;
  switch (key) {
    case 't':
      return { mode: mode === 'room' ? 'laptop' : 'room', scale };
    case '+':
    case '=':
      return { mode, scale: step(1) };
    case '-':
      return { mode, scale: step(-1) };
    default:
      return null;
  }
}
