import { rendererFromUrl } from '../adapters/url.ts';
import type { StagePort } from '../stage/port.ts';
import { preludeTo } from '../view/picture/stage.ts';
import type { StageView } from '../view/picture/stageModel.ts';

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

const still: Mount = async (element) => (await import('../stage/mountStill.ts')).mountStill(element);

/**
 * The living stage. As long as it has nothing to be seen, the same pictures stand still in its place: until it is here,
 * while the graphics card is lost, and where the browser gives none; only then `missing` is told.
 */
const living =
  (missing: () => void): Mount =>
  async (element) => {
    // Without them the frame stays empty until the living stage is here.
    const stills = await import('../stage/mountStill.ts').catch(() => null);
    let shown: StageView | null = null;
    let stage: StagePort | null = null;
    let standIn: StagePort | null = null;
    const see = (seen: boolean) => {
      if (seen === (standIn === null)) return;
      standIn?.destroy();
      standIn = seen ? null : (stills?.mountStill(element) ?? null);
      if (shown) standIn?.show(shown, { animate: false });
    };
    see(false);
    const enter = async () => {
      const { mountLiving } = await import('../stage/mountLiving.ts');
      stage = await mountLiving(element, { renderer: rendererFromUrl(location.search), seen: see });
      if (shown) stage.show(shown, { animate: false });
    };
    enter().catch(missing);
    return {
      show(view, options) {
        shown = view;
        standIn?.show(view, options);
        stage?.show(view, options);
      },
      skip: () => stage?.skip(),
      still: async () => stage?.still(),
      destroy() {
        stage?.destroy();
        standIn?.destroy();
      },
    };
  };

function hostOf(mount: Mount): StageHost {
  // The stage keeps its own element, which goes with the picture from one page to another.
  const home = document.createElement('div');
  Object.assign(home.style, { position: 'absolute', inset: '0', isolation: 'isolate' });
  let stage: StagePort | null = null;
  let shown: { view: StageView; animate: boolean } | null = null;
  let mounting = false;
  const enter = async () => {
    stage = await mount(home);
    if (shown) stage.show(shown.view, { animate: false });
  };
  /** Shows what goes before, leaves time to look at it, then goes on, unless something else has been shown since. */
  const watchThen = async (on: StagePort, prelude: StageView, view: StageView) => {
    on.show(prelude, { animate: true });
    await on.still();
    await new Promise((done) => setTimeout(done, WATCHED_MS));
    if (shown?.view === view) on.show(view, { animate: true });
  };
  return {
    ref(element) {
      if (!element) return home.remove();
      element.append(home);
      if (mounting) return;
      mounting = true;
      // What did not come is asked for again with the next page that shows it.
      const again = () => {
        mounting = false;
      };
      requestAnimationFrame(() => setTimeout(() => enter().catch(again)));
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
export const createStageHost = (missing: () => void = () => {}): StageHost => hostOf(living(missing));

/** A host whose pictures never move. */
export const createStillHost = (): StageHost => hostOf(still);
