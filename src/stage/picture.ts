import { ROLES } from '../domain/vocabulary.ts';
import { HERO_ANCHORS, type HeroView, heroScale, type StageView } from '../view/stage.ts';
import { type Size, type Sprite, vistaSprites } from './vista.ts';

export type { Size, Sprite };

/** The box heroes are drawn in, feet at 1190 of 1210, and the height of each mouth above the feet. */
const HERO = { width: 780, height: 1210, feet: 1190 };
const MOUTH = { elected: 848, agent: 640, state: 842, torch: 700 };

function poseOf({ role, stance }: HeroView): string {
  return stance === 'cooperate' && (role === 'state' || role === 'torch') ? 'idle' : stance;
}

function heroSprite(hero: HeroView, x: number, feet: number, scale: number, flip: boolean): Sprite {
  const middle = feet - (HERO.feet - HERO.height / 2) * scale;
  return {
    id: `hero-${hero.role}`,
    texture: `hero/${hero.role}-${poseOf(hero)}-${hero.expression}`,
    x,
    y: middle,
    width: HERO.width * scale,
    height: HERO.height * scale,
    alpha: hero.out ? 0.35 : 1,
    flip: hero.out ? !flip : flip,
  };
}

function speakers(view: StageView, size: Size): Sprite[] {
  const scale = heroScale(size.width, size.height);
  return view.heroes.map((hero) => {
    const { x, mouthY, facing } = HERO_ANCHORS[hero.role];
    const feet = size.height * mouthY + MOUTH[hero.role] * scale;
    return heroSprite(hero, size.width * x, feet, scale, facing === 'left');
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
  const vista = vistaSprites(view, size);
  if (view.scene === 'tension') return [...vista, ...speakers(view, size), ...mark(view, size)];
  return view.scene === 'title' ? [...vista, ...cover(view, size)] : vista;
}
