import type { HowlOptions } from 'howler';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AudioPort, createAudio } from '../../src/audio/audio.ts';
import { CUES, type Heard } from '../../src/audio/cues.ts';

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
    audio.setVolumes({ music: 0.5, effects: 0.4 });
    expect(FakeHowl.all).toEqual([]);
    touch();
    touch();
    expect(FakeHowl.all.map(({ options }) => Object.keys(options.sprite ?? {}).length)).toEqual([3, CUES.length]);
  });

  it('fetches the music only for who wants it', () => {
    touch();
    audio.setVolumes({ music: 0, effects: 1 });
    expect(FakeHowl.all.map(({ options }) => Object.keys(options.sprite ?? {}))).toEqual([[...CUES]]);
  });

  it('says every cue to those who read, heard or not, until they stop listening', () => {
    const read: Heard[] = [];
    const stop = audio.onCaption((heard) => read.push(heard));
    audio.play('page');
    stop();
    audio.play('stamp');
    expect(read).toEqual([{ kind: 'cue', cue: 'page' }]);
  });
});

describe('effects', () => {
  beforeEach(() => {
    touch();
    audio.setVolumes({ music: 0, effects: 1 });
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
    audio.setVolumes({ music: 0, effects: 0 });
    audio.play('tick');
    expect(FakeHowl.all[0]?.played).toEqual([]);
  });

  it('follow one another when they fall in the same instant, and none comes too late', () => {
    vi.useFakeTimers();
    load(FakeHowl.all[0]);
    for (let vote = 0; vote < 9; vote++) audio.play('stamp');
    audio.play('reveal');
    expect(FakeHowl.all[0]?.played).toEqual(['stamp', 'reveal']);
    vi.advanceTimersByTime(150);
    expect(FakeHowl.all[0]?.played).toEqual(['stamp', 'reveal', 'stamp']);
    vi.advanceTimersByTime(10_000);
    expect(FakeHowl.all[0]?.played).toEqual(['stamp', 'reveal', 'stamp', 'stamp', 'stamp']);
    vi.useRealTimers();
  });

  it('try the other encoding, then stay silent, then try again when asked again', () => {
    fail(FakeHowl.all[0]);
    fail(FakeHowl.all[1]);
    audio.play('stamp');
    touch();
    expect(FakeHowl.all.map(({ options }) => options.format)).toEqual([['webm'], ['m4a']]);
    audio.setVolumes({ music: 0, effects: 0 });
    audio.setVolumes({ music: 0, effects: 0.2 });
    expect(FakeHowl.all).toHaveLength(3);
  });
});

describe('music', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const CALM = { fragile: 0, flame: 0, hushed: false };
  const levelOf = (id: number) => FakeHowl.all[0]?.levels.get(id);
  let read: string[];
  beforeEach(async () => {
    read = [];
    audio.onCaption((heard) => heard.kind === 'theme' && read.push(heard.stem));
    touch();
    audio.setVolumes({ music: 1, effects: 0 });
    load(FakeHowl.all[0]);
    await settled();
  });

  it('starts the three stems once, together', async () => {
    touch();
    await settled();
    expect(FakeHowl.all).toHaveLength(1);
    expect(FakeHowl.all[0]?.played).toEqual(['base', 'fragile', 'flame']);
  });

  it('starts them while the clock of the context is held, so that none is late', async () => {
    const order: string[] = [];
    context.suspend.mockImplementation(async () => void order.push('held'));
    audio.setVolumes({ music: 0, effects: 0 });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    vi.spyOn(FakeHowl.prototype, 'play').mockImplementation((stem) => order.push(stem));
    vi.spyOn(context, 'resume').mockImplementation(async () => void order.push('running'));
    audio.setVolumes({ music: 1, effects: 0 });
    await settled();
    expect(order.slice(order.indexOf('held'))).toEqual(['held', 'base', 'fragile', 'flame', 'running']);
    vi.restoreAllMocks();
  });

  it('follows the mood, stem by stem', () => {
    expect([levelOf(1002), levelOf(1003)]).toEqual([0, 0]);
    audio.setMood({ ...CALM, fragile: 1 });
    expect([levelOf(1002), levelOf(1003)]).toEqual([0.9, 0]);
    audio.setMood({ ...CALM, flame: 1 });
    expect([levelOf(1002), levelOf(1003)]).toEqual([0, 0.9]);
  });

  it('holds its breath while people choose, and goes on as it was', () => {
    const before = levelOf(1001);
    audio.setMood({ ...CALM, hushed: true });
    expect(levelOf(1001)).toBe(0);
    expect(FakeHowl.all[0]?.stopped).toBe(0);
    audio.setMood(CALM);
    expect(levelOf(1001)).toBe(before);
  });

  it('says who leads when that changes, and nothing in a silence', () => {
    audio.setMood({ ...CALM, flame: 0.9 });
    audio.setMood({ ...CALM, flame: 0.8 });
    audio.setMood({ fragile: 1, flame: 0, hushed: true });
    audio.setMood({ fragile: 1, flame: 0, hushed: false });
    expect(read).toEqual(['base', 'flame', 'fragile']);
  });

  it('fades, then stops, and starts again when asked', async () => {
    vi.useFakeTimers();
    audio.setVolumes({ music: 0, effects: 0 });
    expect([...(FakeHowl.all[0]?.levels.values() ?? [])]).toEqual([0, 0, 0]);
    expect(FakeHowl.all[0]?.stopped).toBe(0);
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    expect(FakeHowl.all[0]?.stopped).toBe(1);
    audio.setVolumes({ music: 1, effects: 0 });
    await settled();
    expect(FakeHowl.all[0]?.played).toHaveLength(6);
  });

  it('is held while the page is hidden', () => {
    context.suspend.mockClear();
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(context.suspend).toHaveBeenCalledOnce();
  });

  it('goes on for the room while the desk is hidden, for as long as a session is led', () => {
    let led = true;
    context.suspend.mockClear();
    audio = createAudio(() => led);
    const hide = () => page.dispatchEvent(new Event('visibilitychange'));
    page.hidden = true;
    hide();
    expect(context.suspend).not.toHaveBeenCalled();
    audio.setVolumes({ music: 0, effects: 1 });
    touch();
    load(FakeHowl.all.at(-1));
    audio.play('tick');
    expect(FakeHowl.all.at(-1)?.played).toEqual(['tick']);
    led = false;
    hide();
    expect(context.suspend).toHaveBeenCalled();
  });
});
