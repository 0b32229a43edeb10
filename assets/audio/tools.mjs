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
export function run(command, args, input) {
  const done = spawnSync(command, args, { cwd: work, input, maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.error?.message ?? done.stderr}`);
  return done;
}

export const sox = (...args) => run('sox', ['-R', '-q', ...args.flatMap((arg) => arg.split(' '))]);
export const floats = ({ stdout }) => new Float32Array(Uint8Array.from(stdout).buffer);
export const bytes = (samples) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
export const milliseconds = (samples) => Math.round((samples / RATE) * 1e6) / 1e3;
export const ratio = (decibels) => 10 ** (decibels / 20);
export const decibels = (value) => 20 * Math.log10(value);

/** The loudest sample, from 0 to 1. */
export const peakOf = (samples) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** The level of the loudest tenth of a second, in dB RMS: how strong a short sound seems. */
export function strengthOf(samples) {
  const span = Math.min(samples.length, RATE / 10);
  let energy = 0;
  let most = 0;
  samples.forEach((sample, i) => {
    energy += sample ** 2 - (i >= span ? samples[i - span] ** 2 : 0);
    most = Math.max(most, energy);
  });
  return decibels(Math.sqrt(most / span));
}

/** The loudness of a piece in stereo, in LUFS (EBU R 128). */
export function loudnessOf(stereo) {
  const args = `-f f32le -ar ${RATE} -ac 2 -i - -af ebur128 -f null -`.split(' ');
  const { stderr } = run('ffmpeg', ['-hide_banner', '-nostats', ...args], bytes(stereo));
  return Number([...`${stderr}`.matchAll(/I:\s+(-[\d.]+) LUFS/g)].at(-1)[1]);
}

/** Writes samples as Opus in WebM and as AAC in MP4. */
export function encode(name, samples, channels, bitrates) {
  const input = `-f f32le -ar ${RATE} -ac ${channels} -i -`.split(' ');
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const to = { webm: ['-c:a', 'libopus'], m4a: ['-c:a', 'aac', '-movflags', '+faststart'] };
  for (const [kind, codec] of Object.entries(to)) {
    const out = join(here, `${name}.${kind}`);
    run('ffmpeg', ['-y', '-v', 'error', ...input, ...codec, ...bitrates[kind], ...plain, out], bytes(samples));
  }
}
