import { expect, keptJournal, test, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

/** What happens around a game: reloads, what a browser may lack, another language, another role. */

test.describe('a reload after every decision', () => {
  test('ends with the same journal as a game without any', async ({ house }) => {
    const straight = await house.visit({ search: '?seed=11', before: withoutPicture });
    await startGame(straight.page, 'mouse', 'Douze places', 'L’Agent');
    await playOn(straight.page, 'mouse');
    const wanted = await keptJournal(straight.page);
    expect(wanted.length).toBeGreaterThan(30);

    const broken = await house.visit({ search: '?seed=11', before: withoutPicture });
    const { page } = broken;
    await startGame(page, 'mouse', 'Douze places', 'L’Agent');
    await playOn(page, 'mouse', async () => {
      const screen = await page.getAttribute('[data-screen]', 'data-screen');
      await page.reload({ waitUntil: 'commit' });
      await page.waitForSelector(`[data-screen=${screen}]`);
    });
    expect(await keptJournal(page)).toEqual(wanted);
    expect(broken.watch).toEqual({ faults: [], strangers: [] });
  });
});

test.describe('without what a browser may lack', () => {
  test('plays when nothing can be stored, and says so', async ({ house }) => {
    const { page, watch } = await house.visit();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    expect(await page.locator('[role=status]').textContent()).toMatch(/refuse de garder/);
    expect(watch.faults).toEqual([]);
  });

  test('plays on without a canvas', async ({ house }) => {
    const { page } = await house.visit();
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    await startGame(page, 'keyboard', 'Douze places', 'L’État');
    // The very picture, still: the four stand in it, and the hall behind them.
    await page.locator('.still-item[src*="agent-"]').waitFor();
    expect(await page.locator('.still-item').count()).toBeGreaterThan(10);
    expect((await playOn(page, 'keyboard')).at(-1)).toBe('outcome');
  });

  test('needs no network once loaded', async ({ house }) => {
    const { page, context, watch } = await house.visit();
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.waitForSelector('canvas');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const turns = playOn(page, 'mouse');
    expect((await turns).at(-1)).toBe('outcome');
    expect(watch.strangers).toEqual([]);
  });

  test('refuses a file that is no game, and keeps the one being played', async ({ house }) => {
    const { page } = await house.visit();
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    const before = await keptJournal(page);
    await page.setInputFiles('input[type=file]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.waitForFunction(() => /pas une partie/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    expect(await keptJournal(page)).toEqual(before);
  });
});

test.describe('after the outcome', () => {
  test('replays a moment in the shoes of another role, the past kept', async ({ house }) => {
    const { page, watch } = await house.visit({ before: withoutPicture });
    await startGame(page, 'mouse', 'Douze places', 'L’Agent');
    await playOn(page, 'mouse');
    const whole = await keptJournal(page);
    await page.locator('.replay').nth(1).locator('[data-role=torch]').click();
    await page.waitForSelector(':is([data-screen=act], [data-screen=situation])[data-you=torch]');
    const past = await keptJournal(page);
    expect(past.length).toBeGreaterThan(5);
    expect(whole.slice(0, past.length)).toEqual(past);
    expect((await playOn(page, 'mouse')).at(-1)).toBe('outcome');
    expect(watch).toEqual({ faults: [], strangers: [] });
  });
});

test.describe('in English', () => {
  test('says everything in English, and remembers it', async ({ house }) => {
    const { page } = await house.visit();
    await page.getByRole('button', { name: 'English' }).first().click();
    await page.waitForSelector('html[lang=en]');
    expect(await page.locator('main').textContent()).toMatch(/Play/);
    await page.reload();
    await page.waitForSelector('html[lang=en]');
    await startGame(page, 'mouse', 'Twelve spaces', 'The Agent');
    expect(await page.locator('main').textContent()).toMatch(/Forty-one|playground/);
  });
});
