/** Listens by numbers to the encoded files, as a browser would decode them. */
import { join } from 'node:path';
import {
  at,
  type Bounds,
  decibels,
  floats,
  here,
  KINDS,
  loudnessOf,
  peakOf,
  RATE,
  run,
  strengthOf,
  together,
} from './tools.ts';

const decoded = (file: string, channels: number) =>
  floats(
    run('ffmpeg', ['-v', 'error', '-i', join(here, file), '-f', 'f32le', '-ar', `${RATE}`, '-ac', `${channels}`, '-']),
  );

/** The middle of a sound's spectrum, in Hz: how bright it seems. Read from its crossings of zero by energy. */
function brightnessOf(samples: Float32Array) {
  let moved = 0;
  let energy = 0;
  for (let i = 1; i < samples.length; i++) {
    moved += (at(samples, i) - at(samples, i - 1)) ** 2;
    energy += at(samples, i) ** 2;
  }
  // the mean frequency by power: a sine of frequency f moves by 2 sin(pi f / rate) times itself
  return (RATE / Math.PI) * Math.asin(Math.min(1, Math.sqrt(moved / energy) / 2));
}

/** Where a moment lies in samples of two channels. */
const frame = (moment: number) => 2 * Math.round((moment * RATE) / 1e3);

/** Prints the loudness of the music and of each stem, then the strength, peak and brightness of each effect. */
export function report({ music, effects }: { readonly music: Bounds; readonly effects: Bounds }) {
  for (const kind of KINDS) {
    const all = decoded(`music.${kind}`, 2);
    const stems = Object.entries(music).map(([name, [start, length]]) => {
      const [from, to] = [frame(start), frame(start + length)];
      return { name, samples: all.slice(from, to) };
    });
    const mix = together(stems.map(({ samples }) => samples));
    for (const { name, samples } of [{ name: 'together', samples: mix }, ...stems]) {
      const figures = `${loudnessOf(samples)} LUFS, peak ${decibels(peakOf(samples)).toFixed(1)} dBFS`;
      console.log(`${kind} music ${name}: ${figures}`);
    }
  }
  const all = decoded('effects.webm', 1);
  for (const [name, [start, length]] of Object.entries(effects)) {
    const samples = all.slice((start * RATE) / 1e3, ((start + length) * RATE) / 1e3);
    const figures = `${strengthOf(samples).toFixed(1)} dB, peak ${decibels(peakOf(samples)).toFixed(1)} dBFS`;
    console.log(`effect ${name}: ${length} ms, ${figures}, around ${Math.round(brightnessOf(samples))} Hz`);
  }
}
