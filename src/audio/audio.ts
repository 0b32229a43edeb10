import { Howler } from 'howler';
import { holdWhileHidden, onGesture, wake } from './context.ts';
import type { Cue, Heard, Stem } from './cues.ts';
import { createEffects } from './effects.ts';
import { leadOf, type Mood, type Volumes } from './mix.ts';
import { createMusic } from './music.ts';

/** All that the game knows of sound. Nothing is heard, or fetched, before it is asked for. */
export interface AudioPort {
  play(cue: Cue): void;
  setMood(mood: Mood): void;
  setVolumes(volumes: Volumes): void; // at 0: not wanted, and not fetched
  onCaption(listener: (heard: Heard) => void): () => void; // every cue, heard or not; returns the way to stop listening
}

/**
 * Opens the port of sound: silent until music or effects are asked for and a gesture was made on the page. A hidden page
 * is silent too, unless it is on duty: it sounds for a room that looks at another window.
 */
export function createAudio(onDuty: () => boolean = () => false): AudioPort {
  Howler.autoSuspend = false;
  const listeners = new Set<(heard: Heard) => void>();
  const say = (heard: Heard): void => {
    for (const listener of listeners) listener(heard);
  };
  let mood: Mood = { fragile: 0, flame: 0, hushed: false };
  let volumes: Volumes = { music: 0, effects: 0 };
  let lead: Stem | null = null; // who leads the theme, while it is heard
  let touched = false; // a gesture was made: the browser allows sound

  const follow = (): void => {
    if (!music.sounds()) lead = null;
    if (!music.sounds() || mood.hushed) return;
    const next = leadOf(mood, lead);
    if (next !== lead) say({ kind: 'theme', stem: next });
    lead = next;
  };
  const music = createMusic(follow);
  const effects = createEffects();
  const open = (): void => {
    if (!touched) return;
    music.open();
    effects.open();
    void wake();
  };
  holdWhileHidden(onDuty);
  onGesture(() => {
    touched = true;
    open();
  });

  return {
    play(cue) {
      say({ kind: 'cue', cue });
      effects.play(cue);
    },
    setMood(next) {
      mood = next;
      music.mix(mood, volumes.music);
      follow();
    },
    setVolumes(next) {
      volumes = next;
      music.mix(mood, volumes.music);
      effects.mix(volumes.effects);
      follow();
      open();
    },
    onCaption(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
