import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { artUrl, heroPlace } from '../../src/art/pictures.ts';
import { POWERS, ROLES } from '../../src/domain/vocabulary.ts';

const POSES = ['stand', 'argue', 'give', 'away', 'serve', 'impose'] as const;
const EXPRESSIONS = ['neutral', 'determined', 'worried', 'glad'] as const;
const figures = ROLES.flatMap((role) => POSES.map((pose) => ({ role, pose })));
const drawing = (name: string) => readFileSync(new URL(`../../assets/art/svg/${name}.svg`, import.meta.url));
const sizeOf = (name: string) => brotliCompressSync(drawing(name)).length;

describe('the heroes', () => {
  it.each(figures)('$role, $pose: four faces that differ, in a box of the size told', ({ role, pose }) => {
    const { width, height } = heroPlace(role, pose);
    const faces = EXPRESSIONS.map((expression) => drawing(`hero/${role}-${pose}-${expression}`).toString());
    expect(new Set(faces).size).toBe(EXPRESSIONS.length);
    for (const face of faces) expect(face).toContain(`width="${width}" height="${height}"`);
  });

  it.each(figures)('$role, $pose: the mouth is in the box and well above the feet', ({ role, pose }) => {
    const { width, height, feet, mouth } = heroPlace(role, pose);
    expect(mouth.x).toBeGreaterThan(0);
    expect(mouth.x).toBeLessThan(width);
    expect(mouth.y).toBeGreaterThan(0);
    expect(feet.y - mouth.y).toBeGreaterThan(500);
    expect(feet.y).toBeLessThan(height);
  });

  it.each(figures)('$role, $pose: no face weighs more than 9 KB on the wire', ({ role, pose }) => {
    for (const expression of EXPRESSIONS) expect(sizeOf(`hero/${role}-${pose}-${expression}`)).toBeLessThan(9 * 1024);
  });

  it('has a panel for each power', () => {
    for (const power of ROLES.flatMap((role) => Object.values(POWERS[role])))
      expect(artUrl(`power/${power}`)).toBeTruthy();
  });
});
