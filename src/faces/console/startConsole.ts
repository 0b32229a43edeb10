import '../../overlay/style/index.css';
import { startClock } from '../../adapters/clock.ts';
import { offerFile, readFile } from '../../adapters/files.ts';
import { askBeforeLeaving } from '../../adapters/leaving.ts';
import { defaultSettings } from '../../adapters/settings.ts';
import { openStorage } from '../../adapters/storage.ts';
import {
  carry,
  handedOver,
  newSeed,
  rememberLeading,
  seedFromUrl,
  speedFromUrl,
  staysAtDesk,
  wasLeading,
} from '../../adapters/url.ts';
import { keepAwake } from '../../adapters/wakeLock.ts';
import { leadAlone, openConsoleLink } from '../../adapters/windows.ts';
import { createAudio } from '../../audio/audio.ts';
import { mountCaptions } from '../../overlay/parts/captions.ts';
import { mountRoom } from '../../overlay/room/mount.ts';
import { createStageHost, createStillHost } from '../stageHost.ts';
import { openConsole } from './opening.ts';

/** Shows the console in this element; a session that was being led goes on. */
export function startConsole(root: HTMLElement): void {
  const { search } = location;
  const window = openConsole({
    storage: openStorage(),
    stage: createStageHost(),
    preview: createStillHost(),
    audio: createAudio(() => window.console.session !== null),
    captions: mountCaptions(document.body),
    settings: defaultSettings(),
    show: mountRoom(root),
    ...{ openLink: openConsoleLink, startClock, keepAwake, offerFile, readFile, askBeforeLeaving },
    address: {
      seed: () => seedFromUrl(search) ?? newSeed(),
      speed: speedFromUrl(search),
      ...{ wasLeading, rememberLeading, carry, staysAtDesk },
      handed: handedOver,
      leave() {
        location.hash = '';
      },
    },
  });
  leadAlone(window.look, () => void window.lead());
}
