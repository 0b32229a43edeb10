import type { Role } from '../domain/vocabulary.ts';
import { HERO_ANCHORS, heroScale } from '../view/picture/anchors.ts';
import type { HeroView } from '../view/picture/stageModel.ts';
import { heroPlace } from './pictures.ts';

/** Where the heroes stand in a picture of any size: for what is drawn there, and for what is written over it. */

/** A hero as it stands on a stage of a tension: where its feet are, how big it is, which way it looks. */
export interface Figure {
  readonly x: number; // middle of the feet, in CSS pixels of the stage
  readonly ground: number; // under the feet
  readonly scale: number; // pixels a unit of the drawing
  readonly flip: boolean; // looks to the left
}

/** Where a role stands in a tension: the same ground in every pose. */
export function figureOf(role: Role, size: { readonly width: number; readonly height: number }): Figure {
  const { x, mouthY, facing } = HERO_ANCHORS[role];
  const { feet, mouth } = heroPlace(role, 'stand');
  const scale = heroScale(size.width, size.height);
  const ground = size.height * mouthY + (feet.y - mouth.y) * scale;
  return { x: size.width * x, ground, scale, flip: facing === 'left' };
}

/** A point of a hero's own drawing, told from its feet, as it falls on the stage. */
export function pointOf({ x, ground, scale, flip }: Figure, dx: number, dy: number): { x: number; y: number } {
  return { x: x + dx * scale * (flip ? -1 : 1), y: ground + dy * scale };
}

/** Where the words of a hero come from. */
export function mouthOf({ role, pose }: Pick<HeroView, 'role' | 'pose'>, figure: Figure): { x: number; y: number } {
  const { feet, mouth } = heroPlace(role, pose);
  return pointOf(figure, mouth.x - feet.x, mouth.y - feet.y);
}
