import type { StageView } from '../view/stage.ts';
import { type Frame, frameOf } from './frame.ts';
import { pictureOf } from './picture.ts';
import type { Pace, StageScene } from './StageScene.ts';
import type { Wakefulness } from './wakefulness.ts';

/** Leads a scene from view to view, one way after the other, in the frame that the page gives it. */
export interface Director {
  /** Goes to a view, whatever was on its way: that is over at once. */
  show(view: StageView, pace: Pace): void;
  skip(): void;
  /** The frame has changed: lays out anew what stands or moves. */
  refit(): Promise<void>;
  /** Resolves once nothing moves. */
  still(): Promise<void>;
}

interface Direction {
  readonly scene: StageScene;
  readonly loop: Wakefulness;
  readonly parent: HTMLElement;
  /** Called once there is something to see. */
  readonly opened: () => void;
}

export function createDirector({ scene, loop, parent, opened }: Direction): Director {
  let aimed: StageView | null = null;
  let reached: StageView | null = null; // what is on the stage, or what it leaves
  let turn = 0;
  let skipped = 0; // the last turn of which only the end is wanted
  let busy = Promise.resolve();

  const go = async (mine: number, view: StageView, asked: Pace, frame: Frame) => {
    let pace = asked;
    if (!scene.fits(frame)) {
      // In another frame what was there is laid out anew, and seen, before it moves on.
      if (reached && pace === 'play') await scene.present(pictureOf(reached, frame.size), 'cut', frame);
      else pace = 'cut';
    }
    if (mine !== turn) return;
    await scene.present(pictureOf(view, frame.size), reached && mine !== skipped ? pace : 'cut', frame);
    if (!reached) opened();
    reached = view;
  };

  const present = (pace: Pace) => {
    const mine = ++turn;
    busy = busy.then(async () => {
      const frame = frameOf(parent);
      if (!aimed || !frame || mine !== turn) return;
      loop.wake();
      await go(mine, aimed, pace, frame);
      if (mine === turn) loop.rest();
    });
  };

  const still = async () => {
    let last: Promise<void> | null = null;
    while (last !== busy) {
      last = busy;
      await last;
    }
  };

  const refit = async (): Promise<void> => {
    const frame = frameOf(parent);
    if (!frame || scene.fits(frame)) return;
    if (aimed && reached && scene.moving) {
      const [from, to] = [pictureOf(reached, frame.size), pictureOf(aimed, frame.size)];
      // It may have changed again meanwhile.
      if (await scene.refit(from, to, frame)) return refit();
    }
    await still();
    const now = frameOf(parent);
    if (now && !scene.fits(now)) present('cut');
  };

  return {
    show(view, pace) {
      aimed = view;
      scene.finish();
      present(pace);
    },
    skip() {
      skipped = turn;
      scene.finish();
    },
    refit,
    still,
  };
}
