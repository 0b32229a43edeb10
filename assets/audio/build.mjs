#!/usr/bin/env node
/**
 * Makes the encoded sounds again from their sources: territoire.abc and effects.mjs -> music, effects (webm, m4a) and
 * bounds.json. Only needed when a source changes; the results are committed. See README.md for the tools.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EFFECTS } from './effects.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'audio-'));
const soundfont = process.env.SOUNDFONT ?? '/usr/share/sounds/sf3/MuseScore_General_Lite.sf3';

const RATE = 48_000; // Opus's own: no resampling
const BEAT = 576_000; // µs; a whole number of samples and of fluidsynth's blocks, so every pass is rendered alike
const LOOP = (12 * 4 * BEAT * RATE) / 1e6; // samples in twelve bars
const BLEND = 0.03 * RATE; // crossfade that closes the loop
const MARGIN = 0.25 * RATE; // the loop goes on this long on both sides of its bounds: any encoder delay is harmless
const GAP = 0.1 * RATE; // silence between two effects
const LOUDNESS = -18; // LUFS of the three stems together
const STEMS = { base: ['Gt', 'Bs'], fragile: ['Cl'], flame: ['Mel'] };
const BITRATES = {
  music: { webm: ['-b:a', '38k', '-vbr', 'constrained'], m4a: ['-b:a', '41k', '-ac', '1'] },
  effects: { webm: ['-b:a', '48k'], m4a: ['-b:a', '64k'] },
};

function run(command, args, input) {
  const done = spawnSync(command, args, { cwd: work, input, maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.error?.message ?? done.stderr}`);
  return done;
}

const floats = ({ stdout }) => new Float32Array(Uint8Array.from(stdout).buffer);
const bytes = (samples) => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
const sox = (...args) => run('sox', ['-R', '-q', ...args.flatMap((arg) => arg.split(' '))]);
const milliseconds = (samples) => Math.round((samples / RATE) * 1e6) / 1e3;

/** The tune with some of its voices only. */
function onlyVoices(abc, voices) {
  const [head, ...parts] = abc.split(/^(?=\[V:)/m);
  const kept = (line) => voices.some((voice) => line.startsWith(`V:${voice}`) || line.startsWith(`[V:${voice}]`));
  const header = head.split('\n').filter((line) => !line.startsWith('V:') || kept(line));
  return header.join('\n') + parts.filter(kept).join('');
}

/** Writes the exact length of a beat over every tempo event (FF 51 03) of a MIDI file. */
function setTempo(midi) {
  const event = Buffer.from([0xff, 0x51, 0x03]);
  for (let at = midi.indexOf(event); at >= 0; at = midi.indexOf(event, at + 6)) midi.writeUIntBE(BEAT, at + 3, 3);
  return midi;
}

/** Plays a stem twice and keeps the second pass, whose end is blended into the end of the first: a circle. */
function renderStem(name, voices) {
  writeFileSync(join(work, `${name}.abc`), onlyVoices(readFileSync(join(here, 'territoire.abc'), 'utf8'), voices));
  run('abc2midi', [`${name}.abc`, '-o', `${name}.mid`]);
  writeFileSync(join(work, `${name}.mid`), setTempo(readFileSync(join(work, `${name}.mid`))));
  const options = ['-q', '-ni', '-r', `${RATE}`, '-g', '0.7', '-o', 'synth.chorus.active=0', '-T', 'wav'];
  run('fluidsynth', [...options, '-F', `${name}.wav`, soundfont, `${name}.mid`]);
  const both = floats(sox(`${name}.wav -t f32 -c 2 -r ${RATE} -`));
  const loop = both.slice(2 * LOOP, 4 * LOOP);
  for (let i = 0; i < BLEND; i++) {
    const late = i / BLEND;
    for (const side of [0, 1]) {
      const at = 2 * (LOOP - BLEND + i) + side;
      loop[at] = loop[at] * (1 - late) + both[at] * late;
    }
  }
  return loop;
}

/** The gain that brings the sum of the stems to the wanted loudness; refuses a mix that would clip. */
function gainOf(loops) {
  const mix = loops[0].map((_, i) => loops.reduce((sum, loop) => sum + loop[i], 0));
  const args = '-f f32le -ar 48000 -ac 2 -i - -af ebur128 -f null -'.split(' ');
  const { stderr } = run('ffmpeg', ['-hide_banner', '-nostats', ...args], bytes(mix));
  const measured = Number([...`${stderr}`.matchAll(/I:\s+(-[\d.]+) LUFS/g)].at(-1)[1]);
  const gain = 10 ** ((LOUDNESS - measured) / 20);
  const peak = mix.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) * gain;
  console.log(`music: ${measured} LUFS measured, ${(LOUDNESS - measured).toFixed(1)} dB, peak ${peak.toFixed(2)}`);
  if (peak > 0.8) throw new Error('the music would clip');
  return gain;
}

