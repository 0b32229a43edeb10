import { figureOf, pointOf } from '../../assets/art/index.ts';
import { ownerOf } from '../domain/powers/registry.ts';
import type { Power, Role } from '../domain/vocabulary.ts';
import type { StageView } from '../view/stage.ts';
import { type Drawing, drawing, type Item, type Point, type Size, type Sprite, type Stroke } from './item.ts';
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

/** The settlement: one picture, told by its shape alone; what is forced through falls on the stage. */
function settlementSprites(view: StageView, size: Size): Sprite[] {
  const { settlement, heroes } = view;
  if (!settlement) return [];
  const width = unitOf(size);
  const height = width * 0.75;
  const at = [size.width / 2, size.height - height * 0.497, width, height] as const;
  if (settlement !== 'forced') return [sprite(`mark-${settlement}`, `mark/${settlement}`, ...at)];
  const forcing = heroes.find(({ pushed, out }) => !pushed && !out)?.role ?? 'elected';
  const flip = figureOf(forcing, size).flip;
  return [{ ...sprite('stamp-forced', `mark/forced-${forcing}`, ...at), flip }];
}

/** Points of a long arm that hangs a little between two hands. */
function reach(from: Point, to: Point, rise: number): Point[] {
  return Array.from({ length: 33 }, (_, index) => {
    const share = index / 32;
    return {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share - rise * 4 * share * (1 - share),
    };
  });
}

const HAND = '#F2C6A0';

/** Mister Fantastique's arm, from his shoulder to those it draws closer. */
function longArm(bridged: readonly [Role, Role], size: Size): Drawing[] {
  const unit = size.height / 100;
  const own = figureOf('elected', size);
  const shoulder = pointOf(own, 20, -700);
  const far = bridged.filter((role) => role !== 'elected').at(-1);
  if (!far) return [];
  const hand = pointOf(figureOf(far, size), 105, far === 'agent' ? -430 : far === 'torch' ? -520 : -640);
  const points = reach(shoulder, hand, -unit * 6);
  const wrist = points.slice(-3);
  const sleeve = (color: string, width: number): Stroke => ({ points, color, width: width * unit });
  return [
    drawing('arm-bridge', [
      sleeve(PAPER, 9.5),
      sleeve(INK, 7.4),
      sleeve(ROLE_COLORS.elected, 5.8),
      { points: wrist, color: PAPER, width: unit * 6.4, span: [0.9, 1], flat: true },
      { points: [hand, hand], color: INK, width: unit * 8, span: [0.94, 1] },
      { points: [hand, hand], color: HAND, width: unit * 6.4, span: [0.94, 1] },
    ]),
  ];
}

/** A hexagon of the State's net. */
const hexagon = (x: number, y: number, radius: number): Point[] =>
  Array.from({ length: 7 }, (_, index) => ({
    x: x + radius * Math.cos((index * Math.PI) / 3),
    y: y + radius * Math.sin((index * Math.PI) / 3) * 0.62,
  }));

/** The norm: a net of hexagons inked over the whole stage, from its centre. */
function net(size: Size): Drawing {
  const radius = size.height * 0.11;
  const cells = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((column) =>
    [-1, 0, 1, 2].map((row) => ({ column, row, far: Math.abs(column) + row })),
  );
  const furthest = 5;
  const strokes = cells.flatMap(({ column, row, far }): Stroke[] => {
    const x = size.width / 2 + column * radius * 1.5;
    const y = size.height * 0.8 + (row + (Math.abs(column) % 2) / 2) * radius * 1.07;
    const span = [far / (furthest + 1), (far + 1) / (furthest + 1)] as const;
    const points = hexagon(x, y, radius);
    return [
      { points, color: PAPER, width: radius * 0.16, span },
      { points, color: ROLE_COLORS.state, width: radius * 0.075, span },
    ];
  });
  return drawing('net-norm', strokes);
}

/** Insets: one small panel a power spent, in the order they were. */
function insets(powers: readonly Power[], size: Size): Item[] {
  const width = Math.min(size.width * 0.2, size.height * 0.5);
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

/** What a power does on the stage itself. */
function powerPieces(view: StageView, size: Size): Item[] {
  const unit = unitOf(size);
  const middle = size.width / 2;
  return view.powers.flatMap((power): Item[] => {
    switch (power) {
      case 'bridge':
        return view.bridged ? longArm(view.bridged, size) : [];
      case 'shelter':
        return [sprite('power-field', 'prop-hero/field', middle, size.height - unit * 0.46, unit * 1.25, unit * 1.25)];
      case 'norm':
        return [net(size)];
      case 'rally':
        return [-1, 0, 1].map((side) => {
          const tall = unit * (side === 0 ? 0.42 : 0.3);
          const texture = `prop-hero/flame-${side + 1}`;
          return sprite(
            `power-flame-${side}`,
            texture,
            middle + side * unit * 0.36,
            size.height * 0.5 - tall * 0.3,
            tall * 0.77,
            tall,
          );
        });
      case 'callOut':
        return [sprite('power-spark', 'prop-hero/spark', middle, size.height - unit * 0.5, unit * 0.6, unit * 0.6)];
      default:
        return [];
    }
  });
}

/** All that is drawn once they have settled: some of it runs behind the heroes, the rest stands between them. */
export function settlementItems(view: StageView, size: Size): { readonly behind: Item[]; readonly between: Item[] } {
  const pieces = powerPieces(view, size);
  const far = (item: Item) => item.id.startsWith('arm') || item.id.startsWith('net');
  return {
    behind: pieces.filter(far),
    between: [...settlementSprites(view, size), ...pieces.filter((item) => !far(item)), ...insets(view.powers, size)],
  };
}
