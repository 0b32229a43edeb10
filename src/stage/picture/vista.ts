import { layerPlace, layersOf, type Place } from '../../art/pictures.ts';
import { type Composition, PROPS, type Prop } from '../../domain/vocabulary.ts';
import type { PropView, StageView } from '../../view/picture/stageModel.ts';
import type { CentredBox, Size, Sprite } from './item.ts';

/** The rectangle that every composition fills. */
const VISTA = { width: 1920, height: 1080 };
/** How close the camera comes to what it looks at: the close views are near already. */
const closeUp = (composition: Composition): number => (composition === 'wide' ? 1.55 : 1.2);

const isProp = (layer: string): layer is Prop => (PROPS as readonly string[]).includes(layer);

/** A view of the territory from somewhere: left and top of the stage in the vista, and pixels of the stage a unit. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** What the camera needs to know of a view. */
type Shot = Pick<StageView, 'composition' | 'focus'>;

/** Covers the stage with the vista, nearer and centred on what is in focus and in this composition. */
export function cameraOf({ composition, focus }: Shot, size: Size): Camera {
  const cover = Math.max(size.width / VISTA.width, size.height / VISTA.height);
  const places = focus.filter((prop) => layersOf(composition).includes(prop)).map((prop) => layerPlace(prop, 1));
  const scale = places.length > 0 ? cover * closeUp(composition) : cover;
  const middle = (from: (place: Place) => number, rest: number) =>
    places.length > 0 ? places.reduce((sum, place) => sum + from(place), 0) / places.length : rest;
  const clamp = (value: number, seen: number, whole: number) => Math.min(Math.max(0, whole - seen), Math.max(0, value));
  const seen = { width: size.width / scale, height: size.height / scale };
  return {
    scale,
    x: clamp(middle((place) => place.x + place.width / 2, VISTA.width / 2) - seen.width / 2, seen.width, VISTA.width),
    y: clamp(middle((place) => place.y + place.height / 2, VISTA.height) - seen.height / 2, seen.height, VISTA.height),
  };
}

function onStage(camera: Camera, place: Place): CentredBox {
  return {
    x: (place.x + place.width / 2 - camera.x) * camera.scale,
    y: (place.y + place.height / 2 - camera.y) * camera.scale,
    width: place.width * camera.scale,
    height: place.height * camera.scale,
  };
}

/** Where a prop stands on the stage, for what is drawn over it; null when this view does not show it. */
export function propBox(view: StageView, prop: Prop, size: Size): CentredBox | null {
  const shown = view.props[prop];
  if (!shown || !layersOf(view.composition).includes(prop)) return null;
  return onStage(cameraOf(view, size), layerPlace(prop, shown.next));
}

function layer(camera: Camera, kind: string, name: string, state: number, alpha = 1): Sprite {
  const texture = `${kind}/${name}-${state}`;
  return { id: texture, texture, alpha, flip: false, ...onStage(camera, layerPlace(name, state)) };
}

/** How much the inked and the pencilled form of a change are seen. */
const SEEN = {
  none: { base: 1, ink: 0, pencil: 0 },
  trace: { base: 1, ink: 0, pencil: 0.22 },
  pencil: { base: 1, ink: 0, pencil: 1 },
  inking: { base: 1, ink: 0.55, pencil: 0.7 },
  ink: { base: 0, ink: 1, pencil: 0 },
} as const;

function propSprites(camera: Camera, name: Prop, { base, next, change }: PropView): Sprite[] {
  const seen = SEEN[base === next ? 'none' : change];
  return [
    ...(seen.base > 0 ? [layer(camera, 'prop', name, base)] : []),
    ...(seen.ink > 0 ? [layer(camera, 'prop', name, next, seen.ink)] : []),
    ...(seen.pencil > 0 ? [layer(camera, 'pencil', name, next, seen.pencil)] : []),
  ];
}

/** The state of the land itself: the middle of what its props show. */
function landState({ props }: StageView): 0 | 1 | 2 {
  const shown = Object.values(props).map(({ base, next, change }) => (change === 'ink' ? next : base));
  const mean = shown.reduce<number>((sum, state) => sum + state, 0) / Math.max(1, shown.length);
  return mean < 0.6 ? 0 : mean < 1.4 ? 1 : 2;
}

/** From this urgency on, each heavier sky. Games start at 30 or so and end between 30 (all cooperate) and 60 (all force). */
const SKIES = [32, 38, 45, 52];

/** The sky says the urgency: a calm morning, haze, heavy heat, storm, red dusk. */
export const skyOf = (urgency: number): number => SKIES.filter((from) => urgency >= from).length;

/** The territory of a view, back to front: its composition's backdrops, and the props that the scenario has. */
export function vistaSprites(view: StageView, size: Size): Sprite[] {
  const camera = cameraOf(view, size);
  const land = landState(view);
  return layersOf(view.composition).flatMap((name) => {
    if (!isProp(name)) return [layer(camera, 'backdrop', name, name === 'sky' ? skyOf(view.urgency) : land)];
    const shown = view.props[name];
    return shown ? propSprites(camera, name, shown) : [];
  });
}
