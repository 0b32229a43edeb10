import type { Page } from '@playwright/test';

/** Ears for the browser tests: what the page really plays, sample by sample, taken at howler's own nodes. */

declare global {
  interface Window {
    sources: AudioBufferSourceNode[]; // every source the page made, in order
    offline: OfflineAudioContext | undefined;
  }
}

/** Remembers every source the page makes. To be installed before the page's own code. */
export function rememberSources(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.sources = [];
    const make = BaseAudioContext.prototype.createBufferSource;
    BaseAudioContext.prototype.createBufferSource = function (this: BaseAudioContext) {
      const source = make.call(this);
      window.sources.push(source);
      return source;
    };
  });
}

/** Gives the page, for a sound card, a context that renders faster than time and hears each looping source apart. */
export function listenOffline(page: Page, seconds: number, rate: number): Promise<unknown> {
  return page.addInitScript(
    ([seconds, rate]) => {
      const offline = new OfflineAudioContext(3, seconds * rate, rate);
      const done = () => Promise.resolve();
      Object.defineProperties(offline, {
        state: { get: () => 'running' },
        resume: { value: done },
        suspend: { value: done },
      });
      window.offline = offline;
      const Card = function Card() {
        return offline;
      };
      Object.assign(window, { AudioContext: Card });
    },
    [seconds, rate] as const,
  );
}

/** What one stem does where it goes round. */
export interface Seam {
  readonly step: number; // the largest step between two samples within 5 ms of the seam
  readonly usual: number; // the largest within the second around it
  readonly apart: number; // how far the sound after the seam is from what the file plays on there, as a share of its level
  readonly drift: number; // largest difference between the first round and the second, 1.6 s after the start
}

/** Renders two rounds of what the page is playing and looks at the seam of each stem; `late` plants a fault, in ms. */
export function seams(page: Page, late = 0): Promise<Seam[]> {
  return page.evaluate(async (late) => {
    const { offline } = window;
    if (!offline) throw new Error('listenOffline was not installed');
    const loops = window.sources.filter(({ loop }) => loop);
    const merger = offline.createChannelMerger(loops.length);
    loops.forEach((source, nth) => {
      source.disconnect();
      source.loopEnd += late / 1000;
      const split = offline.createChannelSplitter(2);
      source.connect(split).connect(merger, 0, nth);
    });
    merger.connect(offline.destination);
    const heard = await offline.startRendering();
    const rate = offline.sampleRate;
    return loops.map(({ buffer, loopStart, loopEnd }, nth) => {
      const sound = heard.getChannelData(nth);
      const file = buffer?.getChannelData(0) ?? new Float32Array();
      const round = Math.round((loopEnd - loopStart) * rate);
      const steps = (from: number, to: number) => {
        let most = 0;
        for (let i = from; i < to; i++) most = Math.max(most, Math.abs((sound[i] ?? 0) - (sound[i - 1] ?? 0)));
        return most;
      };
      const near = Math.round(0.005 * rate);
      const end = Math.round(loopEnd * rate);
      let gap = 0;
      let level = 0;
      for (let i = 0; i < 0.2 * rate; i++) {
        gap += ((sound[round + i] ?? 0) - (file[end + i] ?? 0)) ** 2;
        level += (file[end + i] ?? 0) ** 2;
      }
      let drift = 0;
      for (let i = Math.round(1.6 * rate); i + round < sound.length; i++)
        drift = Math.max(drift, Math.abs((sound[i] ?? 0) - (sound[i + round] ?? 0)));
      return {
        step: steps(round - near, round + near),
        usual: Math.max(steps(round - rate / 2, round - near), steps(round + near, round + rate / 2)),
        apart: Math.sqrt(gap / level),
        drift,
      };
    });
  }, late);
}

