import { PLACES } from '../../src/domain/session.ts';
import { expect, test, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

/** One game is played with its picture; the three others, whose keys are the same, without. */
const ROLES = [
  ['Mister Fantastique', 'without its picture'],
  ['L’Agent', 'with its picture'],
  ['L’État', 'without its picture'],
  ['La Torche', 'without its picture'],
] as const;

test.describe('Onze guichets, from the cover to the outcome, by keyboard alone', () => {
  for (const [role, picture] of ROLES)
    test(`as ${role}, ${picture}`, async ({ house }) => {
      const options = picture === 'with its picture' ? {} : { before: withoutPicture };
      const { page, watch } = await house.visit(options);
      await startGame(page, 'keyboard', 'Onze guichets', role);
      const seen = await playOn(page, 'keyboard');
      expect(new Set(seen)).toEqual(new Set(['act', ...PLACES, 'outcome']));
      expect(await page.locator('h1').count()).toBe(1);
      expect(watch).toEqual({ faults: [], strangers: [] });
    });
});
