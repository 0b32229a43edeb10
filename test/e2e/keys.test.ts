import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, type House, test } from './browser.ts';
import { beginSession, goOn, keptRoom, openConsole, openProjector, sceneOf } from './leader.ts';

/** A French keyboard and a remote in the hands of somebody who looks at the room, in a real Chromium. */

/** What a keyboard sends: what is written, where the key is; `repeat` while it is held. */
interface Sent {
  readonly key: string;
  readonly code: string;
  readonly vk?: number; // some keys are nothing to the browser without their number
  readonly shift?: boolean;
  readonly repeat?: number; // so many times more
}

/** The first row of a French keyboard. */
const FRENCH: readonly Sent[] = [
  { key: '&', code: 'Digit1' },
  { key: 'é', code: 'Digit2' },
  { key: '"', code: 'Digit3' },
  { key: "'", code: 'Digit4' },
];

/** Presses a key as the keyboard would, whatever the layout of this machine. */
async function send(page: Page, { key, code, vk = 0, shift = false, repeat = 0 }: Sent): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : '';
  const event = { key, code, windowsVirtualKeyCode: vk, modifiers: shift ? 8 : 0 };
  for (let time = 0; time <= repeat; time++)
    await cdp.send('Input.dispatchKeyEvent', {
      ...{ ...event, type: text ? 'keyDown' : 'rawKeyDown', autoRepeat: time > 0 },
      ...(text ? { text, unmodifiedText: text } : {}),
    });
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  await cdp.detach();
}

/** Keeps in the page which keys were left to the browser. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const left: string[] = [];
    Object.assign(window, { left });
    addEventListener('keydown', (event) => event.defaultPrevented || left.push(event.key));
  });
const leftKeys = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { left: string[] }).left);

const inHand = (page: Page) => page.locator('.table-row[data-open=true]').getAttribute('data-keep');
const typesOf = async (page: Page): Promise<string[]> => (await keptRoom(page)).journal.map(({ event }) => event.type);

/** The desk alone, at the welcome or so many steps later. */
async function lead(house: House, steps = 0): Promise<Page> {
  const { page } = await openConsole(house);
  await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
  await page.waitForSelector('[data-face=console]');
  for (let step = 0; step < steps; step++) await goOn(page);
  return page;
}

test.describe('a French keyboard', () => {
  test('takes tables by the place of their digits, with Shift or without, and leaves nothing to quick find', async ({
    house,
  }) => {
    const page = await lead(house, 6);
    await watchKeys(page);
    for (const shift of [false, true])
      for (const [index, sent] of FRENCH.entries()) {
        await send(page, { ...sent, key: shift ? String(index + 1) : sent.key, shift });
        expect(await inHand(page)).toBe(`table-${index + 1}`);
      }
    await send(page, { key: '2', code: 'Numpad2' });
    expect(await inHand(page)).toBe('table-2');
    await send(page, { key: "'", code: 'Digit4' });
    await send(page, { key: 'b', code: 'KeyB' });
    await page.locator('.table-row[data-keep=table-4]', { hasText: fr.roomConsole.chosen('B') }).waitFor();
    expect(await page.locator('.table-row', { hasText: fr.roomConsole.chosen('B') }).count()).toBe(1);
    expect(await leftKeys(page)).toEqual([]);
  });

  test('chooses cards by their rank when one plays alone', async ({ house }) => {
    const { page } = await house.visit();
    await page.getByRole('button', { name: fr.title.play }).click();
    await page.locator('main li', { hasText: 'Onze guichets' }).getByRole('button').click();
    await page.locator('main li[data-role=agent]').getByRole('button').click();
    for (let turn = 0; turn < 12 && (await page.locator('[data-screen=positions]').count()) === 0; turn++)
      await page.locator('.actions .button').last().click();
    await watchKeys(page);
    for (const [index, sent] of FRENCH.slice(0, 2).entries()) {
      await send(page, sent);
      expect(await page.locator('.card-input').nth(index).isChecked()).toBe(true);
    }
    await send(page, { key: '/', code: 'Period', shift: true });
    expect(await leftKeys(page)).toEqual([]);
  });

  test('writes in whatever field has the focus, hidden in another part of the page or composed', async ({ house }) => {
    const page = await lead(house);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input')).focus();
      document.body.appendChild(document.createElement('p')).contentEditable = 'true';
    });
    const before = await typesOf(page);
    for (const key of 'nxf') await page.keyboard.press(key);
    expect(
      await page.evaluate(
        () => document.querySelector('body > div:last-of-type')?.shadowRoot?.querySelector('input')?.value,
      ),
    ).toBe('nxf');
    await page.locator('body > p').focus();
    for (const key of 'nxf') await page.keyboard.press(key);
    expect(await page.locator('body > p').textContent()).toBe('nxf');
    await page.locator('h1').first().focus();
    await page.evaluate(() => {
      const composed = { key: 'n', code: 'KeyN', isComposing: true, bubbles: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', composed));
    });
    expect(await typesOf(page)).toEqual(before);
    await page.keyboard.press('n');
    await expect.poll(() => typesOf(page)).not.toEqual(before);
  });
});

