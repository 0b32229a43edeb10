import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artUrl, layersOf } from '../../src/art/pictures.ts';
import { PROPS, ROLES } from '../../src/domain/vocabulary.ts';
import { isDrawing } from '../../src/stage/picture/item.ts';
import { pictureOf } from '../../src/stage/picture/picture.ts';
import { cameraOf, skyOf } from '../../src/stage/picture/vista.ts';
import { quietStage } from '../../src/view/picture/stage.ts';
import { sizes, views } from './views.ts';

/** Bytes of the first screen's pictures as they travel. */
const BUDGET = 150_000;

describe('the first screen', () => {
  it('weighs less than its budget, compressed as the game is served', () => {
    const { items } = pictureOf(quietStage('title'), { width: 1920, height: 1080 });
    const names = new Set(items.flatMap((item) => (isDrawing(item) ? [] : [item.texture])));
    const weights = [...names].map((name) => gzipSync(readFileSync(`assets/art/svg/${name}.svg`)).length);
    expect(names.size).toBeGreaterThanOrEqual(5); // the plate and the four
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(BUDGET);
  });
});

describe('a picture', () => {
  it('has a heavier sky as urgency grows, five of them', () => {
    const skies = Array.from({ length: 101 }, (_, urgency) => skyOf(urgency));
    expect(skies).toEqual([...skies].sort((a, b) => a - b));
    expect(new Set(skies).size).toBe(5);
  });

  it('names only pictures that exist, each item once, all of them to be seen', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        const { items } = pictureOf(view, size);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const item of items) {
          if (!isDrawing(item)) expect(artUrl(item.texture)).toMatch(/svg/);
          for (const value of [item.width, item.height, item.alpha]) expect(value).toBeGreaterThan(0);
          expect(item.alpha).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('covers the whole stage, wherever the camera looks', () => {
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

  it('shows every prop of the territory that its composition has', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        const shown = pictureOf({ ...view, scene: 'roles' }, size).items.map(({ id }) => id);
        for (const prop of PROPS.filter((each) => layersOf(view.composition).includes(each)))
          expect(shown.some((id) => id.startsWith(`prop/${prop}-`))).toBe(true);
      }),
    );
  });

  it('has the four on the stage in a tension, and what they settled only then', () => {
    fc.assert(
      fc.property(views, sizes, (view, size) => {
        const ids = pictureOf({ ...view, scene: 'tension' }, size).items.map(({ id }) => id);
        expect(ids.filter((id) => id.startsWith('hero-'))).toHaveLength(ROLES.length);
        const drawn = ids.some((id) => id.startsWith('mark-') || id.startsWith('stamp-'));
        expect(drawn).toBe(view.settlement !== null);
      }),
    );
  });
});
