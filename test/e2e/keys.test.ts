import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, type House, keptJournal, test } from './browser.ts';
import { type Sent, send } from './keyboard.ts';
import { goOn, openConsole, typesOf } from './leader.ts';

/** A French keyboard and a remote in the hands of somebody who looks at the room, in a real Chromium. */

/** The first row of a French keyboard. */
const FRENCH: readonly Sent[] = [
  { key: '&', code: 'Digit1' },
  { key: 'é', code: 'Digit2' },
  { key: '"', code: 'Digit3' },
  { key: "'", code: 'Digit4' },
];

/** Keeps in the page which keys were left to the browser. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const left: string[] = [];
    Object.assign(window, { left });
    addEventListener('keydown', (event) => event.defaultPrevented || left.push(event.key));
  });
const leftKeys = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { left: string[] }).left);

const inHand = (page: Page) => page.locator('.table-row[data-open=true]').getAttribute('data-keep');

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

  test('alone: a double click asks once, tells and promises nothing, and turns one page', async ({ house }) => {
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
    const types = (await keptJournal(page)).map(({ event }) => event.type);
    expect(types).toEqual(['NEXT', 'NEXT', 'ASK', 'ANSWER']);
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
