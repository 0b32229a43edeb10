import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../build/chromium.ts';

/**
 * What the stage shows, against pictures that were looked at and approved. After a change that is wanted, look at the
 * gallery (`npm run dev`, then `/#galerie`) and renew them: `UPDATE_GOLDEN=1 npx vitest run test/visual`.
 */

const GOLDEN = 'test/visual/golden';
const STAGE = { width: 960, height: 540 };
/** Pictures are compared at half their size, where how a machine smooths a line no longer counts. */
const SHRINK = 2;
const COLOUR_TOLERANCE = 0.2;
/** Share of the pixels that may differ. */
const MOST_DIFFERENT = 0.015;

const NAMES = [
  'cover',
  'act 2',
  'pose argue',
  'settlement alliance',
  'settlement compromise',
  'settlement forced',
  'settlement soft',
  'settlement deadlock',
  'power bridge',
  'power norm',
  'links mixed',
  'square pencil',
  'come up',
  'ending alliance',
  'ending flameOut',
];

interface Gallery {
  readonly names: readonly string[];
  visit(name: string, share: number | null): Promise<void>;
  frames(): number;
}

let server: ViteDevServer;
let browser: Browser;
let page: Page;

/** Means of squares of pixels. */
function shrunk(source: PNG): PNG {
  const small = new PNG({ width: Math.floor(source.width / SHRINK), height: Math.floor(source.height / SHRINK) });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < SHRINK; dy++)
          for (let dx = 0; dx < SHRINK; dx++)
            sum += source.data[((y * SHRINK + dy) * source.width + x * SHRINK + dx) * 4 + channel] ?? 0;
        small.data[(y * small.width + x) * 4 + channel] = sum / SHRINK ** 2;
      }
  return small;
}

async function seen(name: string): Promise<PNG> {
  await page.evaluate((asked) => (window as unknown as { gallery: Gallery }).gallery.visit(asked, 1), name);
  // Two frames: the last of the stage, then the page's own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return shrunk(PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, ...STAGE } })));
}

describe('the stage', () => {
  beforeAll(async () => {
    server = await createServer({ logLevel: 'error', server: { host: '127.0.0.1', port: 4640 } });
    await server.listen();
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage({ viewport: { width: STAGE.width + 300, height: STAGE.height } });
    const [url] = server.resolvedUrls?.local ?? [];
    await page.goto(`${url}?renderer=canvas#galerie`);
    await page.waitForFunction(() => 'gallery' in window, null, { timeout: 90_000 });
    await page.evaluate(({ width }) => {
      const host = document.querySelector('canvas')?.parentElement;
      if (host) host.style.width = `${width}px`;
    }, STAGE);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(NAMES)('still shows: %s', async (name) => {
    const now = await seen(name);
    const path = join(GOLDEN, `${name.replaceAll(' ', '-')}.png`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, PNG.sync.write(now));
    const golden = PNG.sync.read(readFileSync(path));
    expect([now.width, now.height]).toEqual([golden.width, golden.height]);
    const different = pixelmatch(now.data, golden.data, undefined, now.width, now.height, {
      threshold: COLOUR_TOLERANCE,
    });
    expect(different / (now.width * now.height)).toBeLessThan(MOST_DIFFERENT);
  });

  it('sleeps while the page is hidden, and goes on from where it was', async () => {
    const painted = await page.evaluate(async () => {
      const { gallery } = window as unknown as { gallery: Gallery };
      const until = async (frames: number) => {
        while (gallery.frames() < frames) await new Promise(requestAnimationFrame);
      };
      const hide = (hidden: boolean) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        return gallery.frames();
      };
      await gallery.visit('months', null);
      await until(gallery.frames() + 2);
      const before = hide(true);
      // Longer than the whole plan lasts.
      await new Promise((done) => setTimeout(done, 1800));
      const after = gallery.frames();
      hide(false);
      // A frame counts for a tenth of a second at most: several are left to paint.
      await until(after + 4);
      Reflect.deleteProperty(document, 'hidden');
      return { before, after };
    });
    expect(painted.after).toBe(painted.before);
  });

  it('has approved pictures for nothing else', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(NAMES.map((name) => `${name.replaceAll(' ', '-')}.png`).sort());
  });
});

describe('the gallery', () => {
  it('is in no build', () => {
    const built = 'dist/assets';
    expect(existsSync(built)).toBe(true);
    const scripts = readdirSync(built).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const name of scripts) expect(readFileSync(join(built, name), 'utf8')).not.toMatch(/galerie|specimen/);
  });
});
