import { figureOf, pointOf } from '../../art/figures.ts';
import { type ByRole, ROLES } from '../../domain/vocabulary.ts';
import type { SproutMark, StageView } from '../../view/picture/stageModel.ts';
import { type Drawing, drawing, type Item, type Size, type Sprite, type StagePoint } from './item.ts';
import { INK, PAPER, ROLE_COLORS } from './palette.ts';
import { propBox } from './vista.ts';

/** What was sown: it waits where it was planted, and comes up there, tied by a thread to the one who sowed it. */

/** Where the thread is tied on each hero: the badge over the heart, from the feet. */
const HEART: ByRole<readonly [number, number]> = {
  elected: [40, -690],
  agent: [40, -480],
  state: [30, -660],
  torch: [30, -560],
};

/** The height of a seedling that waits and of a plant that has come up, as shares of the stage's height. */
const WAITING = 0.1;
const UP = 0.24;
const PLANT = { width: 140, height: 200 };

interface Planted {
  readonly mark: SproutMark;
  readonly foot: StagePoint;
  readonly height: number;
}

/** Where each is planted: side by side along the foot of its prop, one place a role, later ones a little lower. */
function planted(view: StageView, size: Size): Planted[] {
  const counts = new Map<string, number>();
  return view.sprouts.flatMap((mark) => {
    const box = propBox(view, mark.prop, size);
    if (!box) return [];
    const slot = `${mark.prop}-${mark.role}`;
    const rank = counts.get(slot) ?? 0;
    counts.set(slot, rank + 1);
    const height = size.height * (mark.up ? UP : WAITING);
    const apart = Math.max(size.height * 0.09, Math.min(box.width * 0.2, size.width * 0.08));
    const x = box.x + (ROLES.indexOf(mark.role) - 1.5) * apart + rank * apart * 0.4;
    const y = box.y + box.height * 0.46 + rank * size.height * 0.03;
    const foot = { x: Math.min(size.width * 0.95, Math.max(size.width * 0.05, x)), y: Math.min(size.height * 0.94, y) };
    return [{ mark, foot, height }];
  });
}

function plantSprites({ mark, foot, height }: Planted): Sprite[] {
  const width = (height * PLANT.width) / PLANT.height;
  const badge = height * (mark.up ? 0.2 : 0.42);
  const at = { alpha: 1, flip: false };
  return [
    {
      ...at,
      id: `sprout-${mark.id}${mark.up ? '-up' : ''}`,
      texture: mark.up ? 'tool/sprout' : 'tool/seedling',
      x: foot.x,
      y: foot.y - height / 2,
      width,
      height,
    },
    {
      ...at,
      id: `sprout-badge-${mark.id}`,
      texture: `badge/${mark.role}`,
      x: foot.x + width * (mark.up ? 0.3 : 0.42),
      y: foot.y - badge * (mark.up ? 0.9 : 0.6),
      width: (badge * 80) / 84,
      height: badge,
    },
  ];
}

/** The dotted thread from what came up back to the one whose choice it was. */
function thread({ mark, foot, height }: Planted, size: Size): Drawing {
  const [dx, dy] = HEART[mark.role];
  const from = { x: foot.x, y: foot.y - height * 0.8 };
  const to = pointOf(figureOf(mark.role, size), dx, dy);
  const bow = { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - size.height * 0.12 };
  const points = Array.from({ length: 31 }, (_, index) => {
    const t = index / 30;
    const curve = (axis: 'x' | 'y') => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bow[axis] + t ** 2 * to[axis];
    return { x: curve('x'), y: curve('y') };
  });
  const unit = size.height / 100;
  const dash = [0, unit * 2.6];
  return drawing(`thread-${mark.id}`, [
    { points, color: PAPER, width: unit * 2.6, dash },
    { points, color: INK, width: unit * 1.9, dash },
    { points, color: ROLE_COLORS[mark.role], width: unit * 1.15, dash },
    { points: [to, to], color: INK, width: unit * 2.6, span: [0.95, 1] },
    { points: [to, to], color: ROLE_COLORS[mark.role], width: unit * 1.7, span: [0.95, 1] },
  ]);
}

/** Plants on the ground, before the heroes; and the threads of what came up, over everything. */
export function sproutItems(view: StageView, size: Size): { readonly plants: Item[]; readonly threads: Item[] } {
  const all = planted(view, size);
  const tied = view.scene === 'tension' ? all.filter(({ mark }) => mark.up) : [];
  return { plants: all.flatMap(plantSprites), threads: tied.map((each) => thread(each, size)) };
}
