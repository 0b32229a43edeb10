import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import bounds from '../../assets/audio/bounds.json';
import { CUES, effectSprites, STEMS, stemSprites } from '../../src/audio/cues.ts';
import { durationOf } from './container.ts';

const folder = resolve(import.meta.dirname, '../../assets/audio');
const LOOP = 32 * 3 * 416; // thirty-two bars of three beats, in milliseconds

describe('the effects file', () => {
  it('has a part for every cue, and no other', () => {
    expect(Object.keys(bounds.effects).sort()).toEqual([...CUES].sort());
  });

  it('keeps its parts apart, so that none is heard at the edge of another', () => {
    const parts = Object.values(effectSprites()).sort(([one], [other]) => one - other);
    let free = 0;
    for (const [start, length, loop] of parts) {
      expect(start).toBeGreaterThanOrEqual(free + 99.9);
      expect(length).toBeGreaterThan(50);
      expect(loop).toBe(false);
      free = start + length;
    }
  });

  it('answers at once: no effect but the longest chord outlasts a second and a half', () => {
    for (const [, length] of Object.values(effectSprites())) expect(length).toBeLessThan(1500);
  });
});

describe('the music file', () => {
  it('has the three stems, each exactly as long as thirty-two bars, each going round', () => {
    expect(Object.keys(bounds.music)).toEqual([...STEMS]);
    for (const [, length, loop] of Object.values(stemSprites())) {
      expect(length).toBe(LOOP);
      expect(loop).toBe(true);
    }
  });

  it('goes on for a quarter of a second on both sides of each loop', () => {
    const starts = Object.values(stemSprites()).map(([start]) => start);
    expect(starts).toEqual([250, 250 + LOOP + 500, 250 + 2 * (LOOP + 500)]);
  });
});

describe.each(['webm', 'm4a'])('the encoded files, %s', (kind) => {
  const ends = {
    music: 3 * (LOOP + 500),
    effects: Math.max(...Object.values(effectSprites()).map(([at, ms]) => at + ms)),
  };

  it.each(['music', 'effects'] as const)('%s lasts as long as its bounds say', (name) => {
    const lasts = durationOf(resolve(folder, `${name}.${kind}`));
    expect(lasts).toBeGreaterThanOrEqual(ends[name]);
    expect(lasts).toBeLessThan(ends[name] + 150);
  });

  it('costs at most 1 MB for a minute of music, and 64 kB for all the effects', () => {
    expect(statSync(resolve(folder, `music.${kind}`)).size).toBeLessThan((1e6 * LOOP) / 60_000);
    expect(statSync(resolve(folder, `effects.${kind}`)).size).toBeLessThan(64_000);
  });
});
