import { rendererFromUrl } from '../adapters/url.ts';
import type { StagePort } from '../stage/stage.ts';
import type { StageView } from '../view/stage.ts';
import { preludeTo } from '../view/stageView.ts';

/** The picture behind a face: mounted in the element it is given, once that element can be used. */
export interface StageHost {
  ref(element: HTMLElement | null): void;
  show(view: StageView, animate: boolean): void;
  /** Jumps to the still end of what moves. */
  skip(): void;
}

/** How long what is watched stays, once it stands still. */
const WATCHED_MS = 1800;

type Mount = (element: HTMLElement) => Promise<StagePort>;

const mountStill: Mount = async (element) => (await import('../stage/still.ts')).mountStill(element);

/** The living stage; where the browser gives none, `missing` is told and the same pictures are shown still. */
const mountLiving =
  (missing: () => void): Mount =>
  async (element) => {
    try {
      const { mountStage } = await import('../stage/stage.ts');
      return await mountStage(element, rendererFromUrl(location.search));
    } catch {
      missing();
      return mountStill(element);
    }
  };

function hostOf(mount: Mount): StageHost {
  let stage: StagePort | null = null;
  let host: HTMLElement | null = null;
  let shown: { view: StageView; animate: boolean } | null = null;
  const drop = () => {
    stage?.destroy();
    stage = null;
  };
  const enter = async (element: HTMLElement) => {
    if (host !== element) return;
    const mounted = await mount(element);
    if (host !== element) return mounted.destroy();
    stage = mounted;
    if (shown) stage.show(shown.view, { animate: false });
  };
  /** Shows what goes before, leaves time to look at it, then goes on, unless something else has been shown since. */
  const watchThen = async (on: StagePort, prelude: StageView, view: StageView) => {
    on.show(prelude, { animate: true });
    await on.still();
    await new Promise((done) => setTimeout(done, WATCHED_MS));
    if (stage === on && shown?.view === view) on.show(view, { animate: true });
  };
  return {
    ref(element) {
      if (element === host) return;
      drop();
      host = element;
      if (element) requestAnimationFrame(() => setTimeout(() => enter(element)));
    },
    show(view, animate) {
      if (shown && JSON.stringify(shown.view) === JSON.stringify(view)) return;
      const prelude = animate ? preludeTo(view, shown?.view ?? null) : null;
      shown = { view, animate };
      if (stage && prelude) void watchThen(stage, prelude, view);
      else stage?.show(view, { animate });
    },
    skip: () => stage?.skip(),
  };
}

/** A host of the living stage; when none can be had, `missing` is told and the pictures stand still. */
export const createStageHost = (missing: () => void = () => {}): StageHost => hostOf(mountLiving(missing));

/** A host whose pictures never move. */
export const createStillHost = (): StageHost => hostOf(mountStill);
