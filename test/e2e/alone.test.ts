import type { Locator, Page } from '@playwright/test';
import { stake } from '../../src/domain/stakes.ts';
import { truthOf } from '../../src/domain/tension/tension.ts';
import { fr } from '../../src/text/fr.ts';
import { secretsOf, tensionOf } from './album.ts';
import { expect, type House, keptJournal, test, withoutPicture } from './browser.ts';
import { expectNone } from './leader.ts';
import { bet, type Hand, pick, play, press, startGame, tabTo } from './player.ts';

/**
 * What one person does in a tension besides turning its pages: asking, telling, giving a word, betting; and what comes of
 * it. Onze guichets opens on a mill of which the agent alone knows something, and it is as easy to reassure as to alarm.
 */

const HANDS: readonly Hand[] = ['keyboard', 'mouse'];
const mill = tensionOf('onze-guichets', 'mill');
const slate = truthOf(mill, 'slate'); // as seeds 1 and 7 draw it
const asbestos = truthOf(mill, 'asbestos');
const roof = mill.aims[0]?.text.fr ?? '';
const AGENT = '.partner[data-role=agent]';

const eventsOf = async (page: Page) => (await keptJournal(page)).map(({ event }) => event);
const typesOf = async (page: Page): Promise<string[]> => (await eventsOf(page)).map(({ type }) => type);

/** The page that the main button leads to. */
async function onTo(page: Page, hand: Hand, screen: string): Promise<void> {
  await press(page, hand, '.actions .button-main');
  await page.waitForSelector(`[data-screen=${screen}]`);
}

/** At the first parley of somebody; `wary`: they trust one another little. */
async function parley(
  house: House,
  hand: Hand,
  { seed = 7, role = 'Mister Fantastique', wary = false } = {},
): Promise<Page> {
  const { page } = await house.visit({ search: `?seed=${seed}`, before: withoutPicture });
  await startGame(page, hand, 'Onze guichets', role, wary);
  for (const screen of ['peers', 'parley']) await onTo(page, hand, screen);
  return page;
}

/** From the parley to the consequences, by the first card. */
async function toConsequences(page: Page, hand: Hand): Promise<void> {
  if ((await page.locator('[data-screen=parley]').count()) > 0) await onTo(page, hand, 'positions');
  await play(page, hand, 1);
  await page.waitForSelector('[data-screen=settlement]');
  // A partner may still use a power, or settle it: then one goes on once more.
  for (let time = 0; time < 4 && (await page.locator('[data-screen=settlement]').count()) > 0; time++)
    await press(page, hand, '.actions .button-main');
  await page.waitForSelector('[data-screen=consequences]');
}

/** Who is named on a line of the truth. */
const namedBy = (page: Page, words: string): Promise<(string | null)[]> =>
  page
    .locator('.truth-who', { hasText: words })
    .locator('dd .badge')
    .evaluateAll((badges) => badges.map((badge) => badge.getAttribute('alt')));

/** What the same cards would have come to: each is another end of this tension, or the same one. */
async function expectOtherwise(page: Page, lines: readonly string[]): Promise<void> {
  const said = page.locator('.otherwise li');
  const words = await said.locator('span').allTextContents();
  expect(words).toHaveLength(lines.length);
  for (const [index, line] of lines.entries()) expect(words[index]).toContain(line);
  const came = (await page.locator('main h1').textContent()) ?? '';
  const ends = mill.outcomes.map(({ title }) => title.fr);
  expect(ends).toContain(came);
  const others = ends.filter((end) => end !== came).map((end) => fr.consequences.ends(end));
  for (const end of await said.locator('strong').allTextContents())
    expect([fr.consequences.same, ...others]).toContain(end);
}

const isSeen = (place: Locator, words: string) => place.filter({ hasText: words }).waitFor();

