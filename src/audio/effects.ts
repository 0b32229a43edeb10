import type { Howl } from 'howler';
import inM4a from '../../assets/audio/effects.m4a?url';
import inWebm from '../../assets/audio/effects.webm?url';
import { isAwake } from './context.ts';
import { type Cue, effectSprites } from './cues.ts';
import { lazySound } from './loader.ts';
import { unit } from './mix.ts';

/** Four votes that fall in the same instant are four stamps one after the other, and not one four times as loud. */
const APART = 130; // ms
const LATEST = 3 * APART; // what would come later than that would answer nothing any more

/** The short sounds that answer what happens. */
export interface Effects {
  mix(volume: number): void; // 0: not wanted
  open(): void; // to be called once a gesture allows sound
  play(cue: Cue): void;
}

/** Prepares the effects; they are fetched when they are wanted and a gesture was made. */
export function createEffects(): Effects {
  let volume = 0;
  const free = new Map<Cue, number>(); // when each cue may sound again, in ms of the page
  const encodings = [
    { url: inWebm, format: 'webm' },
    { url: inM4a, format: 'm4a' },
  ] as const;
  const sound = lazySound(encodings, { sprite: effectSprites() }, () => sound.ready()?.volume(volume));

  // a sound that would come late, or to nobody, is not played at all
  const heard = (): Howl | null => (volume > 0 && isAwake() ? sound.ready() : null);
  const sing = (cue: Cue): void => void heard()?.play(cue);

  return {
    mix(wanted) {
      volume = unit(wanted);
      const howl = sound.ready();
      howl?.volume(volume);
      if (volume > 0) return;
      howl?.stop();
      sound.forgive();
    },
    open() {
      if (volume > 0) sound.open();
    },
    play(cue) {
      const now = performance.now();
      const wait = Math.max(0, (free.get(cue) ?? 0) - now);
      if (!heard() || wait > LATEST) return;
      free.set(cue, now + wait + APART);
      if (wait === 0) sing(cue);
      else setTimeout(sing, wait, cue);
    },
  };
}
