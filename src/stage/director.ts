import type { StageView } from '../view/picture/stageModel.ts';
import { type Frame, frameOf } from './frame.ts';
import { pictureOf } from './picture/picture.ts';
import type { Pace, StageScene } from './StageScene.ts';
import type { Wakefulness } from './wakefulness.ts';

/** What a director leads, and where. */
interface Direction {
  readonly scene: StageScene;
  readonly loop: Wakefulness;
  readonly parent: HTMLElement;
  /** Called once there is something to see. */
  readonly opened: () => void;
}

/** Leads a scene from view to view, one way after the other, in the frame that the page gives it. */
export class Director {
  private aimed: StageView | null = null;
  private reached: StageView | null = null; // what is on the stage, or what it leaves
  private turn = 0;
  private skipped = 0; // the last turn of which only the end is wanted
  private busy = Promise.resolve();
  private readonly direction: Direction;

  constructor(direction: Direction) {
    this.direction = direction;
  }

  /** Goes to a view; what was on its way is over at once. */
  show(view: StageView, pace: Pace): void {
    this.aimed = view;
    this.direction.scene.finish();
    this.present(pace);
  }

  /** Jumps to the still end of what moves, or is about to. */
  skip(): void {
    this.skipped = this.turn;
    this.direction.scene.finish();
  }

  /** Resolves once nothing moves. */
  async still(): Promise<void> {
    let last: Promise<void> | null = null;
    while (last !== this.busy) {
      last = this.busy;
      await last;
    }
  }

  /** Lays out anew, in a frame that has changed, what stands or moves. */
  async refit(): Promise<void> {
    const { scene, parent } = this.direction;
    const frame = frameOf(parent);
    if (!frame || scene.fits(frame)) return;
    if (this.aimed && this.reached && scene.moving) {
      const [from, to] = [pictureOf(this.reached, frame.size), pictureOf(this.aimed, frame.size)];
      // It may have changed again meanwhile.
      if (await scene.refit(from, to, frame)) return this.refit();
    }
    await this.still();
    const now = frameOf(parent);
    if (now && !scene.fits(now)) this.present('cut');
  }

  private present(pace: Pace): void {
    const { loop, parent } = this.direction;
    const mine = ++this.turn;
    this.busy = this.busy.then(async () => {
      const frame = frameOf(parent);
      if (!this.aimed || !frame || mine !== this.turn) return;
      loop.wake();
      try {
        await this.go(mine, this.aimed, pace, frame);
      } catch (error) {
        reportError(error); // a picture that did not come costs this view, not those that follow
      }
      if (mine === this.turn) loop.rest();
    });
  }

  private async go(mine: number, view: StageView, asked: Pace, frame: Frame): Promise<void> {
    const { scene, opened } = this.direction;
    const { reached } = this;
    let pace: Pace = reached ? asked : 'cut';
    if (!scene.fits(frame)) {
      // In another frame what was there is laid out anew, and seen, before it moves on.
      if (reached && pace === 'play') await scene.present(pictureOf(reached, frame.size), 'cut', frame);
      else pace = 'cut';
    }
    if (mine !== this.turn) return;
    await scene.present(pictureOf(view, frame.size), mine === this.skipped ? 'cut' : pace, frame);
    this.reached = view;
    if (!reached) opened();
  }
}
