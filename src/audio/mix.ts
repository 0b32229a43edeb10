import type { Stem } from './cues.ts';

/** What the territory feels like to the ear; both from 0 (not at all) to 1. */
export interface Mood {
  readonly fragile: number; // how much of the drawing is only pencilled
  readonly flame: number; // how strong the shared story burns
}

/** How loud, from 0 to 1. */
export interface Volumes {
  readonly music: number;
  readonly effects: number;
}

// The stems are levelled together when encoded: at 1, 1, 1 the mix does not clip.
const LOUDEST: Readonly<Record<Stem, number>> = { base: 0.8, fragile: 0.9, flame: 0.9 };

/** A number kept between 0 and 1; what is no number is 0. */
export function unit(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
}

/** How loud each stem is in this mood: a rising mood never lowers a stem. */
export function stemVolumes(mood: Mood, volume: number): Record<Stem, number> {
  const heard = { base: 1, fragile: unit(mood.fragile), flame: unit(mood.flame) };
  const level = (stem: Stem) => LOUDEST[stem] * Math.sqrt(heard[stem]) * unit(volume);
  return { base: level('base'), fragile: level('fragile'), flame: level('flame') };
}
