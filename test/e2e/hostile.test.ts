import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { MARKUP, UNICODE } from '../hostile/cases.ts';
import { expect, test, watchPage } from './browser.ts';
import { beginSession, goOn, openConsole, openProjector, sameScreen } from './leader.ts';

/** A session file that is well formed and means no good, and a page of the same origin that says anything. */

const TEXTS: readonly string[] = [...MARKUP, ...Object.values(UNICODE).map((text) => text.slice(0, 600))];

interface Told extends Window {
  reports: string[];
  before: string[];
}

/** Notes what the policy reports, and what a window's globals are before anything hostile comes. */
async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told = window as unknown as Told;
    told.reports = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      told.reports.push(violatedDirective),
    );
  });
}
const remember = (page: Page) =>
  page.evaluate(() => {
    const names = [...Object.getOwnPropertyNames(window), 'before'].sort();
    (window as unknown as Told).before = names.concat(Object.getOwnPropertyNames(Object.prototype).sort());
  });

/** No script ran, nothing was reported, nothing global changed, nothing goes beyond the edge. */
async function expectHarmless(page: Page): Promise<void> {
  const told = await page.evaluate(() => {
    const { reports, before } = window as unknown as Told;
    const now = Object.getOwnPropertyNames(window).sort().concat(Object.getOwnPropertyNames(Object.prototype).sort());
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('.note, .notes, .notes > ul, .projector, .projector > *')].filter(
      (each) => each.scrollWidth > each.clientWidth + 1,
    );
    return {
      reports,
      added: now.filter((name) => !before.includes(name)),
      strangers: document.querySelectorAll('#game :is(script, iframe, style, base, object)').length,
      beyond: [...(scrollWidth > clientWidth ? ['page'] : []), ...wide.map(({ className }) => className)],
    };
  });
  expect(told).toEqual({ reports: [], added: [], strangers: 0, beyond: [] });
}

/** The session as a file, with a note for each hostile text. */
async function hostileFile(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: fr.roomConsole.more, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: fr.roomWords.saveFile }).click(),
  ]);
  const save = JSON.parse(await readFile(await download.path(), 'utf8')) as { journal: unknown[] };
  const notes = TEXTS.map((text) => ({
    event: { type: 'NOTE', text, key: false, moment: 'welcome', tension: null },
    by: 'facilitator',
    at: 0,
  }));
  return Buffer.from(JSON.stringify({ ...save, journal: [...save.journal, ...notes] }));
}

test.describe('hostile', () => {
  test('notes of a session file are shown as they are written, and do nothing', async ({ house }) => {
    const first = await beginSession(house);
    const buffer = await hostileFile(first.page);
    await first.context.close();

    const { page, context, watch } = await openConsole(house);
    await listen(context);
    await page.reload();
    await page.locator('.prepare').waitFor();
    await remember(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '<img src=x>\u202Enosj.json', mimeType: 'application/json', buffer });
    await page.waitForSelector('[data-face=console]');
    const { projector } = await openProjector(page);
    await remember(projector);
    await goOn(page);
    await projector.locator('.projector[data-scene=roles]').waitFor();
    await sameScreen(page, projector);
    const shown = await page.locator('.note > p:last-child').evaluateAll((all) => all.map((each) => each.textContent));
    expect(shown.toReversed()).toEqual(TEXTS);
    expect(await page.locator('.note :not(p, svg, path)').count()).toBe(0);
    await expectHarmless(page);
    await expectHarmless(projector);
    expect(watch).toEqual({ faults: [], strangers: [] });
  });

  test('views of a neighbour that knows the key are text in the room, and the desk’s come back', async ({ house }) => {
    const { page, context } = await openConsole(house);
    await listen(context);
    const { projector } = await openProjector(page);
    const watch = watchPage(projector, house.url);
    await page.getByRole('button', { name: fr.roomPrepare.begin }).click();
    await projector.locator('.projector[data-scene=welcome]').waitFor();
    await remember(projector);
    const neighbour = await context.newPage();
    await neighbour.goto(`${house.url}?seed=7`);
    for (const text of [...TEXTS.slice(0, 10), 'W'.repeat(600)])
      await neighbour.evaluate(async (text) => {
        const session = localStorage.getItem('4f.room.link') ?? '';
        const channel = new BroadcastChannel(`4f.room.${session}`);
        const { number, view } = await new Promise<{ number: number; view: { scene: object } }>((heard) => {
          channel.onmessage = ({ data }) => data.kind === 'state' && heard(data);
        });
        const scene = { ...view.scene, title: text, pitch: text, territory: text, blurb: text };
        const shown = new Promise((said) => {
          channel.onmessage = ({ data }) => data.kind === 'hello' && data.number > number && said(data);
        });
        channel.postMessage({ kind: 'state', session, number: number + 1, view: { ...view, scene } });
        channel.postMessage({ kind: 'state', session, number: 1e12, view });
        channel.postMessage({ kind: 'state', session, number: number + 1, view: JSON.parse('{"__proto__":{"x":1}}') });
        await shown;
        channel.close();
      }, text);
    await goOn(page);
    await projector.locator('.projector[data-scene=roles]').waitFor();
    await sameScreen(page, projector);
    await expectHarmless(projector);
    expect(watch).toEqual({ faults: [], strangers: [] });
  });
});
