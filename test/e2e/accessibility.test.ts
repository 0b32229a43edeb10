import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

/** What a machine can see of accessibility, on every screen. The true test is playByKeyboard.test.ts: whole games without a mouse. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A panel that is still fading in has no contrast of its own yet. */
const stillness = (page: Page) =>
  page.evaluate(async () => {
    const moving = document.querySelector('main')?.getAnimations({ subtree: true }) ?? [];
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

/** What scrolls under the bar of actions is whole once scrolled to; axe would measure only the part in sight. */
const unstick = (page: Page, free: boolean) =>
  page.evaluate(
    (position) => {
      document.querySelector<HTMLElement>('.actions')?.style.setProperty('position', position);
    },
    free ? 'static' : '',
  );

async function faultsOf(page: Page): Promise<string[]> {
  await stillness(page);
  await unstick(page, true);
  const faults = await seenByAxe(page);
  await unstick(page, false);
  return faults;
}

async function seenByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const checker = (
      window as unknown as {
        axe: {
          run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
        };
      }
    ).axe;
    const { violations } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
  }, TAGS);
}

/** What overflows the width of the window, if anything. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('every screen', () => {
  it.each([
    ['a phone', 390, 844],
    ['a laptop', 1366, 768],
  ])(
    'on %s: no fault axe can find, one title, nothing beyond the edge',
    async (_, width, height) => {
      const { page, context } = await house.visit({ width, height, before: withoutPicture });
      const seen = new Set<string>();
      const look = async () => {
        const screen = (await page.getAttribute('[data-screen]', 'data-screen')) ?? '';
        if (seen.has(screen)) return;
        seen.add(screen);
        expect({ screen, faults: await faultsOf(page) }).toEqual({ screen, faults: [] });
        expect({ screen, titles: await page.locator('h1').count() }).toEqual({ screen, titles: 1 });
        expect({ screen, beyond: Math.max(0, await overflow(page)) }).toEqual({ screen, beyond: 0 });
      };
      await look();
      await startGame(page, 'mouse', 'Douze places', 'L’Agent');
      await look();
      await playOn(page, 'mouse', look);
      expect(seen.size).toBe(13);
      await context.close();
    },
    240_000,
  );

  it('keeps the focus on something when the screen changes', async () => {
    const { page, context } = await house.visit({ before: withoutPicture });
    await startGame(page, 'keyboard', 'Douze places', 'La Torche');
    await playOn(page, 'keyboard', async (screen) => {
      const held = await page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
      expect({ screen, held }).not.toEqual({ screen, held: 'BODY' });
    });
    await context.close();
  }, 240_000);
});
