import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Mixes words into one 32-bit number (FNV-1a), so that each decision has chance of its own. */
export function hashWords(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const char of words.join('\u0000')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A number in 0..1 that depends on the seed and the words alone: chance that replays exactly. */
export function chance(seed: number, ...words: readonly (string | number)[]): number {
  return uniformFloat64(xoroshiro128plus(hashWords(seed, ...words)));
}
