import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { expect, test, type Watch, watchPage } from './browser.ts';
import { rememberSources } from './listening.ts';
import { startGame } from './player.ts';

/** The single file, opened from a folder in a browser that cannot find any host. */

const ADDRESS = pathToFileURL(resolve('dist-single/les-4-fantastiques.html')).href;
const MAIN = '.button-main:not(.menu-close):visible';

const launchOptions = config.use?.launchOptions ?? {};
test.use({
  launchOptions: { ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND'] },
  viewport: { width: 1366, height: 768 },
  locale: 'fr-FR',
  contextOptions: { reducedMotion: 'reduce' },
});

/** Opens the file in one window more; `watches` has one entry a window. */
function opener(context: BrowserContext): { watches: Watch[]; open(rest: string): Promise<Page> } {
  const watches: Watch[] = [];
  context.on('page', (page) => watches.push(watchPage(page, ADDRESS)));
  return {
    watches,
    async open(rest) {
      const page = await context.newPage();
      await rememberSources(page);
      await page.goto(ADDRESS + rest);
      return page;
    },
  };
}

/** How many different colours the stage shows, from a grid of points; waits for a picture. */
async function coloursOf(page: Page): Promise<number> {
  const colours = await page.waitForFunction(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const pixels = new Uint32Array(data.buffer);
    const seen = new Set(pixels.filter((_, index) => index % 997 === 0));
    return seen.size > 20 ? seen.size : 0;
  });
  return colours.jsonValue();
}

const clean: Watch = { faults: [], strangers: [] };

test.describe('the single file, from file:// and without a network', () => {
  test('plays the first situation with its picture, its fonts and its theme, and keeps the game', async ({
    context,
  }) => {
    const { watches, open } = opener(context);
    const page = await open('?seed=7&renderer=canvas');
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    expect(await coloursOf(page)).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.fonts.check('16px Bangers'))).toBe(true);
    await page.locator('.sound-button').click();
    await page.waitForFunction(() => window.sources.filter(({ loop }) => loop).length === 3);
    const words = await page.locator('[data-screen=situation] h1').textContent();
    await page.reload();
    await page.waitForSelector('[data-screen=situation]');
    expect(await page.locator('[data-screen=situation] h1').textContent()).toBe(words);
    expect(watches).toEqual([clean]);
  });

  test('leads a session: the projector is the same file, and shows the welcome', async ({ context }) => {
    const { watches, open } = opener(context);
    const desk = await open('?seed=7#console');
    await desk.waitForSelector('[data-face=prepare]');
    await desk.locator('label', { hasText: 'Douze places' }).click();
    const opening = context.waitForEvent('page');
    await desk.getByRole('button', { name: 'Ouvrir le projecteur' }).first().click();
    const projector = await opening;
    await desk.locator(MAIN).last().click();
    await desk.waitForSelector('[data-face=console] [data-scene=welcome]');
    await projector.waitForSelector('.projector[data-scene=welcome]');
    expect(projector.url()).toMatch(/^file:.*\/les-4-fantastiques.html[?]seed=7#projecteur=[0-9a-f]{32}$/);
    expect(watches).toEqual([clean, clean]);
  });
});
