import { Howl, type HowlOptions } from 'howler';

/** The same sound in one encoding. */
export interface Encoding {
  readonly url: string; // empty: this build does not offer it
  readonly format: 'webm' | 'm4a'; // said aloud: an inlined url has no extension
}

/** A sound file that is fetched once, when first asked for. */
export interface LazySound {
  ready(): Howl | null; // null until it can be played
  open(): void;
  forgive(): void; // after a failure, the next open() tries again
}

/** Prepares a sound without fetching it. What cannot be fetched or decoded in any encoding stays silent. */
export function lazySound(
  encodings: readonly Encoding[],
  options: Omit<HowlOptions, 'src'>,
  onReady: () => void,
): LazySound {
  let state: 'closed' | 'opening' | 'ready' | 'failed' = 'closed';
  let ready: Howl | null = null;

  const offered = encodings.filter(({ url }) => url !== '');
  const attempt = (nth: number): void => {
    const encoding = offered[nth];
    if (!encoding) {
      state = 'failed';
      return;
    }
    const howl = new Howl({
      ...options,
      src: [encoding.url],
      format: [encoding.format],
      onload: () => {
        state = 'ready';
        ready = howl;
        onReady();
      },
      onloaderror: () => {
        howl.unload();
        attempt(nth + 1);
      },
    });
  };

  return {
    ready: () => ready,
    open: () => {
      if (state !== 'closed') return;
      state = 'opening';
      attempt(0);
    },
    forgive: () => {
      if (state === 'failed') state = 'closed';
    },
  };
}
