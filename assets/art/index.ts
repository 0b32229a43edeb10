import type { Role } from '../../src/domain/vocabulary.ts';
import type { Expression, Pose } from '../../src/view/stage.ts';
import heroes from './svg/heroes.json' with { type: 'json' };
import places from './svg/places.json' with { type: 'json' };

/** Addresses of the pictures that `npm run art` wrote. */

const urls = import.meta.glob<string>('./svg/**/*.svg', { query: '?url', import: 'default', eager: true });

/** The address of a picture by its name, as `prop/river-0`; throws if there is none. */
export function artUrl(name: string): string {
  const url = urls[`./svg/${name}.svg`];
  if (url === undefined) throw new Error(`no picture is called ${name}`);
  return url;
}

/** Where a layer stands in the vista of 1920 x 760. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of a layer in a state; throws if there is none. */
export function placeOf(layer: string, state: 0 | 1 | 2): Place {
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

/** The portrait of a role, in its own frame. */
export const portraitUrl = (role: Role, expression: Expression): string => artUrl(`portrait/${role}-${expression}`);

/** The shape and glyph of a role: circle, square, hexagon, flame. */
export const badgeUrl = (role: Role): string => artUrl(`badge/${role}`);
