import type { HowlOptions } from 'howler';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AudioPort, createAudio } from '../../src/audio/audio.ts';
import { CUES, type Cue } from '../../src/audio/cues.ts';

// what vi.mock needs must be hoisted with it
const { FakeHowl, context } = vi.hoisted(() => {
  /** A Howl that never reaches the network: the test decides when it is loaded, or fails. */
  class FakeHowl {
    static all: FakeHowl[] = [];
    readonly options: HowlOptions;
    readonly played: string[] = [];
    readonly levels = new Map<number, number>();
    stopped = 0;
    constructor(options: HowlOptions) {
      this.options = options;
      FakeHowl.all.push(this);
    }
    play(sprite: string): number {
      return 1000 + this.played.push(sprite);
    }
    volume(first: number, id?: number): number {
      if (id !== undefined) this.levels.set(id, first);
      return this.levels.get(first) ?? 0;
    }
    fade(_from: number, to: number, _ms: number, id: number): void {
      this.levels.set(id, to);
    }
    stop(): void {
      this.stopped++;
    }
    unload(): void {}
  }
  const context = { state: 'running', resume: () => Promise.resolve(), suspend: vi.fn(() => Promise.resolve()) };
  return { FakeHowl, context };
});
vi.mock('howler', () => ({
  Howl: FakeHowl,
  Howler: { ctx: context, state: 'suspended', autoSuspend: true, mute: vi.fn() },
}));

type Loaded = (typeof FakeHowl.all)[number] | undefined;
let page: EventTarget & { hidden: boolean };
let audio: AudioPort;
const touch = () => page.dispatchEvent(new Event('click'));
const load = (howl: Loaded) => howl?.options.onload?.(0);
const fail = (howl: Loaded) => howl?.options.onloaderror?.(0, 'broken');

beforeEach(() => {
  FakeHowl.all = [];
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  audio = createAudio();
});

describe('silence', () => {
  it('fetches nothing at a gesture that asks for nothing', () => {
    touch();
    for (const cue of CUES) audio.play(cue);
    expect(FakeHowl.all).toEqual([]);
  });

  it('fetches nothing that was asked for before a gesture, and each file once after it', () => {
    audio.setMusic(true);
    audio.setEffects(true);
    expect(FakeHowl.all).toEqual([]);
    touch();
    touch();
    expect(FakeHowl.all.map(({ options }) => Object.keys(options.sprite ?? {}).length)).toEqual([3, CUES.length]);
  });

  it('says every cue to those who read, heard or not, until they stop listening', () => {
    const read: Cue[] = [];
    const stop = audio.onCaption((cue) => read.push(cue));
    audio.play('page');
    stop();
    audio.play('stamp');
    expect(read).toEqual(['page']);
  });
});

describe('effects', () => {
  beforeEach(() => {
    touch();
    audio.setEffects(true);
  });

  it('play the part of the cue once loaded, and nothing late', () => {
    audio.play('page');
    load(FakeHowl.all[0]);
    for (const cue of CUES) audio.play(cue);
    expect(FakeHowl.all[0]?.played).toEqual([...CUES]);
  });

  it('are not heard when refused again or when the page is hidden', () => {
    load(FakeHowl.all[0]);
    page.hidden = true;
    audio.play('tick');
    page.hidden = false;
    audio.setEffects(false);
    audio.play('tick');
    expect(FakeHowl.all[0]?.played).toEqual([]);
  });

  it('try the other encoding, then stay silent, then try again when asked again', () => {
    fail(FakeHowl.all[0]);
    fail(FakeHowl.all[1]);
    audio.play('stamp');
    touch();
    expect(FakeHowl.all.map(({ options }) => options.format)).toEqual([['webm'], ['m4a']]);
    audio.setEffects(false);
    audio.setEffects(true);
    expect(FakeHowl.all).toHaveLength(3);
  });
});

describe('music', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  beforeEach(async () => {
    touch();
    audio.setVolumes({ music: 1, effects: 1 });
    audio.setMusic(true);
    load(FakeHowl.all[0]);
    await settled();
  });

  it('starts the three stems once, together', async () => {
    touch();
    await settled();
    expect(FakeHowl.all).toHaveLength(1);
    expect(FakeHowl.all[0]?.played).toEqual(['base', 'fragile', 'flame']);
  });

  it('follows the mood, stem by stem', () => {
    const levels = FakeHowl.all[0]?.levels;
    expect([levels?.get(1002), levels?.get(1003)]).toEqual([0, 0]);
    audio.setMood({ fragile: 1, flame: 0 });
    expect([levels?.get(1002), levels?.get(1003)]).toEqual([0.9, 0]);
    audio.setMood({ fragile: 0, flame: 1 });
    expect([levels?.get(1002), levels?.get(1003)]).toEqual([0, 0.9]);
  });

  it('fades, then stops, and starts again when asked', async () => {
    vi.useFakeTimers();
    audio.setMusic(false);
    expect([...(FakeHowl.all[0]?.levels.values() ?? [])]).toEqual([0, 0, 0]);
    expect(FakeHowl.all[0]?.stopped).toBe(0);
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(FakeHowl.all[0]?.stopped).toBe(1);
    audio.setMusic(true);
    await settled();
    expect(FakeHowl.all[0]?.played).toHaveLength(6);
  });

  it('is held while the page is hidden', () => {
    context.suspend.mockClear();
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(context.suspend).toHaveBeenCalledOnce();
  });
});
