import type { ByRole, Composition, Ending, Power, Prop, Role, Settlement } from '../domain/vocabulary.ts';

/** What the Phaser stage shows: plain data, projected from the game; the stage decides nothing. */
export interface StageView {
  readonly scene: StageScene;
  readonly composition: Composition; // from where the territory is seen
  readonly props: Readonly<Partial<Record<Prop, PropView>>>; // those that this territory has
  readonly heroes: readonly HeroView[]; // in drawing order, back to front
  readonly focus: readonly Prop[]; // props the camera looks at; empty: the whole vista
  readonly links: readonly LinkView[]; // trust drawn between the heroes; empty: not now
  readonly sprouts: readonly SproutMark[]; // what was sown and waits, or has just come up
  readonly settlement: Settlement | null; // drawn between the heroes once known
  readonly powers: readonly Power[]; // spent in this tension, in order
  readonly bridged: readonly [Role, Role] | null; // whom the long arms drew closer
  readonly arbitratedBy: Role | null; // on whose line a deadlock was settled
  readonly urgency: number; // 0..100, seen in the sky
  readonly act: 1 | 2 | 3;
  readonly season: number; // half-years lived: 0..12, then the years of the epilogue
  readonly ending: Ending | null; // once the story is over
}

/**
 * Which composition: the cover, the gallery of roles, the splash that opens an act, a tension, the ten years that
 * are watched going by, the last plate, the hope to leave with.
 */
export type StageScene = 'title' | 'roles' | 'act' | 'tension' | 'epilogue' | 'outcome' | 'closing';

/** Trust between two roles as a rope, by its weaker direction; `unsaid` when one trusts far less than the other. */
export type LinkState = 'braided' | 'rope' | 'frayed' | 'cut' | 'unsaid';

export interface LinkView {
  readonly between: readonly [Role, Role];
  readonly state: LinkState;
}

/** Something sown by a role where its tension drew: only that it waits, or that it came up; never what it is. */
export interface SproutMark {
  readonly id: string; // the same from one picture to the next
  readonly role: Role; // whose choice sowed it
  readonly prop: Prop; // where it is planted
  readonly up: boolean; // has just come up
}

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
  readonly pose: Pose;
  readonly pushed: boolean; // by somebody who forced the thing through
}

/** Every pose a hero is drawn in; `away` is kept for who dropped out, `serve` and `impose` for the two faces of a power. */
export type Pose = 'stand' | 'argue' | 'give' | 'away' | 'serve' | 'impose';

/** Where a hero's feet and mouth are, as fractions of the stage's width and height; shared by stage and bubbles. */
export interface HeroAnchor {
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
