import type { Stem } from './cues.ts';

/** What the territory feels like to the ear; numbers from 0 (not at all) to 1. */
export interface Mood {
  readonly fragile: number; // how loosely the drawing holds
  readonly flame: number; // how strong the shared story burns
  readonly hushed: boolean; // a silence, while people choose
}

/** How loud, from 0 to 1; what is at 0 is not wanted at all, and not fetched. */
export interface Volumes {
  readonly music: number;
  readonly effects: number;
}

// The stems are levelled together when encoded: at 1, 1, 1 the mix does not clip.
const LOUDEST: Readonly<Record<Stem, number>> = { base: 0.8, fragile: 0.9, flame: 0.9 };
/** How strong a feeling must be for its instrument to lead, and by how much it must beat the one that leads. */
const LEADS = 0.4;
const MARGIN = 0.1;

/** A number kept between 0 and 1; what is no number is 0. */
export function unit(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
}

/** How loud each stem is in this mood: a rising mood never lowers a stem, and a hush silences all. */
export function stemVolumes(mood: Mood, volume: number): Record<Stem, number> {
  const heard = { base: 1, fragile: unit(mood.fragile), flame: unit(mood.flame) };
  const whole = mood.hushed ? 0 : unit(volume);
  const level = (stem: Stem) => LOUDEST[stem] * Math.sqrt(heard[stem]) * whole;
  return { base: level('base'), fragile: level('fragile'), flame: level('flame') };
}

/** Who leads the theme; the one who led before keeps the lead unless clearly beaten. */
export function leadOf(mood: Mood, before: Stem | null): Stem {
  const strength: Readonly<Record<Stem, number>> = {
    base: LEADS,
    fragile: unit(mood.fragile),
    flame: unit(mood.flame),
  };
  const best = (['base', 'fragile', 'flame'] as const).reduce((a, b) => (strength[b] > strength[a] ? b : a));
  return before && strength[best] < strength[before] + MARGIN ? before : best;
}
