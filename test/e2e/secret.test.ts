import type { Page } from '@playwright/test';
import { truthOf } from '../../src/domain/tension/tension.ts';
import { fr } from '../../src/text/fr.ts';
import { secretsOf, tensionOf } from './album.ts';
import { expect, type House, test } from './browser.ts';
import {
  beginSession,
  expectNone,
  goOn,
  heldWords,
  keptRoom,
  openConsole,
  type RoomVisit,
  sameScreen,
  sceneOf,
  typesOf,
} from './leader.ts';

/**
 * What one table knows in a led session: its slip, held to be read; what was said of it, asked before the reveal; and when
 * the room learns it. Onze guichets opens on a mill of which the agent alone, table 2, knows something.
 */

const mill = tensionOf('onze-guichets', 'mill');
const slate = truthOf(mill, 'slate'); // as seed 7 draws it
const asbestos = truthOf(mill, 'asbestos');
const SECRETS = secretsOf(mill);
const SLIP = [slate.text.fr, slate.quiet.fr, fr.common.quote(slate.telling.fr)];
const { saying, slip } = fr.roomConsole;
const room = fr.roomProjector;

const question = (page: Page) => page.locator('.saying[data-due=true]');

/** Console and projector, so many steps after the welcome: 3 read the cards, 4 talk, 6 choose. */
async function lead(house: House, steps: number): Promise<RoomVisit> {
  const visit = await beginSession(house);
  for (let step = 0; step < steps; step++) await goOn(visit.page);
  return visit;
}

/** From now on, all that any window of this session says to this one, shown or not. */
async function overhear(projector: Page): Promise<() => Promise<string>> {
  await projector.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const channel = new BroadcastChannel(`4f.room.${location.hash.split('=')[1]}`);
    channel.onmessage = ({ data }) => heard.push(JSON.stringify(data));
  });
  return () => projector.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));
}

/** Every table plays its first card. */
async function seal(page: Page): Promise<void> {
  for (const keys of ['1a', '2a', '3a', '4a']) for (const key of keys) await page.keyboard.press(key);
}

/** From the answer to the consequences, which the room reads. */
async function toConsequences({ page, projector }: RoomVisit): Promise<void> {
  await goOn(page);
  await projector.locator('.projector[data-scene=settlement]').waitFor();
  await expectNone(projector, SECRETS);
  await goOn(page);
  await projector.locator('.projector[data-scene=consequences]').waitFor();
}

/** What the room is told of the truth, and of what the same four cards would have come to. */
async function expectTruth(
  { page, projector }: RoomVisit,
  spread: string,
  otherwise: readonly string[],
): Promise<void> {
  await sameScreen(page, projector);
  const truth = await projector.locator('.room-truth').textContent();
  expect(truth).toContain(slate.shown.fr);
  expect(truth).toContain(room.truth.knew([fr.roles.agent.inline]));
  expect(truth).toContain(spread);
  const lines = await projector.locator('.room-otherwise li').allTextContents();
  expect(lines).toHaveLength(otherwise.length);
  const ends = [...mill.outcomes.map(({ title }) => title.fr), room.otherwise.same];
  for (const [index, line] of lines.entries()) {
    expect(line).toContain(otherwise[index]);
    expect(ends.some((end) => line.endsWith(end))).toBe(true);
  }
  // How it is known, and why it may be kept, is for who knows it: never for the room.
  await expectNone(
    projector,
    [slate, asbestos].flatMap(({ text, quiet }) => [text.fr, quiet.fr]),
  );
}

const DREAM = room.otherwise.truth(asbestos.shown.fr);

test.describe('a slip', () => {
  test('is read while its button is held, by key or by pointer, and is nowhere before or after', async ({ house }) => {
    const { page, projector } = await lead(house, 3);
    await page.keyboard.press('2');
    const button = page.locator('.held');
    await page.locator('.table-knows', { hasText: slip.give(2) }).waitFor();
    const covered = async () => {
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      await expectNone(page, SECRETS);
    };
    const read = async () => {
      for (const words of SLIP) await page.locator('.table-knows', { hasText: words }).waitFor();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      await expectNone(projector, SECRETS);
    };
    await covered();
    for (const key of ['Enter', 'Space']) {
      await button.focus();
      await page.keyboard.down(key);
      await page.keyboard.down(key); // held, a key repeats
      await read();
      await page.keyboard.up(key);
      await covered();
    }
    await page.keyboard.down('Enter');
    await page.keyboard.press('Tab'); // the focus goes on
    await covered();
    await page.keyboard.up('Enter');

    await button.hover();
    await page.mouse.down();
    await read();
    await page.mouse.move(5, 5); // still held
    await read();
    await page.mouse.up();
    await covered();
    await button.hover();
    await page.mouse.down();
    await read();
    await page.evaluate(() => dispatchEvent(new Event('blur'))); // another window comes before this one
    await covered();
    await page.mouse.up();
    await button.click(); // a press that is over leaves nothing
    await covered();
    for (const number of ['1', '3', '4']) {
      await page.keyboard.press(number);
      await page.locator(`.table-row[data-keep=table-${number}][data-open=true] .table-secret`).waitFor();
      expect(await button.count()).toBe(0);
    }
  });
});

