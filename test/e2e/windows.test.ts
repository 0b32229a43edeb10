import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, test } from './browser.ts';
import { beginSession, goOn, keptRoom, openConsole, openProjector, sameScreen, sceneOf } from './leader.ts';

/** What may happen to the windows of a session: closed, doubled, blocked, crashed, asleep; and its file elsewhere. */

const NOTE = 'La table 2 a ri jaune';

test.describe('windows', () => {
  test('says that the projector is absent, present, several; frozen and black screens stay as they are', async ({
    house,
  }) => {
    const { page, projector, context } = await beginSession(house);
    const says = (words: string) => page.locator('.projector-line', { hasText: words }).waitFor();
    await says(fr.roomWords.projector.present);
    const second = await context.newPage();
    await second.goto(projector.url());
    await says(fr.roomWords.projector.several);
    await sameScreen(page, second);
    await second.close();
    await says(fr.roomWords.projector.present);

    await page.keyboard.press('f');
    await goOn(page);
    await page.locator('.preview-screen[data-frozen=true]').waitFor();
    await sameScreen(page, projector);
    expect(await sceneOf(projector)).toBe('welcome');
    await page.keyboard.press('f');
    await projector.locator('.projector[data-scene=roles]').waitFor();
    await page.keyboard.press('x');
    await projector.locator('.projector-black').waitFor();
    await page.keyboard.press('x');
    await projector.locator('.projector-black').waitFor({ state: 'detached' });

    await projector.keyboard.press('t');
    await page.locator('.preview-screen .projector[data-size=laptop]').waitFor();
    await sameScreen(page, projector);

    await projector.close();
    await says(fr.roomWords.projector.absent);
    await openProjector(page);
    await says(fr.roomWords.projector.present);
  });

  test('projects in its own window when the browser blocks the other', async ({ house }) => {
    const { page } = await openConsole(house);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    await page.waitForSelector('[data-face=console]');
    await page.getByRole('button', { name: fr.roomWords.openProjector }).click();
    await page.locator('.projector-blocked', { hasText: fr.roomWords.blocked }).waitFor();
    await page.keyboard.press('h');
    await page.locator('[data-face=projector] .projector[data-scene=welcome]').waitFor();
    await page.keyboard.press('h');
    await page.waitForSelector('[data-face=console]');
  });

  test('lets one console lead: another one looks, and takes the lead when the first is gone', async ({ house }) => {
    const { page, projector, context } = await beginSession(house);
    await goOn(page);
    await projector.locator('.projector[data-scene=roles]').waitFor();
    const second = await context.newPage();
    await second.goto(`${house.url}?seed=7#console`);
    await second.locator('[role=status]', { hasText: fr.roomWords.notices.otherConsole }).waitFor();
    await goOn(page);
    await second.locator('.preview-screen .projector[data-scene=situation]').waitFor();
    await second.keyboard.press('n'); // it only looks
    await sameScreen(second, projector);
    expect(await sceneOf(projector)).toBe('situation');

    await page.close();
    await second.locator('[role=status]', { hasText: fr.roomWords.notices.kept }).waitFor();
    const before = (await keptRoom(second)).journal.length;
    await goOn(second);
    await projector.locator('.projector[data-scene=peers]').waitFor();
    await sameScreen(second, projector);
    expect((await keptRoom(second)).journal.length).toBeGreaterThan(before);
  });
});

