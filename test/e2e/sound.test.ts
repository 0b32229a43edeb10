import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import bounds from '../../assets/audio/bounds.json' with { type: 'json' };
import { expect, type House, test, type Visit, withoutPicture } from './browser.ts';
import { figures, listenOffline, phases, rememberSources, seams } from './listening.ts';
import { startGame } from './player.ts';

/** The sound as the page really plays it: howler's own output, measured, and what happens when it cannot play. */

/** Where a file of the build is, by what its name looks like. */
const built = (name: RegExp): string => `assets/${readdirSync('dist/assets').find((file) => name.test(file))}`;

/** Opens the game after `prepare` could change what its page finds; without its picture, which makes no sound. */
async function visit(house: House, prepare: (page: Page) => Promise<unknown>): Promise<Visit & { fetched: string[] }> {
  const opened = await house.visit({ search: built(/\.css$/), before: withoutPicture }); // some page of the house, to prepare from
  const fetched: string[] = [];
  await prepare(opened.page);
  opened.page.on('request', (request) => {
    const [, name] = /\/((?:music|effects)-[^/]*)$/.exec(request.url()) ?? [];
    if (name) fetched.push(name.replace(/-.*\./, '.'));
  });
  await opened.page.goto(`${house.url}?seed=7`);
  return { ...opened, fetched };
}

const turnOn = (page: Page) => page.locator('.sound-button').click();
const themePlays = (page: Page) => page.waitForFunction(() => window.sources.filter(({ loop }) => loop).length === 3);

test.describe('the theme', () => {
  const heard = async (house: House, kind: string, rate: number, late: number) => {
    const { page } = await visit(house, async (page) => {
      await rememberSources(page);
      await listenOffline(page, 84, rate);
      if (kind === 'm4a') await page.route(/music.*\.webm/, (route) => route.abort());
    });
    await turnOn(page);
    await themePlays(page);
    return seams(page, late);
  };

  for (const [kind, rate] of [
    ['webm', 48_000],
    ['webm', 44_100],
    ['m4a', 48_000],
    ['m4a', 44_100],
  ] as const)
    test(`goes round without a seam: ${kind} at ${rate} Hz, each stem`, async ({ house }) => {
      const found = await heard(house, kind, rate, 0);
      expect(found).toHaveLength(3);
      for (const { step, usual, apart, drift } of found) {
        expect(step).toBeLessThan(usual);
        expect(apart).toBeLessThan(0.35);
        if (rate === 48_000) expect(drift).toBe(0); // the rate of the file: a round is whole samples
      }
    });

  test('would be heard going round 7 ms too late', async ({ house }) => {
    for (const { step, usual, apart } of await heard(house, 'webm', 48_000, 7)) {
      expect(step).toBeGreaterThan(usual);
      expect(apart).toBeGreaterThan(0.8);
    }
  });

  test('has its three stems in step, to a sample', async ({ house }) => {
    const { page } = await visit(house, rememberSources);
    await turnOn(page);
    await themePlays(page);
    for (const phase of await phases(page)) expect(Math.abs(phase)).toBeLessThanOrEqual(1);
  });

  test('comes back at the next gesture when the system has put it to sleep', async ({ house }) => {
    const { page } = await visit(house, rememberSources);
    await turnOn(page);
    await themePlays(page);
    const stateAfter = (change: string) =>
      page.evaluate(async (change) => {
        const sounds = window.sources[0]?.context;
        if (sounds instanceof AudioContext && change === 'sleep') await sounds.suspend();
        return sounds?.state;
      }, change);
    expect(await stateAfter('sleep')).toBe('suspended');
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => window.sources[0]?.context.state === 'running');
  });

  test('would be heard with one stem 20 ms ahead', async ({ house }) => {
    const { page } = await visit(house, async (page) => {
      await rememberSources(page);
      await page.addInitScript(() => {
        const start = AudioBufferSourceNode.prototype.start;
        let nth = 0;
        // By its place in the file, not by the clock, which a busy machine may have moved past it.
        AudioBufferSourceNode.prototype.start = function (when, offset = 0, ...rest) {
          const ahead = this.loop && nth++ === 1;
          start.call(this, when, ahead ? offset + 0.02 : offset, ...rest);
        };
      });
    });
    await turnOn(page);
    await themePlays(page);
    expect((await phases(page))[1]).toBeGreaterThan(400);
  });

  test('is led by instruments that hold their notes: a clarinet, an accordion', async ({ house }) => {
    const { page } = await house.visit({ search: built(/\.css$/) });
    const firstNotes = { fragile: [bounds.music.fragile[0] ?? 0, 1500], flame: [bounds.music.flame[0] ?? 0, 1500] };
    const { fragile, flame } = await figures(page, house.url + built(/^music-.*\.webm$/), firstNotes);
    expect(fragile.held).toBeGreaterThan(0.8);
    expect(flame.held).toBeGreaterThan(0.8);
  });
});

