import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { fr } from '../../src/text/fr.ts';
import { album, secretsOf } from './album.ts';
import { expect, type House, test } from './browser.ts';

/** The faces of a facilitated session, in a real Chromium: readable from afar, clean for axe, right on paper. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe: checker } = window as unknown as {
      axe: {
        run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' ')}`);
  }, TAGS);
}

const { tensions } = album('onze-guichets');

/** What is written smaller than the floor of the room, in pixels of a page of 1080 lines. */
const FLOOR = 42;
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((floor) => {
    const sizeOf = (each: Element) => (Number.parseFloat(getComputedStyle(each).fontSize) * 1080) / innerHeight;
    return [...document.querySelectorAll<HTMLElement>('.projector *')]
      .filter(
        (each) =>
          !each.closest('.sr-only, svg') &&
          each.checkVisibility({ visibilityProperty: true }) &&
          [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '') &&
          sizeOf(each) < floor - 0.5,
      )
      .map((each) => `${each.className} ${sizeOf(each)} ${each.textContent?.slice(0, 20)}`);
  }, FLOOR);

/** What is written beyond the safe frame of 5 %, or beyond what cuts it off, if anything. */
const beyondFrame = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = { x: innerWidth * 0.05 - 2, y: innerHeight * 0.05 - 2 };
    return [...document.querySelectorAll<HTMLElement>('.projector-head *, .projector-main *')]
      .filter((each) => {
        const { left, right, top, bottom, width } = each.getBoundingClientRect();
        const written = [...each.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const out = left < edge.x || top < edge.y || right > innerWidth - edge.x || bottom > innerHeight - edge.y;
        const cut = bottom > (each.closest('.clip')?.getBoundingClientRect().bottom ?? innerHeight) + 2;
        return written && width > 1 && !each.closest('.sr-only') && (out || cut);
      })
      .map((each) => `${each.className} ${each.textContent?.slice(0, 20)}`);
  });

async function prepare(page: Page, { url }: House): Promise<void> {
  await page.goto(`${url}?seed=7#console`);
  await page.waitForSelector('.prepare');
  await page.locator('label', { hasText: 'Onze guichets' }).click();
}

type Looks = (moment: string) => Promise<void>;

/** Leads one whole tension from its situation by keyboard alone, stopping at each state; `told`: one says what it knows. */
async function leadOneTension(page: Page, look: Looks, told = false): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  for (const moment of ['situation', 'peers', 'parley', 'bet']) {
    await look(moment);
    if (told && moment === 'parley') {
      await page.locator('.moves details summary').press('Enter');
      await page.locator('.moves .saying').getByRole('button', { name: fr.roomConsole.saying.all }).press('Enter');
      await look('told');
    }
    await press('n');
  }
  await look('positions');
  for (const keys of ['1b', '2a', '3b', '4a']) for (const key of keys) await press(key);
  await look('sealed');
  // One table of people knows something: what was said of it is asked before the reveal.
  if (!told) {
    await press('n');
    await page.getByRole('button', { name: fr.roomConsole.saying.nothing }).press('Enter');
  }
  await press('n');
  for (const moment of ['settlement', 'consequences', 'reflection']) {
    await look(moment);
    await press('n');
  }
}

/** From the welcome to the first situation. */
async function begin(page: Page, look: Looks): Promise<void> {
  await page.locator('.prepare-begin .button-main').click();
  await page.waitForSelector('.console');
  for (const moment of ['welcome', 'roles']) {
    await look(moment);
    await page.keyboard.press('n');
  }
}

test.describe('a facilitated session', () => {
  for (const [width, height] of [
    [1366, 768],
    [1024, 768],
  ] as const)
    test(`leads a tension by keyboard at ${width} x ${height}: nothing axe can find, nothing beyond the edge`, async ({
      house,
    }) => {
      const { page, watch } = await house.visit({ width, height });
      await prepare(page, house);
      expect(await faultsOf(page)).toEqual([]);
      const look: Looks = async (moment) => {
        const beyond = await page.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight - innerHeight,
        ]);
        expect({ moment, faults: await faultsOf(page), beyond }).toEqual({ moment, faults: [], beyond: [0, 0] });
      };
      await begin(page, look);
      await leadOneTension(page, look);
      expect(watch.faults).toEqual([]);
    });

  test('is read from eight metres: no letter under 42 px at 1080 lines, nothing written outside the frame', async ({
    house,
  }) => {
    const { page } = await house.visit({ width: 1920, height: 1080 });
    await prepare(page, house);
    let tension = 1;
    const look: Looks = async (moment) => {
      await page.keyboard.press('h');
      await page.waitForSelector('.room[data-face=projector] .projector-page h1');
      const seen = { tension, moment, small: await tooSmall(page), beyond: await beyondFrame(page) };
      expect(seen).toEqual({ tension, moment, small: [], beyond: [] });
      if (tension === 1) expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('h');
      await page.waitForSelector('.console');
    };
    await begin(page, look);
    for (; tension <= 4; tension++) await leadOneTension(page, look, tension !== 2);
    await look('epilogue');
  });

  test('prints a booklet a table and its sealed slips, a running sheet and folded papers, on A4', async ({ house }) => {
    const { page } = await house.visit();
    await prepare(page, house);
    const pagesOf = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await page.waitForSelector('.paper');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await page.locator('.print-bar button').first().click();
      await page.waitForSelector('.prepare');
      return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    };
    const slips = tensions.flatMap(({ truths }) => truths.flatMap(({ known }) => known));
    expect(slips).toHaveLength(11);
    // A cover and two tensions a page, four times; then what is sealed, on pages of its own, to be cut and kept apart.
    expect(await pagesOf('Les cartes de rôle')).toBe(4 * 4 + 2);
    await page.getByRole('button', { name: 'Les cartes de rôle' }).click();
    await page.waitForSelector('.paper');
    expect(await page.locator('.paper-slip').count()).toBe(slips.length);
    for (const booklet of await page.locator('.booklet').all())
      for (const words of tensions.flatMap(secretsOf)) expect(await booklet.textContent()).not.toContain(words);
    await page.locator('.print-bar button').first().click();
    await page.waitForSelector('.prepare');
    expect(await pagesOf('Votre feuille de route')).toBeLessThanOrEqual(3);
    expect(await pagesOf('Les papiers pliés')).toBe(2);
  });
});
