/** recipes.ts -> the effects, one after the other in one file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EFFECTS, type Recipe } from './recipes.ts';
import {
  at,
  type Bounds,
  bytes,
  encode,
  floats,
  milliseconds,
  peakOf,
  RATE,
  ratio,
  sox,
  strengthOf,
  work,
} from './tools.ts';

const GAP = 0.1 * RATE; // silence between two effects
const BITRATES = { webm: ['-b:a', '48k'], m4a: ['-b:a', '64k'] };

/** Small seeded cracks, each a burst of noise that dies at once: many at first, then fewer and fainter. */
function crackle() {
  let seed = 4;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const samples = new Float32Array(0.95 * RATE);
  for (let crack = 0; crack < 34; crack++) {
    const late = chance() ** 1.4;
    const start = Math.floor((0.05 + 0.78 * late) * RATE);
    const length = Math.floor(80 + 260 * chance());
    const force = (0.25 + 0.5 * chance()) * (1 - 0.6 * late);
    for (let i = 0; i < length; i++)
      samples[start + i] = at(samples, start + i) + (2 * chance() - 1) * force * Math.exp((-4 * i) / length);
  }
  return samples;
}

function renderLayer(layer: string, file: string) {
  if (layer !== 'crackle') return sox(`-n -r ${RATE} -c 1 ${file} ${layer}`);
  writeFileSync(join(work, 'crackle.f32'), bytes(crackle()));
  return sox(`-t f32 -r ${RATE} -c 1 crackle.f32 ${file} lowpass 6500`);
}

/** One effect, mono, at its level. */
function renderEffect(name: string, { layers, together, level, after = '' }: Recipe) {
  const files = layers.map((layer, nth) => {
    const file = `${name}${nth}.wav`;
    renderLayer(layer, file);
    return file;
  });
  const merge = together && files.length > 1 ? '-m ' : '';
  sox(`${merge}${files.join(' ')} ${name}.wav ${after}`.trim());
  // from its first sound to its last, with a soft end
  const trimmed = floats(
    sox(
      `${name}.wav -t f32 -c 1 - norm -3 silence 1 0.0005 -50d reverse silence 1 0.01 -52d fade 0.03 reverse pad 0 0.06`,
    ),
  );
  const gain = ratio(level - strengthOf(trimmed));
  const samples = trimmed.map((sample) => sample * gain);
  if (peakOf(samples) > 0.8) throw new Error(`${name} would clip: peak ${peakOf(samples).toFixed(2)}`);
  return samples;
}

/** All the effects in one file; returns where each lies. */
export function buildEffects(): Bounds {
  const bounds: Record<string, readonly [start: number, length: number]> = {};
  const parts: { readonly start: number; readonly samples: Float32Array }[] = [];
  let start = GAP;
  for (const [name, recipe] of Object.entries(EFFECTS)) {
    const samples = renderEffect(name, recipe);
    bounds[name] = [milliseconds(start), milliseconds(samples.length)];
    parts.push({ start, samples });
    start += samples.length + GAP;
  }
  const all = new Float32Array(start);
  for (const part of parts) all.set(part.samples, part.start);
  encode('effects', all, 1, BITRATES);
  return bounds;
}
