import { figureOf, pointOf } from '../../art/figures.ts';
import { ownerOf } from '../../domain/tension/settling.ts';
import type { Power, Role } from '../../domain/vocabulary.ts';
import type { StageView } from '../../view/picture/stageModel.ts';
import { type CentredBox, type Drawing, drawing, type Item, type Size, type Sprite } from './item.ts';
import { dragPieces, toolsPieces } from './load.ts';
import { longArm } from './longArm.ts';
import { normNet } from './norm.ts';
import { INK, PAPER, ROLE_COLORS } from './palette.ts';

/** What the four positions have become, and the powers spent on it, drawn between the heroes. */

/** Room for what is drawn between the two pairs. */
const unitOf = (size: Size): number => Math.min(size.width * 0.31, size.height * 0.7);

const sprite = (id: string, texture: string, x: number, y: number, width: number, height: number): Sprite => ({
  id,
  texture,
  x,
  y,
  width,
  height,
  alpha: 1,
  flip: false,
});

/** Where the settlement is drawn. */
function markBox(size: Size): CentredBox {
  const width = unitOf(size);
  const height = width * 0.75;
  return { x: size.width / 2, y: size.height - height * 0.497, width, height };
}

/** Whose line passed by force. */
const forcingOf = ({ heroes, arbitratedBy }: StageView): Role =>
  arbitratedBy ?? heroes.find(({ pushed, out }) => !pushed && !out)?.role ?? 'elected';

/** The settlement: one picture, told by its shape alone; what is forced through falls on the stage. */
function settlementSprites(view: StageView, size: Size): Sprite[] {
  const { settlement, powers, arbitratedBy } = view;
  if (!settlement) return [];
  const { x, y, width, height } = markBox(size);
  if (settlement !== 'forced') return [sprite(`mark-${settlement}`, `mark/${settlement}`, x, y, width, height)];
  const forcing = forcingOf(view);
  const how = powers.includes('drag') ? 'held' : arbitratedBy ? 'arbitrated' : 'forced';
  const flip = figureOf(forcing, size).flip;
  return [{ ...sprite(`stamp-${how}`, `mark/${how}-${forcing}`, x, y, width, height), flip }];
}

/** The last bar: from the tip of the baton, one stroke down to where the wall is breached. */
function batonStroke(size: Size): Drawing {
  const own = figureOf('elected', size);
  const mark = markBox(size);
  const from = pointOf(own, 96, -1332);
  const to = { x: mark.x - mark.width * 0.05, y: mark.y - mark.height * 0.3 };
  const high = { x: from.x + (to.x - from.x) * 0.72, y: from.y - size.height * 0.04 };
  const points = Array.from({ length: 31 }, (_, index) => {
    const t = index / 30;
    const curve = (axis: 'x' | 'y') => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * high[axis] + t ** 2 * to[axis];
    return { x: curve('x'), y: curve('y') };
  });
  const unit = own.scale;
  return drawing('arm-stroke', [
    { points, color: PAPER, width: unit * 44 },
    { points, color: INK, width: unit * 27 },
    { points, color: ROLE_COLORS.elected, width: unit * 14 },
  ]);
}

/** Insets: one small panel a power spent, in the order they were. */
function insets(powers: readonly Power[], size: Size): Item[] {
  const width = Math.min(size.width * 0.2, size.height * 0.36);
  const height = (width * 300) / 480;
  return powers.flatMap((power, index): Item[] => {
    const x = size.width / 2 + (index - (powers.length - 1) / 2) * width * 1.1;
    const y = size.height * 0.04 + height / 2;
    const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
    const points = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
      { x: left, y: top },
    ];
    const frame = drawing(`power-frame-${power}`, [
      { points, color: INK, width: width * 0.035 },
      { points, color: ROLE_COLORS[ownerOf(power)], width: width * 0.012 },
    ]);
    return [sprite(`power-${power}`, `power/${power}`, x, y, width, height), frame];
  });
}

const FIELD = { width: 720, height: 420 };

/** What each power does on the stage itself. */
const PIECES: Readonly<Record<Power, (view: StageView, size: Size) => Item[]>> = {
  bridge: ({ bridged }, size) => (bridged ? longArm(bridged, size) : []),
  arbitrate: (_, size) => [batonStroke(size)],
  tools: (_, size) => toolsPieces(size, markBox(size)),
  drag: (view, size) => dragPieces(size, markBox(size), figureOf(forcingOf(view), size).flip),
  shelter: (_, size) => {
    const width = unitOf(size) * 1.62;
    const height = (width * FIELD.height) / FIELD.width;
    return [
      sprite('power-field', 'prop-hero/field', size.width / 2, size.height * 0.99 - height * 0.42, width, height),
    ];
  },
  norm: (_, size) => [normNet(size, markBox(size))],
  rally: (_, size) =>
    [-1, 0, 1].map((side) => {
      const tall = unitOf(size) * (side === 0 ? 0.42 : 0.3);
      const x = size.width / 2 + side * unitOf(size) * 0.36;
      const y = size.height * 0.5 - tall * 0.3;
      return sprite(`power-flame-${side}`, `prop-hero/flame-${side + 1}`, x, y, tall * 0.77, tall);
    }),
  callOut: (_, size) => {
    const side = unitOf(size) * 0.6;
    return [sprite('power-spark', 'prop-hero/spark', size.width / 2, size.height - unitOf(size) * 0.5, side, side)];
  },
};

/** All that is drawn once they have settled: what shelters it first, so that what was settled is seen before it. */
export function settlementItems(view: StageView, size: Size): Item[] {
  const pieces = view.powers.map((power) => ({ power, items: PIECES[power](view, size) }));
  const of = (behind: boolean) => pieces.flatMap(({ power, items }) => ((power === 'shelter') === behind ? items : []));
  return [...of(true), ...settlementSprites(view, size), ...of(false), ...insets(view.powers, size)];
}
