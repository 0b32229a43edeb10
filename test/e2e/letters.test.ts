import type { Page } from '@playwright/test';
import { ROLES } from '../../src/domain/vocabulary.ts';
import { fr } from '../../src/text/fr.ts';
import { expect, test, withoutPicture } from './browser.ts';
import { goOn, openProjector } from './leader.ts';

/** A card is called by its place in the hand, which the seed dealt: the same on paper, at the desk and in the room. */

type Hands = Record<string, string[]>;

/** What a list of cards says, a line each: letter and title. */
const linesOf = (page: Page, hand: string, title: string): Promise<string[]> =>
  page.locator(hand).evaluateAll(
    (lines, selector) =>
      lines.map((line) => {
        const words = line.querySelector(selector)?.textContent?.replace(/\.$/, '');
        return `${line.querySelector('.letter')?.textContent} ${words}`;
      }),
    title,
  );

/** The hands of the first tension, as the booklets print them. */
async function onPaper(page: Page): Promise<Hands> {
  await page.getByRole('button', { name: fr.roomPrepare.prints.cards }).click();
  await page.waitForSelector('.paper');
  const hands: Hands = {};
  for (const role of ROLES)
    hands[role] = await linesOf(
      page,
      `.booklet[data-role=${role}] .role-secret:nth-of-type(1) .role-hand li`,
      'span > strong',
    );
  await page.getByRole('button', { name: fr.roomPrint.back, exact: true }).click();
  await page.waitForSelector('.prepare');
  return hands;
}

/** The same at the desk, while the tables choose. */
async function atDesk(page: Page): Promise<Hands> {
  const hands: Hands = {};
  for (const [index, role] of ROLES.entries()) {
    await page.keyboard.press(String(index + 1));
    const row = `.table-row[data-role=${role}][data-open=true]`;
    await page.locator(`${row} .table-options`).waitFor();
    hands[role] = await linesOf(page, `${row} .table-options li`, 'span:nth-child(2)');
  }
  return hands;
}

test.describe('the letters of a hand', () => {
  test('are on paper what they are at the desk and in the room, though the page is opened anew before the session', async ({
    house,
  }) => {
    const { page } = await house.visit({ search: '#console', before: withoutPicture }); // nobody chose the seed
    const dealt: Hands[] = [];
    for (let time = 0; time < 2; time++) {
      await page.waitForSelector('.prepare');
      dealt.push(await onPaper(page));
      await page.reload();
    }
    const [paper = {}] = dealt;
    expect(Object.values(paper).map((hand) => hand.map((line) => line[0]).join(''))).toEqual(['AB', 'AB', 'AB', 'AB']);
    expect(dealt[1]).toEqual(paper);

    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    await page.waitForSelector('[data-face=console]');
    const { projector } = await openProjector(page);
    for (let step = 0; step < 6; step++) await goOn(page);
    expect(await atDesk(page)).toEqual(paper);
    for (const keys of ['1a', '2b', '3a', '4b']) for (const key of keys) await page.keyboard.press(key);
    await goOn(page); // this album opens on a tension without a secret
    await projector.locator('.projector[data-scene=settlement]').waitFor();
    const turned = await linesOf(projector, '.room-revealed', '.room-revealed-title');
    expect(turned).toEqual([0, 1, 0, 1].map((rank, index) => paper[ROLES[index] ?? '']?.[rank]));
  });

  test('lie otherwise for another seed', async ({ house }) => {
    const hands = await Promise.all(
      [7, 8, 9].map(async (seed) => {
        const { page } = await house.visit({ search: `?seed=${seed}#console`, before: withoutPicture });
        await page.waitForSelector('.prepare');
        return onPaper(page);
      }),
    );
    expect(new Set(hands.map((each) => JSON.stringify(each))).size).toBeGreaterThan(1);
    const sorted = hands.map((each) => Object.values(each).map((hand) => hand.map((line) => line.slice(2)).sort()));
    expect(sorted[1]).toEqual(sorted[0]);
  });
});
