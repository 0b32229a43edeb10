import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../src/adapters/settings.ts';
import { changeSound, defaultSound, heardVolumes, showsCaptions } from '../../src/adapters/soundSettings.ts';

const { alone, room } = defaultSound;
const defaults: Settings = {
  language: 'fr',
  motion: true,
  keys: true,
  reading: 'laptop',
  scale: 100,
  sound: alone,
  roomSound: room,
};
const percent = fc.integer({ min: 0, max: 100 });
const sound = fc.record({
  on: fc.boolean(),
  music: percent,
  effects: percent,
  captions: fc.constantFrom(true, false, null),
});

describe('the settings of sound', () => {
  it('are silent at first, alone and in the room; in the room no music is waiting either', () => {
    for (const each of [alone, room]) expect(heardVolumes(each)).toEqual({ music: 0, effects: 0 });
    expect(heardVolumes(changeSound(alone, { on: true }))).toEqual({ music: 0.5, effects: 0.4 });
    expect(heardVolumes(changeSound(room, { on: true }))).toEqual({ music: 0, effects: 0.4 });
  });

  it('are read back as they were kept', () => {
    fc.assert(
      fc.property(sound, sound, (sound, roomSound) => {
        const kept = { ...defaults, sound, roomSound };
        expect(parseSettings(JSON.stringify(kept), defaults)).toEqual(kept);
      }),
    );
  });

  it.each([
    [false, false, alone],
    [true, true, { ...alone, on: true }],
    [true, false, { ...alone, on: true, effects: 0 }],
    [false, true, { ...alone, on: true, music: 0 }],
  ])('read what was kept before there were volumes: music %s, effects %s', (music, effects, sound) => {
    const older = JSON.stringify({ language: 'en', music, effects, motion: false });
    expect(parseSettings(older, defaults)).toEqual({ language: 'en', motion: false, sound, roomSound: room });
  });

  it.each([
    '{',
    'null',
    '[]',
    '{"language":"fr","motion":true,"sound":{"on":true,"music":101,"effects":0,"captions":null}}',
  ])('fall back to the defaults for %s', (kept) => {
    expect(parseSettings(kept, defaults)).toEqual(defaults);
  });

  it('a volume turned up turns the sound on; the switch turned on can be heard', () => {
    fc.assert(
      fc.property(sound, fc.constantFrom('music', 'effects'), percent, (given, which, value) => {
        const turned = changeSound(given, { [which]: value });
        expect(turned[which]).toBe(value);
        expect(turned.on).toBe(value > 0 || given.on);
        const { music, effects } = heardVolumes(changeSound(given, { on: true }));
        expect(music + effects).toBeGreaterThan(0);
        expect(heardVolumes(changeSound(given, { on: false }))).toEqual({ music: 0, effects: 0 });
      }),
    );
  });

  it('write what is heard while effects are heard, unless the person said otherwise', () => {
    expect(showsCaptions(alone)).toBe(false);
    expect(showsCaptions({ ...alone, on: true })).toBe(true);
    expect(showsCaptions({ ...alone, on: true, effects: 0 })).toBe(false);
    expect(showsCaptions({ ...alone, captions: true })).toBe(true);
    expect(showsCaptions({ ...alone, on: true, captions: false })).toBe(false);
  });
});
