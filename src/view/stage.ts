import type { ByRole, Prop, Role, Settlement } from '../domain/vocabulary.ts';

/** What the Phaser stage shows: plain data, projected from the game; the stage decides nothing. */
export interface StageView {
  readonly scene: StageScene;
  readonly props: Readonly<Record<Prop, PropView>>;
  readonly heroes: readonly HeroView[]; // in drawing order, back to front
  readonly focus: readonly Prop[]; // props the camera looks at; empty: the whole vista
  readonly settlement: Settlement | null; // drawn between the heroes once known
  readonly urgency: number; // 0..100, seen in the sky
  readonly season: number; // 0..12
}

/** Which composition: the cover, the gallery of roles, a tension, the last plate. */
export type StageScene = 'title' | 'roles' | 'tension' | 'outcome';

/** One thing of the picture: an inked base, and what is being changed over it. */
export interface PropView {
  readonly base: 0 | 1 | 2; // 0 fragile, 1 in transition, 2 regenerated
  readonly next: 0 | 1 | 2; // what the change would make of it
  readonly change: PropChange; // how far the change has come
}

/**
 * `none`: only the base. `pencil`: the next state in dashed grey pencil over the base. `inking`: half inked.
 * `ink`: the next state in full. `trace`: the change was erased, a faint trace is left on the base.
 */
export type PropChange = 'none' | 'pencil' | 'inking' | 'ink' | 'trace';

export type Expression = 'neutral' | 'determined' | 'worried' | 'glad';

/** A hero on the stage. */
export interface HeroView {
  readonly role: Role;
  readonly expression: Expression;
  readonly out: boolean; // dropped out: turned away and greyed
  readonly stance: Stance; // pose, known from the reveal on
}

/** Every pose a hero is drawn in; `away` is kept for who dropped out, `serve` and `impose` for the two faces of a power. */
export type Pose = 'stand' | 'argue' | 'give' | 'away' | 'serve' | 'impose';

/** Poses that a position takes: power argues, cooperation gives. */
export type Stance = Extract<Pose, 'stand' | 'argue' | 'give'>;

/** Where a hero's feet and mouth are, as fractions of the stage's width and height; shared by stage and bubbles. */
export interface HeroAnchor {
  readonly x: number; // middle of the figure, 0 left .. 1 right
  readonly mouthY: number; // 0 top .. 1 bottom
  readonly facing: 'left' | 'right';
  readonly crown: number; // from the mouth to the top of the head, in thousandths of a figure's height
}

/** Heroes of a tension stand two by two, facing the middle. */
export const HERO_ANCHORS: ByRole<HeroAnchor> = {
  elected: { x: 0.1, mouthY: 0.5, facing: 'right', crown: 125 },
  agent: { x: 0.29, mouthY: 0.58, facing: 'right', crown: 165 },
  state: { x: 0.71, mouthY: 0.5, facing: 'left', crown: 145 },
  torch: { x: 0.9, mouthY: 0.56, facing: 'left', crown: 185 },
};

/** Size of a speaking hero on a stage: CSS pixels for a thousandth of a figure's height. */
export const heroScale = (width: number, height: number): number => Math.min(height * 0.98, width * 0.5) / 1000;
