import { figureOf, pointOf } from '../../art/figures.ts';
import {
  type CentredBox,
  type Drawing,
  drawing,
  type Item,
  type Size,
  type Sprite,
  type StagePoint,
  type Stroke,
} from './item.ts';
import { INK, PAPER } from './palette.ts';

/** What the agent's two powers show: blocks of load beside her under or over what can be carried, a brace or a rope. */

const BLOCK = { width: 150, height: 104 };
const CARRIED = ['load-bricks', 'load-plan', 'load-wrench'];
const TOO_MUCH = ['load-bricks', 'load-plan', 'load-wrench', 'load-over', 'load-over'];
/** How many blocks can be carried. */
const THRESHOLD = 3;
/** Foot of the pile as a share of the height: above the caption. */
const FOOT = 0.9;

/** A pile of blocks, and the dashed line of what can be carried. */
function pile(name: string, blocks: readonly string[], x: number, size: Size): Item[] {
  const height = Math.min(size.height * 0.066, size.width * 0.052);
  const width = (height * BLOCK.width) / BLOCK.height;
  const row = (rank: number) => size.height * FOOT - (rank + 0.5) * height * 0.93;
  const sprites = blocks.map(
    (texture, rank): Sprite => ({
      id: `block-${name}-${rank}`,
      texture: `prop-hero/${texture}`,
      x: x + (rank % 2 ? 0.05 : -0.04) * width,
      y: row(rank),
      width,
      height,
      alpha: 1,
      flip: false,
    }),
  );
  const y = row(THRESHOLD - 0.5);
  const points = [
    { x: x - width * 0.86, y },
    { x: x + width * 0.86, y },
  ];
  const dash = [height * 0.26, height * 0.2];
  const line = drawing(`threshold-${name}`, [
    { points, color: PAPER, width: height * 0.26 },
    { points, color: INK, width: height * 0.11, dash },
  ]);
  return [...sprites, line];
}

/** With the right tools: two halves are joined, and what is left can be carried. */
export function toolsPieces(size: Size, mark: CentredBox): Item[] {
  const width = mark.width * 0.44;
  const brace: Sprite = {
    id: 'power-brace',
    texture: 'prop-hero/brace',
    x: mark.x + mark.width * 0.02,
    y: mark.y - mark.height * 0.02,
    width,
    height: (width * 150) / 320,
    alpha: 1,
    flip: false,
  };
  const x = (figureOf('elected', size).x + figureOf('agent', size).x) / 2;
  return [...pile('tools', CARRIED, x, size), brace];
}

/** A rope that is pulled taut. */
function rope(from: StagePoint, to: StagePoint, unit: number): Drawing {
  const points = Array.from({ length: 21 }, (_, index) => {
    const share = index / 20;
    return {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share + unit * 5 * 4 * share * (1 - share),
    };
  });
  const cord = (color: string, width: number, dash?: number[]): Stroke => ({
    points,
    color,
    width: width * unit,
    ...(dash && { dash: dash.map((length) => length * unit), flat: true }),
  });
  return drawing('thread-drag', [cord(PAPER, 44), cord(INK, 27), cord('#D9B98A', 16), cord('#9A7748', 16, [5, 19])]);
}

/** She holds back what was forced: too much is piled up, and a rope goes from her fists to the arrow. */
export function dragPieces(size: Size, mark: CentredBox, flip: boolean): Item[] {
  const agent = figureOf('agent', size);
  const side = flip ? -1 : 1;
  const knot = { x: mark.x - side * mark.width * 0.3, y: mark.y - mark.height * 0.125 };
  return [
    ...pile('drag', TOO_MUCH, figureOf('elected', size).x - 70 * agent.scale, size),
    rope(pointOf(agent, 288, -410), knot, agent.scale),
  ];
}
