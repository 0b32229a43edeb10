import { expect, test, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

test.describe('Onze guichets, from the cover to the outcome, by mouse on a small screen', () => {
  for (const [role, picture] of [
    ['Mister Fantastique', 'left out'],
    ['L’Agent', 'moving'],
    ['L’État', 'left out'],
    ['La Torche', 'still'],
  ] as const)
    test(`as ${role}, the picture ${picture}`, async ({ house }) => {
      const size = { width: 1024, height: 768 };
      const options = picture === 'left out' ? { before: withoutPicture } : { motion: picture === 'moving' };
      const { page, watch } = await house.visit({ ...size, ...options });
      await startGame(page, 'mouse', 'Onze guichets', role);
      expect((await playOn(page, 'mouse')).at(-1)).toBe('outcome');
      expect(watch).toEqual({ faults: [], strangers: [] });
    });
});
