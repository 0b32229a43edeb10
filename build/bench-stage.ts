import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from './chromium.ts';

/**
 * `npm run bench:stage`: what the stage costs a machine without a graphics card, at 1280 x 720. Idle share of a core,
 * frames a second while plans are played, heap and textures over fifty scenes.
 */

const SIZE = { width: 1280, height: 720 };
const SCENES = 50;
const IDLE_SECONDS = 10;

interface Gallery {
  readonly names: readonly string[];
  visit(name: string, share: number | null): Promise<void>;
  frames(): number;
  held(): { readonly count: number; readonly pixels: number; readonly images: number };
}
type Measured = Window & { gallery: Gallery };

/** Metrics of the renderer by name. */
async function metricsOf(page: Page): Promise<(name: string) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async (name) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  };
}

async function heap(page: Page, metric: (name: string) => Promise<number>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await metric('JSHeapUsedSize')) / 1e6;
}

async function playedFrames(page: Page, name: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const { gallery } = window as unknown as Measured;
    await gallery.visit(asked, null);
    await new Promise((done) => setTimeout(done, 300));
    const [from, at] = [gallery.frames(), performance.now()];
    await new Promise((done) => setTimeout(done, 1200));
    return ((gallery.frames() - from) * 1000) / (performance.now() - at);
  }, name);
}

async function measure(renderer: 'canvas' | 'webgl', url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`${url}?renderer=${renderer}#galerie`);
  await page.waitForFunction(() => 'gallery' in window, null, { timeout: 120_000 });
  const metric = await metricsOf(page);
  const names = await page.evaluate(() => (window as unknown as Measured).gallery.names);
  console.log(renderer);
  for (const name of ['camera and ink', 'settlement forced', 'links mixed'])
    console.log(`  ${name}: ${(await playedFrames(page, name)).toFixed(0)} frames a second`);
  const visit = (name: string) =>
    page.evaluate((asked) => (window as unknown as Measured).gallery.visit(asked, 1), name);
  await page.waitForTimeout(4500);
  const before = await metric('TaskDuration');
  await page.waitForTimeout(IDLE_SECONDS * 1000);
  const idle = ((await metric('TaskDuration')) - before) / IDLE_SECONDS;
  console.log(`  idle: ${(idle * 100).toFixed(1)} % of a core`);
  for (let scene = 0; scene <= SCENES; scene++) {
    await visit(names[(scene * 7) % names.length] ?? '');
    if (scene % 10 !== 0) continue;
    const { count, pixels } = await page.evaluate(() => (window as unknown as Measured).gallery.held());
    const used = await heap(page, metric);
    console.log(`  scene ${scene}: heap ${used.toFixed(1)} MB, ${count} textures, ${(pixels / 1e6).toFixed(1)} Mpx`);
  }
  await browser.close();
}

const server = await createServer({ logLevel: 'error', server: { host: '127.0.0.1', port: 4650 } });
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
for (const renderer of ['canvas', 'webgl'] as const) await measure(renderer, url);
await server.close();
