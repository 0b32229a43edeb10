import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artUrl } from '../../src/art/pictures.ts';
import { specimens } from '../../src/stage/gallery/specimens.ts';
import { isDrawing, type Picture } from '../../src/stage/picture/item.ts';
import { pictureOf } from '../../src/stage/picture/picture.ts';
import { fadeOf, LONGEST, planOf } from '../../src/stage/plan/plan.ts';
import { frameAt, type Plan } from '../../src/stage/plan/timeline.ts';
import { moments, sizes, views } from './views.ts';

const anyView = fc.oneof(views, moments);
const planners = fc.constantFrom(planOf, fadeOf);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stepsOf = (plan: Plan) => plan.order.flatMap(({ steps }) => steps);
const ids = ({ items }: Picture) => items.map(({ id }) => id);

describe('a plan', () => {
  it('does nothing between a picture and itself', () => {
    fc.assert(
      fc.property(anyView, sizes, planners, (view, size, way) => {
        const plan = way(pictureOf(view, size), pictureOf(view, size));
        expect(plan.ms).toBe(0);
        expect(stepsOf(plan)).toEqual([]);
      }),
    );
  });

  it('once carried out, or skipped, shows the picture aimed at, whole and in its order', () => {
    fc.assert(
      fc.property(anyView, anyView, sizes, planners, (from, to, size, way) => {
        const after = pictureOf(to, size);
        const plan = way(pictureOf(from, size), after);
        const end = frameAt(plan, plan.ms);
        expect(end.map(({ item }) => item.id)).toEqual(ids(after));
        for (const [index, { item, by }] of end.entries()) {
          const aimed = after.items[index];
          expect(by).toBe('whole');
          expect([item.alpha, 'texture' in item && item.texture]).toEqual([
            aimed?.alpha,
            aimed && 'texture' in aimed && aimed.texture,
          ]);
          for (const side of ['x', 'y', 'width', 'height'] as const)
            expect(Math.abs(item[side] - (aimed?.[side] ?? Number.NaN))).toBeLessThan(0.6);
        }
      }),
    );
  });

  it('starts from what was seen', () => {
    fc.assert(
      fc.property(anyView, anyView, sizes, (from, to, size) => {
        const before = pictureOf(from, size);
        const start = new Set(frameAt(planOf(before, pictureOf(to, size)), -1).map(({ item }) => item.id));
        expect([...start].sort()).toEqual(ids(before).sort());
      }),
    );
  });

  it('lasts at most four seconds, every step within it and none over another of the same item', () => {
    fc.assert(
      fc.property(anyView, anyView, sizes, planners, (from, to, size, way) => {
        const plan = way(pictureOf(from, size), pictureOf(to, size));
        expect(plan.ms).toBeLessThanOrEqual(LONGEST + 0.001);
        for (const { steps } of plan.order) {
          let free = 0;
          for (const { at, ms } of steps) {
            expect(at).toBeGreaterThanOrEqual(free - 0.001);
            free = at + ms;
          }
          expect(free).toBeLessThanOrEqual(plan.ms + 0.001);
        }
      }),
    );
  });

  it('shows at any time only pictures that exist, each item once, shares and alphas between none and whole', () => {
    fc.assert(
      fc.property(anyView, anyView, sizes, share, (from, to, size, when) => {
        const plan = planOf(pictureOf(from, size), pictureOf(to, size));
        const frame = frameAt(plan, when * plan.ms);
        expect(new Set(frame.map(({ item }) => item.id)).size).toBe(frame.length);
        for (const { item, share: seen } of frame) {
          if (!isDrawing(item)) expect(artUrl(item.texture)).toMatch(/svg/);
          expect(item.alpha).toBeGreaterThanOrEqual(0);
          expect(item.alpha).toBeLessThanOrEqual(1);
          expect(seen).toBeLessThanOrEqual(1.2);
        }
      }),
    );
  });

  it('draws in pencil, inks and rubs out with a hand on the tool, and leaves none of them behind', () => {
    const size = { width: 900, height: 500 };
    const tools = new Set<string>();
    for (const { from, to } of specimens()) {
      const plan = planOf(pictureOf(from, size), pictureOf(to, size));
      for (const { to: item } of stepsOf(plan))
        if (!isDrawing(item) && item.id.startsWith('tool-')) tools.add(item.texture);
      expect(frameAt(plan, plan.ms).filter(({ item }) => item.id.startsWith('tool-'))).toEqual([]);
    }
    expect([...tools].sort()).toEqual(['tool/eraser', 'tool/pen', 'tool/pencil']);
  });

  it('lets several leaves of the calendar fly while months pass, and none stay', () => {
    const { from, to } = specimens().find(({ name }) => name === 'months') ?? expect.fail('no months');
    const size = { width: 900, height: 500 };
    const plan = planOf(pictureOf(from, size), pictureOf(to, size));
    const leaves = (when: number) => frameAt(plan, when * plan.ms).filter(({ item }) => item.id.startsWith('leaf-'));
    for (const when of [0.3, 0.5, 0.7]) expect(leaves(when).length).toBeGreaterThan(1);
    expect(leaves(1)).toEqual([]);
  });
});
