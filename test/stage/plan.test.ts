import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../assets/art/index.ts';
import { COMPOSITIONS, PROPS, ROLES, SETTLEMENTS, SHOWN_IN } from '../../src/domain/vocabulary.ts';
import { pictureOf, type Sprite } from '../../src/stage/picture.ts';
import { carriedOut, planOf } from '../../src/stage/plan.ts';
import { cameraOf } from '../../src/stage/vista.ts';
import type { PropView, StageView } from '../../src/view/stage.ts';
import { quietStage } from '../../src/view/stageView.ts';

const state = fc.constantFrom(0, 1, 2);
const propView: fc.Arbitrary<PropView> = fc.record({
  base: state,
  next: state,
  change: fc.constantFrom('none', 'pencil', 'inking', 'ink', 'trace'),
});
const calm = quietStage('title');
const names = Object.keys(calm.props);
const views: fc.Arbitrary<StageView> = fc.record({
  scene: fc.constantFrom('title', 'roles', 'tension', 'outcome'),
  composition: fc.constantFrom(...COMPOSITIONS),
  props: fc
    .array(propView, { minLength: names.length, maxLength: names.length })
    .map((all) => Object.fromEntries(names.map((name, index) => [name, all[index]])) as StageView['props']),
  heroes: fc
    .constantFrom('neutral', 'determined', 'worried', 'glad')
    .chain((expression) =>
      fc
        .constantFrom('stand', 'argue', 'give')
        .map((stance) => ROLES.map((role) => ({ role, expression, stance, out: role === 'torch' }))),
    ),
  focus: fc.constantFrom([], ['river'], ['square', 'townFront']),
  settlement: fc.option(fc.constantFrom(...SETTLEMENTS)),
  urgency: fc.integer({ min: 0, max: 100 }),
  season: fc.integer({ min: 0, max: 12 }),
}) as fc.Arbitrary<StageView>;
const sizes = fc.record({ width: fc.integer({ min: 200, max: 2400 }), height: fc.integer({ min: 150, max: 1300 }) });
const byId = (sprites: readonly Sprite[]) => [...sprites].sort((a, b) => a.id.localeCompare(b.id));

describe('a picture', () => {
  it('names only pictures that exist, each once', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        const picture = pictureOf(view, size);
        expect(new Set(picture.map(({ id }) => id)).size).toBe(picture.length);
        for (const { width, height, alpha } of picture) {
          expect(width).toBeGreaterThan(0);
          expect(height).toBeGreaterThan(0);
          expect(alpha).toBeGreaterThan(0);
          expect(alpha).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('covers the whole stage with the sky and the ground, wherever the camera looks', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        const { scale, x, y } = cameraOf(view, size);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect((1920 - x) * scale).toBeGreaterThanOrEqual(size.width - 1);
        expect((1080 - y) * scale).toBeGreaterThanOrEqual(size.height - 1);
      }),
    );
  });
});

describe('a composition', () => {
  it('is drawn with exactly the props that its territory is told to show', () => {
    for (const composition of COMPOSITIONS) {
      const drawn = layersOf(composition).filter((layer) => (PROPS as readonly string[]).includes(layer));
      expect(new Set(drawn)).toEqual(new Set(SHOWN_IN[composition]));
    }
  });
});

describe('a plan', () => {
  it('is empty between a picture and itself', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        expect(planOf(pictureOf(view, size), pictureOf(view, size))).toEqual([]);
      }),
    );
  });

  it('leads from any picture to any other', () => {
    fc.assert(
      fc.property(views, views, sizes, (from, to, size) => {
        const before = pictureOf(from, size);
        const after = pictureOf(to, size);
        const reached = carriedOut(before, planOf(before, after));
        expect(byId(reached).map(({ id, texture }) => [id, texture])).toEqual(
          byId(after).map(({ id, texture }) => [id, texture]),
        );
      }),
    );
  });

  it('lasts at most four seconds', () => {
    fc.assert(
      fc.property(views, views, sizes, (from, to, size) => {
        for (const { ms } of planOf(pictureOf(from, size), pictureOf(to, size))) expect(ms).toBeLessThanOrEqual(4000);
      }),
    );
  });
});