test.describe('what one table knows', () => {
  test('is nowhere in the room’s window before the consequences; the reveal waits until one says whether it was told', async ({
    house,
  }) => {
    const visit = await lead(house, 2);
    const { page, projector } = visit;
    const heard = await overhear(projector);
    for (const scene of ['situation', 'peers', 'parley', 'bet', 'positions']) {
      await projector.locator(`.projector[data-scene=${scene}]`).waitFor();
      await page.keyboard.press('2');
      expect(await heldWords(page, 2)).toEqual(SLIP);
      await expectNone(projector, SECRETS);
      if (scene !== 'positions') await goOn(page);
    }
    expect(await question(page).count()).toBe(0);
    await seal(page);
    await question(page)
      .filter({ hasText: saying.question([fr.roles.agent.inline]) })
      .waitFor();
    await projector.locator('.projector', { hasText: room.allSealed }).waitFor();
    expect(await page.locator('.console-next').count()).toBe(0);
    for (const window of [page, projector]) await window.keyboard.press('n');
    await page.locator('[role=status]', { hasText: fr.roomWords.notices.notNow }).waitFor();
    expect(await typesOf(page)).not.toContain('REVEAL');
    await expectNone(projector, SECRETS);

    // One press answers, and turns nothing.
    await question(page).getByRole('button', { name: saying.nothing, exact: true }).dblclick();
    await page.locator('.console-next').waitFor();
    expect((await typesOf(page)).slice(-2)).toEqual(['COMMIT', 'HEARD']);
    expect(await sceneOf(projector)).toBe('positions');
    const sent = await heard();
    expect(sent).toContain('"all":true'); // what was sealed was heard of
    for (const words of SECRETS) expect(sent).not.toContain(JSON.stringify(words).slice(1, -1));
    await toConsequences(visit);
    expect(await heard()).toContain(slate.shown.fr);
    await expectTruth(visit, room.truth.untold, [room.otherwise.told, DREAM]);
  });

  test('is what the room said it was: to all, to some, or something else', async ({ house }) => {
    const visit = await lead(house, 6);
    const { page } = visit;
    await seal(page);
    const answers: [name: string, press: () => Promise<void>, spread: string, otherwise: string[]][] = [
      [
        'all',
        () => question(page).getByRole('button', { name: saying.all }).click(),
        room.truth.told('L’Agent'),
        [DREAM],
      ],
      [
        'some',
        async () => {
          const note = question(page).getByRole('button', { name: saying.note });
          expect(await note.isDisabled()).toBe(true);
          await question(page).getByRole('button', { name: 'La Torche' }).click();
          await note.click();
        },
        room.truth.heard([fr.roles.torch.inline]),
        [room.otherwise.told, DREAM],
      ],
      [
        'else',
        () => question(page).getByRole('button', { name: saying.else }).click(),
        room.truth.untold,
        [room.otherwise.told, DREAM],
      ],
    ];
    for (const [what, press, spread, otherwise] of answers) {
      await press();
      expect((await keptRoom(page)).journal.at(-1)?.event).toMatchObject({
        type: 'HEARD',
        what,
        roles: what === 'some' ? ['torch'] : [],
      });
      await toConsequences(visit);
      await expectTruth(visit, spread, otherwise);
      // Three steps back the question is there again.
      for (let step = 0; step < 3; step++) await page.keyboard.press('u');
      await question(page).waitFor();
    }
  });

  test('said aloud while the room talks is noted then, shown to all, and not asked again', async ({ house }) => {
    const visit = await lead(house, 4);
    const { page, projector } = visit;
    await page.locator('.moves details summary').click();
    await page.locator('.moves .saying').getByRole('button', { name: saying.all }).click();
    const voice = projector.locator('.room-voice[data-tells=true]');
    await voice.filter({ hasText: slate.telling.fr }).waitFor();
    expect(await voice.getAttribute('data-role')).toBe('agent');
    expect(await page.locator('.saying').count()).toBe(0);
    await expectNone(
      projector,
      SECRETS.filter((words) => words !== slate.telling.fr),
    );
    for (let step = 0; step < 2; step++) await goOn(page);
    await seal(page);
    expect(await question(page).count()).toBe(0);
    await goOn(page);
    await projector.locator('.projector[data-scene=settlement]').waitFor();
    await goOn(page);
    await projector.locator('.projector[data-scene=consequences]').waitFor();
    await expectTruth(visit, room.truth.told('L’Agent'), [DREAM]);
  });

  test('round one screen, is on its own card alone, and asked for once all is sealed', async ({ house }) => {
    const { page } = await openConsole(house);
    await page.locator('label', { hasText: fr.roomPrepare.desks.hotSeat }).click();
    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    const main = page.locator('.button-main:visible');
    for (const scene of ['welcome', 'roles', 'situation']) {
      await page.locator(`.together [data-scene=${scene}]`).waitFor();
      await main.click();
    }
    const turns = async (own: string, choose: () => Promise<void>) => {
      for (const role of ['elected', 'agent', 'state', 'torch']) {
        await page.locator(`.hot-cover[data-role=${role}]`).waitFor();
        await expectNone(page, SECRETS);
        await main.click();
        await page.locator(`.hot-page[data-role=${role}]`).waitFor();
        if (role === 'agent') await page.locator(own, { hasText: slate.text.fr }).waitFor();
        else await expectNone(page, SECRETS);
        await choose();
        await main.click();
      }
    };
    await turns('.secret-text', async () => {});
    await page.locator('.together [data-scene=parley]').waitFor();
    await expectNone(page, SECRETS);
    expect(await page.locator('.saying').count()).toBe(0); // it would tell the others who knows something
    await main.click();
    await turns('.hot-known', () => page.locator('.card-choice').first().click());
    await question(page).waitFor();
    await expectNone(page, SECRETS);
    expect(await main.count()).toBe(0);
    await page.keyboard.press('n');
    expect(await typesOf(page)).not.toContain('REVEAL');
    await question(page).getByRole('button', { name: saying.nothing, exact: true }).click();
    await main.click();
    await page.locator('.together [data-scene=settlement]').waitFor();
    await expectNone(page, SECRETS);
    await main.click();
    await page.locator('.room-truth', { hasText: slate.shown.fr }).waitFor();
  });
});
