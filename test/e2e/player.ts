import type { Page } from '@playwright/test';

/** A person at the keyboard or at the mouse, who reads the screen's name and does what one does there. */

export type Hand = 'keyboard' | 'mouse';

/** More presses of Tab than any screen needs. */
const MOST_TABS = 90;

/** Walks with Tab to what answers the selector and holds the text; fails if the keyboard cannot reach it. */
export async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let press = 0; press < MOST_TABS; press++) {
    const there = await page.evaluate(
      ([wanted, words]) => {
        const held = document.activeElement;
        const around = held?.closest('li, article, .card, .panel, section') ?? held;
        return held?.matches(wanted ?? '') === true && (around?.textContent ?? '').includes(words ?? '');
      },
      [selector, text],
    );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reached ${selector} ${text}`);
}

/** Presses the last of what answers the selector; with a text, the button that belongs to it. */
export async function press(page: Page, hand: Hand, selector: string, text = ''): Promise<void> {
  if (hand === 'keyboard') {
    await tabTo(page, selector, text);
    await page.keyboard.press('Enter');
    return;
  }
  const card = page.locator('main li').filter({ has: page.locator('h2', { hasText: text }) });
  const target = text ? card.locator('button').last() : page.locator(selector).last();
  await target.click();
}

/** Takes the first line of a list. */
export async function pick(page: Page, hand: Hand, list: string): Promise<void> {
  if (hand === 'mouse') {
    await page.locator(list).selectOption({ index: 1 });
    return;
  }
  await tabTo(page, list);
  await page.keyboard.press('ArrowDown');
}

/** From the cover to the first situation, as one of the four; `wary`: among those who trust one another least. */
export async function startGame(page: Page, hand: Hand, scenario: string, role: string, wary = false): Promise<void> {
  await press(page, hand, '.button-main');
  await page.waitForSelector('[data-screen=scenarios]');
  await press(page, hand, 'main button', scenario);
  await page.waitForSelector('[data-screen=roles]');
  if (wary && hand === 'mouse') await page.locator('label:has(input[name=company])').last().click();
  else if (wary) {
    await tabTo(page, 'input[name=company]');
    await page.keyboard.press('ArrowDown');
  }
  await press(page, hand, 'main button', role);
  await page.waitForSelector('[data-screen=act]');
  await press(page, hand, '.actions .button-main');
  await page.waitForSelector('[data-screen=situation]');
}

const screenOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? '');

/** A bet beside the choice: whom, which card, which expectation; `half` leaves out the last. */
export async function bet(page: Page, hand: Hand, half = false): Promise<void> {
  if (hand === 'mouse') await page.locator('label:has(input[name=about])').first().click();
  else {
    await tabTo(page, 'input[name=about]');
    await page.keyboard.press('Space');
  }
  await pick(page, hand, '#bet-option');
  if (!half) await pick(page, hand, '#bet-stake');
}

/** Takes the card of this rank in hand, and plays it. */
export async function play(page: Page, hand: Hand, rank: number): Promise<void> {
  if (hand === 'keyboard') {
    await tabTo(page, '.card-input');
    await page.keyboard.press(String(rank));
  } else
    await page
      .locator('.card-choice')
      .nth(rank - 1)
      .click();
  await press(page, hand, '.button-main:not([disabled])');
}

async function choose(page: Page, hand: Hand, turn: number): Promise<void> {
  const options = await page.locator('.card-input').count();
  if (options === 0) return press(page, hand, '.button-main'); // out: the others choose
  if ((await page.locator('input[name=about]').count()) > 0) await bet(page, hand);
  await play(page, hand, (turn % options) + 1);
}

/** Asks the first partner what it needs and knows, then goes on. */
async function talk(page: Page, hand: Hand): Promise<void> {
  await press(page, hand, '.gestures button:not([disabled])');
  await page.waitForSelector('.need');
  await press(page, hand, '.actions .button-main');
}

/** What one does on each screen; `turn` varies the choices. */
async function act(page: Page, hand: Hand, screen: string, turn: number): Promise<void> {
  if (screen === 'positions') return choose(page, hand, turn);
  if (screen === 'parley') return talk(page, hand);
  return press(page, hand, '.actions .button-main');
}

/** A mark that changes whenever the game does. */
const markOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const game = document.querySelector('[data-screen]');
    const kept = ['4f.save.a', '4f.save.b'].map((key) => localStorage.getItem(key)?.slice(0, 30));
    return `${game?.getAttribute('data-screen')} ${kept.join()}`;
  });

/** Plays from where one is to the outcome; `after` is called once each decision is kept. */
export async function playOn(
  page: Page,
  hand: Hand,
  after: (screen: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const seen: string[] = [];
  for (let turn = 0; turn < 150; turn++) {
    const screen = await screenOf(page);
    seen.push(screen);
    if (screen === 'outcome') return seen;
    const before = await markOf(page);
    await act(page, hand, screen, turn);
    await page.waitForFunction(
      (old) => {
        const game = document.querySelector('[data-screen]');
        const kept = ['4f.save.a', '4f.save.b'].map((key) => localStorage.getItem(key)?.slice(0, 30));
        return `${game?.getAttribute('data-screen')} ${kept.join()}` !== old;
      },
      before,
      { timeout: 10_000 },
    );
    await after(screen);
  }
  throw new Error(`the game never ended: ${seen.slice(-12).join(' ')}`);
}
