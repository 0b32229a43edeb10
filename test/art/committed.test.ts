import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../assets/art/src/generate.ts';
import { committedBox, FOLDER, generated } from '../../assets/art/src/shelf.ts';

/**
 * What is committed is what the generator writes. Nothing is measured here: each picture is drawn anew in the box it was
 * committed with, so that no browser is needed; a drawing that outgrew its box differs, and `npm run art` measures it.
 */
const CURE = 'not what the generator writes: run `npm run art`, look at what changed, commit both';

let written: ReadonlyMap<string, string>;
beforeAll(async () => {
  written = await generate(committedBox);
}, 300_000);

describe('the generated pictures and tables', () => {
  it('are all committed, and no other file passes for one', () => {
    expect(generated(), CURE).toEqual([...written.keys()].sort());
    expect(written.size).toBeGreaterThan(300);
  });

  it('are committed as they are written, byte for byte', () => {
    const kept = generated().filter((name) => written.has(name));
    const changed = kept.filter((name) => readFileSync(join(FOLDER, name), 'utf8') !== written.get(name));
    expect(changed, CURE).toEqual([]);
  });
});
