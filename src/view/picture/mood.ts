import { drawn, meanTrust } from '../../domain/territory.ts';
import type { GameSnapshot } from '../../play/game/compile.ts';
import { placeOf } from '../../play/game/place.ts';

/** How the territory feels to the ear: the picture's state, said again in music. */
export interface MoodView {
  readonly fragile: number; // 0..1: what is only pencilled, and how little people trust each other
  readonly flame: number; // 0..1: how the torch burns and how far the story is shared
  readonly hushed: boolean; // people choose in secret: the music holds its breath
}

/** No game yet: the theme by itself. */
export const CALM: MoodView = { fragile: 0, flame: 0, hushed: false };

// Where real games lie, so that the ear hears the difference: from what is seldom below to what is seldom above.
const FRAGILE = { from: 0.25, to: 0.75 };
const FLAME = { from: 0.25, to: 0.7 };

const within = (value: number, { from, to }: { from: number; to: number }): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** The mood of a game; it tells nothing that the gauges and the picture do not show everyone. Pure. */
export function projectMood(snapshot: GameSnapshot): MoodView {
  const { territory } = snapshot.context.state;
  const { pencil, ink } = drawn(territory);
  const loose = pencil + ink > 0 ? pencil / (pencil + ink) : 0;
  const distrust = 1 - meanTrust(territory.trust) / 100;
  const burning = (territory.vitals.torch + territory.narrative) / 200;
  const place = placeOf(snapshot);
  return {
    fragile: within((loose + distrust) / 2, FRAGILE),
    flame: territory.out.torch ? 0 : within(burning, FLAME),
    hushed: place === 'positions' || place === 'sealed',
  };
}
