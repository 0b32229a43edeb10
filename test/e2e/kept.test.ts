import type { BrowserContext, Page } from '@playwright/test';
import { SAVE_FORMAT } from '../../src/play/session/save.ts';
import { fr } from '../../src/text/fr.ts';
import { expect, keptJournal, test, withoutPicture } from './browser.ts';
import { beginSession, goOn, keptRoom, openConsole, openProjector, sceneOf } from './leader.ts';
import { startGame } from './player.ts';

/** What a browser set by others refuses, and what that may cost: never the session. */

/** All that may be refused, refuses. */
async function refuseAll(context: BrowserContext): Promise<void> {
  await withoutPicture(context);
  await context.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'BroadcastChannel', 'matchMedia'])
      Object.defineProperty(window, name, { configurable: true, get: denied });
    for (const name of ['locks', 'wakeLock'])
      Object.defineProperty(navigator, name, { configurable: true, get: denied });
  });
}

/** The session as the file that the desk gives, and the name of that file. */
async function saveFile(page: Page): Promise<{ name: string; path: string }> {
  await page.getByRole('button', { name: fr.roomConsole.more, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: fr.roomWords.saveFile }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test.describe('where every service refuses', () => {
  test('the game is played, the desk led, the projector shown, and a file opened from the cover', async ({ house }) => {
    const { page, watch } = await house.visit({ before: refuseAll });
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    expect(await page.locator('[role=status]').textContent()).toBe(fr.notices.storageBlocked);
    await page.reload();
    await page.waitForSelector('[data-screen=peers]');

    const desk = await house.visit({ before: refuseAll, search: '?seed=7#console' });
    await desk.page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    await desk.page.locator('[role=status]', { hasText: fr.roomWords.notices.notKept }).waitFor();
    const { projector } = await openProjector(desk.page);
    await goOn(desk.page);
    await projector.locator('.projector[data-scene=roles]').waitFor();
    const file = await saveFile(desk.page);

    const elsewhere = await house.visit({ before: refuseAll });
    await elsewhere.page.waitForSelector('[data-page=title]');
    await elsewhere.page.locator('input[type=file]').setInputFiles(file.path);
    await elsewhere.page.waitForSelector('[data-face=console]');
    await elsewhere.page.locator('[role=status]', { hasText: fr.roomWords.notices.notKept }).waitFor();
    for (const { faults } of [watch, desk.watch, elsewhere.watch]) expect(faults).toEqual([]);
  });
});

test.describe('leaving the desk', () => {
  test('for the cover is free, and one press leads back; to close it asks first', async ({ house }) => {
    const { page, context } = await house.visit();
    await page.waitForSelector('[data-page=title]');
    await page.getByRole('link', { name: fr.title.facilitate }).click();
    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    await page.waitForSelector('[data-face=console]');
    await goOn(page);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.goBack();
    await page.locator('.cover', { hasText: 'Séance en cours' }).waitFor();
    expect(asked).toEqual([]);
    await page.getByRole('link', { name: fr.title.backToSession }).click();
    await page.waitForSelector('[data-face=console]');
    expect((await keptRoom(page)).journal.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: fr.roomConsole.more, exact: true }).click();
    await page.keyboard.press('Escape');
    void page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.waitForSelector('[data-face=console]');
    await context.close();
  });
});

test.describe('a file', () => {
  test('of the session opens from the cover at once, and bears the date', async ({ house }) => {
    const { page, projector } = await beginSession(house);
    await goOn(page);
    expect(await sceneOf(projector)).toBe('roles');
    const file = await saveFile(page);
    expect(file.name).toMatch(/^4-fantastiques-seance-[a-z-]+-\d{4}-\d\d-\d\d-\d\dh\d\d\.json$/);
    const { page: cover } = await house.visit({ before: withoutPicture });
    await cover.waitForSelector('[data-page=title]');
    await cover.locator('input[type=file]').setInputFiles(file.path);
    await cover.waitForSelector('[data-face=console]');
    const { journal } = await keptRoom(cover);
    expect(journal).toEqual((await keptRoom(page)).journal);
    await goOn(cover);
    await cover.reload();
    await cover.waitForSelector('[data-face=console]');
    expect((await keptRoom(cover)).journal.length).toBeGreaterThan(journal.length);
  });
});

/** A file of this game, as another version would have written it. */
const written = (format: number, kind: 'solo' | 'led') => ({
  name: 'partie.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ game: '4-fantastiques', format, kind, scenario: 'onze-guichets', journal: [] })),
});

test.describe('a file of another version', () => {
  test('is told apart, older from newer, at the cover and in a game that goes on as it was', async ({ house }) => {
    const { page } = await house.visit({ before: withoutPicture });
    const told = page.locator('[role=status]');
    await page.waitForSelector('[data-page=title]');
    const opens = async (format: number, kind: 'solo' | 'led', notice: string) => {
      await page.locator('input[type=file]').setInputFiles(written(format, kind));
      await told.filter({ hasText: notice }).waitFor();
    };
    for (const kind of ['solo', 'led'] as const) {
      await opens(SAVE_FORMAT - 1, kind, fr.notices.fileOlder);
      await opens(SAVE_FORMAT + 1, kind, fr.notices.fileNewer);
    }
    await opens(SAVE_FORMAT, 'solo', fr.notices.fileRefused); // of this one, and not whole
    await startGame(page, 'mouse', 'Onze guichets', 'La Torche');
    const before = await keptJournal(page);
    await opens(SAVE_FORMAT - 1, 'solo', fr.notices.fileOlder);
    expect(await keptJournal(page)).toEqual(before);
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
  });

  test('is told apart at the desk, where the preparation stays as it was', async ({ house }) => {
    const { page } = await openConsole(house);
    const prepared = await page.locator('.prepare').textContent();
    const { fileOlder, fileNewer } = fr.roomWords.notices;
    for (const [format, notice] of [
      [SAVE_FORMAT - 1, fileOlder],
      [SAVE_FORMAT + 1, fileNewer],
      [1, fileOlder],
    ] as const) {
      await page.locator('input[type=file]').setInputFiles(written(format, 'led'));
      await page.locator('[role=status]', { hasText: notice }).waitFor();
      expect(await page.locator('.prepare').textContent()).toBe(prepared);
    }
  });
});

test.describe('an address with two slashes', () => {
  test('keeps its game through a reload', async ({ house }) => {
    const { page, context, watch } = await house.visit({ before: withoutPicture });
    const twice = new RegExp(`^${house.url.replace(/\/$/, '')}//`);
    const plain = (url: string) => url.replace(twice, house.url.replace(/\/?$/, '/'));
    await context.route(twice, async (route) =>
      /mount(Living|Still)-/.test(route.request().url())
        ? route.fallback()
        : route.fulfill({ response: await route.fetch({ url: plain(route.request().url()) }) }),
    );
    await page.goto(`${house.url.replace(/\/$/, '')}//index.html?seed=7`);
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.reload();
    await page.waitForSelector('[data-page=game]');
    expect(watch.faults).toEqual([]);
  });
});
