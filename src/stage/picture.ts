import { heroPlace, type Place, placeOf } from '../../assets/art/index.ts';
import { PROPS, type Prop, ROLES } from '../domain/vocabulary.ts';
import { HERO_ANCHORS, type HeroView, heroScale, type Pose, type PropView, type StageView } from '../view/stage.ts';

/** One picture on the stage, in CSS pixels of the stage; `texture` names a file of the art. */
export interface Sprite {
  readonly id: string; // the same from one picture to the next
  readonly texture: string;
  readonly x: number; // middle
  readonly y: number; // middle
  readonly width: number;
  readonly height: number;
  readonly alpha: number; // 0..1
  readonly flip: boolean;
}

/** Size of the stage, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const VISTA = { width: 1920, height: 760 };
const LAYERS = [
  'sky',
  'farHills',
  'forest',
  'townHill',
  'townBack',
  'ground',
  'station',
  'townFront',
  'river',
  'bridge',
  'farm',
  'factory',
  'square',
  'foreground',
] as const;
const isProp = (layer: string): layer is Prop => (PROPS as readonly string[]).includes(layer);

/** How close the camera comes to what it looks at. */
const CLOSE_UP = 1.55;

interface Camera {
  readonly scale: number;
  readonly x: number; // left of the stage, in the vista
  readonly y: number;
}

/** Covers the stage with the vista, nearer and centred on what is in focus. */
export function cameraOf(focus: readonly Prop[], size: Size): Camera {
  const cover = Math.max(size.width / VISTA.width, size.height / VISTA.height);
  const scale = focus.length > 0 ? cover * CLOSE_UP : cover;
  const places = focus.map((prop) => placeOf(prop, 1));
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

function inVista(camera: Camera, place: Place): Pick<Sprite, 'x' | 'y' | 'width' | 'height'> {
  return {
    x: (place.x + place.width / 2 - camera.x) * camera.scale,
    y: (place.y + place.height / 2 - camera.y) * camera.scale,
    width: place.width * camera.scale,
    height: place.height * camera.scale,
  };
}

function layer(camera: Camera, kind: string, name: string, state: 0 | 1 | 2, alpha = 1): Sprite {
  const texture = `${kind}/${name}-${state}`;
  return { id: texture, texture, alpha, flip: false, ...inVista(camera, placeOf(name, state)) };
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
function landState(view: StageView): 0 | 1 | 2 {
  const shown = PROPS.map((prop) =>
    view.props[prop].change === 'ink' ? view.props[prop].next : view.props[prop].base,
  );
  const mean = shown.reduce<number>((sum, state) => sum + state, 0) / shown.length;
  return mean < 0.6 ? 0 : mean < 1.4 ? 1 : 2;
}

/** The sky says the urgency: the higher, the heavier. */
const skyState = (urgency: number): 0 | 1 | 2 => (urgency > 48 ? 0 : urgency > 26 ? 1 : 2);

const poseOf = ({ out, stance }: HeroView): Pose => (out ? 'away' : stance);

/** A hero in its pose, its feet where told; flipped, it looks to the left. */
function heroSprite(hero: HeroView, x: number, feet: number, scale: number, flip: boolean): Sprite {
  const place = heroPlace(hero.role, poseOf(hero));
  return {
    id: `hero-${hero.role}`,
    texture: `hero/${hero.role}-${poseOf(hero)}-${hero.expression}`,
    x: x + (place.width / 2 - place.feet.x) * scale * (flip ? -1 : 1),
    y: feet + (place.height / 2 - place.feet.y) * scale,
    width: place.width * scale,
    height: place.height * scale,
    alpha: hero.out ? 0.6 : 1,
    flip,
  };
}

function speakers(view: StageView, size: Size): Sprite[] {
  const scale = heroScale(size.width, size.height);
  return view.heroes.map((hero) => {
    const { x, mouthY, facing } = HERO_ANCHORS[hero.role];
    const { feet, mouth } = heroPlace(hero.role, 'stand');
    const ground = size.height * mouthY + (feet.y - mouth.y) * scale;
    return heroSprite(hero, size.width * x, ground, scale, facing === 'left');
  });
}

/** Where each stands on the cover, as shares of the stage: the four in a row, the tall ones inside. */
const COVER = { elected: 0.56, agent: 0.69, state: 0.82, torch: 0.94 } as const;

function cover(view: StageView, size: Size): Sprite[] {
  const tall = size.height > size.width;
  const scale = tall
    ? Math.min(size.height * 0.52, size.width * 1.1) / 1210
    : Math.min(size.height * 0.84, size.width * 0.44) / 1210;
  return view.heroes.map((hero) => {
    const index = ROLES.indexOf(hero.role);
    const x = tall ? 0.14 + index * 0.24 : COVER[hero.role];
    return heroSprite(hero, size.width * x, size.height * 0.97, scale, index > 1);
  });
}

function mark(view: StageView, size: Size): Sprite[] {
  if (!view.settlement) return [];
  const width = Math.min(size.width * 0.34, size.height * 0.9);
  return [
    {
      id: 'mark',
      texture: `mark/${view.settlement}`,
      x: size.width / 2,
      y: size.height * 0.8,
      width,
      height: width * 0.4,
      alpha: 1,
      flip: false,
    },
  ];
}

/** The whole picture of a view at a size, back to front. Pure: the scene only shows it. */
export function pictureOf(view: StageView, size: Size): Sprite[] {
  const camera = cameraOf(view.focus, size);
  const land = landState(view);
  const vista = LAYERS.flatMap((name) =>
    isProp(name)
      ? propSprites(camera, name, view.props[name])
      : [layer(camera, 'backdrop', name, name === 'sky' ? skyState(view.urgency) : land)],
  );
  if (view.scene === 'tension') return [...vista, ...speakers(view, size), ...mark(view, size)];
  return view.scene === 'title' ? [...vista, ...cover(view, size)] : vista;
}
