import bounds from '../../assets/audio/bounds.json';
import { CUES, type Cue } from '../play/game/cues.ts';

export { CUES, type Cue };

/** The layers of the theme: one always there, one for what is fragile, one for the story that carries. */
export const STEMS = ['base', 'fragile', 'flame'] as const;
export type Stem = (typeof STEMS)[number];

/** What a caption may have to say: an effect, or who leads the theme from now on. */
export type Heard = { readonly kind: 'cue'; readonly cue: Cue } | { readonly kind: 'theme'; readonly stem: Stem };

/** A part of a sound file: where it starts and how long it lasts, in milliseconds, and whether it goes round. */
export type Sprite = [start: number, length: number, loop: boolean];

function spriteOf([start, length]: readonly number[], loop: boolean): Sprite {
  if (start === undefined || length === undefined) throw new Error('bounds.json lacks a start or a length');
  return [start, length, loop];
}

/** Where each effect lies in the effects file. */
export function effectSprites(): Record<Cue, Sprite> {
  const entries = CUES.map((cue) => [cue, spriteOf(bounds.effects[cue], false)]);
  return Object.fromEntries(entries) as Record<Cue, Sprite>;
}

/** Where each stem lies in the music file. */
export function stemSprites(): Record<Stem, Sprite> {
  const entries = STEMS.map((stem) => [stem, spriteOf(bounds.music[stem], true)]);
  return Object.fromEntries(entries) as Record<Stem, Sprite>;
}
