import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type Visit, withoutPicture } from './browser.ts';

/** Two windows lead a session: each may be reloaded at any step, and both always agree. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LONG = 240_000;
const MAIN = '.button-main:not(.menu-close):visible';

interface Pair {
  readonly context: BrowserContext;
  readonly console: Page;
  readonly projector: Page;
  readonly visit: Visit;
}

/** The preparation, without the moving picture; a session's clock runs `clock` times faster than life. */
async function prepare(clock = 1): Promise<Visit> {
  const visit = await house.visit({ search: `?seed=7&clock=${clock}#console`, before: withoutPicture });
  await visit.page.waitForSelector('[data-face=prepare]');
  await visit.page.locator('label', { hasText: 'Onze guichets' }).click();
  return visit;
}

async function begin(visit: Visit): Promise<Pair> {
  const { page, context } = visit;
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Ouvrir le projecteur' }).first().click();
  const projector = await opening;
  await page.locator(MAIN).last().click();
  await page.waitForSelector('[data-face=console]');
  return { context, console: page, projector, visit };
}

/** What a window shows the room: the scene and every word of it but the countdown, which goes on meanwhile. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const seen = document.querySelector<HTMLElement>('.projector');
    const page = seen?.querySelector('.projector-page')?.cloneNode(true);
    if (page instanceof HTMLElement) page.querySelector('.timer')?.remove();
    return `${seen?.dataset.scene} ${(page?.textContent ?? '').replace(/\s+/g, ' ')}`;
  });

/** Both windows show the same; returns it. */
async function agree({ console: desk, projector }: Pair): Promise<string> {
  let seen = ['', ''];
  for (let turn = 0; turn < 60; turn++) {
    seen = await Promise.all([shown(desk), shown(projector)]);
    if (seen[0] === seen[1] && !seen[0]?.startsWith('undefined')) return seen[0] ?? '';
    await desk.waitForTimeout(50);
  }
  expect(seen[1]).toBe(seen[0]);
  return '';
}

/** The worst of reloads: both windows at once. One alone is seen in windows.test.ts. */
async function reloadBoth(pair: Pair): Promise<void> {
  const before = await agree(pair);
  await Promise.all([pair.projector.reload(), pair.console.reload()]);
  await pair.console.waitForSelector('.projector');
  expect(await agree(pair)).toBe(before);
}

const goOn = ({ console: page }: Pair) => page.locator(MAIN).last().click();

/** Words of options and private cards: none may be in the projector's page before the reveal. */
async function secrets(page: Page): Promise<string[]> {
  await page.keyboard.press('1');
  return page.evaluate(() =>
    [...document.querySelectorAll('.table-open li, .table-open p')].flatMap((each) => {
      const words = each.textContent?.trim() ?? '';
      return words.length > 24 ? [words.slice(-24)] : [];
    }),
  );
}

async function expectNoSecret(pair: Pair): Promise<void> {
  const html = await pair.projector.content();
  for (const secret of await secrets(pair.console)) expect(html).not.toContain(secret);
}

/** Opens what is not for every minute, presses what answers the selector, and closes it. */
async function inMore(page: Page, selector: string): Promise<void> {
  await page.getByRole('button', { name: 'Plus', exact: true }).click();
  await page.locator(`dialog[open] ${selector}`).first().click();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
}

/** Plays the step the room sees, and goes to the next one. */
async function playStep(pair: Pair, scene: string): Promise<void> {
  const { console: page } = pair;
  if (scene === 'positions')
    for (const [number, letter] of ['1a', '2b', '3c', '4b'].map((keys) => [...keys])) {
      await page.keyboard.press(String(number));
      await page.keyboard.press(String(letter));
    }
  await goOn(pair);
}

describe('a facilitated session of 45 minutes', () => {
  it(
    'is led from the console, seen on the projector, through reloads, undo, an event and a skipped tension',
    async () => {
      const pair = await begin(await prepare(30));
      const scenes: string[] = [];
      let skipped = false;
      for (let turn = 0; turn < 60; turn++) {
        const scene = (await agree(pair)).split(' ')[0] ?? '';
        scenes.push(scene);
        if (scene === 'ended') break;
        await reloadBoth(pair);
        if (scene === 'peers' || scene === 'positions') await expectNoSecret(pair);
        if (scenes.length === 6) {
          await pair.console.keyboard.press('u');
          expect(await agree(pair)).toMatch(/^parley/);
          await goOn(pair);
          await agree(pair);
        }
        if (scene === 'situation' && scenes.filter((each) => each === 'situation').length === 3 && !skipped) {
          skipped = true;
          await inMore(pair.console, '.event-list button');
          expect(await agree(pair)).toContain('Le douzième appel');
          await inMore(pair.console, 'button:has-text("Passer cette tension")');
          continue;
        }
        await playStep(pair, scene);
      }
      expect(scenes.at(-1)).toBe('ended');
      expect(skipped).toBe(true);
      expect(scenes.filter((scene) => scene === 'debrief')).toHaveLength(6);
      const spent = pair.console.locator('.agenda-line[data-state=done]');
      expect(await spent.count()).toBeGreaterThan(5);
      expect(pair.visit.watch).toEqual({ faults: [], strangers: [] });
      await pair.context.close();
    },
    LONG,
  );

  it('tells when the projector is absent, and when the computer slept', async () => {
    const pair = await begin(await prepare());
    await goOn(pair);
    await agree(pair);
    await pair.console.evaluate(() => {
      const real = performance.now.bind(performance);
      performance.now = () => real() + 600_000;
    });
    await pair.console.getByText(/endormi 10\smin/).waitFor();
    await pair.projector.close();
    await pair.console.waitForSelector('[data-link=absent]');
    await pair.context.close();
  });

  it('goes from one screen that is passed round to the console, with the same journal', async () => {
    const visit = await prepare();
    await visit.page.locator('label', { hasText: 'un seul écran' }).click();
    const { page, context } = visit;
    await page.locator(MAIN).last().click();
    await page.waitForSelector('[data-face=hotSeat]');
    for (const _step of ['roles', 'play', 'cards']) await page.locator(MAIN).last().click();
    await page.waitForSelector('.hot-cover');
    await page.locator('.hot-cover .button-main').click();
    await page.waitForSelector('.hot-page');
    await page.reload();
    await page.waitForSelector('.hot-cover');
    for (let turn = 0; turn < 4; turn++) {
      await page.locator('.hot-cover .button-main').click();
      await page.locator('.hot-page .button-main').click();
    }
    await page.waitForSelector('.together [data-scene=parley]');
    await page.getByRole('button', { name: /pupitre/i }).click();
    await page.waitForSelector('[data-face=console]');
    expect(await shown(page)).toMatch(/^parley/);
    expect(visit.watch.faults).toEqual([]);
    await context.close();
  }, 60_000);
});
