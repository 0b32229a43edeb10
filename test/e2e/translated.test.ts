import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, test, withoutPicture } from './browser.ts';
import { beginSession, sceneOf } from './leader.ts';
import { startGame } from './player.ts';

/** What translators do: each text becomes a node of theirs, and goes on doing so. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) if (walk.currentNode instanceof Text) texts.push(walk.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return texts.length;
  });

test.describe('a page that a translator rewrites', () => {
  test('declines to be translated', async ({ house }) => {
    const { page } = await house.visit({ before: withoutPicture });
    expect(await page.locator('html').getAttribute('translate')).toBe('no');
    expect(await page.locator('meta[name=google]').getAttribute('content')).toBe('notranslate');
  });

  test('shows at the desk and to the room what is true, and keeps what did not change as it was translated', async ({
    house,
  }) => {
    const { page, projector, watch } = await beginSession(house);
    expect(await translate(page)).toBeGreaterThan(100);
    await translate(projector);
    const main = page.locator('.console-next');
    for (const moment of ['roles', 'situation', 'peers', 'parley'] as const) {
      await main.focus();
      await page.keyboard.press('n');
      await projector.locator(`.projector[data-scene=${moment}]`).waitFor();
      expect(await page.locator('.console > main > h1').textContent()).toBe(
        `${fr.roomConsole.heading}, ${fr.roomWords.moments[moment]}`,
      );
      expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/console-next/);
    }
    await translate(projector);
    const [desk, room] = [page.locator('.console-controls .timer-digits'), projector.locator('.timer-digits').first()];
    const before = await room.textContent();
    await expect.poll(() => room.textContent()).not.toBe(before);
    await expect.poll(async () => (await desk.textContent()) === (await room.textContent())).toBe(true);
    expect(await page.locator('font font').count()).toBeGreaterThan(20);
    expect(await sceneOf(projector)).toBe('parley');
    expect(watch.faults).toEqual([]);
  });

  test('goes on through a whole solo act', async ({ house }) => {
    const { page, watch } = await house.visit({ before: withoutPicture });
    await translate(page);
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await translate(page);
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    expect(await page.locator('main font').count()).toBe(0);
    await translate(page);
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=parley]');
    expect(await page.locator('main font').count()).toBe(0);
    expect(watch.faults).toEqual([]);
  });
});
