import type { ByRole, Power, Prop, Role, Settlement } from '../domain/vocabulary.ts';

/** What the Phaser stage shows: plain data, projected from the game; the stage decides nothing. */
export interface StageView {
  readonly scene: StageScene;
  readonly props: Readonly<Record<Prop, PropView>>;
  readonly heroes: readonly HeroView[]; // in drawing order, back to front
  readonly focus: readonly Prop[]; // props the camera looks at; empty: the whole vista
  readonly settlement: Settlement | null; // drawn between the heroes once known
  readonly power: Power | null; // the last power spent in this tension
  readonly links: readonly LinkView[]; // trust between the heroes, shown when `showLinks`
  readonly showLinks: boolean;
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
  readonly speaking: boolean; // a bubble of the overlay points at this mouth
  readonly you: boolean; // the player's own role
  readonly stance: 'idle' | 'force' | 'cooperate'; // pose, known from the reveal on
}

/** Five states legible without colour, worst of the two directions. */
export type LinkState = 'braided' | 'rope' | 'frayed' | 'cut' | 'unsaid';
export interface LinkView {
  readonly between: readonly [Role, Role];
  readonly state: LinkState;
}

/** Where a hero's feet and mouth are, as fractions of the stage's width and height; shared by stage and bubbles. */
export interface HeroAnchor {
  readonly x: number; // feet, 0 left .. 1 right
  readonly mouthY: number; // 0 top .. 1 bottom
  readonly facing: 'left' | 'right';
}

/** Heroes of a tension stand two by two, facing the middle. */
export const HERO_ANCHORS: ByRole<HeroAnchor> = {
  elected: { x: 0.12, mouthY: 0.4, facing: 'right' },
  agent: { x: 0.32, mouthY: 0.44, facing: 'right' },
  state: { x: 0.68, mouthY: 0.4, facing: 'left' },
  torch: { x: 0.88, mouthY: 0.44, facing: 'left' },
};