test.describe('a desk behind other windows', () => {
  /** As a browser does to what is hidden: the timers of the page no longer run; its messages still come. */
  const laySlidesOver = (page: Page) =>
    page.evaluate(() => {
      const last = Number(setInterval(() => undefined, 1e6));
      for (let timer = last; timer > last - 100; timer--) clearInterval(timer);
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });

  test('still answers the room, keeps its time, and the screen of the room stays awake by itself', async ({
    house,
  }) => {
    const { page, context } = await openConsole(house);
    await context.addInitScript(() => {
      Object.assign(window, { locks: 0 });
      const request = async () => {
        Object.assign(window, { locks: Number(Reflect.get(window, 'locks')) + 1 });
        return { release: async () => undefined };
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    });
    const { projector } = await openProjector(page);
    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    for (let step = 0; step < 4; step++) await goOn(page);
    const countdown = page.locator('.console-controls .timer').first();
    const before = await countdown.textContent();
    await laySlidesOver(page);
    await projector.waitForTimeout(6_000);
    expect(await projector.locator('.projector-lost').count()).toBe(0);
    expect(await projector.evaluate(() => Reflect.get(window, 'locks'))).toBe(1);
    expect(await countdown.textContent()).not.toBe(before);
    expect(await page.locator('.console-gap-ask').count()).toBe(0);
    await page.close();
    await projector.locator('.projector-lost', { hasText: fr.roomProjector.lost }).waitFor();
  });
});

test.describe('a session that is kept', () => {
  test('is prepared again as it was the last time, until its proposed settings are asked for', async ({ house }) => {
    const { page } = await openConsole(house);
    const people = () => page.locator('.prepare output').allTextContents();
    const reset = page.getByRole('button', { name: fr.roomPrepare.reset });
    const proposed = await people();
    expect(await reset.count()).toBe(0);
    await page.getByRole('button', { name: fr.roomPrepare.morePeople(3) }).click();
    await page.getByRole('button', { name: fr.roomPrepare.parleyLess }).click();
    const changed = await people();
    expect(changed).not.toEqual(proposed);
    await page.reload();
    await reset.waitFor();
    expect(await people()).toEqual(changed);
    expect(await page.getByRole('radio', { name: /Onze guichets/ }).isChecked()).toBe(true);
    await reset.click();
    expect(await people()).toEqual(proposed);
    await page.evaluate(() => localStorage.setItem('4f.room.prepared', '{"format":1,"scenario":12'));
    await page.reload();
    await expect.poll(async () => (await people()).slice(0, 5)).toEqual(proposed.slice(0, 5));
    expect(await reset.count()).toBe(0);
  });

  test('opens from its file in another browser exactly as it was', async ({ house }) => {
    const { page, context } = await beginSession(house);
    for (let step = 0; step < 5; step++) await goOn(page);
    await page.keyboard.press('m');
    await page.locator('.note-key').waitFor();
    await page.getByRole('button', { name: fr.roomConsole.more, exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: fr.roomWords.saveFile }).click(),
    ]);
    const file = await readFile(await download.path());
    const before = await keptRoom(page);
    await context.close();

    const elsewhere = await openConsole(house);
    await elsewhere.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'seance.json', mimeType: 'application/json', buffer: file });
    await elsewhere.page.waitForSelector('[data-face=console]');
    const after = await keptRoom(elsewhere.page);
    expect(after.journal).toEqual(before.journal);
    expect({ ...after.room, clock: 0 }).toEqual({ ...before.room, clock: 0 });
    const { projector } = await openProjector(elsewhere.page);
    await sameScreen(elsewhere.page, projector);
    expect(await sceneOf(projector)).toBe('bet');
  });

  test('survives a crash of both windows, the note being written included', async ({ house }) => {
    const { page, projector, context } = await beginSession(house);
    await goOn(page);
    await page.locator('#note').fill(NOTE);
    await projector.locator('.projector[data-scene=roles]').waitFor();
    // The browser runs a window and the one that opened it together: they fall together.
    const doomed = await context.newCDPSession(page);
    const fallen = Promise.all([page, projector].map((each) => each.waitForEvent('crash')));
    void doomed.send('Page.crash').catch(() => undefined);
    await fallen;
    const again = await context.newPage();
    await again.goto(`${house.url}?seed=7#console`);
    await again.getByRole('button', { name: fr.roomPrepare.resume }).click();
    await again.waitForSelector('[data-face=console]');
    expect(await again.locator('#note').inputValue()).toBe(NOTE);
    const { projector: reopened } = await openProjector(again);
    await sameScreen(again, reopened);
    expect(await sceneOf(reopened)).toBe('roles');
  });

  test('asks whether a sleep counts, and pauses the timer meanwhile', async ({ house }) => {
    const { page, context } = await beginSession(house);
    for (let step = 0; step < 4; step++) await goOn(page);
    await page.locator('.timer[data-state=running]').first().waitFor();
    await context.clock.fastForward('12:00');
    await page.locator('.console-gap-ask', { hasText: fr.roomWords.minutes(12) }).waitFor();
    await page.locator('.console-controls .timer[data-state=paused]').waitFor();
    await page.getByRole('button', { name: fr.roomConsole.gapForget }).click();
    await page.locator('.console-gap-ask').waitFor({ state: 'detached' });
    expect(await page.locator('.agenda-left strong').textContent()).toMatch(/4[345]/);
  });

  test('rehearses by itself, in fast motion, and keeps nothing', async ({ house }) => {
    const { page, context } = await openConsole(house);
    await page.getByRole('button', { name: fr.roomPrepare.rehearse }).click();
    await page.waitForSelector('[data-face=console]');
    for (let glance = 0; glance < 80; glance++) {
      await context.clock.runFor(2000);
      if ((await page.locator('.console-next').textContent())?.includes(fr.roomWords.main.over)) break;
    }
    expect(await page.locator('.console-next').textContent()).toContain(fr.roomWords.main.over);
    expect((await keptRoom(page)).journal).toBeUndefined();
  });
});
