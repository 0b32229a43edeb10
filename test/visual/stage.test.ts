import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

/**
 * What the stage shows, against pictures that were looked at and approved. After a change that is wanted, look at the
 * gallery (`npm run dev`, then `/#galerie`) and renew them: `npx playwright test visual --update-snapshots`.
 */

const GOLDEN = 'test/visual/golden';
const STAGE = { width: 960, height: 540 };
/** Pictures are compared at half their size, where how a machine smooths a line no longer counts. */
const SHRINK = 2;
/** How far a colour may be, and for which share of the pixels. */
const TOLERANCE = { threshold: 0.2, maxDiffPixelRatio: 0.0149 };

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
let page: Page;

/** Means of squares of pixels, worked out by the page, which knows how to read a picture and to write one. */
async function shrunk(picture: Buffer): Promise<Buffer> {
  const small = await page.evaluate(
    async ([source, by]) => {
      const bytes = Uint8Array.from(atob(source), (each) => each.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: 'none' });
      const [width, height] = [Math.floor(bitmap.width / by), Math.floor(bitmap.height / by)];
      const large = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!large || !context) throw new Error('no canvas to shrink a picture in');
      large.drawImage(bitmap, 0, 0);
      const from = large.getImageData(0, 0, bitmap.width, bitmap.height).data;
      const to = context.createImageData(width, height);
      for (let at = 0; at < to.data.length; at++) {
        const [channel, x, y] = [at % 4, (at >> 2) % width, Math.floor((at >> 2) / width)];
        let sum = 0;
        for (let dy = 0; dy < by; dy++)
          for (let dx = 0; dx < by; dx++) sum += from[((y * by + dy) * bitmap.width + x * by + dx) * 4 + channel] ?? 0;
        to.data[at] = Math.floor(sum / by ** 2);
      }
      context.putImageData(to, 0, 0);
      const written = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(written.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    },
    [picture.toString('base64'), SHRINK] as const,
  );
  return Buffer.from(small, 'base64');
}

async function seen(name: string): Promise<Buffer> {
  await page.evaluate((asked) => (window as unknown as { gallery: Gallery }).gallery.visit(asked, 1), name);
  // Two frames: the last of the stage, then the page's own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return shrunk(await page.screenshot({ clip: { x: 0, y: 0, ...STAGE } }));
}

const fileOf = (name: string): string => `${name.replaceAll(' ', '-')}.png`;

test.describe('the stage', () => {
  // One gallery is loaded for them all, by one worker.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ browser }) => {
    server = await createServer({ logLevel: 'error', server: { host: '127.0.0.1', port: 4640 } });
    await server.listen();
    page = await browser.newPage({ viewport: { width: STAGE.width + 300, height: STAGE.height } });
    const [url] = server.resolvedUrls?.local ?? [];
    await page.goto(`${url}?renderer=canvas#galerie`);
    await page.waitForFunction(() => 'gallery' in window, null, { timeout: 90_000 });
    await page.evaluate(({ width }) => {
      const host = document.querySelector('canvas')?.parentElement;
      if (host) host.style.width = `${width}px`;
    }, STAGE);
  });
  test.afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  for (const name of NAMES)
    test(`still shows: ${name}`, async () => {
      expect(await seen(name)).toMatchSnapshot(fileOf(name), TOLERANCE);
    });

  test('sleeps while the page is hidden, and goes on from where it was', async () => {
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

  test('has approved pictures for nothing else', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(NAMES.map(fileOf).sort());
  });
});
