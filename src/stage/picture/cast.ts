import { type Figure, figureOf } from '../../art/figures.ts';
import { heroPlace } from '../../art/pictures.ts';
import type { ByRole, Role } from '../../domain/vocabulary.ts';
import type { HeroView, Pose, StageView } from '../../view/picture/stageModel.ts';
import type { Size, Sprite } from './item.ts';

/** How far a hero is pushed by what was forced through, as a share of the stage's width, and how much it leans. */
const PUSHED = 0.02;
const LEANING = 0.075;

/** A hero in its pose, its feet where told. */
function heroSprite(hero: HeroView, { x, ground, scale, flip }: Figure, pose: Pose = hero.pose): Sprite {
  const place = heroPlace(hero.role, pose);
  return {
    id: `hero-${hero.role}`,
    texture: `hero/${hero.role}-${pose}-${hero.expression}`,
    x: x + (place.width / 2 - place.feet.x) * scale * (flip ? -1 : 1),
    y: ground + (place.height / 2 - place.feet.y) * scale,
    width: place.width * scale,
    height: place.height * scale,
    alpha: hero.out ? 0.6 : 1,
    flip,
  };
}

/** The heroes of a tension, two by two; those who are pushed lean outwards. */
export function castSprites(view: StageView, size: Size): Sprite[] {
  return view.heroes.map((hero) => {
    const figure = figureOf(hero.role, size);
    const sprite = heroSprite(hero, figure);
    if (!hero.pushed) return sprite;
    const outwards = figure.flip ? 1 : -1;
    return { ...sprite, pushed: outwards * PUSHED * size.width, angle: outwards * LEANING };
  });
}

/** One on the cover: across the room of the four, 0..1; how near it stands; in which pose. */
interface Standing {
  readonly x: number;
  readonly near: number;
  readonly pose: Pose;
}

/** Two stand behind, upright; before them, one lifts the land and one the light, clear of every face. */
const COVER: ByRole<Standing> = {
  elected: { x: 0.145, near: 0.9, pose: 'stand' },
  agent: { x: 0.375, near: 1.04, pose: 'serve' },
  state: { x: 0.595, near: 0.92, pose: 'stand' },
  torch: { x: 0.785, near: 1, pose: 'serve' },
};
const BEHIND_FIRST: readonly Role[] = ['elected', 'state', 'agent', 'torch'];

/** Width of the four together and their height, in units of a figure. */
const GROUP = { width: 1720, height: 1390 };

/** The room the words of the cover leave: beside them, or between the title and the ways in. */
function coverRoom({ width, height }: Size): { left: number; width: number; height: number; ground: number } {
  if (height > width) return { left: 0, width, height: height * 0.38, ground: height * 0.67 };
  return { left: width * 0.4, width: width * 0.6, height: height * 0.86, ground: height * 0.955 };
}

/** The four on the cover. */
export function coverSprites(view: StageView, size: Size): Sprite[] {
  const room = coverRoom(size);
  const scale = Math.min(room.width / GROUP.width, room.height / GROUP.height);
  const middle = room.left + room.width / 2;
  return BEHIND_FIRST.flatMap((role) => {
    const hero = view.heroes.find((each) => each.role === role);
    if (!hero) return [];
    const { x, near, pose } = COVER[role];
    const at = { x: middle + (x - 0.5) * GROUP.width * scale, ground: room.ground - (1 - near) * 260 * scale };
    return [heroSprite(hero, { ...at, scale: scale * near, flip: x > 0.5 }, pose)];
  });
}