test.describe('one press, one step', () => {
  test('at the desk: a double click, Enter held, twenty presses before anything was drawn', async ({ house }) => {
    const page = await lead(house);
    const main = page.locator('.console-next');
    const moment = () => page.locator('.preview-screen .projector').getAttribute('data-scene');
    await main.dblclick();
    expect(await typesOf(page)).toEqual(['ARRIVE', 'ADVANCE', 'ARRIVE']);
    expect(await moment()).toBe('roles');
    await main.focus();
    await send(page, { key: 'Enter', code: 'Enter', vk: 13, repeat: 8 });
    await expect.poll(moment).toBe('situation');
    await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.console-next');
      for (let press = 0; press < 20; press++) button?.click();
    });
    await expect.poll(moment).toBe('peers');
    await page.getByRole('button', { name: fr.roomConsole.undo }).dblclick();
    await expect.poll(moment).toBe('situation');
    for (let step = 0; step < 4; step++) await goOn(page);
    await expect.poll(moment).toBe('positions');
    const letter = page.locator('.table-row[data-keep=table-2] .letter-button').first();
    await letter.dblclick();
    expect(await letter.getAttribute('aria-pressed')).toBe('true');
  });

  test('round one screen: a card that is uncovered stays open', async ({ house }) => {
    const { page } = await openConsole(house);
    await page.locator('label', { hasText: fr.roomPrepare.desks.hotSeat }).click();
    for (let more = 0; more < 4; more++)
      await page.getByRole('button', { name: fr.roomPrepare.morePeople(2) }).dblclick();
    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    for (const scene of ['welcome', 'roles', 'situation']) {
      await page.locator(`.together [data-scene=${scene}]`).waitFor();
      await page.locator('.together-bar .button-main').dblclick();
    }
    await page.locator('.hot-cover .button-main').dblclick();
    await page.locator('.hot-page[data-role=elected]').waitFor();
    expect(await typesOf(page)).not.toContain('PASS');
  });

  test('alone: a double click asks and promises nothing, and turns one page', async ({ house }) => {
    const { page } = await house.visit();
    await page.getByRole('button', { name: fr.title.play }).dblclick();
    await page.locator('main li', { hasText: 'Onze guichets' }).getByRole('button').dblclick();
    await page.locator('main li[data-role=agent]').getByRole('button').dblclick();
    for (const screen of ['act', 'situation', 'peers']) {
      await page.locator(`[data-screen=${screen}]`).waitFor();
      await page.locator('.actions .button-main').dblclick();
    }
    await page.locator('[data-screen=parley]').waitFor();
    await page.locator('.gestures .button').first().dblclick();
    await page.locator('.need').first().waitFor();
    expect(await page.locator('.pledge').count()).toBe(0);
  });
});

test.describe('a remote', () => {
  test('goes on and back, darkens the room, reloads and leaves nothing, changes no card', async ({ house }) => {
    const page = await lead(house);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const moment = () => page.locator('.preview-screen .projector').getAttribute('data-scene');
    await send(page, { key: 'PageDown', code: 'PageDown', vk: 34 });
    await expect.poll(moment).toBe('roles');
    await send(page, { key: 'ArrowRight', code: 'ArrowRight', vk: 39 });
    await expect.poll(moment).toBe('situation');
    await send(page, { key: 'PageUp', code: 'PageUp', vk: 33 });
    await expect.poll(moment).toBe('roles');
    await page.locator('[role=status]', { hasText: fr.roomWords.notices.undone }).waitFor();
    for (const dark of [
      { key: 'b', code: 'KeyB' },
      { key: ':', code: 'Period' },
    ]) {
      await send(page, dark);
      await page.locator('.preview .projector-black').waitFor({ state: 'attached' });
      await send(page, dark);
      await page.locator('.preview .projector-black').waitFor({ state: 'detached' });
    }
    await send(page, { key: 'F5', code: 'F5', vk: 116 });
    await page.locator('[role=status]', { hasText: fr.roomWords.notices.fullScreenThere }).waitFor();
    await send(page, { key: 'Escape', code: 'Escape', vk: 27 });
    expect(
      await page.evaluate(() => 'stayed' in window && document.querySelector('[data-face=console]') !== null),
    ).toBe(true);

    for (let step = 0; step < 5; step++) await goOn(page);
    await expect.poll(moment).toBe('positions');
    const first = page.locator('.table-row[data-keep=table-1]');
    for (const key of '1ab') await page.keyboard.press(key);
    await page.locator('[role=status]', { hasText: fr.roomWords.notices.cardKept }).waitFor();
    await first.getByText(fr.roomConsole.chosen('A')).waitFor();
    for (const key of '1b') await page.keyboard.press(key);
    await page.locator('[role=status]', { hasText: fr.roomWords.replaced(1, 'A', 'B') }).waitFor();
    await first.getByText(fr.roomConsole.chosen('B')).waitFor();
  });
});

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
