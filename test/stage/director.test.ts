import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Director } from '../../src/stage/director.ts';
import type { StageScene } from '../../src/stage/StageScene.ts';
import { quietStage } from '../../src/view/picture/stage.ts';

const reported: unknown[] = [];
beforeEach(() => {
  reported.length = 0;
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
});
afterEach(() => vi.unstubAllGlobals());

it('shows what follows when one picture did not come, and lets the loop sleep', async () => {
  const missing = new Error('this picture cannot be read');
  let fails = true;
  const shown: string[] = [];
  const scene: Pick<StageScene, 'fits' | 'finish' | 'present'> = {
    fits: () => true,
    finish: () => undefined,
    async present(_picture, pace) {
      if (fails) throw missing;
      shown.push(pace);
    },
  };
  const awake: boolean[] = [];
  const loop = { wake: () => void awake.push(true), rest: () => void awake.push(false), destroy: () => undefined };
  let opened = 0;
  const parent = { clientWidth: 640, clientHeight: 360 } as HTMLElement;
  const director = new Director({ scene: scene as StageScene, loop, parent, opened: () => opened++ });
  director.show(quietStage('title'), 'play');
  await director.still();
  expect([shown, opened, awake.at(-1), reported]).toEqual([[], 0, false, [missing]]);
  fails = false;
  director.show(quietStage('roles'), 'play');
  await director.still();
  expect([shown, opened, awake.at(-1), reported]).toEqual([['cut'], 1, false, [missing]]);
});
