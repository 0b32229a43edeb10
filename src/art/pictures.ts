import compositions from '../../assets/art/svg/compositions.json' with { type: 'json' };
import heroes from '../../assets/art/svg/heroes.json' with { type: 'json' };
import places from '../../assets/art/svg/places.json' with { type: 'json' };
import plates from '../../assets/art/svg/plates.json' with { type: 'json' };
import type { Composition, Role } from '../domain/vocabulary.ts';
import type { Expression, Pose } from '../view/picture/stageModel.ts';

/** The drawings that `npm run art` wrote: their addresses, and the boxes they were drawn in. */

const urls = import.meta.glob<string>('../../assets/art/svg/**/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a picture by its name, as `prop/river-0`; throws if there is none. */
export function artUrl(name: string): string {
  const url = urls[`../../assets/art/svg/${name}.svg`];
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
export function layerPlace(layer: string, state: number): Place {
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
