import { rendererFromUrl } from '../adapters/url.ts';
import type { Stage } from '../stage/stage.ts';
import type { StageView } from '../view/stage.ts';

/** The living picture behind a face: mounted in the element it is given, once that element can be used. */
export interface StageHost {
  ref(element: HTMLElement | null): void;
  show(view: StageView, animate: boolean): void;
  /** Jumps to the still end of what moves. */
  skip(): void;
}

/** A host without a stage yet; when none can be had, `missing` is told and the game goes on without. */
export function createStageHost(missing: () => void = () => {}): StageHost {
  let stage: Stage | null = null;
  let host: HTMLElement | null = null;
  let shown: { view: StageView; animate: boolean } | null = null;
  const drop = () => {
    stage?.destroy();
    stage = null;
  };
  const lose = () => {
    document.documentElement.dataset.stage = 'none';
    stage = null;
    missing();
  };
  const mount = async (element: HTMLElement) => {
    try {
      const { mountStage } = await import('../stage/stage.ts');
      if (host !== element) return;
      stage = await mountStage(element, rendererFromUrl(location.search));
      if (host !== element) return drop();
      if (shown) stage.show(shown.view, { animate: false });
    } catch {
      lose();
    }
  };
  return {
    ref(element) {
      if (element === host) return;
      drop();
      host = element;
      if (element) requestAnimationFrame(() => setTimeout(() => mount(element)));
    },
    show(view, animate) {
      if (shown && JSON.stringify(shown.view) === JSON.stringify(view)) return;
      shown = { view, animate };
      stage?.show(view, { animate });
    },
    skip: () => stage?.skip(),
  };
}