test.describe('the effects', () => {
  for (const kind of ['webm', 'm4a'])
    test(`begin at once, end softly, never clip nor shrill, and are not taken for one another: ${kind}`, async ({
      house,
    }) => {
      const { page } = await house.visit({ search: built(/\.css$/) });
      const found = await figures(page, house.url + built(new RegExp(`^effects-.*\\.${kind}$`)), bounds.effects);
      for (const [name, { peak, end, attack, bright }] of Object.entries(found)) {
        expect({ name, clips: peak > 0.75 }).toEqual({ name, clips: false });
        expect({ name, clicks: end > 0.02 }).toEqual({ name, clicks: false });
        expect({ name, late: attack > 0.12 }).toEqual({ name, late: false });
        expect({ name, shrill: bright > 3500 }).toEqual({ name, shrill: false });
      }
      const sounds = Object.entries(found);
      for (const [one, a] of sounds)
        for (const [other, b] of sounds) {
          if (one >= other) continue;
          const octaves = Math.abs(Math.log2(a.bright / b.bright)) + Math.abs(Math.log2(a.seconds / b.seconds));
          const apart = octaves + 2 * Math.abs(a.tone - b.tone);
          expect({ pair: `${one} ${other}`, apart: apart > 0.4 }).toEqual({ pair: `${one} ${other}`, apart: true });
        }
    });
});

test.describe('what is fetched', () => {
  test('is nothing in a game played without sound', async ({ house }) => {
    const { page, fetched } = await visit(house, async () => undefined);
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    expect(fetched).toEqual([]);
  });

  test('is each file once, when sound is turned on', async ({ house }) => {
    const { page, fetched } = await visit(house, rememberSources);
    await turnOn(page);
    await themePlays(page);
    await turnOn(page);
    await turnOn(page);
    expect(fetched.sort()).toEqual(['effects.webm', 'music.webm']);
  });

  test('is no music when its volume is at 0', async ({ house }) => {
    const { page, fetched } = await visit(house, (page) =>
      page.evaluate(() => {
        const sound = { on: true, music: 0, effects: 40, captions: null };
        localStorage.setItem('4f.settings', JSON.stringify({ language: 'fr', motion: false, sound }));
      }),
    );
    const loaded = page.waitForResponse(/effects-/);
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await loaded;
    expect(fetched).toEqual(['effects.webm']);
  });
});

test.describe('when sound cannot be played', () => {
  const ways: [string, (page: Page) => Promise<unknown>][] = [
    ['no file arrives', (page) => page.route(/\.(webm|m4a)$/, (route) => route.abort())],
    ['files are no sound', (page) => page.route(/\.(webm|m4a)$/, (route) => route.fulfill({ body: 'no sound' }))],
    [
      'the browser keeps the context asleep',
      (page) =>
        page.addInitScript(() => {
          AudioContext.prototype.resume = () => Promise.reject(new DOMException('asleep', 'NotAllowedError'));
          Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' });
        }),
    ],
    ['there is no Web Audio', (page) => page.addInitScript(() => Object.assign(window, { AudioContext: undefined }))],
  ];
  for (const [why, prepare] of ways)
    test(`because ${why}, the game goes on in silence and still writes its sounds`, async ({ house }) => {
      const { page } = await visit(house, prepare);
      const uncaught: string[] = [];
      page.on('pageerror', ({ message }) => uncaught.push(message));
      await turnOn(page);
      await startGame(page, 'mouse', 'Douze places', 'La Torche');
      await page.locator('.actions .button-main').click();
      await page.waitForSelector('[data-screen=peers]');
      expect(await page.locator('.sound-caption').textContent()).toBe('[une page se tourne]');
      expect(uncaught).toEqual([]);
    });
});

test.describe('the settings of sound', () => {
  test('have their switch first in reach, and two volumes moved by the keyboard and kept', async ({ house }) => {
    const { page, watch } = await house.visit();
    await page.waitForSelector('.sound-button');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/sound-button/);
    await page.getByRole('button', { name: 'Menu' }).click();
    const music = page.getByRole('slider', { name: 'Musique' });
    await music.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
    await page.getByRole('slider', { name: 'Bruitages' }).focus();
    await page.keyboard.press('Home');
    await page.reload();
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await music.inputValue()).toBe('65');
    expect(await page.getByRole('slider', { name: 'Bruitages' }).getAttribute('aria-valuetext')).toBe('coupé');
    expect(await page.locator('.sound-button').getAttribute('aria-pressed')).toBe('true');
    expect(watch).toEqual({ faults: [], strangers: [] });
  });

  test('write what is heard while effects are heard, outside the line that is read aloud, or not at all', async ({
    house,
  }) => {
    const { page } = await house.visit();
    await turnOn(page);
    await startGame(page, 'mouse', 'Douze places', 'La Torche');
    await page.locator('.actions .button-main').click();
    await page.waitForSelector('[data-screen=peers]');
    const line = page.locator('.sound-caption');
    expect(await line.textContent()).toBe('[une page se tourne]');
    expect(await line.evaluate((element) => element.closest('[role=status], [aria-live]'))).toBeNull();
    expect(await page.locator('[role=status]').textContent()).not.toMatch(/\[/);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('switch', { name: 'Sous-titrer les sons' }).click();
    expect(await line.count()).toBe(0);
  });
});
