import { Howler } from 'howler';
import { holdWhileHidden, onGesture, wake } from './context.ts';
import type { Cue } from './cues.ts';
import { createEffects } from './effects.ts';
import type { Mood, Volumes } from './mix.ts';
import { createMusic } from './music.ts';

/** All that the game knows of sound. Nothing is heard, or fetched, before it is asked for. */
export interface AudioPort {
  play(cue: Cue): void;
  setMusic(on: boolean): void;
  setEffects(on: boolean): void;
  setMood(mood: Mood): void;
  setVolumes(volumes: Volumes): void;
  onCaption(listener: (cue: Cue) => void): () => void; // every cue, heard or not; returns the way to stop listening
}

/** Opens the port of sound: silent until music or effects are asked for and a gesture was made on the page. */
export function createAudio(): AudioPort {
  Howler.autoSuspend = false;
  const listeners = new Set<(cue: Cue) => void>();
  const music = createMusic();
  const effects = createEffects();
  let mood: Mood = { fragile: 0, flame: 0 };
  let volumes: Volumes = { music: 0.5, effects: 0.4 };
  let touched = false; // a gesture was made: the browser allows sound

  const mix = (): void => {
    music.mix(mood, volumes.music);
    effects.mix(volumes.effects);
  };
  const open = (): void => {
    if (!touched) return;
    music.open();
    effects.open();
    void wake();
  };
  mix();
  holdWhileHidden();
  onGesture(() => {
    touched = true;
    open();
  });

  return {
    play(cue) {
      for (const listener of listeners) listener(cue);
      effects.play(cue);
    },
    setMusic(on) {
      music.set(on);
      open();
    },
    setEffects(on) {
      effects.set(on);
      open();
    },
    setMood(next) {
      mood = next;
      mix();
    },
    setVolumes(next) {
      volumes = next;
      mix();
    },
    onCaption(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
