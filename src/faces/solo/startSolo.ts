import '../../overlay/style/index.css';
import { offerFile, readFile } from '../../adapters/files.ts';
import { askBeforeLeaving } from '../../adapters/leaving.ts';
import { defaultSettings } from '../../adapters/settings.ts';
import { openStorage } from '../../adapters/storage.ts';
import {
  carry,
  handedOver,
  handOver,
  newSeed,
  rememberPlaying,
  seedFromUrl,
  wasLeading,
  wasPlaying,
} from '../../adapters/url.ts';
import { createAudio } from '../../audio/audio.ts';
import { mountCaptions } from '../../overlay/parts/captions.ts';
import { mountOverlay } from '../../overlay/solo/mount.ts';
import { createStageHost } from '../stageHost.ts';
import { openSolo } from './acting.ts';

/** Shows the game in this element: the page first, the stage after. */
export function startSolo(root: HTMLElement): void {
  const window = openSolo({
    storage: openStorage(),
    stage: createStageHost(() => {
      window.solo.notice = 'stageMissing';
      window.solo.invalidate();
    }),
    audio: createAudio(),
    captions: mountCaptions(document.body),
    newcomer: defaultSettings,
    show: mountOverlay(root),
    ...{ offerFile, readFile, askBeforeLeaving },
    address: {
      seed: () => seedFromUrl(location.search) ?? newSeed(),
      wasPlaying: () => wasPlaying(location.hash),
      ...{ rememberPlaying, wasLeading, carry },
      carried: handedOver,
      lead: handOver,
    },
  });
  void window.begin();
}
