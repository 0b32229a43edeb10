import type { ByRole } from '../../domain/vocabulary.ts';

/** Where a hero's feet and mouth are, as fractions of the stage's width and height; shared by stage and bubbles. */
interface HeroAnchor {
  readonly x: number; // middle of the figure, 0 left .. 1 right
  readonly mouthY: number; // 0 top .. 1 bottom
  readonly facing: 'left' | 'right';
}

/** Heroes of a tension stand two by two, facing the middle. */
export const HERO_ANCHORS: ByRole<HeroAnchor> = {
  elected: { x: 0.095, mouthY: 0.53, facing: 'right' },
  agent: { x: 0.265, mouthY: 0.62, facing: 'right' },
  state: { x: 0.735, mouthY: 0.53, facing: 'left' },
  torch: { x: 0.905, mouthY: 0.59, facing: 'left' },
};

/** Size of a speaking hero on a stage: CSS pixels for a thousandth of a figure's height. */
export const heroScale = (width: number, height: number): number => Math.min(height * 0.84, width * 0.42) / 1000;
