import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, keptJournal, openHouse } from './browser.ts';
import { playOn, startGame } from './player.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const ROLES = ['Mister Fantastique', 'L’Agent', 'L’État', 'La Torche'];
const LONG = 240_000;

describe('Onze guichets, from the cover to the outcome', () => {
  it.each(ROLES)(
    'as %s, by keyboard alone',
    async (role) => {
      const { page, context, watch } = await house.visit();
      await startGame(page, 'keyboard', 'Onze guichets', role);
      const seen = await playOn(page, 'keyboard');
      expect(new Set(seen)).toEqual(
        new Set([
          'situation',
          'peers',
          'parley',
          'bet',
          'positions',
          'sealed',
          'settlement',
          'consequences',
          'reflection',
          'outcome',
        ]),
      );
      expect(await page.locator('h1').count()).toBe(1);
      expect(watch).toEqual({ faults: [], strangers: [] });
      await context.close();
    },
    LONG,
  );

  it.each(ROLES)(
    'as %s, by mouse',
    async (role) => {
      const { page, context, watch } = await house.visit({ motion: true });
      await startGame(page, 'mouse', 'Onze guichets', role);
      expect((await playOn(page, 'mouse')).at(-1)).toBe('outcome');
      expect(watch).toEqual({ faults: [], strangers: [] });
      await context.close();
    },
    LONG,
  );
});

describe('a reload after every decision', () => {
  it(
    'ends with the same journal as a game without any',
    async () => {
      const straight = await house.visit({ search: '?seed=11' });
      await startGame(straight.page, 'mouse', 'Douze places', 'L’Agent');
      await playOn(straight.page, 'mouse');
      const wanted = await keptJournal(straight.page);
      expect(wanted.length).toBeGreaterThan(30);
      await straight.context.close();

      const broken = await house.visit({ search: '?seed=11' });
      const { page } = broken;
      await startGame(page, 'mouse', 'Douze places', 'L’Agent');
      await playOn(page, 'mouse', async () => {
        const screen = await page.getAttribute('[data-screen]', 'data-screen');
        await page.reload();
        await page.waitForSelector(`[data-screen=${screen}]`);
      });
      expect(await keptJournal(page)).toEqual(wanted);
      expect(broken.watch).toEqual({ faults: [], strangers: [] });
      await broken.context.close();
    },
    LONG,
  );
});

describe('without what a browser may lack', () => {
  it('plays when nothing can be stored, and says so', async () => {
    const { page, context, watch } = await house.visit();
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
    await context.close();
  });

  it(
    'plays on without a canvas',
    async () => {
      const { page, context } = await house.visit();
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.reload();
      await startGame(page, 'keyboard', 'Douze places', 'L’État');
      expect((await playOn(page, 'keyboard')).at(-1)).toBe('outcome');
      await context.close();
    },
    LONG,
  );

  it(
    'needs no network once loaded',
    async () => {
      const { page, context, watch } = await house.visit();
      await startGame(page, 'mouse', 'Douze places', 'La Torche');
      await page.waitForSelector('canvas');
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      const turns = playOn(page, 'mouse');
      expect((await turns).at(-1)).toBe('outcome');
      expect(watch.strangers).toEqual([]);
      await context.close();
    },
    LONG,
  );

  it('refuses a file that is no game, and keeps the one being played', async () => {
    const { page, context } = await house.visit();
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
    await context.close();
  });
});