/** How far, in samples, each stem that plays now is from the first one; taken from one buffer of the real context. */
export function phases(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const loops = window.sources.filter(({ loop }) => loop);
    const context = loops[0]?.context;
    if (!(context instanceof AudioContext)) throw new Error('nothing plays');
    const size = 16_384;
    const merger = context.createChannelMerger(loops.length);
    for (const [nth, source] of loops.entries())
      source.connect(context.createChannelSplitter(2)).connect(merger, 0, nth);
    const ear = context.createScriptProcessor(size, loops.length, 1);
    const heard = await new Promise<Float32Array[]>((done) => {
      let skipped = 0;
      ear.onaudioprocess = ({ inputBuffer }) => {
        if (skipped++ < 3) return;
        ear.onaudioprocess = null;
        done(loops.map((_, nth) => inputBuffer.getChannelData(nth).slice()));
      };
      merger.connect(ear).connect(context.destination);
    });
    const placeOf = (sound: Float32Array, { buffer, loopStart, loopEnd }: AudioBufferSourceNode): number => {
      const file = buffer?.getChannelData(0) ?? new Float32Array();
      const rate = buffer?.sampleRate ?? 0;
      let best = Number.POSITIVE_INFINITY;
      let place = -1;
      for (let at = Math.floor(loopStart * rate); at < loopEnd * rate - size; at++) {
        let gap = 0;
        for (let i = 0; i < size && gap < best; i += 16) gap += Math.abs((sound[i] ?? 0) - (file[at + i] ?? 0));
        if (gap < best) [best, place] = [gap, at];
      }
      return place - loopStart * rate;
    };
    const places = loops.map((source, nth) => placeOf(heard[nth] ?? new Float32Array(), source));
    return places.map((place) => place - (places[0] ?? 0));
  });
}

/** What one part of a sound file sounds like. */
export interface Figure {
  readonly peak: number; // loudest sample
  readonly end: number; // loudest sample in its last 3 ms, as a share of the peak
  readonly attack: number; // seconds until it reaches a tenth of its peak
  readonly seconds: number; // from its first to its last tenth of the peak
  readonly bright: number; // mean frequency by power, Hz
  readonly tone: number; // how far its loudest moment repeats itself: 0 noise .. 1 a pure note
  readonly held: number; // level from 0.9 to 1.15 s over the level from 0.2 to 0.45 s: does a long note last?
}

/** Fetches a sound file of the build and measures its parts, given as [start, length] in milliseconds. */
export function figures<K extends string>(
  page: Page,
  url: string,
  parts: Record<K, number[]>,
): Promise<Record<K, Figure>> {
  return page.evaluate(
    async ([url, parts]) => {
      const rate = 48_000;
      const bytes = await (await fetch(url)).arrayBuffer();
      const all = (await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes)).getChannelData(0);
      const levelOf = (sound: Float32Array) =>
        Math.sqrt(sound.reduce((sum, each) => sum + each * each, 0) / sound.length);
      const peakOf = (sound: Float32Array) => sound.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
      const toneOf = (sound: Float32Array, from: number) => {
        const span = sound.slice(from, from + 2400);
        const energy = span.reduce((sum, each) => sum + each * each, 0);
        let best = 0;
        for (let lag = 40; lag < 600; lag++) {
          let like = 0;
          for (let i = lag; i < span.length; i++) like += (span[i] ?? 0) * (span[i - lag] ?? 0);
          best = Math.max(best, like / energy / (1 - lag / span.length));
        }
        return Math.min(1, best);
      };
      const measure = ([start = 0, length = 0]: number[]) => {
        const at = (ms: number) => Math.round((ms * rate) / 1000);
        const sound = all.slice(at(start), at(start + length));
        const peak = peakOf(sound);
        const loud = (each: number) => Math.abs(each) > peak / 10;
        let moved = 0;
        let energy = 0;
        for (let i = 1; i < sound.length; i++) {
          moved += ((sound[i] ?? 0) - (sound[i - 1] ?? 0)) ** 2;
          energy += (sound[i] ?? 0) ** 2;
        }
        const first = sound.findIndex(loud);
        return {
          peak,
          end: peakOf(sound.slice(-at(3))) / peak,
          attack: first / rate,
          seconds: (sound.findLastIndex(loud) - first) / rate,
          bright: (rate / Math.PI) * Math.asin(Math.sqrt(moved / energy) / 2),
          tone: toneOf(sound, Math.max(0, sound.findIndex((each) => Math.abs(each) === peak) - 600)),
          held: levelOf(sound.slice(at(900), at(1150))) / levelOf(sound.slice(at(200), at(450))),
        };
      };
      const measured = Object.entries(parts).map(([name, part]) => [name, measure(part)]);
      return Object.fromEntries(measured);
    },
    [url, parts as Record<string, number[]>] as const,
  );
}
