import { h, render } from 'preact';
import type { Language } from '../../domain/vocabulary.ts';
import { type Dictionary, dictionary } from '../../text/index.ts';

/** What is heard: an effect, or who leads the theme from now on. */
export type Heard =
  | { readonly kind: 'cue'; readonly cue: keyof Dictionary['sounds']['cues'] }
  | { readonly kind: 'theme'; readonly stem: keyof Dictionary['sounds']['theme'] };

/** What is heard, in words. */
function captionOf(heard: Heard, { sounds }: Dictionary): string {
  return heard.kind === 'cue' ? sounds.cues[heard.cue] : sounds.theme[heard.stem];
}

/** The line under the picture where sounds are written. */
export interface CaptionLine {
  write(heard: Heard, language: Language): void;
  clear(): void;
}

/**
 * Adds the line to the page. It leaves by itself (by style, not by a clock) and each sound takes the place of the one
 * before. It is no live region: whoever listens to a screen reader hears the sound, and the status already tells the news.
 */
export function mountCaptions(page: HTMLElement): CaptionLine {
  const host = page.appendChild(document.createElement('div'));
  host.className = 'sound-captions';
  let number = 0;
  return {
    write(heard, language) {
      number++;
      const text = captionOf(heard, dictionary(language));
      render(h('p', { class: 'sound-caption on-ink balance', key: number, lang: language }, text), host);
    },
    clear: () => render(null, host),
  };
}
