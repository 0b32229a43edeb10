import { fr } from '../../src/text/fr.ts';
import { expect, test, withoutPicture } from './browser.ts';
import { startGame } from './player.ts';

test.describe('a part of the game that does not come', () => {
  test('is told in plain words, with a way to try again: a face', async ({ house }) => {
    const { page, context } = await house.visit({ before: withoutPicture });
    await context.route(/assets\/startConsole-/, (route) => route.abort());
    await page.getByRole('link', { name: fr.title.facilitate }).click();
    await page.getByRole('alert').getByText('n’est pas arrivée').waitFor();
    await context.unroute(/assets\/startConsole-/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.waitForSelector('[data-face=prepare]');
  });

  test('does not take the game away with it: an album', async ({ house }) => {
    const { page, context } = await house.visit({ before: withoutPicture });
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    const album = /assets\/douze-places-/;
    await context.route(album, (route) => route.abort());
    await page.reload();
    await page.locator('[role=status]', { hasText: fr.notices.loadFailed }).waitFor();
    await page.getByRole('button', { name: fr.title.resume }).waitFor();
    await page.goto(`${house.url}?seed=7`);
    await page.locator('.cover-resume', { hasText: 'Douze places' }).waitFor();
    await context.unroute(album);
    await page.getByRole('button', { name: fr.title.resume }).click();
    await page.waitForSelector('[data-screen=peers]');
  });

  test('is told at the desk, which asks for it anew: the album to prepare', async ({ house }) => {
    const { page, context } = await house.visit({ before: withoutPicture });
    const albums = /assets\/(douze-places|onze-guichets)-/;
    await context.route(albums, (route) => route.abort());
    await page.goto(`${house.url}?seed=7#console`);
    await page.getByRole('heading', { name: fr.loading.missing }).waitFor();
    await context.unroute(albums);
    await page.getByRole('button', { name: fr.loading.again }).click();
    await page.waitForSelector('[data-face=prepare]');
  });

  test('is told even where no script may start', async ({ house }) => {
    const { page, context } = await house.visit({ before: withoutPicture });
    const late = page.locator('.first-paint', { hasText: 'les-4-fantastiques.html' }).locator('p[lang=en]');
    await context.route(/assets\/index-.*\.js/, (route) => route.abort());
    await page.reload();
    expect(await late.isVisible()).toBe(false);
    await late.waitFor({ timeout: 12_000 });
    await context.unroute(/assets\/index-.*\.js/);
    await page.reload();
    await page.waitForSelector('.cover');
    expect(await late.count()).toBe(0);
  });
});
