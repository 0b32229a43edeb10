/** What the scripts of the sounds share: calling the tools, reading and writing samples, measuring them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const RATE = 48_000; // Opus's own: no resampling
export const here = fileURLToPath(new URL('.', import.meta.url));
export const work = mkdtempSync(join(tmpdir(), 'audio-'));

/** Runs a tool in the working folder; what it says is thrown when it fails. */
export function run(command: string, args: readonly string[], input?: Uint8Array) {
  const done = spawnSync(command, args, { cwd: work, input, maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.error?.message ?? done.stderr}`);
  return done;
}

export const sox = (...args: readonly string[]) => run('sox', ['-R', '-q', ...args.flatMap((arg) => arg.split(' '))]);
export const floats = ({ stdout }: { readonly stdout: Uint8Array }) => new Float32Array(Uint8Array.from(stdout).buffer);
export const bytes = (samples: Float32Array) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
export const milliseconds = (samples: number) => Math.round((samples / RATE) * 1e6) / 1e3;
export const ratio = (decibels: number) => 10 ** (decibels / 20);
export const decibels = (value: number) => 20 * Math.log10(value);

/** A sample by its number; silence where there is none. */
export const at = (samples: Float32Array, i: number) => samples[i] ?? 0;

/** The loudest sample, from 0 to 1. */
export const peakOf = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** Sounds of one length, as one. */
export const together = (sounds: readonly Float32Array[]) =>
  Float32Array.from({ length: sounds[0]?.length ?? 0 }, (_, i) => sounds.reduce((sum, sound) => sum + at(sound, i), 0));

/** The level of the loudest tenth of a second, in dB RMS: how strong a short sound seems. */
export function strengthOf(samples: Float32Array) {
  const span = Math.min(samples.length, RATE / 10);
  let energy = 0;
  let most = 0;
  samples.forEach((sample, i) => {
    energy += sample ** 2 - (i >= span ? at(samples, i - span) ** 2 : 0);
    most = Math.max(most, energy);
  });
  return decibels(Math.sqrt(most / span));
}

/** The loudness of a piece in stereo, in LUFS (EBU R 128). */
export function loudnessOf(stereo: Float32Array) {
  const args = `-f f32le -ar ${RATE} -ac 2 -i - -af ebur128 -f null -`.split(' ');
  const { stderr } = run('ffmpeg', ['-hide_banner', '-nostats', ...args], bytes(stereo));
  const told = [...`${stderr}`.matchAll(/I:\s+(-[\d.]+) LUFS/g)].at(-1);
  if (!told) throw new Error('ffmpeg told no loudness');
  return Number(told[1]);
}

/** Every sound is written twice: Opus in WebM, AAC in MP4. */
export const KINDS = ['webm', 'm4a'] as const;

/** Arguments of ffmpeg for each. */
type Bitrates = Readonly<Record<(typeof KINDS)[number], readonly string[]>>;

/** Where each sprite of a file lies: its start and its length, in milliseconds. */
export type Bounds = Readonly<Record<string, readonly [start: number, length: number]>>;

/** Writes samples as Opus in WebM and as AAC in MP4. */
export function encode(name: string, samples: Float32Array, channels: number, bitrates: Bitrates) {
  const input = `-f f32le -ar ${RATE} -ac ${channels} -i -`.split(' ');
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const to = { webm: ['-c:a', 'libopus'], m4a: ['-c:a', 'aac', '-movflags', '+faststart'] };
  for (const kind of KINDS) {
    const out = join(here, `${name}.${kind}`);
    run('ffmpeg', ['-y', '-v', 'error', ...input, ...to[kind], ...bitrates[kind], ...plain, out], bytes(samples));
  }
}
