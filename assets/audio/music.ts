/** territoire.abc -> the three stems of the theme, each a circle, in one file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  at,
  type Bounds,
  encode,
  floats,
  here,
  loudnessOf,
  milliseconds,
  peakOf,
  RATE,
  ratio,
  run,
  sox,
  together,
  work,
} from './tools.ts';

const soundfont = process.env.SOUNDFONT ?? '/usr/share/sounds/sf3/MuseScore_General_Lite.sf3';

const BEAT = 416_000; // µs; a whole number of samples and of fluidsynth's blocks, so every pass is rendered alike
const LOOP = (32 * 3 * BEAT * RATE) / 1e6; // samples in thirty-two bars of three
const BLEND = 0.03 * RATE; // crossfade that closes the loop
const MARGIN = 0.25 * RATE; // the loop goes on this long on both sides of its bounds: any encoder delay is harmless
const LOUDNESS = -18; // LUFS of the three stems together
const BITRATES = { webm: ['-b:a', '38k', '-vbr', 'constrained'], m4a: ['-b:a', '41k', '-ac', '1'] };

interface Stem {
  readonly voices: readonly string[];
  readonly level: number;
}

/** Who plays in each stem, and how loud beside the others, in LU: the leads just under what carries them. */
const STEMS: Readonly<Record<string, Stem>> = {
  base: { voices: ['Th', 'Gt', 'Bs'], level: 0 },
  fragile: { voices: ['Cl'], level: -1.5 },
  flame: { voices: ['Ac', 'Al'], level: -1 },
};

/** The tune with some of its voices only. */
function onlyVoices(abc: string, voices: readonly string[]) {
  const [head = '', ...parts] = abc.split(/^(?=\[V:)/m);
  const kept = (line: string) =>
    voices.some((voice) => line.startsWith(`V:${voice}`) || line.startsWith(`[V:${voice}]`));
  const header = head.split('\n').filter((line) => !line.startsWith('V:') || kept(line));
  return header.join('\n') + parts.filter(kept).join('');
}

/** Writes the exact length of a beat over every tempo event (FF 51 03) of a MIDI file. */
function setTempo(midi: Buffer) {
  const event = Buffer.from([0xff, 0x51, 0x03]);
  for (let at = midi.indexOf(event); at >= 0; at = midi.indexOf(event, at + 6)) midi.writeUIntBE(BEAT, at + 3, 3);
  return midi;
}

/** Plays a stem twice and keeps the second pass, whose end is blended into the end of the first: a circle. */
function renderStem(name: string, { voices, level }: Stem) {
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
      const n = 2 * (LOOP - BLEND + i) + side;
      loop[n] = at(loop, n) * (1 - late) + at(both, n) * late;
    }
  }
  const gain = ratio(level - loudnessOf(loop) - 20);
  return loop.map((sample) => sample * gain);
}

/** The gain that brings the sum of the stems to the wanted loudness; refuses a mix that would clip. */
function gainOf(loops: readonly Float32Array[]) {
  const mix = together(loops);
  const gain = ratio(LOUDNESS - loudnessOf(mix));
  const peak = peakOf(mix) * gain;
  if (peak > 0.8) throw new Error(`the music would clip: peak ${peak.toFixed(2)}`);
  return gain;
}

/** The three stems in one file, so that they load together and start together; returns where each lies. */
export function buildMusic(): Bounds {
  const loops = Object.entries(STEMS).map(([name, stem]) => renderStem(name, stem));
  const gain = gainOf(loops);
  const span = LOOP + 2 * MARGIN;
  const all = new Float32Array(2 * span * loops.length);
  loops.forEach((loop, nth) => {
    for (let i = 0; i < 2 * span; i++) {
      all[2 * span * nth + i] = at(loop, (i + 2 * (LOOP - MARGIN)) % (2 * LOOP)) * gain;
    }
  });
  encode('music', all, 2, BITRATES);
  const lies = (nth: number) => [milliseconds(span * nth + MARGIN), milliseconds(LOOP)] as const;
  return Object.fromEntries(Object.keys(STEMS).map((name, nth) => [name, lies(nth)]));
}
