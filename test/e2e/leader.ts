import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { expect, type House, type Visit, type Watch, watchPage, withoutPicture } from './browser.ts';

/** A facilitator with a console and a projector, who compares the two at each state. */

export interface RoomVisit extends Visit {
  readonly projector: Page;
  readonly projectorWatch: Watch;
}

/** The console, at its preparation; its time can be driven, and runs `speed` times faster than the session's people. */
export async function openConsole(house: House, speed = 1): Promise<Visit> {
  const visit = await house.visit({
    search: `?seed=7&clock=${speed}#console`,
    async before(context) {
      await withoutPicture(context);
      await context.clock.install();
    },
  });
  await visit.page.locator('label', { hasText: 'Onze guichets' }).click();
  // An album is loaded late: its own tensions say that it is there.
  await visit.page.locator('.prepare-agenda', { hasText: 'Une chaise à la table' }).waitFor();
  return visit;
}

/** Opens the projector by its button, from the console or from the preparation. */
export async function openProjector(page: Page): Promise<{ projector: Page; watch: Watch }> {
  const [projector] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: fr.roomWords.openProjector }).click(),
  ]);
  const watch = watchPage(projector, new URL(page.url()).origin);
  await projector.waitForSelector('[data-face=projector]');
  return { projector, watch };
}

/** Console and projector, at the welcome of the usual session. */
export async function beginSession(house: House): Promise<RoomVisit> {
  const visit = await openConsole(house);
  const { projector, watch } = await openProjector(visit.page);
  await visit.page.getByRole('button', { name: fr.roomPrepare.begin }).click();
  await visit.page.waitForSelector('[data-face=console]');
  return { ...visit, projector, projectorWatch: watch };
}

/**
 * What a projector page says and how, whatever ids its parts were given: without its picture, and without the countdown,
 * which goes on while one reads.
 */
function skeleton(root: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (!(node instanceof Element) || node.matches('.stage, svg, .bubble-shapes, .timer')) return '';
    const marks = [...node.attributes]
      .filter(({ name }) => name.startsWith('data-') || name === 'class')
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    return `<${node.tagName} ${marks.join(' ')}>${[...node.childNodes].map(read).join('')}</>`;
  };
  return read(root);
}

/** Waits until both windows show the same, or exactly what was shown before; returns it. Fails by saying what each shows. */
export async function sameScreen(page: Page, projector: Page, before?: string): Promise<string> {
  const read = (where: Page, selector: string) =>
    where.evaluate(
      ([code, wanted]) => {
        const root = document.querySelector(wanted ?? '');
        // The same reader in both windows, sent as text since it lives in neither.
        return root ? (new Function(`return (${code})`)() as (root: Element) => string)(root) : '';
      },
      [skeleton.toString(), selector],
    );
  let shown = '';
  await expect
    .poll(
      async () => {
        const [console, room] = await Promise.all([
          read(page, '.preview-screen .projector'),
          read(projector, '.projector'),
        ]);
        shown = console;
        return console !== '' && console === room && (before ?? room) === room ? 'same' : { before, console, room };
      },
      { timeout: 8000, intervals: [60] },
    )
    .toBe('same');
  return shown;
}

/** Reloads the projector, then the console: each alone comes back to what both showed. */
export async function reloadEach({ page, projector }: Pick<RoomVisit, 'page' | 'projector'>): Promise<string> {
  const before = await sameScreen(page, projector);
  await projector.reload({ waitUntil: 'commit' });
  await sameScreen(page, projector, before);
  await page.reload({ waitUntil: 'commit' });
  return sameScreen(page, projector, before);
}

/** What a table alone knows, read while its button is held: all of it, or nothing when it knows no more than the others. */
export async function heldWords(page: Page, number: number): Promise<string[]> {
  const button = page.locator(`.table-row[data-keep=table-${number}] .held`);
  if ((await button.count()) === 0) return [];
  await button.focus();
  await page.keyboard.down('Enter');
  const lines = page.locator('.table-knows [role=status] > p');
  await expect(lines).toHaveCount(3);
  const words = await lines.evaluateAll((all) => all.map((each) => each.lastChild?.textContent ?? ''));
  await page.keyboard.up('Enter');
  await expect(lines).toHaveCount(0);
  return words;
}

/** Takes each table in hand and reads all that its private card says. */
export async function privateWords(page: Page): Promise<string[]> {
  const read: string[] = [];
  for (const number of [1, 2, 3, 4]) {
    await page.keyboard.press(String(number));
    const card = page.locator(`.table-row[data-keep=table-${number}][data-open=true] .table-secret`);
    await card.waitFor();
    read.push(
      ...(await card.evaluate((secret) => [
        secret.querySelector('details > p')?.lastChild?.textContent ?? '',
        ...[...secret.querySelectorAll('.table-options li > span:nth-child(2)')].map((each) => each.textContent ?? ''),
      ])),
      ...(await heldWords(page, number)),
    );
  }
  return read.map((words) => words.trim());
}

/** All that a page holds, shown or not: its texts and its attributes. */
export const wholePage = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((each) => [...each.attributes].map(({ value }) => value))
      .concat(document.documentElement.textContent ?? '')
      .join('\n'),
  );

/** Not one of these words is anywhere in a page. */
export async function expectNone(page: Page, secrets: readonly string[]): Promise<void> {
  expect(secrets.length).toBeGreaterThan(0);
  const whole = await wholePage(page);
  for (const words of secrets) {
    expect(words).not.toBe('');
    expect(whole.includes(words), words).toBe(false);
  }
}

/** The main button, once it is ready. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.console-next:not([aria-disabled=true])').click();
}

/** What the room reads now. */
export const sceneOf = async (projector: Page): Promise<string> =>
  (await projector.locator('.projector').getAttribute('data-scene')) ?? '';

/** The newest session kept on this computer. */
export function keptRoom(page: Page): Promise<{ journal: { event: { type: string }; auto: boolean }[]; room: object }> {
  return page.evaluate(() => {
    const slots = ['4f.room.a', '4f.room.b'].flatMap((key) => localStorage.getItem(key) ?? []);
    const newest = slots.sort((a, b) => Number(b.split(':')[0]) - Number(a.split(':')[0]))[0] ?? '{}';
    return JSON.parse(newest.slice(newest.indexOf('{')));
  });
}

/** What was done in it so far. */
export const typesOf = async (page: Page): Promise<string[]> =>
  (await keptRoom(page)).journal.map(({ event }) => event.type);
