import inM4a from '../../assets/audio/effects.m4a?url';
import inWebm from '../../assets/audio/effects.webm?url';
import { isAwake } from './context.ts';
import { type Cue, effectSprites } from './cues.ts';
import { lazySound } from './loader.ts';
import { unit } from './mix.ts';

/** The short sounds that answer what happens. */
export interface Effects {
  mix(volume: number): void; // 0: not wanted
  open(): void; // to be called once a gesture allows sound
  play(cue: Cue): void;
}

/** Prepares the effects; they are fetched when they are wanted and a gesture was made. */
export function createEffects(): Effects {
  let volume = 0;
  const encodings = [
    { url: inWebm, format: 'webm' },
    { url: inM4a, format: 'm4a' },
  ] as const;
  const sound = lazySound(encodings, { sprite: effectSprites() }, () => sound.ready()?.volume(volume));

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
      // a sound that would come late, or to nobody, is not played at all
      if (volume > 0 && isAwake()) sound.ready()?.play(cue);
    },
  };
}
