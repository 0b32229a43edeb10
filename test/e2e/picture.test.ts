import type { Page } from '@playwright/test';
import { expect, test } from './browser.ts';
import { startGame } from './player.ts';

/**
 * The picture as it is seen while it moves. It is watched frame after frame, right after each was painted, so that a busy
 * machine only makes fewer frames of it.
 */

/** What was painted in one frame: whether there was a picture, and which. */
interface Seen {
  readonly blank: boolean;
  readonly look: number; // the same for the same pixels
}
type Watching = Window & { seen: Seen[] };

/** Frames in a row that are alike once nothing moves. */
const STILL = 40;
/** A plan lasts longer than this many frames of a tenth of a second, the longest there are. */
const MOVES = 6;
/** One colour never takes so much of a picture. */
const MOST_OF_ONE = 0.75;

/** From now on notes each frame in the page. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const [width, height] = [48, 27];
    const small = Object.assign(document.createElement('canvas'), { width, height });
    const context = small.getContext('2d', { willReadFrequently: true });
    const seen: Seen[] = [];
    Object.assign(window, { seen });
    const opacityOf = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
    /** Mean and spread of the colours of what is on a canvas, and a number that stands for them all. */
    const read = (canvas: HTMLCanvasElement) => {
      context?.clearRect(0, 0, width, height);
      context?.drawImage(canvas, 0, 0, width, height);
      const values = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = values.reduce((sum, value, at) => (at % 4 === 3 ? sum : sum + Math.abs(value - mean)), 0);
      return { flat: spread / values.length < 4, look: values.reduce((sum, value) => (sum * 31 + value) | 0, 0) };
    };
    const note = () => {
      const frame = document.querySelector('.stage');
      const canvas = frame?.querySelector('canvas');
      if (!frame || frame.clientHeight < 2) return;
      const still = [...frame.querySelectorAll('img')].some((image) => image.complete);
      const { flat, look } = canvas ? read(canvas) : { flat: true, look: 0 };
      seen.push({ blank: !still && (flat || opacityOf(canvas ?? frame) < 0.99), look });
    };
    // A message that is sent in a frame comes once that frame is painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = note;
    const next = () => {
      painted.port2.postMessage(null);
      requestAnimationFrame(next);
    };
    next();
  });
}

/** Waits until so many different frames were seen, then until nothing moves; what was seen since the last time. */
async function untilStill(page: Page, different: number): Promise<readonly Seen[]> {
  await page.waitForFunction(
    ([most, least]) => {
      const { seen } = window as unknown as Watching;
      const end = seen.slice(-(most ?? 0));
      const alike = end.length === most && end.every(({ look }) => look === end[0]?.look);
      return alike && new Set(seen.map(({ look }) => look)).size >= (least ?? 0);
    },
    [STILL, different],
    { timeout: 30_000 },
  );
  return page.evaluate(() => (window as unknown as Watching).seen.splice(0));
}

/** The largest share of the stage that has one colour, as it is on the screen. */
async function ofOneColour(page: Page): Promise<number> {
  const clip = await page.locator('.stage').boundingBox();
  if (!clip) throw new Error('no stage is laid out');
  const shot = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const counts = new Map<number, number>();
    for (const colour of new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(4)))
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    return Math.max(...counts.values()) / (width * height);
  }, shot);
}

const screenOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? '');

/** What one clicks on a screen to go on. */
async function goOn(page: Page, screen: string): Promise<void> {
  if (screen === 'positions') await page.locator('.card-choice').first().click();
  await page.locator('.button-main:not([disabled])').last().click();
}

/** The screens to which the picture goes by a movement of its own. */
const PLAYED = new Set(['situation', 'settlement', 'consequences']);

test.describe('the picture', () => {
  test('is never blank while a tension is played, and is seen to move', async ({ house }) => {
    // At this size nearly each screen gives it another frame.
    const { page, watch: told } = await house.visit({ width: 1366, height: 768, motion: true });
    await page.waitForSelector('.stage canvas');
    await watch(page);
    await page.waitForFunction(() => (window as unknown as Watching).seen.at(-1)?.blank === false);
    await untilStill(page, 0);
    const blank: string[] = [];
    const note = (seen: readonly Seen[], to: string) => {
      const count = seen.filter((each) => each.blank).length;
      if (count > 0) blank.push(`${to}: ${count} of ${seen.length} frames`);
    };
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    note(await untilStill(page, MOVES), 'situation');
    const passed: string[] = ['situation'];
    while (passed.at(-1) !== 'consequences') {
      const from = await screenOf(page);
      await goOn(page, from);
      await page.waitForFunction(
        (old) => document.querySelector('[data-screen]')?.getAttribute('data-screen') !== old,
        from,
      );
      const to = await screenOf(page);
      expect(await ofOneColour(page), `${to} while it moves`).toBeLessThan(MOST_OF_ONE);
      note(await untilStill(page, PLAYED.has(to) ? MOVES : 0), to);
      passed.push(to);
    }
    expect(blank).toEqual([]);
    expect([...PLAYED].filter((screen) => !passed.includes(screen))).toEqual([]);
    expect(told.faults).toEqual([]);
  });

  test('stands still while the graphics card is lost, and comes back with it', async ({ house }) => {
    const { page } = await house.visit({ search: '?seed=7&renderer=webgl' });
    const stills = page.locator('.stage .still-item');
    await page.waitForSelector('.stage canvas');
    await stills.first().waitFor({ state: 'detached' });
    expect(await ofOneColour(page)).toBeLessThan(MOST_OF_ONE);
    // As a graphics driver that starts again does.
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
      const lost = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
      Object.assign(window, { lost });
      lost?.loseContext();
    });
    await stills.first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.stage img')].every((image) => image.complete),
    );
    expect(await ofOneColour(page)).toBeLessThan(MOST_OF_ONE);
    await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
    await stills.first().waitFor({ state: 'detached' });
    expect(await ofOneColour(page)).toBeLessThan(MOST_OF_ONE);
  });
});
