import '../overlay/style/index.css';
import { defaultSettings, parseSettings } from '../adapters/settings.ts';
import { openStorage } from '../adapters/storage.ts';
import { keepAwake } from '../adapters/wakeLock.ts';
import { isKey, keyFromHash, openProjectorLink, type ProjectorLink } from '../adapters/windows.ts';
import { mountRoom } from '../overlay/room/mount.ts';
import { isProjectorView, type ProjectorView } from '../view/room/projectorModel.ts';
import { createStageHost } from './stageHost.ts';

/** The projector's window: a pure view of the numbered states that the console sends. It keeps and decides nothing. */

/** A running countdown goes on between two states. */
function aged(view: ProjectorView, since: number): ProjectorView {
  const { timer } = view;
  if (timer?.state !== 'running') return view;
  const left = timer.left - Math.floor(since / 1000);
  const next = left > 0 ? { ...timer, left } : { ...timer, state: 'over' as const, left: 0, over: -left };
  return { ...view, timer: next };
}

/** Shows the projector in this element. */
export function startProjector(root: HTMLElement): void {
  const show = mountRoom(root);
  const storage = openStorage();
  const stage = createStageHost();
  const session = keyFromHash(location.hash) ?? storage.value('room.link');
  let view: ProjectorView | null = null;
  let at = 0;
  let heard = false;
  let unheard = false;
  let link: ProjectorLink | null = null;
  let letSleep: (() => void) | null = null;

  /** The screen of the room stays awake by itself: the desk's lock goes whenever something is laid over the desk. */
  const watch = (live: boolean) => {
    if (live) letSleep ??= keepAwake();
    else {
      letSleep?.();
      letSleep = null;
    }
  };

  const render = () => {
    const settings = parseSettings(storage.settings(), defaultSettings()); // as the desk may have changed them
    const now = view && aged(view, performance.now() - at);
    const live = link?.live() ?? false;
    const state = live ? 'live' : heard ? 'lost' : 'waiting';
    watch(live);
    if (live) unheard = false;
    show({
      face: { kind: 'projector', view: now, link: state, here: false, unheard },
      language: view?.language ?? settings.language,
      settings: { ...settings, sound: { ...settings.roomSound, captions: false } },
      notice: null,
      stageRef: stage.ref,
      previewRef: () => undefined,
      act: (action) => {
        if (action.type === 'READING') link?.askReading(action.reading);
        if (action.type !== 'DESK_KEY') return;
        unheard = link?.ask(action.key) !== true;
        if (unheard) render();
      },
    });
    if (view && !view.black) stage.show(view.stage, settings.motion);
  };
  if (isKey(session))
    link = openProjectorLink<ProjectorView>(session, {
      isView: isProjectorView,
      show(next) {
        view = next;
        at = performance.now();
        heard = true;
        render();
      },
      changed: render,
    });
  addEventListener('focus', render); // whoever comes here to press a key finds the settings of now
  setInterval(() => view?.timer?.state === 'running' && render(), 1000);
  render();
}
