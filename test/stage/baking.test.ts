import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, onCanvas, shotOf, shownUnder } from '../../src/stage/paint/areas.ts';
import { isGroup, piecesOf } from '../../src/stage/paint/baking.ts';
import type { Item } from '../../src/stage/picture/item.ts';
import { pictureOf } from '../../src/stage/picture/picture.ts';
import { fadeOf, planOf } from '../../src/stage/plan/plan.ts';
import { frameAt, type Lens, type Seen } from '../../src/stage/plan/timeline.ts';
import { moments, sizes, views } from './views.ts';

const anyView = fc.oneof(views, moments);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any frame of any plan. */
const frames = fc
  .tuple(anyView, anyView, sizes, fc.constantFrom(planOf, fadeOf), share)
  .map(([from, to, size, way, when]) => {
    const plan = way(pictureOf(from, size), pictureOf(to, size));
    return frameAt(plan, when * plan.ms);
  });

const REST: Lens = { scale: 1, x: 0, y: 0 };

/** Where a group shows one of its items. */
const through = (item: Item, { scale, x, y }: Lens): Item => ({
  ...item,
  x: item.x * scale + x,
  y: item.y * scale + y,
  width: item.width * scale,
  height: item.height * scale,
});

describe('the pieces of a frame', () => {
  it('show all of its items, in their order, where they are', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const shown = piecesOf(frame).flatMap((piece): Item[] =>
          isGroup(piece) ? piece.items.map((item) => through(item, piece.carry?.now ?? REST)) : [piece.item],
        );
        expect(shown.map(({ id }) => id)).toEqual(frame.map(({ item }) => item.id));
        for (const [index, { item }] of frame.entries()) {
          const piece = shown[index];
          expect(piece?.alpha).toBe(item.alpha);
          for (const side of ['x', 'y', 'width', 'height'] as const)
            expect(Math.abs((piece?.[side] ?? Number.NaN) - item[side])).toBeLessThan(0.05);
        }
      }),
    );
  });

  it('leave alone what changes, and never put two groups that could be one beside each other', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const pieces = piecesOf(frame);
        const changing = ({ by, item, base, carry }: Seen) => by !== 'whole' || (item !== base && !carry);
        expect(pieces.filter((piece) => !isGroup(piece))).toEqual(frame.filter(changing));
        for (const [index, piece] of pieces.entries()) {
          const next = pieces[index + 1];
          if (next && isGroup(piece) && isGroup(next)) expect(piece.carry === null && next.carry === null).toBe(false);
        }
      }),
    );
  });

  it('are one while nothing but the camera moves over the land', () => {
    const size = { width: 1280, height: 720 };
    const [view] = fc.sample(
      views.filter(
        ({ scene, composition, heroes }) => scene === 'roles' && composition === 'wide' && heroes.length > 0,
      ),
      { numRuns: 1, seed: 7 },
    );
    if (!view) throw new Error('no view of the land');
    const props = { river: { base: 0, next: 1, change: 'none' }, farm: { base: 1, next: 2, change: 'none' } } as const;
    const before = pictureOf({ ...view, props, focus: [] }, size);
    const after = pictureOf({ ...view, props, focus: ['river'] }, size);
    const pieces = piecesOf(frameAt(planOf(before, after), 200));
    expect(pieces).toHaveLength(1);
    expect(pieces.flatMap((piece) => (isGroup(piece) ? piece.items : []))).toEqual(before.items);
  });
});

describe('an area', () => {
  it('covers its item, and no more than a pixel around it', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(1, 1.5, 2), (frame, ratio) => {
        for (const { item } of frame) {
          if ('angle' in item && item.angle) continue;
          const { left, top, width, height } = areaOf(item, ratio);
          const pushed = 'pushed' in item ? (item.pushed ?? 0) : 0;
          const from = { x: (item.x + pushed - item.width / 2) * ratio, y: (item.y - item.height / 2) * ratio };
          const to = { x: from.x + item.width * ratio, y: from.y + item.height * ratio };
          for (const gap of [from.x - left, from.y - top, left + width - to.x, top + height - to.y]) {
            expect(gap).toBeGreaterThan(-0.001);
            expect(gap).toBeLessThan(1);
          }
        }
      }),
    );
  });

  it('is cut at the edges of the canvas, and is none outside', () => {
    const canvas = { width: 100, height: 50 };
    expect(onCanvas({ left: -10, top: 40, width: 30, height: 30 }, canvas)).toEqual({
      left: 0,
      top: 40,
      width: 20,
      height: 10,
    });
    expect(onCanvas({ left: 100, top: 0, width: 5, height: 5 }, canvas)).toBeNull();
  });
});

describe('a shot of what the camera carries', () => {
  const lens = fc.record({
    scale: fc.double({ min: 0.4, max: 2.5, noNaN: true }),
    x: fc.integer({ min: -900, max: 400 }),
    y: fc.integer({ min: -900, max: 400 }),
  });
  const canvas = { width: 1280, height: 720 };
  /** The camera from where it stands to its end. */
  const along = (end: Lens, by: number): Lens => ({ scale: 1 + (end.scale - 1) * by, x: end.x * by, y: end.y * by });

  it('covers the stage all along the way, and is copied pixel by pixel where the camera is closest', () => {
    fc.assert(
      fc.property(lens, share, fc.constantFrom(1, 2), (end, by, ratio) => {
        const shot = shotOf({ now: REST, end }, canvas, ratio, 1e9, 1e9);
        const { x, y, scale } = shownUnder(shot, along(end, by), ratio);
        expect(x).toBeLessThan(0.001);
        expect(y).toBeLessThan(0.001);
        expect(x + shot.area.width * scale).toBeGreaterThan(canvas.width - 0.001);
        expect(y + shot.area.height * scale).toBeGreaterThan(canvas.height - 0.001);
        const closest = shownUnder(shot, end.scale > 1 ? end : REST, ratio);
        expect(closest.scale).toBeCloseTo(1);
        expect(Math.abs(closest.x - Math.round(closest.x))).toBeLessThan(0.001);
        expect(Math.abs(closest.y - Math.round(closest.y))).toBeLessThan(0.001);
      }),
    );
  });

  it('is no larger than it may be', () => {
    fc.assert(
      fc.property(lens, (end) => {
        const { area } = shotOf({ now: REST, end }, canvas, 2, 1e6, 1200);
        // Its edges go out to whole pixels: less than one on each side.
        const [width, height] = [area.width - 2, area.height - 2];
        expect(Math.max(width, height)).toBeLessThanOrEqual(1200);
        expect(width * height).toBeLessThanOrEqual(1e6);
      }),
    );
  });
});
