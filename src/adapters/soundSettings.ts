import * as v from 'valibot';

const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const soundSchema = v.strictObject({
  on: v.boolean(),
  music: percent,
  effects: percent,
  captions: v.nullable(v.boolean()),
});

/** How a person wants to hear the game on this device. */
export interface SoundSettings {
  readonly on: boolean; // the one switch, first in reach; nothing is heard or fetched while it is off
  readonly music: number; // 0..100
  readonly effects: number; // 0..100
  readonly captions: boolean | null; // what is heard, written; null: as long as effects are heard
}

/** Alone: silent at first, then music under effects. In the room: silent at first, then effects without music. */
export const defaultSound = {
  alone: { on: false, music: 50, effects: 40, captions: null },
  room: { on: false, music: 0, effects: 40, captions: null },
} as const satisfies Record<string, SoundSettings>;

/** Settings kept before there were volumes: music and effects were on or off, each. */
const olderSchema = v.looseObject({ music: v.boolean(), effects: v.boolean() });

/** Settings as they are kept now: older ones keep what the person had chosen to hear. */
export function migrateSound(kept: unknown): unknown {
  const older = v.safeParse(olderSchema, kept);
  if (!older.success) return kept;
  const { music, effects, ...others } = older.output;
  const { alone } = defaultSound;
  if (!music && !effects) return { ...others, sound: alone };
  const sound = { ...alone, on: true, music: music ? alone.music : 0, effects: effects ? alone.effects : 0 };
  return { ...others, sound };
}

/** How loud, from 0 to 1, all switches counted. */
export function heardVolumes({ on, music, effects }: SoundSettings): { music: number; effects: number } {
  return on ? { music: music / 100, effects: effects / 100 } : { music: 0, effects: 0 };
}

/** Whether what is heard is also written. */
export const showsCaptions = ({ on, effects, captions }: SoundSettings): boolean => captions ?? (on && effects > 0);

/** The settings after a change; to give something a volume is to want to hear it. */
export function changeSound(sound: SoundSettings, change: Partial<SoundSettings>): SoundSettings {
  const turnedUp = (change.music ?? 0) > 0 || (change.effects ?? 0) > 0;
  const next = { ...sound, ...(turnedUp && { on: true }), ...change };
  // the switch must be heard: with both volumes at the bottom it would do nothing
  if (change.on && next.music === 0 && next.effects === 0) return { ...next, effects: defaultSound.room.effects };
  return next;
}
