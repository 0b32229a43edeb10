import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fr } from '../../src/text/fr.ts';
import { type House, type Visit, type Watch, watchPage, withoutPicture } from './browser.ts';

/** A facilitator with a console and a projector, who compares the two at each state. */

export interface RoomVisit extends Visit {
  readonly projector: Page;
  readonly projectorWatch: Watch;
}

/** The console, at its preparation; its time can be driven. */
export async function openConsole(house: House): Promise<Visit> {
  const visit = await house.visit({
    search: '?seed=7#console',
    async before(context) {
      await withoutPicture(context);
      await context.clock.install();
    },
  });
  await visit.page.locator('label', { hasText: 'Onze guichets' }).click();
  return visit;
}

/** Opens the projector by its button, from the console or from the preparation. */
export async function openProjector(page: Page, origin: string): Promise<{ projector: Page; watch: Watch }> {
  const [projector] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: fr.roomWords.openProjector }).click(),
  ]);
  const watch = watchPage(projector, origin);
  await projector.waitForSelector('[data-face=projector]');
  return { projector, watch };
}

/** Console and projector, at the welcome of the usual session. */
export async function beginSession(house: House): Promise<RoomVisit> {
  const visit = await openConsole(house);
  const { projector, watch } = await openProjector(visit.page, house.url);
  await visit.page.getByRole('button', { name: fr.roomPrepare.begin }).click();
  await visit.page.waitForSelector('[data-face=console]');
  return { ...visit, projector, projectorWatch: watch };
}

/** What a projector page says and how, without its picture, whatever ids its parts were given. */
function skeleton(root: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (!(node instanceof Element) || node.matches('.stage, svg, .bubble-shapes')) return '';
    const marks = [...node.attributes]
      .filter(({ name }) => name.startsWith('data-') || name === 'class')
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    return `<${node.tagName} ${marks.join(' ')}>${[...node.childNodes].map(read).join('')}</>`;
  };
  return read(root);
}

/** Waits until both windows show the same; fails by saying what each shows. */
export async function sameScreen(page: Page, projector: Page): Promise<void> {
  const read = (where: Page, selector: string) =>
    where.evaluate(
      ([code, wanted]) => {
        const root = document.querySelector(wanted ?? '');
        // The same reader in both windows, sent as text since it lives in neither.
        return root ? (new Function(`return (${code})`)() as (root: Element) => string)(root) : '';
      },
      [skeleton.toString(), selector],
    );
  await expect
    .poll(
      async () => {
        const [console, room] = await Promise.all([
          read(page, '.preview-screen .projector'),
          read(projector, '.projector'),
        ]);
        return console !== '' && console === room ? 'same' : { console, room };
      },
      { timeout: 8000, interval: 60 },
    )
    .toBe('same');
}

/** What the room reads now. */
export const sceneOf = async (projector: Page): Promise<string> =>
  (await projector.locator('.projector').getAttribute('data-scene')) ?? '';

/** The main button, once it is ready. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.console-next:not([aria-disabled=true])').click();
}

/** The newest session kept on this computer. */
export function keptRoom(page: Page): Promise<{ journal: { event: { type: string } }[]; room: object }> {
  return page.evaluate(() => {
    const slots = ['4f.room.a', '4f.room.b'].flatMap((key) => localStorage.getItem(key) ?? []);
    const newest = slots.sort((a, b) => Number(b.split(':')[0]) - Number(a.split(':')[0]))[0] ?? '{}';
    return JSON.parse(newest.slice(newest.indexOf('{')));
  });
}
