import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionsIn, reachedFrom, sourcesIn } from './support/sources.ts';

/** What CONTRIBUTING asks of every file, held for the game, its commands and its generators. */

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

const sources = sourcesIn('src', 'build', 'assets');

describe('the house', () => {
  it('is read whole', () => {
    expect(sources.length).toBeGreaterThan(380);
  });

  it('has no file that takes more than a few screens', () => {
    const long = sources.flatMap((path) => {
      const lines = readFileSync(path, 'utf8').split('\n').length - 1;
      return lines > LONGEST_FILE ? [`${path}: ${lines} lines`] : [];
    });
    expect(long).toEqual([]);
  });

  it('has no function that cannot be explained in a breath', () => {
    const all = sources.flatMap((path) => functionsIn(path));
    expect(all.length).toBeGreaterThan(4000);
    expect(all.filter(({ lines }) => lines > LONGEST_FUNCTION)).toEqual([]);
  });

  it('would see a long function, inside another one too', () => {
    const body = 'step();\n'.repeat(LONGEST_FUNCTION);
    const [outer, inner] = functionsIn('x.ts', `const outer = () => {\n  function inner() {\n${body}}\n};\n`);
    expect(outer).toEqual({ at: 'x.ts:1', lines: LONGEST_FUNCTION + 4 });
    expect(inner).toEqual({ at: 'x.ts:2', lines: LONGEST_FUNCTION + 2 });
  });

  it('does not go round in circles, not even by its types', () => {
    expect(sources.filter((file) => reachedFrom(file, true).has(file))).toEqual([]);
  });
});
