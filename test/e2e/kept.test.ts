import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, test, withoutPicture } from './browser.ts';
import { beginSession, goOn, keptRoom, sceneOf } from './leader.ts';

/** What a browser set by others refuses, and what that may cost: never the session. */

/** The session as the file that the desk gives, and the name of that file. */
async function saveFile(page: Page): Promise<{ name: string; path: string }> {
  await page.getByRole('button', { name: fr.roomConsole.more, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: fr.roomWords.saveFile }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

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
