import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const LONG = 240_000;

describe('Onze guichets, from the cover to the outcome, by mouse on a small screen', () => {
  it.each([
    ['Mister Fantastique', 'left out'],
    ['L’Agent', 'moving'],
    ['L’État', 'left out'],
    ['La Torche', 'still'],
  ])(
    'as %s, the picture %s',
    async (role, picture) => {
      const size = { width: 1024, height: 768 };
      const options = picture === 'left out' ? { before: withoutPicture } : { motion: picture === 'moving' };
      const { page, context, watch } = await house.visit({ ...size, ...options });
      await startGame(page, 'mouse', 'Onze guichets', role);
      expect((await playOn(page, 'mouse')).at(-1)).toBe('outcome');
      expect(watch).toEqual({ faults: [], strangers: [] });
      await context.close();
    },
    LONG,
  );
});