/** The three stems in one file, so that they load together and start together. */
function buildMusic() {
  const loops = Object.entries(STEMS).map(([name, voices]) => renderStem(name, voices));
  const gain = gainOf(loops);
  const span = LOOP + 2 * MARGIN;
  const all = new Float32Array(2 * span * loops.length);
  loops.forEach((loop, nth) => {
    for (let i = 0; i < 2 * span; i++) {
      all[2 * span * nth + i] = loop[(i + 2 * (LOOP - MARGIN)) % (2 * LOOP)] * gain;
    }
  });
  encode('music', all, 2);
  const at = (nth) => [milliseconds(span * nth + MARGIN), milliseconds(LOOP)];
  return Object.fromEntries(Object.keys(STEMS).map((name, nth) => [name, at(nth)]));
}

/** Small seeded cracks, each a burst of noise that dies at once. */
function crackle() {
  let seed = 4;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const samples = new Float32Array(0.9 * RATE);
  for (let crack = 0; crack < 26; crack++) {
    const start = Math.floor((0.08 + 0.72 * chance()) * RATE);
    const length = Math.floor(60 + 220 * chance());
    const force = 0.3 + 0.6 * chance();
    for (let i = 0; i < length; i++) samples[start + i] += (2 * chance() - 1) * force * Math.exp((-4 * i) / length);
  }
  return samples;
}

/** One effect, mono, at its peak. */
function renderEffect(name, { layers, together, peak, after = '' }) {
  const files = layers.map((layer, nth) => {
    const file = `${name}${nth}.wav`;
    if (layer === 'crackle') {
      writeFileSync(join(work, 'crackle.f32'), bytes(crackle()));
      sox(`-t f32 -r ${RATE} -c 1 crackle.f32 ${file}`);
    } else sox(`-n -r ${RATE} -c 1 ${file} ${layer}`);
    return file;
  });
  const merge = together && files.length > 1 ? '-m ' : '';
  sox(`${merge}${files.join(' ')} ${name}.wav ${after}`.trim());
  return floats(sox(`${name}.wav -t f32 -c 1 - norm ${peak} pad 0 0.06`));
}

/** All the effects one after the other in one file. */
function buildEffects() {
  const bounds = {};
  const parts = [];
  let at = GAP;
  for (const [name, recipe] of Object.entries(EFFECTS)) {
    const samples = renderEffect(name, recipe);
    bounds[name] = [milliseconds(at), milliseconds(samples.length)];
    parts.push({ at, samples });
    at += samples.length + GAP;
  }
  const all = new Float32Array(at);
  for (const part of parts) all.set(part.samples, part.at);
  encode('effects', all, 1);
  return bounds;
}

function encode(name, samples, channels) {
  const input = `-f f32le -ar ${RATE} -ac ${channels} -i -`.split(' ');
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const to = { webm: ['-c:a', 'libopus'], m4a: ['-c:a', 'aac', '-movflags', '+faststart'] };
  for (const [kind, codec] of Object.entries(to)) {
    const out = join(here, `${name}.${kind}`);
    run('ffmpeg', ['-y', '-v', 'error', ...input, ...codec, ...BITRATES[name][kind], ...plain, out], bytes(samples));
  }
}

const bounds = { music: buildMusic(), effects: buildEffects() };
const lines = Object.entries(bounds).map(([file, sprites]) => {
  const rows = Object.entries(sprites).map(([name, [start, length]]) => `    "${name}": [${start}, ${length}]`);
  return `  "${file}": {\n${rows.join(',\n')}\n  }`;
});
writeFileSync(join(here, 'bounds.json'), `{\n${lines.join(',\n')}\n}\n`);
rmSync(work, { recursive: true });
