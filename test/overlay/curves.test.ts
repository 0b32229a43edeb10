import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEASONS } from '../../src/domain/vocabulary.ts';
import { betweenPath, drawCurves, linePath, stepFor } from '../../src/overlay/parts/curveDrawing.ts';

const BOX = { width: 760, height: 330, left: 44, right: 150, top: 46, bottom: 38 };

/** A game's curve: a season apart, never less visible than durable. */
const curves = fc
  .array(fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 21,
  })
  .map((points) => points.map(([visible, share], season) => ({ season, visible, durable: visible * share })));

describe('the two curves', () => {
  it('stay in their box, go rightwards, and never put the durable above the visible', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const drawing = drawCurves(curve, BOX);
        expect(drawing).not.toBeNull();
        if (!drawing) return;
        for (const [index, up] of drawing.visible.entries()) {
          const low = drawing.durable[index];
          expect(low?.x).toBe(up.x);
          expect(low?.y ?? 0).toBeGreaterThanOrEqual(up.y - 1e-9);
          expect(up.y).toBeGreaterThanOrEqual(BOX.top - 1e-9);
          expect(low?.y ?? 0).toBeLessThanOrEqual(BOX.height - BOX.bottom + 1e-9);
          expect(up.x).toBeGreaterThan(drawing.visible[index - 1]?.x ?? -1);
          expect(up.x).toBeLessThanOrEqual(BOX.width - BOX.right + 1e-9);
        }
      }),
    );
  });

  it('mark the end of the mandate where its season is, inside the box', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const drawing = drawCurves(curve, BOX);
        expect(drawing?.mandateX).toBe(drawing?.xOf(SEASONS));
        expect(drawing?.mandateX ?? 0).toBeLessThanOrEqual(BOX.width - BOX.right + 1e-9);
      }),
    );
  });

  it('do not depend on the order of the points', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        expect(drawCurves([...curve].reverse(), BOX)?.visible).toEqual(drawCurves(curve, BOX)?.visible);
      }),
    );
  });

  it('are not drawn from a single point', () => {
    expect(drawCurves([], BOX)).toBeNull();
    expect(drawCurves([{ season: 3, visible: 2, durable: 1 }], BOX)).toBeNull();
  });

  it('have two to five round steps up to any height', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 500, noNaN: true }), (most) => {
        const steps = Math.ceil(most / stepFor(most));
        expect(steps).toBeGreaterThanOrEqual(2);
        expect(steps).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('become an open line each, and one closed surface between them', () => {
    const upper = [
      { x: 0, y: 0 },
      { x: 10, y: 5 },
    ];
    const lower = [
      { x: 0, y: 9 },
      { x: 10, y: 8 },
    ];
    expect(linePath(upper)).toBe('M0.0 0.0L10.0 5.0');
    expect(betweenPath(upper, lower)).toBe('M0.0 0.0L10.0 5.0L10.0 8.0L0.0 9.0Z');
  });
});
