import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS, bubblePath, compassPoint, spread } from '../../src/overlay/parts/geometry.ts';

const SIZE = 220;
const MARGIN = 34;
const axis = fc.double({ min: -AXIS, max: AXIS, noNaN: true });
const anywhere = fc.record({
  x: fc.double({ min: -500, max: 1500, noNaN: true }),
  y: fc.double({ min: -500, max: 1000, noNaN: true }),
});
const box = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
  width: fc.double({ min: 60, max: 500, noNaN: true }),
  height: fc.double({ min: 40, max: 300, noNaN: true }),
});

describe('the compass', () => {
  it('keeps every position inside its frame, even one out of range', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), axis, (horizon, posture) => {
        const { x, y } = compassPoint(horizon, posture, SIZE, MARGIN);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(MARGIN);
        expect(Math.max(x, y)).toBeLessThanOrEqual(SIZE - MARGIN);
      }),
    );
  });

  it('puts the long term at the right and cooperation at the top', () => {
    fc.assert(
      fc.property(axis, axis, axis, axis, (h1, h2, p1, p2) => {
        const a = compassPoint(h1, p1, SIZE, MARGIN);
        const b = compassPoint(h2, p2, SIZE, MARGIN);
        expect(Math.sign(a.x - b.x) * Math.sign(h1 - h2)).toBeGreaterThanOrEqual(0);
        expect(Math.sign(a.y - b.y) * Math.sign(p1 - p2)).toBeLessThanOrEqual(0);
      }),
    );
    expect(compassPoint(0, 0, SIZE, MARGIN)).toEqual({ x: SIZE / 2, y: SIZE / 2 });
  });

  it('moves what stands at the same place apart, and leaves what stands alone', () => {
    for (const count of [2, 3, 4]) {
      const here = Array.from({ length: count }, () => ({ x: 100, y: 100 }));
      const [alone, ...moved] = spread([{ x: 20, y: 20 }, ...here], 36);
      expect(alone).toEqual({ x: 20, y: 20 });
      for (const [index, one] of moved.entries())
        for (const other of moved.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(35.9);
    }
  });
});

describe('a bubble', () => {
  const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

  it('is one closed outline of finite numbers, wherever the mouth is', () => {
    fc.assert(
      fc.property(box, anywhere, (around, mouth) => {
        const path = bubblePath(around, mouth, 26, 20);
        expect(path).toMatch(/^M[^MZ]*Z$/);
        expect(numbers(path).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('has a tail that stops short of a mouth outside, and none for a mouth inside', () => {
    fc.assert(
      fc.property(box, anywhere, (around, mouth) => {
        const path = bubblePath(around, mouth, 26, 20);
        const inside =
          mouth.x >= around.x &&
          mouth.x <= around.x + around.width &&
          mouth.y >= around.y &&
          mouth.y <= around.y + around.height;
        const tail = path.match(/L(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)L/);
        if (inside) expect(tail).toBeNull();
        if (!tail) return;
        const [, , , x, y] = tail.map(Number);
        expect(Math.hypot((x ?? 0) - mouth.x, (y ?? 0) - mouth.y)).toBeCloseTo(20, 0);
      }),
    );
    expect(bubblePath({ x: 0, y: 0, width: 200, height: 80 }, { x: 100, y: 300 }, 26, 20)).toContain('L');
  });

  it('has a tail that bends round the face it is before: its knee is further out than its tip, which is level with the lips', () => {
    const side = fc.constantFrom(-1, 1);
    const even = fc.record({
      x: fc.integer({ min: 40, max: 800 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 60, max: 500 }),
      height: fc.integer({ min: 40, max: 300 }),
    });
    fc.assert(
      fc.property(even, fc.integer({ min: 60, max: 300 }), side, (around, below, facing) => {
        const mouth = { x: around.x + around.width / 2, y: around.y + around.height + below };
        const path = bubblePath(around, mouth, 26, 30, facing * 60);
        const [, , , kneeX, , x, y] =
          /L(-?[\d.]+) (-?[\d.]+)Q(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)/.exec(path)?.map(Number) ?? [];
        expect(x).toBeCloseTo(mouth.x + facing * 30, 0);
        expect(y).toBeCloseTo(mouth.y, 0);
        expect(((kneeX ?? 0) - (x ?? 0)) * facing).toBeGreaterThan(0);
      }),
    );
  });
});
