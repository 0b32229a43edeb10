import * as v from 'valibot';
import { COMPOSITIONS, PROPS, ROLES } from '../../domain/vocabulary.ts';
import { ending, few, line, MOST_SPROUTS, number, pair, power, role, settlement, third, type View } from '../shapes.ts';

/** What the Phaser stage shows: plain data, projected from the game; the stage decides nothing. */

/** Trust between two roles as a rope, by its weaker direction; `unsaid` when one trusts far less than the other. */
const linkState = v.picklist(['braided', 'rope', 'frayed', 'cut', 'unsaid']);
export type LinkState = View<typeof linkState>;

export const linkSchema = v.strictObject({ between: pair, state: linkState });
export type LinkView = View<typeof linkSchema>;

/** Something sown by a role where its tension drew: only that it waits, or that it came up; never what it is. */
const sproutMark = v.strictObject({
  id: line, // the same from one picture to the next
  role, // whose choice sowed it
  prop: v.picklist(PROPS), // where it is planted
  up: v.boolean(), // has just come up
});
export type SproutMark = View<typeof sproutMark>;

/**
 * `none`: only the base. `pencil`: the next state in dashed grey pencil over the base. `inking`: half inked.
 * `ink`: the next state in full. `trace`: the change was erased, a faint trace is left on the base.
 */
const propChange = v.picklist(['none', 'pencil', 'inking', 'ink', 'trace']);
export type PropChange = View<typeof propChange>;

/** One thing of the picture: an inked base, and what is being changed over it. */
const propView = v.strictObject({
  base: v.picklist([0, 1, 2]), // 0 fragile, 1 in transition, 2 regenerated
  next: v.picklist([0, 1, 2]), // what the change would make of it
  change: propChange, // how far the change has come
});
export type PropView = View<typeof propView>;

const expression = v.picklist(['neutral', 'determined', 'worried', 'glad']);
export type Expression = View<typeof expression>;

/** Every pose a hero is drawn in; `away` is kept for who dropped out, `serve` and `impose` for the two faces of a power. */
const pose = v.picklist(['stand', 'argue', 'give', 'away', 'serve', 'impose']);
export type Pose = View<typeof pose>;

/** A hero on the stage. */
const heroView = v.strictObject({
  role,
  expression,
  out: v.boolean(), // dropped out: turned away and greyed
  pose,
  pushed: v.boolean(), // by somebody who forced the thing through
});
export type HeroView = View<typeof heroView>;

/**
 * Which composition: the cover, the gallery of roles, the splash that opens an act, a tension, the ten years that
 * are watched going by, the last plate, the hope to leave with.
 */
const stageScene = v.picklist(['title', 'roles', 'act', 'tension', 'epilogue', 'outcome', 'closing']);

export const stageSchema = v.strictObject({
  scene: stageScene,
  composition: v.picklist(COMPOSITIONS), // from where the territory is seen
  props: v.strictObject(v.entriesFromList(PROPS, v.exactOptional(propView))), // those that this territory has
  heroes: few(heroView, ROLES.length), // in drawing order, back to front
  focus: few(v.picklist(PROPS)), // props the camera looks at; empty: the whole vista
  links: few(linkSchema, 6), // trust drawn between the heroes; empty: not now
  sprouts: few(sproutMark, MOST_SPROUTS), // what was sown and waits, or has just come up
  settlement: v.nullable(settlement), // drawn between the heroes once known
  powers: few(power), // spent in this tension, in order
  bridged: v.nullable(pair), // whom the long arms drew closer
  arbitratedBy: v.nullable(role), // on whose line a deadlock was settled
  urgency: number, // 0..100, seen in the sky
  act: third,
  season: number, // half-years lived: 0..12, then the years of the epilogue
  ending: v.nullable(ending), // once the story is over
});
export type StageView = View<typeof stageSchema>;
