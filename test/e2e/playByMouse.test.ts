import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './browser.ts';
import { playOn, startGame } from './player.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LONG = 240_000;

describe('Onze guichets, from the cover to the outcome, by mouse on a small screen', () => {
  it.each([
    ['Mister Fantastique', 'still'],
    ['L’Agent', 'moving'],
    ['L’État', 'still'],
    ['La Torche', 'moving'],
  ])(
    'as %s, the picture %s',
    async (role, picture) => {
      const { page, context, watch } = await house.visit({ motion: picture === 'moving', width: 1024, height: 768 });
      await startGame(page, 'mouse', 'Onze guichets', role);
      expect((await playOn(page, 'mouse')).at(-1)).toBe('outcome');
      expect(watch).toEqual({ faults: [], strangers: [] });
      await context.close();
    },
    LONG,
  );
});
