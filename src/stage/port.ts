import type { StageView } from '../view/picture/stageModel.ts';

/** What a face needs of a stage, living or still. Everything it shows can also be read in the DOM. */
export interface StagePort {
  /** Goes to a view, by movement or at once. */
  show(view: StageView, options: { animate: boolean }): void;
  /** Jumps to the still end of what moves. */
  skip(): void;
  /** Resolves once nothing moves. */
  still(): Promise<void>;
  destroy(): void;
}

/** For the bench: none of it may grow from scene to scene. */
export interface StageHolds {
  readonly count: number; // of its textures
  readonly pixels: number; // of them all
  readonly images: number; // shown
  readonly frames: number; // painted since the start
}

/** The living picture of the game. */
export interface LivingStage extends StagePort {
  /** Stands still at a share, 0..1, of what is being played: for a look at it. */
  hold(share: number): void;
  /** What it holds now. */
  held(): StageHolds;
}
