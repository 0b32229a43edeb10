import type { Composition, Role } from '../../src/domain/vocabulary.ts';
import type { Expression } from '../../src/view/stage.ts';
import compositions from './svg/compositions.json' with { type: 'json' };
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
export function placeOf(layer: string, state: number): Place {
  const place = (places as Readonly<Record<string, Place>>)[`${layer}-${state}`];
  if (!place) throw new Error(`no layer is called ${layer}-${state}`);
  return place;
}

/** The layers of a composition, back to front: its backdrops and its props. */
export const layersOf = (composition: Composition): readonly string[] => compositions[composition];

/** The portrait of a role, in its own frame. */
export const portraitUrl = (role: Role, expression: Expression): string => artUrl(`portrait/${role}-${expression}`);

/** The shape and glyph of a role: circle, square, hexagon, flame. */
export const badgeUrl = (role: Role): string => artUrl(`badge/${role}`);
