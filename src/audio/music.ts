import type { Howl } from 'howler';
import inM4a from '../../assets/audio/music.m4a?url';
import inWebm from '../../assets/audio/music.webm?url';
import { wake } from './context.ts';
import { STEMS, type Stem, stemSprites } from './cues.ts';
import { lazySound } from './loader.ts';
import { type Mood, stemVolumes } from './mix.ts';

const FADE = 800; // ms
const SAME = 0.005; // howler fades by hundredths and never ends a fade to where it already is

/** The theme: three stems that go round together, each as loud as the mood wants. */
export interface Music {
  set(on: boolean): void;
  open(): void; // to be called once a gesture allows sound
  mix(mood: Mood, volume: number): void;
}

function glide(howl: Howl, id: number, to: number): void {
  const now = howl.volume(id);
  const from = typeof now === 'number' ? now : 0;
  if (Math.abs(from - to) < SAME) howl.volume(to, id);
  else howl.fade(from, to, FADE, id);
}

/** Prepares the theme; it is fetched when it is wanted and a gesture was made. */
export function createMusic(): Music {
  let on = false;
  let levels = stemVolumes({ fragile: 0, flame: 0 }, 0);
  let playing: ReadonlyMap<Stem, number> | null = null; // stem -> howler's number of the sound
  let stopping: ReturnType<typeof setTimeout> | undefined;

  const apply = (howl: Howl): void => {
    for (const [stem, id] of playing ?? []) glide(howl, id, on ? levels[stem] : 0);
  };
  const start = async (): Promise<void> => {
    await wake();
    const howl = sound.ready();
    if (!howl || !on || document.hidden) return;
    playing ??= new Map(STEMS.map((stem) => [stem, howl.play(stem)]));
    apply(howl);
  };
  const stop = (howl: Howl): void => {
    howl.stop();
    playing = null;
  };
  const encodings = [
    { url: inWebm, format: 'webm' },
    { url: inM4a, format: 'm4a' },
  ] as const;
  const sound = lazySound(encodings, { sprite: stemSprites(), volume: 0 }, () => void start());

  return {
    set(wanted) {
      on = wanted;
      clearTimeout(stopping);
      const howl = sound.ready();
      if (!on) sound.forgive();
      if (!howl || !playing) return;
      apply(howl);
      if (!on) stopping = setTimeout(stop, FADE + 50, howl);
    },
    open() {
      if (!on) return;
      sound.open();
      if (!playing && sound.ready()) void start();
    },
    mix(mood, volume) {
      const next = stemVolumes(mood, volume);
      if (STEMS.every((stem) => next[stem] === levels[stem])) return;
      levels = next;
      const howl = sound.ready();
      if (howl) apply(howl);
    },
  };
}
