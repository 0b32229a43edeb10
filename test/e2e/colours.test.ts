import type { Page } from '@playwright/test';
import { expect, test, withoutPicture } from './browser.ts';
import { beginSession, goOn } from './leader.ts';
import { startGame } from './player.ts';

test.describe('colours that the system chooses', () => {
  const looks = async (page: Page, selector: string) => {
    const found = await page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { backgroundColor, outlineStyle, borderStyle, color } = getComputedStyle(element);
        return [backgroundColor, color, outlineStyle, borderStyle].join(' ');
      }),
    );
    expect(found.length, selector).toBeGreaterThan(0);
    return found;
  };

  test('still tell which card is entered, what is pressed, where the agenda stands', async ({ house }) => {
    const { page } = await beginSession(house);
    await page.emulateMedia({ forcedColors: 'active' });
    for (let step = 0; step < 6; step++) await goOn(page);
    await page.locator('.letters').first().locator('button').nth(1).click();
    await page.locator('.letter-button[aria-pressed=true]').waitFor();
    const [a, b, c] = await looks(page, '.letters >> nth=0 >> .letter-button');
    expect(b).not.toBe(a);
    expect(c).toBe(a);
    await page.keyboard.press('f');
    await page.locator('.button[aria-pressed=true]:visible').waitFor();
    const [pressed] = await looks(page, '.button[aria-pressed=true]:visible');
    const [unpressed] = await looks(page, '.button[aria-pressed=false]:visible');
    expect(pressed).not.toBe(unpressed);
    const [now] = await looks(page, '.agenda-line[aria-current]');
    const [other] = await looks(page, '.agenda-line:not([aria-current])');
    expect(now).not.toBe(other);
  });

  test('still fill the gauges', async ({ house }) => {
    const { page } = await house.visit({ before: withoutPicture });
    await page.emulateMedia({ forcedColors: 'active' });
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    const [bar] = await looks(page, '.gauge-bar');
    const [fill] = await looks(page, '.gauge-bar > span');
    expect(fill?.split(' ')[0]).not.toBe(bar?.split(' ')[0]);
  });
});
