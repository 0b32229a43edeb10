import type { Howl } from 'howler';
import inM4a from '../../assets/audio/music.m4a?url';
import inWebm from '../../assets/audio/music.webm?url';
import { isHeld, together, wake } from './context.ts';
import { STEMS, type Stem, stemSprites } from './cues.ts';
import { lazySound } from './loader.ts';
import { type Mood, stemVolumes, unit } from './mix.ts';

/** How long a change takes, in ms: a feeling comes slowly, a hand on the slider is answered at once. */
const FADE = { mood: 1600, volume: 150, stop: 800 } as const;
const SAME = 0.005; // howler fades by hundredths and never ends a fade to where it already is

/** The theme: three stems that go round together, each as loud as the mood wants. */
export interface Music {
  mix(mood: Mood, volume: number): void; // volume 0: not wanted
  open(): void; // to be called once a gesture allows sound
  sounds(): boolean; // it is playing, hushed or not
}

function glide(howl: Howl, id: number, to: number, ms: number): void {
  const now = howl.volume(id);
  const from = typeof now === 'number' ? now : 0;
  if (Math.abs(from - to) < SAME) howl.volume(to, id);
  else howl.fade(from, to, ms, id);
}

/** Prepares the theme; it is fetched when it is wanted and a gesture was made. `onStart` hears each start. */
export function createMusic(onStart: () => void): Music {
  let volume = 0;
  let levels = stemVolumes({ fragile: 0, flame: 0, hushed: false }, 0);
  let playing: ReadonlyMap<Stem, number> | null = null; // stem -> howler's number of the sound
  let stopping: ReturnType<typeof setTimeout> | undefined;

  const apply = (howl: Howl, ms: number): void => {
    for (const [stem, id] of playing ?? []) glide(howl, id, levels[stem], ms);
  };
  const place = (): void => {
    const howl = sound.ready();
    if (!howl || playing || volume === 0 || isHeld()) return;
    playing = new Map(STEMS.map((stem) => [stem, howl.play(stem)]));
    apply(howl, FADE.mood);
    onStart();
  };
  const start = async (): Promise<void> => {
    await wake();
    if (sound.ready() && !playing) await together(place);
  };
  const stop = (howl: Howl): void => {
    howl.stop();
    playing = null;
  };
  const stopSoon = (howl: Howl): void => {
    apply(howl, FADE.stop);
    stopping = setTimeout(stop, FADE.stop + 50, howl);
  };
  const encodings = [
    { url: inWebm, format: 'webm' },
    { url: inM4a, format: 'm4a' },
  ] as const;
  const sound = lazySound(encodings, { sprite: stemSprites(), volume: 0 }, () => void start());

  return {
    mix(mood, wanted) {
      const next = stemVolumes(mood, wanted);
      const turned = unit(wanted) !== volume;
      if (!turned && STEMS.every((stem) => next[stem] === levels[stem])) return;
      levels = next;
      volume = unit(wanted);
      clearTimeout(stopping);
      const howl = sound.ready();
      if (volume === 0) sound.forgive();
      if (!howl || !playing) return;
      if (volume === 0) stopSoon(howl);
      else apply(howl, turned ? FADE.volume : FADE.mood);
    },
    open() {
      if (volume === 0) return;
      sound.open();
      if (sound.ready()) void start();
    },
    sounds: () => playing !== null && volume > 0,
  };
}
