import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findChromium } from './chromium.ts';

/**
 * `npm run bench:stage`: what the stage costs a machine without a graphics card, at 1280 x 720. Frames a second while plans
 * are played, with the work each frame takes (which a busy machine changes less); idle share of a core; heap and textures
 * over fifty scenes.
 */

const SIZE = { width: 1280, height: 720 };
const PLAYED = ['camera and ink', 'sown', 'heroes enter', 'settlement forced', 'links mixed', 'square ink', 'months'];
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
  await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // work, not waiting
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

interface Played {
  readonly frames: number;
  readonly fps: number;
  readonly longest: number; // ms between two frames
}

/** Starts a plan; resolves once its first frame is painted, with the promise of its figures. */
async function begin(page: Page, name: string): Promise<() => Promise<Played>> {
  await page.evaluate(async (asked) => {
    const { gallery } = window as unknown as Measured;
    await gallery.visit(asked, null);
    const first = gallery.frames();
    while (gallery.frames() === first) await new Promise(requestAnimationFrame);
    const times: number[] = [];
    let [last, since] = [0, performance.now()];
    const watch = (): void => {
      const [now, frames] = [performance.now(), gallery.frames()];
      if (frames !== last) [last, since] = [frames, times[times.push(now) - 1] ?? now];
      if (now - since < 500) requestAnimationFrame(watch);
      else Object.assign(window, { played: times });
    };
    watch();
  }, name);
  return async () => {
    await page.waitForFunction(() => 'played' in window, null, { polling: 100, timeout: 180_000 });
    return page.evaluate(() => {
      const times = (window as unknown as { played: number[] }).played;
      Reflect.deleteProperty(window, 'played');
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
      const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
      return { frames: times.length, fps: (gaps.length * 1000) / span, longest: Math.max(...gaps) };
    });
  };
}

/** Plays a plan twice: the first time, its pictures are still to be drawn. */
async function play(page: Page, name: string, metric: (name: string) => Promise<number>): Promise<string> {
  await (await begin(page, name))();
  const end = await begin(page, name);
  const before = await metric('TaskDuration');
  const { frames, fps, longest } = await end();
  const work = (((await metric('TaskDuration')) - before) * 1000) / frames;
  return `${fps.toFixed(0)} frames a second, ${work.toFixed(1)} ms of work each, longest ${longest.toFixed(0)} ms`;
}

async function measure(renderer: 'canvas' | 'webgl', url: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`${url}?renderer=${renderer}#galerie`);
  await page.waitForFunction(() => 'gallery' in window, null, { timeout: 120_000 });
  // The list of moments gives its room to the stage.
  await page.evaluate(() => {
    const host = document.querySelector('canvas')?.parentElement;
    if (host?.parentElement) host.parentElement.style.gridTemplateColumns = '100vw 0';
  });
  const metric = await metricsOf(page);
  const names = await page.evaluate(() => (window as unknown as Measured).gallery.names);
  console.log(renderer);
  for (const name of PLAYED) console.log(`  ${name}: ${await play(page, name, metric)}`);
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

const server = await createServer({
  logLevel: 'error',
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4650) },
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? '';
const asked = process.argv[2];
for (const renderer of ['canvas', 'webgl'] as const) if (!asked || asked === renderer) await measure(renderer, url);
await server.close();