test.describe('the parley of one person', () => {
  for (const hand of HANDS)
    test(`by ${hand}: what one asks for is shared, then told to all; one’s word is given on a door`, async ({
      house,
    }) => {
      const page = await parley(house, hand);
      const left = page.locator('.count-number');
      await isSeen(page.locator('.yours'), fr.parley.known);
      await expectNone(page, secretsOf(mill));
      expect(await left.textContent()).toBe('2');

      await press(page, hand, '.gestures button', 'L’Agent');
      await isSeen(page.locator(AGENT), fr.parley.answers.shared);
      await isSeen(page.locator(`${AGENT} .need`), mill.parts.agent.need.text.fr);
      await isSeen(page.locator('.yours .secret h2'), fr.secret.answered);
      expect(await page.locator('.secret-text').textContent()).toBe(slate.telling.fr);
      await isSeen(page.locator('.secret'), slate.quiet.fr);
      await expectNone(page, [...secretsOf({ ...mill, truths: [asbestos] }), slate.text.fr, slate.shown.fr]);
      expect(await left.textContent()).toBe('1');

      await press(page, hand, '.secret button');
      await isSeen(page.locator('.made', { hasText: fr.secret.yours }), slate.telling.fr);
      expect(await page.locator('.secret, .gestures').count()).toBe(0); // no gesture is left
      expect(await left.textContent()).toBe('0');

      for (const list of ['#pledge-to', '#pledge-aim']) await pick(page, hand, list);
      await press(page, hand, '[data-keep=word] button');
      await isSeen(page.locator('[data-keep=word]'), fr.parley.pledged(fr.roles.agent.to, roof));
      await isSeen(page.locator('.door', { hasText: roof }), fr.doors.word([fr.roles.elected.inline]));
      expect(await page.locator('[data-keep=word] select').count()).toBe(0); // one word, and no more
      expect(await typesOf(page)).toEqual(['NEXT', 'NEXT', 'ASK', 'ANSWER', 'TELL', 'PLEDGE']);
      await onTo(page, hand, 'positions');
      await isSeen(page.locator('.known'), slate.telling.fr);

      await toConsequences(page, hand);
      await isSeen(page.locator('.thought'), slate.shown.fr);
      expect(await namedBy(page, fr.consequences.knew)).toEqual(['L’Agent']);
      expect(await namedBy(page, fr.consequences.asked)).toEqual(['Mister Fantastique']);
      expect(await namedBy(page, fr.consequences.told)).toEqual(['Mister Fantastique']);
      await expectOtherwise(page, [fr.consequences.ifTruth(asbestos.shown.fr)]);
    });

  for (const hand of HANDS)
    test(`by ${hand}: who keeps it to itself is seen to refuse, who knows no more to have nothing`, async ({
      house,
    }) => {
      const page = await parley(house, hand, { wary: true });
      await press(page, hand, '.gestures button', 'L’Agent');
      await isSeen(page.locator(AGENT), fr.parley.answers.refused);
      await press(page, hand, '.gestures button', 'L’État');
      await isSeen(page.locator('.partner[data-role=state]'), fr.parley.answers.nothing);
      expect(await page.locator('.need').count()).toBe(2);
      expect(await page.locator('.secret, .made, .gestures').count()).toBe(0);
      await expectNone(page, secretsOf(mill));
      await onTo(page, hand, 'positions');
      expect(await page.locator('.known').count()).toBe(0);
      await expectNone(page, secretsOf(mill));

      await toConsequences(page, hand);
      await isSeen(page.locator('.thought'), slate.shown.fr);
      expect(await namedBy(page, fr.consequences.asked)).toEqual(['Mister Fantastique']);
      await isSeen(page.locator('.truth-who', { hasText: fr.consequences.told }), fr.consequences.nobody);
      await expectOtherwise(page, [fr.consequences.ifTold, fr.consequences.ifTruth(asbestos.shown.fr)]);
    });

  test('shows what a partner tells to all, from whom, and on the page where one chooses', async ({ house }) => {
    const page = await parley(house, 'mouse', { seed: 1 });
    await isSeen(page.locator('.made', { hasText: fr.secret.told('L’Agent') }), slate.telling.fr);
    await onTo(page, 'mouse', 'positions');
    await isSeen(page.locator('.known'), slate.telling.fr);
    await toConsequences(page, 'mouse');
    expect(await namedBy(page, fr.consequences.asked)).toEqual([]);
    expect(await namedBy(page, fr.consequences.told)).toEqual(['L’Agent']);
  });

  test('leaves who knows free to say nothing', async ({ house }) => {
    const page = await parley(house, 'mouse', { role: 'L’Agent' });
    await isSeen(page.locator('.yours .secret h2'), fr.secret.held);
    expect(await page.locator('.secret-text').textContent()).toBe(slate.text.fr);
    await expectNone(page, secretsOf({ ...mill, truths: [asbestos] }));
    await onTo(page, 'mouse', 'positions');
    await isSeen(page.locator('.known'), slate.text.fr);
    await toConsequences(page, 'mouse');
    expect(await namedBy(page, fr.consequences.knew)).toEqual(['L’Agent']);
    await isSeen(page.locator('.truth-who', { hasText: fr.consequences.told }), fr.consequences.nobody);
    expect(await typesOf(page)).not.toContain('TELL');
  });
});

