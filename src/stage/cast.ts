import { type Figure, figureOf, heroPlace } from '../../assets/art/index.ts';
import { type ByRole, ROLES } from '../domain/vocabulary.ts';
import type { HeroView, Pose, StageView } from '../view/stage.ts';
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

/** Where each stands on the cover, as shares of the stage: the tall ones inside, and in which pose. */
const COVER: ByRole<{ readonly x: number; readonly pose: Pose }> = {
  elected: { x: 0.52, pose: 'serve' },
  agent: { x: 0.655, pose: 'serve' },
  state: { x: 0.785, pose: 'serve' },
  torch: { x: 0.9, pose: 'serve' },
};

/** The four on the cover, in a row. */
export function coverSprites(view: StageView, size: Size): Sprite[] {
  const tall = size.height > size.width;
  const scale = tall
    ? Math.min(size.height * 0.52, size.width * 1.1) / 1210
    : Math.min(size.height * 0.84, size.width * 0.44) / 1210;
  return view.heroes.map((hero) => {
    const index = ROLES.indexOf(hero.role);
    const { x, pose } = COVER[hero.role];
    const at = { x: size.width * (tall ? 0.14 + index * 0.24 : x), ground: size.height * 0.96 };
    return heroSprite(hero, { ...at, scale, flip: index > 1 }, pose);
  });
}
