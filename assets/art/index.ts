import type { Composition, Role } from '../../src/domain/vocabulary.ts';
import { HERO_ANCHORS, heroScale } from '../../src/view/anchors.ts';
import type { Expression, HeroView, Pose } from '../../src/view/stage.ts';
import compositions from './svg/compositions.json' with { type: 'json' };
import heroes from './svg/heroes.json' with { type: 'json' };
import places from './svg/places.json' with { type: 'json' };
import plates from './svg/plates.json' with { type: 'json' };

/** Addresses of the pictures that `npm run art` wrote. */

const urls = import.meta.glob<string>('./svg/**/*.svg', { query: '?url', import: 'default', eager: true });

/** The address of a picture by its name, as `prop/river-0`; throws if there is none. */
export function artUrl(name: string): string {
  const url = urls[`./svg/${name}.svg`];
  if (url === undefined) throw new Error(`no picture is called ${name}`);
  return url;
}

/** Where a layer stands in the vista of 1920 x 1080. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a layer in a state; throws if there is none. */
export function placeOf(layer: string, state: number): Place {
  const place = (places as Readonly<Record<string, Place>>)[`${layer}-${state}`];
  if (!place) throw new Error(`no layer is called ${layer}-${state}`);
  return place;
}

/** The box of a hero in a pose, and where its feet and mouth are within it; drawn looking to the right. */
export interface HeroPlace {
  readonly width: number;
  readonly height: number;
  readonly feet: { readonly x: number; readonly y: number };
  readonly mouth: { readonly x: number; readonly y: number };
}

/** The box of a hero in a pose, the same for its four expressions. */
export const heroPlace = (role: Role, pose: Pose): HeroPlace => heroes[`${role}-${pose}`];

/** The layers of a composition, back to front: its backdrops and its props. */
export const layersOf = (composition: Composition): readonly string[] => compositions[composition];

/** The room a plate of 1920 x 1080 leaves for the story's own traces; throws if it leaves none. */
export function plateRoom(name: string): Place {
  const room = (plates as Readonly<Record<string, Place | null>>)[name];
  if (!room) throw new Error(`no plate leaves room under the name ${name}`);
  return room;
}

/** The portrait of a role, in its own frame. */
export const portraitUrl = (role: Role, expression: Expression): string => artUrl(`portrait/${role}-${expression}`);

/** The shape and glyph of a role: circle, square, hexagon, flame. */
export const badgeUrl = (role: Role): string => artUrl(`badge/${role}`);

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
