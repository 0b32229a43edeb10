import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, test, withoutPicture } from './browser.ts';
import { playOn, startGame, tabTo } from './player.ts';

/** What a machine can see of accessibility, on every screen. The true test is playByKeyboard.test.ts: whole games without a mouse. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A panel that is still fading in has no contrast of its own yet. */
const stillness = (page: Page) =>
  page.evaluate(async () => {
    const moving = document.querySelector('main')?.getAnimations({ subtree: true }) ?? [];
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

/** What scrolls under the bar of actions is whole once scrolled to; axe would measure only the part in sight. */
const unstick = (page: Page, free: boolean) =>
  page.evaluate(
    (position) => {
      document.querySelector<HTMLElement>('.actions')?.style.setProperty('position', position);
    },
    free ? 'static' : '',
  );

/** What is shown on demand is looked at too. */
const unfold = (page: Page, open: boolean) =>
  page.evaluate((asked) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
      if (asked && !details.open) details.dataset.unfolded = '';
      if (details.dataset.unfolded === '') details.open = asked;
    }
  }, open);

async function faultsOf(page: Page): Promise<string[]> {
  await unfold(page, true);
  await stillness(page);
  await unstick(page, true);
  const faults = await seenByAxe(page);
  const beyond = await overflow(page);
  await unstick(page, false);
  await unfold(page, false);
  return beyond > 0 ? [...faults, `${beyond} px beyond the edge`] : faults;
}

async function seenByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const checker = (
      window as unknown as {
        axe: {
          run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
        };
      }
    ).axe;
    const { violations } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`);
  }, TAGS);
}

/** What overflows the width of the window, if anything. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

declare global {
  interface Window {
    watched: { fallen: string[]; landed: string[] };
  }
}

/**
 * From now on, notes where the focus is whenever the page changes: `fallen` each time it is on nothing, `landed` what it is
 * on in a new screen. It looks as soon as the change is whole, before any key could arrive.
 */
async function watchFocus(page: Page): Promise<void> {
  await page.locator('#game :is(a, button):visible').first().waitFor(); // before that, there is nothing for Tab to reach
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.evaluate(() => {
    const watched = { fallen: [] as string[], landed: [] as string[] };
    window.watched = watched;
    // Alone, what a title says may change while one stays: a verdict that somebody overturns.
    const shown = () => {
      const { screen, face } = document.querySelector<HTMLElement>('[data-screen], .room')?.dataset ?? {};
      return `${screen ?? face} ${document.querySelector(screen ? '.progress-title' : '.room h1')?.textContent}`;
    };
    let before = shown();
    const look = () => {
      const now = shown();
      if (document.activeElement === document.body) watched.fallen.push(now);
      if (now !== before) watched.landed.push(document.activeElement?.tagName ?? '');
      before = now;
    };
    const game = document.getElementById('game');
    if (!game) throw new Error('no #game');
    new MutationObserver(() => queueMicrotask(look)).observe(game, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  });
}

/** Every new screen took the focus on its title, at least so many of them, and it never fell on nothing. */
async function expectFocusKept(page: Page, screens: number): Promise<void> {
  const { fallen, landed } = await page.evaluate(() => window.watched);
  expect(fallen).toEqual([]);
  expect(new Set(landed)).toEqual(new Set(['H1']));
  expect(landed.length).toBeGreaterThanOrEqual(screens);
}

/** What one meets alone, from the cover to the end. */
const SCREENS = new Set([
  ...['title', 'act', 'situation', 'peers', 'parley', 'positions'],
  ...['settlement', 'consequences', 'epilogue', 'outcome'],
  // With what one knows, or what comes out at last.
  ...['peers, a secret', 'parley, a secret', 'positions, a secret', 'consequences, a secret'],
]);

/** Presses what goes on, so many times, wherever that leads. */
async function goOnByKeyboard(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press++) {
    await tabTo(page, '.button-main:not(.menu-close):not([disabled])');
    // Who presses has seen what is there: a press from before it came would be for what was there before.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.keyboard.press('Enter');
  }
}

test.describe('every screen', () => {
  for (const [device, width, height] of [
    ['a phone', 390, 844],
    ['a laptop', 1366, 768],
  ] as const)
    test(`on ${device}: no fault axe can find, one title, nothing beyond the edge`, async ({ house }) => {
      const { page } = await house.visit({ width, height, before: withoutPicture });
      const seen = new Set<string>();
      const look = async () => {
        const kind = await page.getAttribute('[data-screen]', 'data-screen');
        const screen = `${kind}${(await page.locator('.thought, .known').count()) > 0 ? ', a secret' : ''}`;
        if (seen.has(screen)) return;
        seen.add(screen);
        expect({ screen, faults: await faultsOf(page) }).toEqual({ screen, faults: [] });
        expect({ screen, titles: await page.locator('h1').count() }).toEqual({ screen, titles: 1 });
      };
      await look();
      await startGame(page, 'mouse', 'Douze places', 'L’État');
      await look();
      await playOn(page, 'mouse', look);
      expect(seen).toEqual(SCREENS);
    });

  test('keeps the focus on something when the screen changes', async ({ house }) => {
    const { page } = await house.visit({ before: withoutPicture });
    await watchFocus(page);
    await startGame(page, 'keyboard', 'Douze places', 'La Torche');
    await playOn(page, 'keyboard');
    await expectFocusKept(page, 25);
  });
});

test.describe('the focus', () => {
  test('stays on something from beat to beat when a screen is told to a room', async ({ house }) => {
    const { page } = await house.visit({ before: withoutPicture });
    await watchFocus(page);
    await startGame(page, 'keyboard', 'Douze places', 'La Torche');
    await page.keyboard.press('t');
    await page.waitForSelector('[data-beat]');
    await goOnByKeyboard(page, 8);
    await page.waitForSelector('[data-screen=positions]');
    await expectFocusKept(page, 7);
  });

  test('stays on something round one screen, from one person to the next', async ({ house }) => {
    const { page } = await house.visit({ search: '?seed=7#console', before: withoutPicture });
    await page.locator('label', { hasText: 'Onze guichets' }).click();
    await page.locator('label', { hasText: fr.roomPrepare.desks.hotSeat }).click();
    await page.locator('.prepare-agenda', { hasText: 'Une chaise à la table' }).waitFor();
    await watchFocus(page);
    await goOnByKeyboard(page, 10);
    await expectFocusKept(page, 10);
  });

  test('is not taken back from who clicks on plain text', async ({ house }) => {
    const { page } = await house.visit({ search: '?seed=7#console', before: withoutPicture });
    await goOnByKeyboard(page, 1);
    const agenda = page.locator('.agenda-left');
    await agenda.click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.waitForTimeout(2500); // the desk is shown anew every second
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});
