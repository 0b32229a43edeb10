import { fr } from '../../src/text/fr.ts';
import { expect, test } from './browser.ts';
import { send } from './keyboard.ts';
import { beginSession, goOn, openConsole, openProjector, sceneOf, typesOf } from './leader.ts';

/** Keys pressed where the room looks, by hand or by a remote. */

test.describe('the window that the room looks at', () => {
  test('passes the main keys on to the desk, once each, and says so when no desk answers', async ({ house }) => {
    const { page, projector } = await beginSession(house);
    const moment = () => page.locator('.console main > h1.sr-only').textContent();
    const stands = (key: keyof typeof fr.roomWords.moments) => expect.poll(moment).toContain(fr.roomWords.moments[key]);
    for (const [key, to] of [
      ['n', 'roles'],
      ['PageDown', 'situation'],
      ['PageUp', 'roles'],
      ['ArrowRight', 'situation'],
      ['u', 'roles'],
      ['Space', 'situation'],
    ] as const) {
      await projector.keyboard.press(key);
      await stands(to);
      await projector.locator(`.projector[data-scene=${to}]`).waitFor();
    }
    for (let time = 0; time < 2; time++) {
      await projector.keyboard.press('b');
      await projector.locator('.projector-black').waitFor({ state: time === 0 ? 'attached' : 'detached' });
    }
    await page.keyboard.press('f');
    await page.locator('.preview-screen[data-frozen=true]').waitFor();
    await projector.keyboard.press('n');
    await stands('peers');
    expect(await sceneOf(projector)).toBe('situation');
    await page.keyboard.press('f');
    await projector.locator('.projector[data-scene=peers]').waitFor();

    const before = await typesOf(page);
    await projector.evaluate(() => {
      const session = location.hash.split('=')[1] ?? '';
      const channel = new BroadcastChannel(`4f.room.${session}`);
      const ask = { kind: 'ask', session, window: 'a'.repeat(32), number: 1, key: 'main' };
      for (const message of [ask, ask, { ...ask, number: 2, key: 'COMMIT' }, { ...ask, number: 3, option: 'b' }])
        channel.postMessage(message);
    });
    await stands('parley');
    for (let step = 0; step < 2; step++) await goOn(page);
    for (const key of '1ac') await projector.keyboard.press(key);
    await projector.keyboard.press('n'); // four tables are awaited: refused
    await page.locator('[role=status]', { hasText: fr.roomWords.notices.notNow }).waitFor();
    const since = (await typesOf(page)).slice(before.length);
    expect(since.filter((type) => type !== 'TIMER_START' && type !== 'TIMER_STOP')).toEqual(['NEXT', 'NEXT', 'NEXT']);

    await page.close();
    await projector.locator('.projector-lost').waitFor();
    await projector.keyboard.press('n');
    await projector.locator('[role=status]', { hasText: fr.roomProjector.unheard }).waitFor();
  });

  test('fills its screen by a button that comes with the pointer, and offers no way back to a desk it has not', async ({
    house,
  }) => {
    const { page, projector } = await beginSession(house);
    const full = projector.getByRole('button', { name: fr.roomProjector.enterFullScreen });
    expect(await projector.getByRole('button', { name: fr.roomWords.backHere }).count()).toBe(0);
    const clip = () => projector.locator('.projector-tools').evaluate((tools) => getComputedStyle(tools).clipPath);
    await projector.mouse.move(300, 300);
    await projector.mouse.move(320, 320);
    await expect.poll(clip).toBe('none');
    await full.click();
    await projector.waitForFunction(() => document.fullscreenElement !== null);
    await projector.getByRole('button', { name: fr.roomProjector.leaveFullScreen }).click();
    await projector.waitForFunction(() => document.fullscreenElement === null);
    await send(projector, { key: 'F5', code: 'F5', vk: 116 });
    await projector.waitForFunction(() => document.fullscreenElement !== null);

    await page.keyboard.press('h');
    await page.locator('.room[data-face=projector]').waitFor();
    await page.keyboard.press('n');
    await page.locator('.projector[data-scene=roles]').waitFor();
    await page.getByRole('button', { name: fr.roomWords.backHere }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-face=console]');
  });

  test('says the truth of its keys on the test page', async ({ house }) => {
    const { page } = await openConsole(house);
    const { projector } = await openProjector(page);
    await page.getByRole('button', { name: fr.roomPrepare.test }).click();
    await projector.locator('.scene-test', { hasText: fr.roomProjector.fullScreen }).waitFor();
    await page.evaluate(() =>
      localStorage.setItem('4f.settings', JSON.stringify({ language: 'fr', motion: false, keys: false })),
    );
    await projector.evaluate(() => dispatchEvent(new Event('focus')));
    await projector.locator('.scene-test', { hasText: fr.roomProjector.fullScreenButton }).waitFor();
  });
});
