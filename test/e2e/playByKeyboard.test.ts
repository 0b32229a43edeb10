import { expect, test, withoutPicture } from './browser.ts';
import { playOn, startGame } from './player.ts';

/** One game is played with its picture; the three others, whose keys are the same, without. */
const ROLES = [
  ['Mister Fantastique', 'without its picture'],
  ['L’Agent', 'with its picture'],
  ['L’État', 'without its picture'],
  ['La Torche', 'without its picture'],
] as const;

/** Six pages a tension; an act opens on one more, and so does the end. */
const PAGES = ['situation', 'peers', 'parley', 'positions', 'settlement', 'consequences'];
const FOUR = [...PAGES, ...PAGES, 'act', ...PAGES, 'act', ...PAGES, 'epilogue', 'outcome'];

test.describe('Onze guichets, from the cover to the outcome, by keyboard alone', () => {
  for (const [role, picture] of ROLES)
    test(`as ${role}, ${picture}`, async ({ house }) => {
      const options = picture === 'with its picture' ? {} : { before: withoutPicture };
      const { page, watch } = await house.visit(options);
      await startGame(page, 'keyboard', 'Onze guichets', role);
      const where = new Set<string>();
      const seen = await playOn(page, 'keyboard', async () => {
        const [place] = /\d+ sur \d+/.exec((await page.locator('.progress-where').textContent()) ?? '') ?? [];
        if (place) where.add(place); // at the end nothing is counted any more
      });
      expect([...where]).toEqual(['1 sur 4', '2 sur 4', '3 sur 4', '4 sur 4']);
      // Four of the five are met; at a settlement a partner may act first, and the page stays.
      expect(seen.filter((screen, turn) => screen !== seen[turn - 1])).toEqual(FOUR);
      expect(await page.locator('h1').count()).toBe(1);
      expect(watch).toEqual({ faults: [], strangers: [] });
    });
});
