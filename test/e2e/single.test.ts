import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../build/chromium.ts';
import { FLAGS, type Watch, watchPage } from './browser.ts';
import { rememberSources } from './listening.ts';
import { startGame } from './player.ts';

/** The single file, opened from a folder in a browser that cannot find any host. */

const FILE = resolve('dist-single/les-4-fantastiques.html');
const ADDRESS = pathToFileURL(FILE).href;
const MAIN = '.button-main:not(.menu-close):visible';

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(FILE)) throw new Error('no single file: run npm run build:single, or npm test, which builds it');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium: run npm test, which finds or installs one');
  browser = await chromium.launch({ executablePath, args: [...FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND'] });
});
afterAll(() => browser.close());

interface Opened {
  readonly context: BrowserContext;
  readonly watches: Watch[]; // one a window
  open(rest: string): Promise<Page>;
}

async function fresh(): Promise<Opened> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ viewport, locale: 'fr-FR', reducedMotion: 'reduce' });
  const watches: Watch[] = [];
  context.on('page', (page) => watches.push(watchPage(page, ADDRESS)));
  return {
    context,
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

const LONG = 60_000;

describe('the single file, from file:// and without a network', () => {
  it(
    'plays the first situation with its picture, its fonts and its theme, and keeps the game',
    async () => {
      const { context, watches, open } = await fresh();
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
      await context.close();
    },
    LONG,
  );

  it(
    'leads a session: the projector is the same file, and shows the welcome',
    async () => {
      const { context, watches, open } = await fresh();
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
      await context.close();
    },
    LONG,
  );
});
