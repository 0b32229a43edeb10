import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** One game is played with its picture; the three others, whose keys are the same, without. */
const ROLES = [
  ['Mister Fantastique', 'without its picture'],
  ['L’Agent', 'with its picture'],
  ['L’État', 'without its picture'],
  ['La Torche', 'without its picture'],
] as const;
const LONG = 240_000;

describe('Onze guichets, from the cover to the outcome, by keyboard alone', () => {
  it.each(ROLES)(
    'as %s, %s',
    async (role, picture) => {
      const options = picture === 'with its picture' ? {} : { before: withoutPicture };
      const { page, context, watch } = await house.visit(options);
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
