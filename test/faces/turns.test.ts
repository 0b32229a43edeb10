import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oncePerTurn } from '../../src/faces/turns.ts';
import { settled } from './ports.ts';

describe('a turn', () => {
  it('is rendered once, however often it is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }), async (turns) => {
        let renders = 0;
        const invalidate = oncePerTurn(() => renders++);
        for (const asked of turns) {
          for (let time = 0; time < asked; time++) invalidate();
          await settled();
        }
        expect(renders).toBe(turns.length);
      }),
    );
  });

  it('that failed does not hold back the next', async () => {
    let renders = 0;
    const failed: unknown[] = [];
    const note = (error: unknown) => void failed.push(error);
    const before = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').on('uncaughtException', note);
    const invalidate = oncePerTurn(() => {
      if (renders++ === 0) throw new Error('the first render');
    });
    invalidate();
    await new Promise((done) => setTimeout(done));
    invalidate();
    await new Promise((done) => setTimeout(done));
    process.removeListener('uncaughtException', note);
    for (const listener of before) process.on('uncaughtException', listener);
    expect(renders).toBe(2);
    expect(failed).toEqual([new Error('the first render')]);
  });
});