/** What was done of itself or by the person from the choice on, and by whom. */
const doneSince = async (page: Page, before: number) =>
  (await keptJournal(page)).slice(before).map(({ event, by }) => `${by} ${event.type}`);
const THEN = ['partner COMMIT', 'partner COMMIT', 'partner COMMIT'];

test.describe('a bet beside the choice', () => {
  for (const hand of HANDS)
    test(`by ${hand}: one press plays the card and makes the bet, and the reveal says what it was worth`, async ({
      house,
    }) => {
      const page = await parley(house, hand);
      await onTo(page, hand, 'positions');
      const before = (await eventsOf(page)).length;
      await bet(page, hand);
      const option = await page.locator('#bet-option').inputValue();
      const stakeBet = await page.locator('#bet-stake').inputValue();
      if (hand === 'keyboard') await tabTo(page, '.card-input');
      if (hand === 'keyboard') await page.keyboard.press('b');
      else await page.locator('.card-choice').nth(1).click();
      await isSeen(page.locator('.actions .button-main'), fr.positions.confirmBet('B'));
      await press(page, hand, '.actions .button-main');
      await page.waitForSelector('[data-screen=settlement]');

      const [made, played] = (await eventsOf(page)).slice(before);
      expect(made).toEqual({ type: 'BET', by: 'elected', about: 'agent', option, stake: stakeBet });
      expect(played).toMatchObject({ type: 'COMMIT', role: 'elected' });
      expect((await doneSince(page, before)).slice(0, 5)).toEqual(['elected BET', 'elected COMMIT', ...THEN]);
      const letters = await page.locator('[data-role=elected] .letter').allTextContents();
      expect(letters).toEqual(['B']);
      const agent = (await eventsOf(page)).find((event) => 'role' in event && event.role === 'agent');
      const hoped = mill.parts.agent.need.stake;
      const { betOption, betStake } = fr.settlement;
      expect(await page.locator('.still .panel:last-child li').allTextContents()).toEqual([
        agent && 'option' in agent && agent.option === option ? betOption.right : betOption.wrong,
        hoped === stakeBet ? betStake.right : betStake.wrong(stake(hoped).label.fr),
      ]);
    });

  test('is not made by halves, nor when one does not bet: the card is played all the same', async ({ house }) => {
    for (const half of [true, false]) {
      const page = await parley(house, 'mouse');
      await onTo(page, 'mouse', 'positions');
      const before = (await eventsOf(page)).length;
      if (half) {
        await bet(page, 'mouse', true);
        await isSeen(page.locator('.pick'), fr.bet.half);
      }
      await page.locator('.card-choice').first().click();
      await isSeen(page.locator('.actions .button-main'), fr.positions.confirm('A'));
      expect(await page.locator('.actions .button-main').textContent()).toBe(fr.positions.confirm('A'));
      await play(page, 'mouse', 1);
      await isSeen(page.locator('.still'), fr.settlement.noBet);
      expect((await doneSince(page, before)).slice(0, 4)).toEqual(['elected COMMIT', ...THEN]);
    }
  });

  test('goes with the card that a letter and Enter play', async ({ house }) => {
    const page = await parley(house, 'keyboard');
    await onTo(page, 'keyboard', 'positions');
    await bet(page, 'keyboard');
    await page.locator('.card-input').first().focus();
    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-screen=settlement]');
    expect(await page.locator('[data-role=elected] .letter').allTextContents()).toEqual(['C']);
    expect(await typesOf(page)).toContain('BET');
  });
});
