import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './browser.ts';
import { playOn, startGame } from './player.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const ROLES = ['Mister Fantastique', 'L’Agent', 'L’État', 'La Torche'];
const LONG = 240_000;

describe('Onze guichets, from the cover to the outcome, by keyboard alone', () => {
  it.each(ROLES)(
    'as %s',
    async (role) => {
      const { page, context, watch } = await house.visit();
      await startGame(page, 'keyboard', 'Onze guichets', role);
      const seen = await playOn(page, 'keyboard');
      expect(new Set(seen)).toEqual(
        new Set([
          'act',
          'situation',
          'peers',
          'parley',
          'bet',
          'positions',
          'sealed',
          'settlement',
          'consequences',
          'reflection',
          'epilogue',
          'outcome',
        ]),
      );
      expect(await page.locator('h1').count()).toBe(1);
      expect(watch).toEqual({ faults: [], strangers: [] });
      await context.close();
    },
    LONG,
  );
});
